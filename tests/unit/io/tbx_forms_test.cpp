// Every form of TBX: what is written reads back as it is, stays as it is, and passes all oracles. Floor: io.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

#include "io_support.hpp"
#include "random_anything.hpp"
#include "random_termbase.hpp"

using namespace termrail;

namespace {

std::vector<TbxForm> all_forms()
{
    std::vector<TbxForm> forms;
    for (const char* dialect : {"TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist", "TBX-Acme"}) {
        forms.push_back({TbxVersion::v3, dialect, TbxStyle::dca});
        forms.push_back({TbxVersion::v3, dialect, TbxStyle::dct});
    }
    forms.push_back({TbxVersion::v2, "TBX-Basic", TbxStyle::dca});
    forms.push_back({TbxVersion::v2, "TBX-Default", TbxStyle::dca});
    forms.push_back({TbxVersion::v2, "TBX-Acme", TbxStyle::dca});
    return forms;
}

std::string name_of(const TbxForm& form)
{
    const char* style = form.style == TbxStyle::dct ? " dct" : " dca";
    return form.dialect + (form.version == TbxVersion::v2 ? " v2" : style);
}

std::string first_error(const std::string& bytes)
{
    for (const Diagnostic& one : validate_tbx(bytes)) {
        if (one.severity == Severity::error) return one.rule + " " + one.message + " " + std::to_string(one.where.line);
    }
    return {};
}

std::string listed(const std::vector<Loss>& losses)
{
    std::string text;
    for (const Loss& loss : losses) {
        text += loss.concept_id + "\t" + loss.category + "\t" + loss.value + "\t" + loss.reason + "\n";
    }
    return text;
}

std::string first_difference(const std::string& a, const std::string& b)
{
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (differ.first == a.end() && differ.second == b.end()) return {};
    const auto at = static_cast<std::size_t>(differ.first - a.begin());
    const std::size_t begin = at < 200 ? 0 : at - 200;
    return a.substr(begin, 400) + "\n----\n" + b.substr(begin, 400);
}

/// The text of @p termbase in @p form, after the checks that hold for all.
std::string checked(const Termbase& termbase, const TbxForm& form)
{
    const Written written = write_tbx(termbase, form);
    const std::string name = name_of(form);
    CAPTURE(name);
    const bool has_entries =
        written.bytes.find("<body>") != std::string::npos || written.bytes.find("<body ") != std::string::npos;
    // Version 2 cannot be without entries. A private dialect holds what it held, also what its category file forbids.
    const bool may_err = form.version == TbxVersion::v2 && (!has_entries || form_of(termbase) == form);
    if (!may_err) CHECK(first_error(written.bytes) == "");
    const Result<TbxDocument> again = read_tbx(written.bytes);
    REQUIRE(again.has_value());
    CHECK(form_of(again->termbase) == form);
    const Written twice = write_tbx(again->termbase, form);
    CHECK(listed(twice.losses) == "");
    CHECK(first_difference(written.bytes, twice.bytes) == "");
    return written.bytes;
}

/// Gives each value, attribute and id of the body a mark of its own, to look for.
class Marker {
public:
    std::vector<std::string> marks;

    void mark(Termbase& termbase)
    {
        mark(termbase.attributes);
        std::erase_if(termbase.concepts, [](const Concept& entry) {
            return std::none_of(entry.sections.begin(), entry.sections.end(),
                                [](const LanguageSection& section) { return !section.terms.empty(); });
        });
        for (Concept& entry : termbase.concepts) {
            mark(entry.attributes);
            mark(entry.id);
            mark(entry.items);
            for (LanguageSection& section : entry.sections) {
                if (section.terms.empty()) section.terms.emplace_back();
                mark(section.attributes);
                mark(section.id);
                mark(section.items);
                for (Term& term : section.terms) mark(term);
            }
        }
        for (Markup& node : termbase.strays) mark(node);
        for (Markup& node : termbase.prolog) mark(node);
    }

private:
    void mark(std::string& text)
    {
        if (text.empty()) return;
        marks.push_back("q" + std::to_string(marks.size()) + "q");
        text += marks.back();
    }

    void mark(std::vector<Attribute>& attributes)
    {
        for (Attribute& one : attributes) {
            if (!one.name.starts_with("xmlns")) mark(one.value);
        }
    }

    void mark(Markup& node)
    {
        if (node.name.empty() || node.name[0] == '#') return mark(node.text);
        for (Markup& child : node.children) mark(child);
    }

    void mark(Items& items)
    {
        for (Item& item : items) {
            if (item.members.empty() && item.content.empty()) mark(item.value);
            for (Markup& node : item.content) mark(node);
            if (!item.content.empty()) item.value = plain_text(item.content);
            mark(item.attributes);
            mark(item.target);
            mark(item.id);
            mark(item.language);
            mark(item.members);
        }
    }

