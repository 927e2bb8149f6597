// The validator over a file that comes in chunks, and its smaller parts. Floor: io.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <termrail/io/tbx_validator.hpp>

#include "io/tbx_categories_v2.hpp"
#include "io/tbx_check_values.hpp"
#include "io/tbx_checks.hpp"
#include "io/xml_chunks.hpp"
#include "shared_set.hpp"
#include "tbx_faults.hpp"

using namespace termrail;

namespace {

// The bytes must outlive the document.
io::XmlDocument parsed(const std::string& bytes) { return std::move(io::XmlDocument::parse(bytes, {})).value(); }

std::string file(const std::string& entries)
{
    return "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><tbxHeader>"
           "<fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>\n" +
           entries + "</body></text></tbx>";
}

std::string entry(const std::string& id, const std::string& target)
{
    return "<conceptEntry id=\"" + id + "\"><ref type=\"crossReference\" target=\"" + target +
           "\">x</ref><langSec xml:lang=\"en\"><termSec><term>t</term></termSec></langSec></conceptEntry>\n";
}

// All findings in input order; those about ids that never came are found last.
Diagnostics checked_in_chunks(const std::string& bytes, std::size_t size, std::size_t& seen)
{
    Result<std::unique_ptr<io::TextWindow>> window = io::window_over(bytes, {});
    REQUIRE(window.has_value());
    io::XmlChunks chunks(std::move(*window), {}, size);
    io::TbxChecks checks({});
    Diagnostics all;
    for (bool first = true;; first = false) {
        const Result<std::optional<io::XmlDocument>> next = chunks.next();
        REQUIRE(next.has_value());
        if (!next->has_value()) break;
        ++seen;
        checks.chunk(**next, first, false);
        for (Diagnostic& one : checks.take()) all.push_back(std::move(one));
    }
    checks.finish();
    for (Diagnostic& one : checks.take()) all.push_back(std::move(one));
    std::stable_sort(all.begin(), all.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.where.offset < b.where.offset; });
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("TbxChecks: ids and references are known across chunks")
{
    const std::string bytes_1 = file(entry("a", "c") + entry("b", "nowhere"));
    const io::XmlDocument first = parsed(bytes_1);
    const std::string bytes_2 = file(entry("c", "a") + entry("b", "a"));
    const io::XmlDocument second = parsed(bytes_2);
    io::TbxChecks checks({});
    checks.chunk(first, true, false);
    CHECK(checks.take().empty());
    checks.chunk(second, false, true);
    Diagnostics found = checks.take();
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "core/duplicate-id");
    CHECK(found[0].message.find("line 3") != std::string::npos);
    checks.finish();
    found = checks.take();
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "core/dangling-reference");
    CHECK(found[0].concept_id == "b");
    CHECK(found[0].where.line == 3);
    CHECK(checks.take().empty());
}

TEST_CASE("TbxChecks: the limit of entries counts all chunks, and nothing is said behind it")
{
    Limits limits;
    limits.entries = 3;
    const std::string bytes_3 = file(entry("a", "b") + entry("b", "a"));
    const io::XmlDocument two = parsed(bytes_3);
    const std::string bytes_4 = file(entry("c", "a") + entry("d", "nowhere"));
    const io::XmlDocument others = parsed(bytes_4);
    io::TbxChecks checks(limits);
    checks.chunk(two, true, false);
    CHECK(checks.take().empty());
    checks.chunk(others, false, true);
    checks.finish();
    const Diagnostics found = checks.take();
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "xml/too-large");
}

TEST_CASE("TbxChecks: chunk by chunk says what it says of the whole")
{
    std::vector<std::string> files;
    for (const io_test::SharedRow& row : io_test::shared_rows()) files.push_back(io_test::bytes_of(row));
    for (const io_test::Row& row : io_test::rows()) files.push_back(row.bytes);
    for (const io_test::Whole& row : io_test::wholes()) files.push_back(row.bytes);
    std::size_t chunks_seen = 0;
    for (const std::string& bytes : files) {
        if (!io::XmlDocument::parse(bytes, {})) continue;
        const Diagnostics whole = validate_tbx(bytes);
        for (const std::size_t size : {std::size_t{1}, std::size_t{3000}}) {
            CAPTURE(bytes);
            CAPTURE(size);
            const Diagnostics found = checked_in_chunks(bytes, size, chunks_seen);
            CHECK(found.size() == whole.size());
            for (std::size_t i = 0; i < std::min(found.size(), whole.size()); ++i) {
                CAPTURE(whole[i].message);
                CAPTURE(found[i].message);
                CHECK(found[i] == whole[i]);
            }
        }
    }
    CHECK(chunks_seen > 2 * files.size());
}

