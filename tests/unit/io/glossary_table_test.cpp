// Tests of glossary tables both ways. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <termrail/io/glossary_table.hpp>
#include <termrail/io/tbx_reader.hpp>

#include "io_support.hpp"
#include "random_termbase.hpp"

using namespace termrail;

namespace {

// What a table must keep of a termbase, as text.
std::string essence(const Termbase& termbase)
{
    std::string text;
    const auto items = [&](const Items& list) {
        for (const char* category : {"subjectField", "definition", "source", "context", "partOfSpeech", "termType"}) {
            const Item* item = find_item(list, category);
            if (item != nullptr) text += std::string(category) + "=" + item->value + "|";
        }
        for (const Item& item : list) {
            if (item.element == "note") text += "note=" + item.value + "|";
        }
    };
    for (const Concept& entry : termbase.concepts) {
        text += "\n" + entry.id + "|";
        items(entry.items);
        for (const LanguageSection& section : entry.sections) {
            text += "\n  " + section.language + "|";
            items(section.items);
            for (const Term& term : section.terms) {
                text += "\n    " + term.text + "|" + std::string(status_name(term.status())) + "|";
                items(term.items);
            }
        }
    }
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("read_glossary_table: the example of its comment, with any delimiter")
{
    CHECK(read_glossary_table("en,zh-Hant\nrail,鐵路\n").value().termbase.concepts.size() == 1);
    CHECK(read_glossary_table("en\tzh-Hant\nrail\t鐵路\n").value().termbase.concepts.size() == 1);
    CHECK(read_glossary_table("\xEF\xBB\xBF"
                              "en;de\nrail;Schiene")
              .value()
              .termbase.concepts.size() == 1);
}

TEST_CASE("read_glossary_table: columns by name")
{
    const TableDocument document =
        read_glossary_table(
            "concept,Subject_Field,Definition,definition source,en,en Status,en part of speech,en context,de,Remark\n"
            "c1,rail,\"a \"\"track\"\"\",book,rail,preferred,noun,on rails,Schiene,old\n"
            "c1,rail,,,track,forbidden,noun,,,\n"
            "c2,,,,,,,,Zug,\n",
            Dialect{',', true})
            .value();
    const Termbase& termbase = document.termbase;
    REQUIRE(termbase.concepts.size() == 2);
    const Concept& entry = termbase.concepts[0];
    CHECK(entry.id == "c1");
    CHECK(entry.subject_field() == "rail");
    CHECK(entry.definition() == "a \"track\"");
    CHECK(find_item(entry.items, "source")->value == "book");
    CHECK(entry.items.size() == 3);
    CHECK(entry.items[2].value == "Remark: old");
    REQUIRE(entry.sections.size() == 2);
    REQUIRE(entry.sections[0].terms.size() == 2);
    CHECK(entry.sections[0].terms[0].status() == Status::preferred);
    CHECK(find_item(entry.sections[0].terms[0].items, "administrativeStatus")->value == "preferredTerm-admn-sts");
    CHECK(entry.sections[0].terms[1].status() == Status::deprecated);
    CHECK(find_item(entry.sections[0].terms[0].items, "context")->value == "on rails");
    CHECK(termbase.concepts[1].sections.at(0).language == "de");
    REQUIRE(document.diagnostics.size() == 1);
    CHECK(document.diagnostics[0].rule == "table/unknown-column");
}

TEST_CASE("read_glossary_table: id is the concept's in front, else Indonesian")
{
    CHECK(read_glossary_table("id,en\n7,rail\n").value().termbase.concepts.at(0).id == "7");
    const Termbase termbase = read_glossary_table("en,id\nrail,rel\n").value().termbase;
    CHECK(termbase.concepts.at(0).sections.at(1).language == "id");
    CHECK(read_glossary_table("concept,id\nc1,rel\n").value().termbase.concepts.at(0).sections.at(0).language == "id");
}

TEST_CASE("read_glossary_table: what is skipped is told with its place")
{
    struct Row {
        const char* bytes;
        const char* rule;
        std::size_t line;
        std::size_t column;
    };
    for (const Row& row :
         {Row{"en,de\nrail,\n,\n", "table/row-without-term", 3, 1}, Row{"en,de\na,b,c\n", "table/extra-cells", 2, 5},
          Row{"en,en status,de\n,preferred,b\n", "table/data-without-term", 2, 2},
          Row{"en,de,comments\na,b,c\n", "table/unknown-column", 1, 7}}) {
        CAPTURE(row.bytes);
        const TableDocument document = read_glossary_table(row.bytes, Dialect{',', true}).value();
        if (std::string(row.rule) == "table/unknown-column") {
            REQUIRE(document.diagnostics.size() == 1);
        }
        REQUIRE(document.diagnostics.size() >= 1);
        CHECK(document.diagnostics[0].rule == row.rule);
        CHECK(document.diagnostics[0].where.line == row.line);
        CHECK(document.diagnostics[0].where.column == row.column);
    }
}

TEST_CASE("read_glossary_table: no table, no languages, no text")
{
    CHECK(read_glossary_table("").error().code == Errc::bad_table);
    CHECK(read_glossary_table("first,second\na,b\n").error().code == Errc::no_terms);
    CHECK(read_glossary_table("first,second\na,b\n").error().message.find("concept,en") != std::string::npos);
    CHECK(read_glossary_table("en,de\na,\"b\n", Dialect{',', true}).error().code == Errc::bad_table);
    CHECK(read_glossary_table("en,de\na,\xFF\n").error().code == Errc::bad_utf8);
    Limits limits;
    limits.bytes = 3;
    CHECK(read_glossary_table("en,de\n", {}, limits).error().code == Errc::too_large);
}

TEST_CASE("write_glossary_table: the example of its comment")
{
    const TableDocument table = read_glossary_table("en,de\nrail,Schiene\n").value();
    CHECK(write_glossary_table(table.termbase, {',', true}).bytes == "concept,en,de\nc1,rail,Schiene\n");
}

TEST_CASE("write_glossary_table: a concept without an id gets one that no other has")
{
    Termbase termbase;
    for (const char* id : {"c2", "", "c2", ""}) {
        Concept& entry = termbase.concepts.emplace_back();
        entry.id = id;
        entry.section("en").terms.emplace_back().text = "t";
    }
    const Written written = write_glossary_table(termbase, Dialect{',', true});
    CHECK(written.bytes == "concept,en\nc2,t\nc2-2,t\nc2-3,t\nc4,t\n");
    CHECK(written.losses.size() == 3);
}

TEST_CASE("write_glossary_table: TBX to a table and back keeps what a glossary is about")
{
    const Termbase termbase = read_tbx(io_test::data("rail-v3.tbx")).value().termbase;
    for (const Dialect dialect : {Dialect{'\t', false}, Dialect{',', true}, Dialect{';', true}}) {
        CAPTURE(dialect.delimiter);
        const Written written = write_glossary_table(termbase, dialect);
        CAPTURE(written.bytes);
        const TableDocument document = read_glossary_table(written.bytes, dialect).value();
        CHECK(document.diagnostics.empty());
        CHECK(essence(document.termbase) == essence(termbase));
        CHECK(write_glossary_table(document.termbase, dialect).bytes == written.bytes);
    }
}

TEST_CASE("write_glossary_table: random termbases keep what a glossary is about")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Termbase termbase = io_test::RandomTermbase(seed).make();
        const Written written = write_glossary_table(termbase, Dialect{',', true});
        const Result<TableDocument> read = read_glossary_table(written.bytes, Dialect{',', true});
        REQUIRE(read.has_value());
        CAPTURE(written.bytes);
        REQUIRE(essence(read->termbase) == essence(termbase));
    }
}

