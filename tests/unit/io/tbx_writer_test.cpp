// Tests of TBX-Basic out of any model. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

#include "io_support.hpp"
#include "random_termbase.hpp"

using namespace termrail;

namespace {

std::string listed(const std::vector<Loss>& losses)
{
    std::string text;
    for (const Loss& loss : losses) {
        text += loss.concept_id + "\t" + loss.category + "\t" + loss.value + "\t" + loss.reason + "\n";
    }
    return text;
}

bool is_accepted(const std::string& bytes)
{
    for (const Diagnostic& one : validate_tbx(bytes)) {
        if (one.severity != Severity::error) continue;
        INFO(one.rule, " ", one.message, " line ", one.where.line);
        CHECK(false);
        return false;
    }
    return true;
}

Termbase with_item(const std::string& level, const Item& item)
{
    Termbase termbase;
    Concept& entry = termbase.concepts.emplace_back();
    entry.id = "c1";
    LanguageSection& section = entry.section("en");
    Term& term = section.terms.emplace_back();
    term.text = "t";
    (level == "entry" ? entry.items : level == "language" ? section.items : term.items).push_back(item);
    return termbase;
}

Item item(const std::string& element, const std::string& category, const std::string& value,
          const std::string& target = "")
{
    Item made;
    made.element = element;
    made.category = category;
    made.value = value;
    made.target = target;
    return made;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("write_tbx: a file of ours comes back byte by byte, without a loss")
{
    const std::string bytes = io_test::data("rail-v3.tbx");
    const Written written = write_tbx(read_tbx(bytes).value().termbase);
    CHECK(written.losses.empty());
    CHECK(written.bytes == bytes);
}

TEST_CASE("write_tbx: version 2 becomes valid version 3, golden text and golden losses")
{
    const Written written = write_tbx(read_tbx(io_test::data("rail-v2.tbx")).value().termbase);
    test::check_golden("io/rail-v2-as-v3.tbx", written.bytes);
    test::check_golden("io/rail-v2-losses.tsv", listed(written.losses));
    CHECK(is_accepted(written.bytes));
    const Written again = write_tbx(read_tbx(written.bytes).value().termbase);
    CHECK(again.bytes == written.bytes);
    CHECK(listed(again.losses) == "");
}

TEST_CASE("write_tbx: reading what was written gives the same model, for seeded random termbases")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const Termbase termbase = io_test::RandomTermbase(seed).make();
        const Written written = write_tbx(termbase);
        CAPTURE(written.bytes);
        REQUIRE(listed(written.losses) == "");
        const Result<TbxDocument> read = read_tbx(written.bytes);
        REQUIRE(read.has_value());
        REQUIRE(read->termbase == termbase);
        REQUIRE(write_tbx(read->termbase).bytes == written.bytes);
        REQUIRE(is_accepted(written.bytes));
    }
}