TEST_CASE("ContentCheck: the children of one element may come in several trees")
{
    const std::string bytes_5 = file(entry("a", "a") + "<note>n</note>");
    const io::XmlDocument first = parsed(bytes_5);
    const std::string bytes_6 = file(entry("b", "a") + "x<tig/>");
    const io::XmlDocument second = parsed(bytes_6);
    const io::TbxKind kind = io::tbx_kind(first.root());
    const io::Grammar& grammar = io::core_grammar(kind.generation);
    for (const bool fed : {true, false}) {
        Diagnostics found;
        io::References references(found);
        io::ContentCheck body(grammar, grammar.at("body"));
        for (const io::XmlDocument* document : {&first, &second}) {
            const io::CheckContext context{*document, kind, found, references};
            const pugi::xml_node node = document->root().child("text").child("body");
            for (const pugi::xml_node child : node.children()) {
                if (fed) body.child(context, node, child);
            }
        }
        const io::CheckContext context{second, kind, found, references};
        const Place where{7, 8, 9};
        body.finish(context, second.root().child("text").child("body"), &where);
        std::string rules;
        for (const Diagnostic& one : found) rules += one.rule + " ";
        if (fed) {
            CHECK(rules == "core/unexpected-element core/unexpected-text core/unknown-element ");
        } else {
            CHECK(rules == "core/missing-element ");
            CHECK(found[0].where == where);
        }
    }
}

TEST_CASE("References: what is pending is let go when its id comes, and kinds are compared")
{
    Diagnostics found;
    io::References references(found);
    const auto to_back = static_cast<std::uint8_t>(io::IdKind::back);
    for (const char* target : {"person", "entry", "nobody"}) {
        references.expect({.target = target,
                           .rule = "sense/wrong-reference",
                           .what = "responsibility",
                           .kinds = to_back,
                           .severity = Severity::warning,
                           .concept_id = "c",
                           .where = {1, 2, 3}});
    }
    CHECK(references.define("entry", io::IdKind::entry, 4) == 0);
    CHECK(references.define("person", io::IdKind::back, 5) == 0);
    CHECK(references.define("person", io::IdKind::term, 6) == 5);
    CHECK(found.empty());
    references.finish();
    REQUIRE(found.size() == 1);  // that nobody is no id, the core says
    CHECK(found[0].message ==
          "responsibility refers to \"entry\", which is a concept entry; an object of the back matter is expected");
}

TEST_CASE("is_xml_date: dates and times of XML Schema")
{
    for (const char* good : {"2024-02-29", " 2024-01-01\n", "2024-01-01Z", "2024-01-01+01:00", "2024-01-01T12:00:00",
                             "2024-01-01T12:00:00.25Z", "2024-01-01T12:00:00-05:00"}) {
        const std::string text = good;
        CAPTURE(text);
        CHECK(io::is_xml_date(text));
    }
    for (const char* bad : {"", "2023-02-29", "20240101", "2024-13-01", "2024-00-10", "2024/01/01", "2024-01-01T12:00",
                            "2024-01-01 12:00:00", "24-01-01", "2024-01-0a", "2024-01-01T12:00:00+1"}) {
        const std::string text = bad;
        CAPTURE(text);
        CHECK_FALSE(io::is_xml_date(text));
    }
}

TEST_CASE("categories_v2: the tables are whole")
{
    CHECK(io::categories_v2(false).size() == 117);
    CHECK(io::categories_v2(true).size() == 17);
    CHECK(io::find_category_v2(false, "termNote", "termType") != nullptr);
    CHECK(io::find_category_v2(false, "admin", "termType") == nullptr);
    CHECK(io::find_category_v2(true, "hi", "bold") != nullptr);
    CHECK(io::element_of_category_v2(true, "context") == "descrip");
    CHECK(io::element_of_category_v2(true, "animacy").empty());
}

TEST_SUITE_END();