TEST_CASE("write_glossary_table: what has no column is told")
{
    const Written written =
        write_glossary_table(read_tbx(io_test::data("rail-v3.tbx")).value().termbase, Dialect{'\t', false});
    std::string categories;
    for (const Loss& loss : written.losses) categories += loss.category + " ";
    CHECK(categories == "header back definition crossReference transactionType responsibility date id ");
}

TEST_CASE("read_glossary_table: a word that is no status is told with its place")
{
    const auto read = read_glossary_table("concept,en,en status\n1,rail,preferred\n1,track,depricated\n").value();
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].rule == "table/unknown-status");
    CHECK(read.diagnostics[0].where.line == 3);
    CHECK(read.diagnostics[0].where.column == 9);
}

TEST_CASE("write_glossary_table: a status in the words of another category has its column")
{
    Termbase termbase;
    Concept& entry = termbase.concepts.emplace_back();
    entry.id = "c1";
    Term& term = entry.section("en").terms.emplace_back();
    term.text = "rail";
    Item item;
    item.element = "termNote";
    item.category = "normativeAuthorization";
    item.value = "deprecatedTerm";
    term.items.push_back(item);
    const Written written = write_glossary_table(termbase, Dialect{});
    CHECK(written.bytes == "concept,en,en status\nc1,rail,deprecated\n");
    CHECK(written.losses.size() == 1);
}

TEST_SUITE_END();
