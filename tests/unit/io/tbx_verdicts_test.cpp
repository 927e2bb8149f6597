// The validator against the verdicts of the published schemas on the shared developer set. Floor: io.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <termrail/io/tbx_validator.hpp>

#include "io/tbx_rules.hpp"
#include "shared_set.hpp"

using namespace termrail;
using io_test::SharedRow;

namespace {

// Where our verdict is not that of the table, and why that is right.
const std::map<std::string, std::string> other_verdict = {
    // refused by a slip of the published rules
    {"invalid/sch-dca-picklist-ws.tbx",
     "white space round a value of a picklist: a warning, as the DCT modules take it"},
    {"invalid/sch-dct-hi-in-note.tbx", "the rule against core elements with a type hits <hi>, which is no category"},
    {"invalid/sch-dct-pos-in-termNoteGrp.tbx", "the rule names the parent without prefix; in DCA the group is allowed"},
    {"invalid/sch-dct-source-in-adminGrp.tbx", "the rule forgets the group; in DCA it is allowed"},
    {"invalid/sch-linguist-source-in-termNoteGrp.tbx", "the rule forgets the group; in TBX-Basic it is allowed"},
    // known only from a category file that is not in the file
    {"invalid/v2-checker-bad.tbx",
     "its own category file small.xcs lists the languages; lists of languages are not judged"},
    {"invalid/v2-xcs-hi-bad.tbx", "its own category file hi.xcs lists the types of <hi>: a warning"},
    // refused by a rule of ours
    {"invalid/sec-deep-nesting.tbx", "3,000 levels pass the documented limit of depth"},
    {"invalid/v2-header-element-as-root.tbx", "no schema was run on it; its root is that of no version"},
};

// Where our first error stands on another line than that of the schema, and why that is right.
const std::map<std::string, std::string> other_line = {
    {"invalid/v2-multiterm-utf16.tbx",
     "the start tag has several lines; libxml2 names its last, we that of the attribute"},
};

// Files below valid/ may use categories of their own: they name no category file, or not a published
// one; lists of languages are not judged.
bool must_be_refused(const SharedRow& row)
{
    for (const char* column : {"core_grammar", "dialect_rules", "dct_modules"}) {
        if (row.at(column) == "fail") return true;
    }
    const bool categories = row.at("file").rfind("invalid/v2-", 0) == 0 && row.at("v2_category_error_count") != "-" &&
                            row.at("v2_category_error_count") != "0";
    return row.at("well_formed") == "no" || categories;
}

std::optional<Diagnostic> first_error(const Diagnostics& found)
{
    const auto first =
        std::find_if(found.begin(), found.end(), [](const Diagnostic& one) { return one.severity == Severity::error; });
    if (first == found.end()) return std::nullopt;
    return *first;
}

std::size_t number_at(const std::string& text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9' ? std::stoul(text.substr(at)) : 0;
}

// "L12:3 error …" of the grammar, "… line 12, column 3" of the XML parser; 0 when it says no line.
std::size_t line_of(const std::string& message)
{
    if (message.rfind("L", 0) == 0) return number_at(message, 1);
    const std::size_t line = message.rfind("line ");
    return line == std::string::npos ? 0 : number_at(message, line + 5);
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("validate_tbx: the shared set is accepted and refused as the published schemas say")
{
    std::size_t differences = 0;
    for (const SharedRow& row : io_test::shared_rows()) {
        const std::string file = row.at("file");
        CAPTURE(file);
        const std::optional<Diagnostic> error = first_error(validate_tbx(io_test::bytes_of(row)));
        const std::string said = error ? error->rule + ": " + error->message : "";
        CAPTURE(said);
        const bool valid = file.rfind("valid/", 0) == 0;
        const bool other = other_verdict.count(file) != 0;
        differences += other ? 1U : 0U;
        CHECK(error.has_value() == ((!valid && must_be_refused(row)) != other));
    }
    if (!io_test::shared().empty()) CHECK(differences == other_verdict.size());
}

TEST_CASE("validate_tbx: the first error stands on the line that the grammar or the XML parser names")
{
    std::size_t compared = 0;
    std::size_t differences = 0;
    for (const SharedRow& row : io_test::shared_rows()) {
        const std::string file = row.at("file");
        const std::string message = row.at("first_message");
        const std::size_t line = line_of(message);
        const std::optional<Diagnostic> error = first_error(validate_tbx(io_test::bytes_of(row)));
        if (line == 0 || !error) continue;
        CAPTURE(file);
        CAPTURE(message);
        const std::string said = error->rule + ": " + error->message;
        CAPTURE(said);
        ++compared;
        const bool other = other_line.count(file) != 0;
        differences += other ? 1U : 0U;
        if (message.find("validity error") != std::string::npos) {
            CHECK((error->where.line >= line) != other);  // a DTD names the parent of what is wrong
        } else {
            CHECK((error->where.line == line) != other);
        }
    }
    if (io_test::shared().empty()) return;
    CHECK(compared > 80);
    CHECK(differences == other_line.size());
}

TEST_CASE("validate_tbx: what the published schemas let pass is a warning")
{
    for (const SharedRow& row : io_test::shared_rows()) {
        const std::string file = row.at("file");
        CAPTURE(file);
        const bool warned = file.rfind("invalid/gap-", 0) == 0 || file.rfind("invalid/sec-external-", 0) == 0 ||
                            file == "invalid/sch-dialect-type-wrong-case.tbx" ||
                            file == "invalid/sch-dca-picklist-ws.tbx" || file == "invalid/v2-xcs-hi-bad.tbx";
        if (!warned) continue;
        const Diagnostics found = validate_tbx(io_test::bytes_of(row));
        CHECK(std::any_of(found.begin(), found.end(),
                          [](const Diagnostic& one) { return one.severity == Severity::warning; }));
    }
}

TEST_CASE("validate_tbx: categories of version 2 are found as often as the category file finds them")
{
    for (const SharedRow& row : io_test::shared_rows()) {
        // Files with other faults stop the counting of one or the other, languages are not judged by the list.
        const std::string file = row.at("file");
        const std::string list = row.at("v2_categories_checked_against");
        const bool own_list = list != "v2-TBXXCSV02.xcs" && list != "v2-TBXBasicXCSV02.xcs";
        const std::string message = row.at("first_message");
        if (own_list || row.at("core_grammar") != "ok" || message.find("lang ") != std::string::npos) continue;
        CAPTURE(file);
        std::size_t found = 0;
        for (const Diagnostic& one : validate_tbx(io_test::bytes_of(row))) {
            const bool ours = one.rule.rfind("dialect/", 0) == 0 || one.rule.rfind("module/", 0) == 0;
            found += ours ? 1U : 0U;
        }
        CHECK(found == number_at(row.at("v2_category_error_count"), 0));
    }
}

TEST_CASE("validate_tbx: every finding names a rule of the table, with a severity that the table allows")
{
    for (const SharedRow& row : io_test::shared_rows()) {
        const std::string file = row.at("file");
        for (const Diagnostic& one : validate_tbx(io_test::bytes_of(row))) {
            CAPTURE(file);
            CAPTURE(one.rule);
            const auto rules = io::check_rules();
            const auto rule =
                std::find_if(rules.begin(), rules.end(), [&](const io::CheckRule& r) { return r.id == one.rule; });
            REQUIRE(rule != rules.end());
            CHECK(one.severity >= rule->least);
            CHECK(one.severity <= rule->severity);
        }
    }
}

TEST_CASE("validate_tbx: docs/validation.md lists the rules of the table and no others")
{
    const std::string page =
        termrail::test::file_bytes(std::filesystem::path(TERMRAIL_SOURCE_DIR) / "docs/validation.md");
    std::size_t rows = 0;
    for (std::size_t at = 0; (at = page.find("\n| `", at)) != std::string::npos; ++at) ++rows;
    CHECK(rows == io::check_rules().size());
    std::set<std::string> ids;
    for (const io::CheckRule& rule : io::check_rules()) {
        const std::string id(rule.id);
        CAPTURE(id);
        CHECK(ids.insert(id).second);
        std::string severity(severity_name(rule.severity));
        if (rule.least != rule.severity) severity += " or " + std::string(severity_name(rule.least));
        const std::string line = "| `" + id + "` | " + severity + " | " + std::string(rule.what) + " |";
        CAPTURE(line);
        CHECK(page.find(line) != std::string::npos);
    }
}

TEST_SUITE_END();
