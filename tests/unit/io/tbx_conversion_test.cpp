// Conversions between the forms of TBX: what each row of the mapping becomes, and whole files as golden texts. Floor:
// io.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

#include "io_support.hpp"

using namespace termrail;

namespace {

const TbxForm basic{};
const TbxForm core{TbxVersion::v3, "TBX-Core", TbxStyle::dca};
const TbxForm min_dct{TbxVersion::v3, "TBX-Min", TbxStyle::dct};
const TbxForm basic_dct{TbxVersion::v3, "TBX-Basic", TbxStyle::dct};
const TbxForm linguist{TbxVersion::v3, "TBX-Linguist", TbxStyle::dca};
const TbxForm linguist_dct{TbxVersion::v3, "TBX-Linguist", TbxStyle::dct};
const TbxForm acme{TbxVersion::v3, "TBX-Acme", TbxStyle::dca};
const TbxForm acme_dct{TbxVersion::v3, "TBX-Acme", TbxStyle::dct};
const TbxForm basic2{TbxVersion::v2, "TBX-Basic", TbxStyle::dca};
const TbxForm default2{TbxVersion::v2, "TBX-Default", TbxStyle::dca};

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

/// A file of version 2 with @p entry, @p language and @p term in its three places.
Termbase version2(const std::string& entry, const std::string& language, const std::string& term)
{
    return read_tbx(
               "<martif type=\"TBX-Default\" xml:lang=\"en\"><martifHeader><fileDesc><sourceDesc><p>s</p>"
               "</sourceDesc></fileDesc></martifHeader><text><body><termEntry id=\"c1\">" +
               entry + "<langSet id=\"l1\" xml:lang=\"en\">" + language + "<ntig><termGrp><term>t</term>" + term +
               "</ntig></langSet></termEntry></body></text></martif>")
        .value()
        .termbase;
}

/// The text without indentation and line breaks.
std::string compact(std::string text)
{
    for (std::size_t at = 0; (at = text.find("\n", at)) != std::string::npos;) {
        const std::size_t end = std::min(text.find_first_not_of(" \n", at), text.size());
        text.erase(at, end - at);
    }
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("write_tbx: the attributes of a termGrp are a loss")
{
    const std::string bytes =
        "<martif type='TBX-Default' xml:lang='en'><text><body><termEntry id='a'><langSet xml:lang='en'>"
        "<ntig><termGrp id='g'><term>x</term></termGrp></ntig></langSet></termEntry></body></text></martif>";
    const Written written = write_tbx(read_tbx(bytes).value().termbase);
    const auto lost = std::find_if(written.losses.begin(), written.losses.end(),
                                   [](const Loss& one) { return one.category == "termGrp id"; });
    REQUIRE(lost != written.losses.end());
    CHECK(lost->concept_id == "a");
    CHECK(lost->value == "g");
}

TEST_CASE("write_tbx: every row of the mapping from version 2 to version 3")
{
    struct Row {
        const char* entry;
        const char* language;
        const char* term;  // </termGrp> stands in it
        TbxForm form;
        const char* written;
        const char* reason;  // part of a loss; empty when nothing is lost
    };
    const char* const end = "</termGrp>";
    // clang-format off
    const Row rows[] = {
        {"", "", "<termNote type=\"termType\">fullForm</termNote></termGrp>", basic, "<termSec><term>t</term><termNote type=\"termType\">fullForm</termNote></termSec>", ""},
        {"", "", "<termNoteGrp><termNote type=\"geographicalUsage\">UK</termNote><note>n</note></termNoteGrp></termGrp>", basic, "</term><termNoteGrp><termNote type=\"geographicalUsage\">UK</termNote><note>n</note></termNoteGrp>", ""},
        {"", "", "<termCompList type=\"hyphenation\"><termComp>a</termComp><termComp>b</termComp></termCompList></termGrp>", basic, "<note>hyphenation: a | b</note>", "became a note"},
        {"", "", "<termNote type=\"partOfSpeech\">properNoun</termNote></termGrp>", basic, ">noun<", "became noun"},
        {"", "", "<termNote type=\"partOfSpeech\">properNoun</termNote></termGrp>", basic2, ">properNoun<", ""},
        {"", "", "<termNote type=\"partOfSpeech\">properNoun</termNote></termGrp>", acme, ">properNoun<", ""},
        {"", "", "<termNote type=\"partOfSpeech\">Proper Noun</termNote></termGrp>", basic, ">noun<", "became noun"},
        {"", "", "<termNote type=\"partOfSpeech\">Proper Noun</termNote></termGrp>", basic2, ">properNoun<", "became properNoun"},
        {"", "", "<termNote type=\"partOfSpeech\">Verb</termNote></termGrp>", basic, ">verb<", "became verb"},
        {"", "", "<termNote type=\"partOfSpeech\">preposition</termNote></termGrp>", basic, ">other<", "became other"},
        {"", "", "<termNote type=\"grammaticalGender\">otherGender</termNote></termGrp>", basic, ">other<", "became other"},
        {"", "", "<termNote type=\"grammaticalGender\">Not Selected</termNote></termGrp>", basic, "<term>t</term></termSec>", "says nothing"},
        {"", "", "<termNote type=\"administrativeStatus\">preferred</termNote></termGrp>", basic, ">preferredTerm-admn-sts<", "became preferredTerm"},
        {"", "", "<termNote type=\"administrativeStatus\">admitted</termNote></termGrp>", basic2, ">admittedTerm-admn-sts<", "became admittedTerm"},
        {"", "", "<termNote type=\"administrativeStatus\">notRecommended</termNote></termGrp>", basic, ">deprecatedTerm-admn-sts<", "became deprecatedTerm"},
        {"", "", "<termNote type=\"administrativeStatus\">deprecated</termNote></termGrp>", basic, ">deprecatedTerm-admn-sts<", "became deprecatedTerm"},
        {"", "", "<termNote type=\"administrativeStatus\">obsolete</termNote></termGrp>", basic, ">supersededTerm-admn-sts<", "became supersededTerm"},
        {"", "", "<termNote type=\"administrativeStatus\">superseded</termNote></termGrp>", basic, ">supersededTerm-admn-sts<", "became supersededTerm"},
        {"", "", "<termNote type=\"administrativeStatus\">standardizedTerm-admn-sts</termNote></termGrp>", basic, "<note>administrativeStatus: standardizedTerm-admn-sts</note>", "became a note"},
        {"", "", "<termNote type=\"administrativeStatus\">regulatedTerm-admn-sts</termNote></termGrp>", acme, ">regulatedTerm-admn-sts<", ""},
        {"", "", "<termNote type=\"normativeAuthorization\">admittedTerm</termNote></termGrp>", basic, "<termNote type=\"administrativeStatus\">admittedTerm-admn-sts</termNote>", "became administrativeStatus"},
        {"", "", "<termNote type=\"usageStatus\">preferred</termNote></termGrp>", min_dct, "<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>", "became administrativeStatus"},
        {"", "", "<termNote type=\"usageRegister\">colloquial</termNote></termGrp>", linguist, "<termNote type=\"register\">colloquialRegister</termNote>", "became register"},
        {"", "", "<termNote type=\"usageRegister\">colloquialRegister</termNote></termGrp>", basic, "<note>usageRegister: colloquialRegister</note>", "became a note"},
        {"", "", "</termGrp><descrip type=\"definition\">d</descrip>", basic, "<descrip type=\"definition\">d</descrip><termSec>", "moved from the term"},
        {"", "", "</termGrp><descrip type=\"definition\">d</descrip>", acme, "</term><descrip type=\"definition\">d</descrip>", ""},
        {"<descrip type=\"context\">x</descrip>", "", end, basic, "<note>context: x</note>", "only allowed in the term section"},
        {"", "<descrip type=\"context\">x</descrip>", end, basic, "<note>context: x</note>", "only allowed in the term section"},
        {"<transacGrp><transac type=\"terminologyManagementTransactions\">origination</transac></transacGrp>", "", end, basic, "<transac type=\"transactionType\">origination</transac>", "became transactionType"},
        {"<transacGrp><transac type=\"transactionType\">creation</transac></transacGrp>", "", end, basic, ">origination<", "became origination"},
        {"<transacGrp><transac type=\"transactionType\">input</transac></transacGrp>", "", end, basic, ">origination<", "became origination"},
        {"<transacGrp><transac type=\"transactionType\">proposal</transac></transacGrp>", "", end, basic, ">origination<", "became origination"},
        {"<transacGrp><transac type=\"transactionType\">approval</transac></transacGrp>", "", end, basic, ">modification<", "became modification"},
        {"<transacGrp><transac type=\"transactionType\">approval</transac></transacGrp>", "", end, acme, ">approval<", ""},
        {"<transacGrp><transac type=\"transactionType\">origination</transac><transacNote type=\"responsiblePerson\">A</transacNote></transacGrp>", "", end, basic_dct, "<basic:responsibility>A</basic:responsibility>", "became responsibility"},
        {"<transacGrp><transac type=\"transactionType\">origination</transac><date>20010507T10:57:25Z</date></transacGrp>", "", end, basic, "<date>2001-05-07</date>", "became 2001-05-07"},
        {"<transacGrp><transac type=\"transactionType\">origination</transac><date>1397131032000</date></transacGrp>", "", end, basic2, "<date>2014-04-10</date>", "became 2014-04-10"},
        {"<transacGrp><transac type=\"transactionType\">origination</transac><date>spring</date></transacGrp>", "", end, default2, "<date>spring</date>", ""},
        {"<descrip type=\"relatedConcept\" target=\"c1\">x</descrip>", "", end, basic, "<ref type=\"crossReference\" target=\"c1\">x</ref>", "became crossReference"},
        {"<descrip type=\"superordinateConceptPartitive\" target=\"c1\">x</descrip>", "", end, basic_dct, "<basic:crossReference target=\"c1\">x</basic:crossReference>", "became crossReference"},
        {"<descrip type=\"antonymConcept\">x</descrip>", "", end, basic, "<note>antonymConcept: x</note>", "became a note"},
        {"<descrip type=\"relatedConcept\" target=\"c1\">x</descrip>", "", end, acme, "<descrip type=\"relatedConcept\" target=\"c1\">x</descrip>", ""},
        {"<ref type=\"crossReference\" target=\"l1\">x</ref>", "", end, basic, "<ref type=\"crossReference\">x</ref>", "nothing in the file has this id"},
        {"<ref type=\"crossReference\" target=\"l1\">x</ref>", "", end, basic_dct, "<note>crossReference: x</note>", "has no target"},
        {"<ref type=\"crossReference\" target=\"l1\">x</ref>", "", end, basic2, "<ref type=\"crossReference\" target=\"l1\">x</ref>", ""},
        {"<xref target=\"https://example.org/\">x</xref>", "", end, basic, "<xref type=\"externalCrossReference\" target=\"https://example.org/\">x</xref>", "had no data category"},
        {"<xref target=\"a.png\">x</xref>", "", end, basic, "<note>xref: x (a.png)</note>", "has no data category"},
        {"<xref type=\"xGraphic\" target=\"a.png\">x</xref>", "", end, basic, "<note>xGraphic: x (a.png)</note>", "no web address"},
        {"<xref type=\"xGraphic\" target=\"a.png\">x</xref>", "", end, basic2, "<xref type=\"xGraphic\" target=\"a.png\">x</xref>", ""},
        {"<note>a<bpt i=\"1\">&lt;b></bpt>b<ept i=\"1\">&lt;/b></ept></note>", "", end, basic, "<note>a<sc id=\"code1\" isolated=\"no\"/>b<ec id=\"code2\" startRef=\"code1\" isolated=\"no\"/></note>", "became sc"},
        {"<note>a<bpt i=\"1\">&lt;b></bpt>b<ept i=\"1\">&lt;/b></ept></note>", "", end, basic2, "<note>a<bpt i=\"1\">&lt;b&gt;</bpt>b<ept i=\"1\">&lt;/b&gt;</ept></note>", ""},
        {"<note>a<ph type=\"image\">&lt;img/></ph></note>", "", end, basic, "<note>a<ph/></note>", "without its content"},
        {"<note>a<hi xml:lang=\"la\">b</hi></note>", "", end, basic, "<note>a<hi>b</hi></note>", "hi cannot have this"},
        {"<descrip type=\"reliabilityCode\">9</descrip>", "", end, basic, "<note>reliabilityCode: 9</note>", "became a note"},
        {"<descrip type=\"reliabilityCode\">9</descrip>", "", end, acme, "<descrip type=\"reliabilityCode\">9</descrip>", ""},
        {"<descrip type=\"reliabilityCode\">9</descrip>", "", end, acme_dct, "<note>reliabilityCode: 9</note>", "became a note"},
        {"<descrip type=\"subjectField\">rail</descrip>", "", end, core, "<note>subjectField: rail</note>", "no category of TBX-Core"},
        {"<!--c--><?go now?>", "", end, min_dct, "<!--c--><?go now?>", ""},
        {"words", "", end, basic, "<note>words</note>", "text stood where none may"},
    };
    // clang-format on
    for (const Row& row : rows) {
        CAPTURE(std::string(row.entry) + row.language + row.term);
        const Written written = write_tbx(version2(row.entry, row.language, row.term), row.form);
        const std::string text = compact(written.bytes);
        CAPTURE(text);
        CHECK(text.find(row.written) != std::string::npos);
        // The section's id and the name of the dialect go in every row.
        std::string losses = listed(written.losses);
        CAPTURE(losses);
        const bool only_form = std::all_of(written.losses.begin(), written.losses.end(), [](const Loss& loss) {
            return loss.category == "type" || loss.category == "langSec id";
        });
        if (std::string(row.reason).empty()) {
            CHECK(only_form);
        } else {
            CHECK(losses.find(row.reason) != std::string::npos);
        }
        CHECK(is_accepted(written.bytes));
    }
}

TEST_CASE("write_tbx: files of every generation in every form, golden texts and golden losses")
{
    struct Row {
        const char* file;
        TbxForm form;
        const char* golden;
    };
    for (const Row& row : {
             Row{"everything-v2", basic, "basic"},
             Row{"everything-v2", basic_dct, "basic-dct"},
             Row{"everything-v2", linguist, "linguist"},
             Row{"everything-v2", acme, "acme"},
             Row{"everything-v2", basic2, "basic-v2"},
             Row{"everything-v2", default2, "default-v2"},
             Row{"everything-v3", linguist, "linguist"},
             Row{"everything-v3", linguist_dct, "linguist-dct"},
             Row{"everything-v3", basic, "basic"},
             Row{"everything-v3", min_dct, "min-dct"},
             Row{"everything-v3", core, "core"},
             Row{"everything-v3", basic2, "basic-v2"},
             Row{"everything-v3", default2, "default-v2"},
             Row{"private-dct", acme_dct, "acme-dct"},
             Row{"private-dct", acme, "acme"},
             Row{"private-dct", basic_dct, "basic-dct"},
             Row{"rail-v3", basic_dct, "basic-dct"},
             Row{"rail-v3", basic2, "basic-v2"},
             Row{"rail-v2", basic2, "basic-v2"},
         }) {
        const std::string name = std::string(row.file) + "-as-" + row.golden;
        CAPTURE(name);
        const Written written =
            write_tbx(read_tbx(io_test::data(std::string(row.file) + ".tbx")).value().termbase, row.form);
        test::check_golden("io/" + name + ".tbx", written.bytes);
        test::check_golden("io/" + name + "-losses.tsv", listed(written.losses));
        // A private dialect of version 2 holds what it held, also what its category file forbids.
        if (!(row.form == default2)) CHECK(is_accepted(written.bytes));
    }
}

TEST_CASE("write_tbx: DCT read and written as DCA and back is the same")
{
    const Termbase read = read_tbx(io_test::data("everything-v3.tbx")).value().termbase;
    const std::string dct = write_tbx(read, linguist_dct).bytes;
    const Written dca = write_tbx(read_tbx(dct).value().termbase, linguist);
    CHECK(listed(dca.losses) == "");
    CHECK(write_tbx(read_tbx(dca.bytes).value().termbase, linguist_dct).bytes == dct);
}

TEST_CASE("write_tbx: comments that XML cannot hold are repaired and told")
{
    Termbase termbase = version2("", "", "</termGrp>");
    Item comment;
    comment.element = "#comment";
    comment.value = "a--b-";
    termbase.concepts.front().items.push_back(comment);
    const Written written = write_tbx(termbase);
    CHECK(written.bytes.find("<!--a- -b- -->") != std::string::npos);
    CHECK(listed(written.losses).find("a--b-") != std::string::npos);
}

TEST_SUITE_END();
