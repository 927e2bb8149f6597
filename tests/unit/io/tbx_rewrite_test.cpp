// Tests of rewriting: bytes stay, edits are small, nothing is lost. Floor: io.
#include <doctest/doctest.h>

#include <algorithm>

#include <cstdlib>
#include <fstream>
#include <functional>
#include <set>
#include <string>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>

#include "tbx_rewrite_support.hpp"

using namespace termrail;

namespace {

// One edit, and how much of the text it may touch where a file has a line for each thing.
struct Edit {
    const char* name;
    std::size_t lines;  // 0: not bounded
    std::size_t bytes;  // 0: not bounded
    std::function<bool(Termbase&)> apply;
};

Term* first_term(Termbase& termbase)
{
    for (Concept& entry : termbase.concepts) {
        for (LanguageSection& section : entry.sections) {
            for (Term& term : section.terms) {
                if (!term.text.empty()) return &term;
            }
        }
    }
    return nullptr;
}

Term made_term(const char* text)
{
    Term term;
    term.text = text;
    return term;
}

Item made_item(const char* element, const char* category, const char* value)
{
    Item item;
    item.element = element;
    item.category = category;
    item.value = value;
    return item;
}

std::vector<Edit> edits()
{
    return {
        {"the text of a term", 0, 0,
         [](Termbase& base) {
             Term* term = first_term(base);
             if (term == nullptr) return false;
             term->text = "a <new> & better term";
             term->content.clear();
             return true;
         }},
        {"a status", 2, 160,
         [](Termbase& base) {
             Term* term = first_term(base);
             if (term == nullptr) return false;
             term->set_status(term->status() == Status::deprecated ? Status::preferred : Status::deprecated);
             return true;
         }},
        {"another term", 10, 400,
         [](Termbase& base) {
             for (Concept& entry : base.concepts) {
                 for (LanguageSection& section : entry.sections) {
                     if (section.terms.empty()) continue;
                     section.terms.push_back(made_term("one more"));
                     return true;
                 }
             }
             return false;
         }},
        {"a term less", 0, 0,
         [](Termbase& base) {
             for (Concept& entry : base.concepts) {
                 for (LanguageSection& section : entry.sections) {
                     if (section.terms.empty()) continue;
                     section.terms.erase(section.terms.begin());
                     return true;
                 }
             }
             return false;
         }},
        {"another language", 12, 400,
         [](Termbase& base) {
             if (base.concepts.empty()) return false;
             LanguageSection& section = base.concepts.front().sections.emplace_back();
             section.language = "tlh";
             section.terms.push_back(made_term("Qapla'"));
             return true;
         }},
        {"another concept", 16, 500,
         [](Termbase& base) {
             Concept entry;
             entry.id = "quite-new";
             entry.items.push_back(made_item("descrip", "subjectField", "edits"));
             entry.section("en").terms.push_back(made_term("edit"));
             base.concepts.insert(base.concepts.begin() + static_cast<std::ptrdiff_t>(base.concepts.size() / 2), entry);
             return true;
         }},
        {"a concept less", 0, 0,
         [](Termbase& base) {
             if (base.concepts.empty()) return false;
             base.concepts.erase(base.concepts.begin() + static_cast<std::ptrdiff_t>(base.concepts.size() / 2));
             return true;
         }},
        {"all concepts gone", 0, 0,
         [](Termbase& base) {
             base.concepts.clear();
             return true;
         }},
        {"a definition", 0, 0,
         [](Termbase& base) {
             for (Concept& entry : base.concepts) {
                 for (Item& item : entry.items) {
                     if (item.category != "definition") continue;
                     item.value = "what it \"is\"";
                     item.content.clear();
                     return true;
                 }
             }
             if (base.concepts.empty()) return false;
             base.concepts.back().items.push_back(made_item("descrip", "definition", "what it \"is\""));
             return true;
         }},
        {"an id", 1, 80,
         [](Termbase& base) {
             if (base.concepts.empty()) return false;
             base.concepts.back().id = "renamed";
             return true;
         }},
        {"a language", 1, 80,
         [](Termbase& base) {
             for (Concept& entry : base.concepts) {
                 for (LanguageSection& section : entry.sections) {
                     section.language = "tlh-Latn";
                     return true;
                 }
             }
             return false;
         }},
        {"concepts in another order", 0, 0,
         [](Termbase& base) {
             if (base.concepts.size() < 2) return false;
             std::reverse(base.concepts.begin(), base.concepts.end());
             return true;
         }},
        {"sections and terms in another order", 0, 0,
         [](Termbase& base) {
             for (Concept& entry : base.concepts) {
                 std::reverse(entry.sections.begin(), entry.sections.end());
                 for (LanguageSection& section : entry.sections) {
                     std::reverse(section.terms.begin(), section.terms.end());
                 }
             }
             return true;
         }},
        {"a comment in a term", 2, 120,
         [](Termbase& base) {
             Term* term = first_term(base);
             if (term == nullptr) return false;
             term->items.push_back(made_item("#comment", "", " looked at "));
             return true;
         }},
        {"header", 0, 0,
         [](Termbase& base) {
             Markup comment;
             comment.name = "#comment";
             comment.text = " edited ";
             base.header.insert(base.header.begin(), comment);
             return true;
         }},
        {"root", 1, 80,
         [](Termbase& base) {
             base.language = "tlh";
             return true;
         }},
    };
}

Termbase read(const std::string& bytes) { return read_tbx(bytes).value().termbase; }

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("rewrite_tbx: a file that was not edited keeps its bytes")
{
    std::size_t same = 0;
    for (const io_test::TbxFile& file : io_test::tbx_files()) {
        CAPTURE(file.name);
        const Result<TbxDocument> document = read_tbx(file.bytes);
        const Result<Written> written = rewrite_tbx(file.bytes, document ? document->termbase : Termbase{});
        REQUIRE(written.has_value() == document.has_value());
        if (!document) {
            CHECK(written.error() == document.error());
            continue;
        }
        CHECK(written->losses.size() == 0);
        CHECK(read(written->bytes) == document->termbase);
        if (!io_test::is_utf8(file.bytes)) continue;
        CHECK(written->bytes == file.bytes);
        ++same;
    }
    CHECK(same >= 2);
}

TEST_CASE("rewrite_tbx: after an edit a file reads as the edited termbase, and little of it differs")
{
    std::size_t undone = 0;
    std::size_t traces = 0;
    for (const io_test::TbxFile& file : io_test::tbx_files()) {
        const Result<TbxDocument> document = read_tbx(file.bytes);
        if (!document) continue;
        for (const Edit& edit : edits()) {
            Termbase edited = document->termbase;
            if (!edit.apply(edited)) continue;
            CAPTURE(file.name);
            const std::string what = edit.name;
            CAPTURE(what);
            const Result<Written> written = rewrite_tbx(file.bytes, edited);
            REQUIRE(written.has_value());
            for (const Loss& loss : written->losses) {
                const std::string told = loss.concept_id + " " + loss.category + " " + loss.value;
                CAPTURE(told);
                CHECK(told == "");
            }
            const bool equal = read(written->bytes) == edited;
            CHECK(equal);
            if (!io_test::is_utf8(file.bytes)) continue;
            if (edit.bytes != 0) CHECK(io_test::changed_bytes(file.bytes, written->bytes) <= edit.bytes);
            if (edit.lines != 0) CHECK(io_test::changed_lines(file.bytes, written->bytes) <= edit.lines);
            // And back again: what an edit put in goes without a trace.
            const Result<Written> back = rewrite_tbx(written->bytes, document->termbase);
            REQUIRE(back.has_value());
            CHECK(read(back->bytes) == document->termbase);
            if (edit.lines == 0) continue;
            ++undone;
            if (back->bytes == file.bytes) continue;
            ++traces;  // an element that was empty, and may be written in two ways
            CHECK(io_test::changed_bytes(file.bytes, back->bytes) < 30);
        }
    }
    MESSAGE("edits undone: ", undone, ", of which some white space was left by ", traces);
    CHECK(traces * 100 <= std::max<decltype(undone)>(undone, 100));  // one where the samples are few
}

TEST_SUITE_END();