TEST_CASE("write_tbx: what TBX-Basic has no place for is changed and told")
{
    struct Row {
        const char* level;
        Item item;
        const char* written;
    };
    for (const Row& row : {
             Row{"term", item("termNote", "partOfSpeech", "properNoun"),
                 "<termNote type=\"partOfSpeech\">noun</termNote>"},
             Row{"term", item("termNote", "partOfSpeech", "Verb"), "<termNote type=\"partOfSpeech\">verb</termNote>"},
             Row{"term", item("termNote", "partOfSpeech", "particle"),
                 "<termNote type=\"partOfSpeech\">other</termNote>"},
             Row{"term", item("termNote", "administrativeStatus", "notRecommended"), ">deprecatedTerm-admn-sts<"},
             Row{"term", item("termNote", "administrativeStatus", "legalTerm-admn-sts"),
                 "<note>administrativeStatus: legalTerm-admn-sts</note>"},
             Row{"term", item("termNote", "normativeAuthorization", "preferredTerm"),
                 "<termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote>"},
             Row{"term", item("descrip", "definition", "d"),
                 "<descrip type=\"definition\">d</descrip>\n          <termSec>"},
             Row{"entry", item("descrip", "context", "x"), "<note>context: x</note>"},
             Row{"entry", item("descrip", "broaderConceptGeneric", "x", "c1"),
                 "<ref type=\"crossReference\" target=\"c1\">x</ref>"},
             Row{"entry", item("ref", "crossReference", "x", "nope"), "<ref type=\"crossReference\">x</ref>"},
             Row{"language", item("xref", "xGraphic", "x", "a b.png"), "<note>xGraphic: x (a b.png)</note>"},
             Row{"entry", item("transac", "transactionType", "input"),
                 "<transacGrp>\n          <transac type=\"transactionType\">origination</transac>"},
             Row{"entry", item("a:risk", "", "B"), "<note>a:risk: B</note>"},
             Row{"term", item("descrip", "partOfSpeech", "noun"), "<termNote type=\"partOfSpeech\">noun</termNote>"},
             Row{"entry", item("note", "", std::string("a\0b", 3)),
                 "<note>a\xEF\xBF\xBD"
                 "b</note>"},
             Row{"entry", item("note", "", "a\xFF"), "<note>a\xEF\xBF\xBD</note>"},
             Row{"entry", item("date", "", "2024-01-01"), "<note>date: 2024-01-01</note>"},
         }) {
        CAPTURE(row.item.category);
        CAPTURE(row.item.value);
        const Written written = write_tbx(with_item(row.level, row.item));
        CAPTURE(written.bytes);
        CHECK(written.bytes.find(row.written) != std::string::npos);
        REQUIRE(written.losses.size() >= 1);
        CHECK(written.losses.front().concept_id == "c1");
        CHECK(is_accepted(written.bytes));
    }
}

TEST_CASE("write_tbx: dates of all kinds become calendar dates or notes")
{
    struct Row {
        const char* date;
        const char* written;
    };
    for (const Row& row :
         {Row{"2024-02-29", "<date>2024-02-29</date>"}, Row{"20010507T10:57:25Z", "<date>2001-05-07</date>"},
          Row{"2013-05-31T10:10:22", "<date>2013-05-31</date>"}, Row{"1397131032000", "<date>2014-04-10</date>"},
          Row{"2023-02-29", "<note>date: 2023-02-29</note>"}, Row{"May", "<note>date: May</note>"}}) {
        Item group = item("transacGrp", "", "");
        group.members = {item("transac", "transactionType", "origination"), item("date", "", row.date)};
        const Written written = write_tbx(with_item("entry", group));
        CAPTURE(written.bytes);
        CHECK(written.bytes.find(row.written) != std::string::npos);
        CHECK(is_accepted(written.bytes));
    }
}

TEST_CASE("write_tbx: ids become names that stand once, and references follow")
{
    Termbase termbase;
    for (const char* id : {"12", "", "c2", "c2", "{a b}"}) {
        Concept& entry = termbase.concepts.emplace_back();
        entry.id = id;
        entry.section("en").terms.emplace_back().text = "t";
    }
    termbase.concepts[2].items.push_back(item("ref", "crossReference", "x", "{a b}"));
    termbase.concepts[3].items.push_back(item("ref", "crossReference", "y", "#12"));
    const Written written = write_tbx(termbase);
    const Termbase read = read_tbx(written.bytes).value().termbase;
    std::string ids;
    for (const Concept& entry : read.concepts) ids += entry.id + " ";
    CHECK(ids == "c12 c2-2 c2 c2-3 _a_b_ ");
    CHECK(read.concepts[2].items[0].target == "_a_b_");
    CHECK(read.concepts[3].items[0].target == "c12");
    CHECK(written.losses.size() == 3);
    CHECK(is_accepted(written.bytes));
}

TEST_CASE("write_tbx: an empty termbase is still a file")
{
    const Written written = write_tbx(Termbase{});
    CHECK(is_accepted(written.bytes));
    CHECK(read_tbx(written.bytes).value().termbase.concepts.empty());
}

TEST_SUITE_END();