    void mark(Term& term)
    {
        term.content.clear();
        mark(term.text);
        mark(term.id);
        mark(term.section_id);
        mark(term.attributes);
        mark(term.section_attributes);
        mark(term.group_attributes);
        mark(term.items);
    }
};

bool is_installed(const std::string& command)
{
    return std::system(("command -v " + command + " >/dev/null 2>&1").c_str()) == 0;
}

/// Collects files and hands them to a tool of others, many at once.
class Oracle {
public:
    Oracle(std::string tool, std::string command) : tool_(std::move(tool)), command_(std::move(command)) {}

    void add(const std::string& file) { files_ += " " + file; }

    void run() const
    {
        if (files_.empty()) return;
        CAPTURE(command_);
        if (!is_installed(tool_)) {
            MESSAGE(tool_, " is not installed: not checked with ", command_);
            return;
        }
        const io_test::ScratchDirectory scratch;
        const std::string log = scratch.file("log");
        const bool accepted = std::system((command_ + files_ + " >" + log + " 2>&1").c_str()) == 0;
        CHECK_MESSAGE(accepted, termrail::test::file_bytes(log).substr(0, 5000));
    }

private:
    std::string tool_;
    std::string command_;
    std::string files_;
};

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("write_tbx: every form of seeded random termbases stays as it is")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Termbase termbase = io_test::RandomTermbase(seed).make();
        for (const TbxForm& form : all_forms()) checked(termbase, form);
    }
}

TEST_CASE("write_tbx: every form of termbases full of what has no place stays as it is")
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        const Termbase termbase = io_test::RandomAnything(seed).make();
        for (const TbxForm& form : all_forms()) checked(termbase, form);
    }
}

TEST_CASE("write_tbx: nothing of the body is lost without a word")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Termbase termbase = io_test::RandomAnything(seed).make();
        Marker marker;
        marker.mark(termbase);
        for (const TbxForm& form : all_forms()) {
            const Written written = write_tbx(termbase, form);
            const std::string name = name_of(form);
            const std::string told = written.bytes + listed(written.losses);
            for (const std::string& mark : marker.marks) {
                CAPTURE(seed);
                CAPTURE(name);
                CAPTURE(mark);
                CHECK(told.find(mark) != std::string::npos);
            }
        }
    }
}

TEST_CASE("write_tbx: every form of all files of the shared set that can be read stays as it is")
{
    const std::filesystem::path shared = io_test::shared();
    if (shared.empty()) {
        MESSAGE("skipped: no shared/tbx beside the project, and TERMRAIL_SHARED does not name it");
        return;
    }
    const std::string schemas = (shared / "tbx/schemas").string() + "/";
    std::map<std::string, std::vector<Oracle>> oracles;
    const Oracle core("jing", "jing " + schemas + "v3-TBXcoreStructV03.rng");
    for (const TbxForm& form : all_forms()) {
        if (form.version == TbxVersion::v3) oracles[name_of(form)].push_back(core);
    }
    oracles["TBX-Core dca"].emplace_back("jing", "jing " + schemas + "v3-TBX-Core_integrated.rng");
    oracles["TBX-Basic dca"].emplace_back("jing", "jing " + schemas + "v3-TBX-Basic_integrated.rng");
    const Oracle structure("xmllint", "xmllint --noout --nonet --valid");
    for (const char* form : {"TBX-Basic v2", "TBX-Default v2", "TBX-Acme v2"}) oracles[form].push_back(structure);
    const std::string no_section_ids = "TBX-Basic v2 without ids of sections";  // which the DTD takes, the RNG does not
    oracles[no_section_ids].emplace_back("jing", "jing " + schemas + "v2-TBXBasicRNGV02.rng");
    const io_test::ScratchDirectory scratch;
    for (const char* dtd : {"TBXBasiccoreStructV02.dtd", "TBXcoreStructV02.dtd"}) {
        std::filesystem::copy_file(schemas + "v2-" + dtd, scratch.file(dtd));  // that the files name
    }
    std::size_t number = 0;
    std::size_t files = 0;
    for (const char* folder : {"valid", "invalid"}) {
        for (const auto& one : std::filesystem::directory_iterator(shared / "tbx" / folder)) {
            const std::string file = one.path().filename().string();
            CAPTURE(file);
            const Result<TbxDocument> read = read_tbx(termrail::test::file_bytes(one.path()));
            if (!read) continue;
            ++files;
            for (const TbxForm& form : all_forms()) {
                const std::string bytes = checked(read->termbase, form);
                if (bytes.find("<body") == std::string::npos) continue;
                const std::string path = scratch.file(file + "." + std::to_string(++number) + ".tbx");
                std::ofstream(path, std::ios::binary) << bytes;
                for (Oracle& oracle : oracles[name_of(form)]) oracle.add(path);
                if (name_of(form) != "TBX-Basic v2" || bytes.find("<langSet id=") != std::string::npos) continue;
                for (Oracle& oracle : oracles[no_section_ids]) oracle.add(path);
            }
        }
    }
    CHECK(files > 130);
    for (const auto& of_form : oracles) {
        for (const Oracle& oracle : of_form.second) oracle.run();
    }
}

TEST_SUITE_END();
