// Files with one fault each, for the validator: rule, severity and place of the only finding. Floor: io.
#ifndef TERMRAIL_TESTS_IO_TBX_FAULTS_HPP
#define TERMRAIL_TESTS_IO_TBX_FAULTS_HPP

#include <cstddef>
#include <string>
#include <vector>

#include <termrail/core/diagnostic.hpp>

namespace io_test {

using termrail::Severity;

// Line 1 is the root, line 2 the header, line 3 begins the entry, line 4 is @p inside.
inline std::string entry(const std::string& inside, const std::string& style = "dca",
                         const std::string& dialect = "TBX-Basic")
{
    return "<tbx type=\"" + dialect + "\" style=\"" + style +
           "\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:min=\"http://www.tbxinfo.net/ns/min\" "
           "xmlns:basic=\"http://www.tbxinfo.net/ns/basic\" xmlns:a=\"urn:a\">\n"
           "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>\n<text><body><conceptEntry "
           "id=\"c1\">\n" +
           inside + "</conceptEntry></body></text></tbx>";
}

inline const std::string section = "<langSec xml:lang=\"en\"><termSec><term>t</term></termSec></langSec>";

inline std::string term(const std::string& inside)
{
    return "<langSec xml:lang=\"en\"><termSec><term>t</term>" + inside + "</termSec></langSec>";
}

/// A file with one fault in line 4.
struct Row {
    std::string bytes;
    const char* rule;
    Severity severity;
    std::size_t column;
};

inline const std::vector<Row>& rows()
{
    using enum Severity;
    static const std::vector<Row> table = {
        Row{entry(section + "<note>n</note>"), "core/unexpected-element", error, 67},
        Row{entry("<termEntry/>" + section), "core/unknown-element", error, 1},
        Row{entry("<langSec><termSec><term>t</term></termSec></langSec>"), "core/missing-language", error, 1},
        Row{entry("<langSec xml:lang=\"en\"/>"), "core/missing-element", error, 1},
        Row{entry("<langSec xml:lang=\"en\" id=\"x\"><termSec><term>t</term></termSec></langSec>"),
            "core/unknown-attribute", error, 24},
        Row{entry("<langSec xml:lang=\"en_US\"><termSec><term>t</term></termSec></langSec>"), "core/language", error,
            10},
        Row{entry(term("<admin type=\"source\">s</admin><termNote type=\"partOfSpeech\">noun</termNote>")),
            "core/unexpected-element", error, 77},
        Row{entry("text" + section), "core/unexpected-text", error, 1},
        Row{entry("<note id=\"c1\">n</note>" + section), "core/duplicate-id", error, 7},
        Row{entry("<note id=\"1\">n</note>" + section), "core/id-form", error, 7},
        Row{entry("<ref type=\"crossReference\" target=\"no\">n</ref>" + section), "core/dangling-reference", error,
            28},
        Row{entry("<transacGrp><transac "
                  "type=\"transactionType\">origination</transac><date>20200101</date></transacGrp>" +
                  section),
            "core/date", error, 66},
        Row{entry("<note><hi type=\"blink\">x</hi></note>" + section), "core/attribute-value", error, 11},
        Row{entry("<note><sc id=\"s\" isolated=\"yes\"/>x<ec startRef=\"s\"/></note>" + section), "core/inline-pair",
            error, 18},
        Row{entry("<descrip type=\"riskClass\">x</descrip>" + section), "dialect/unknown-category", error, 10},
        Row{entry("<admin type=\"definition\">x</admin>" + section), "module/wrong-element", error, 8},
        Row{entry("<descrip type=\"\">x</descrip>" + section), "dialect/empty-category", error, 10},
        Row{entry("<descrip type=\"context\">x</descrip>" + section), "module/level", error, 1},
        Row{entry(term("<termNote type=\"register\">x</termNote>")), "dialect/not-in-dialect", error, 57},
        Row{entry(term("<termNote type=\"partOfSpeech\">Noun</termNote>")), "module/value", error, 47},
        Row{entry(term("<termNote type=\"partOfSpeech\"> noun </termNote>")), "module/value-space", warning, 47},
        Row{entry("<xref type=\"xGraphic\" target=\"x.png\">x</xref>" + section), "module/target", warning, 23},
        Row{entry("<min:subjectField>x</min:subjectField>" + section), "dialect/dct-in-dca", error, 1},
        Row{entry("<descrip type=\"definition\">x</descrip>" + section, "dct"), "dialect/dca-in-dct", error, 1},
        Row{entry("<a:x>x</a:x>" + section, "dct"), "dialect/unknown-module", error, 1},
        Row{entry("<min:definition>x</min:definition>" + section, "dct"), "module/wrong-module", error, 1},
        Row{entry("<basic:definition id=\"d\">x</basic:definition>" + section, "dct"), "module/attribute", error, 19},
        Row{entry("<basic:definition>x<hi>y</hi></basic:definition>" + section, "dct"), "module/content", error, 20},
        Row{entry("<langSec xml:lang=\"en\"><termSec><term> </term></termSec></langSec>"), "sense/empty-term", warning,
            33},
        Row{entry(section + "<langSec xml:lang=\"EN\"><termSec><term>u</term></termSec></langSec>"),
            "sense/repeated-language", warning, 67},
        Row{entry("<langSec "
                  "xml:lang=\"en\"><termSec><term>t</term></termSec><termSec><term>t</term></termSec></langSec>"),
            "sense/duplicate-term", warning, 66},
        Row{entry("<langSec xml:lang=\"e\"><termSec><term>t</term></termSec></langSec>"), "sense/language-tag", warning,
            1},
        Row{entry("<ref type=\"crossReference\" target=\"c1\">x</ref>" + section), "sense/self-reference", warning, 1},
        Row{entry("<langSec xml:lang=\"en\"><termSec><term>a\xE2\x80\xAE"
                  "b</term></termSec></langSec>"),
            "sense/invisible-character", warning, 33},
        Row{entry("<descrip type=\"definition\"/>" + section), "sense/empty-definition", warning, 1},
        Row{entry("<note>caseSensitive: perhaps</note>" + section), "sense/unknown-setting", warning, 1},
        Row{entry("<note>onlyBefore: x</note>" + section), "sense/unknown-setting", warning, 1},
        Row{entry(term("<note>inflectedForm: ;</note>")), "sense/unknown-setting", warning, 47},

        // the core of today, of 2019, and modules inside modules
        Row{entry("<admin>x</admin>" + section), "core/missing-attribute", error, 1},
        Row{entry("<admin type=\"source\" module=\"basic\">x</admin>" + section), "core/unknown-attribute", error, 22},
        Row{entry("<a:x>x<a:y/></a:x>" + section, "dct", "TBX-Acme"), "core/unexpected-element", error, 7},
        // lists that the published rules have, and lists that they lack
        Row{entry("<adminGrp><admin type=\"source\">s</admin><adminNote type=\"x\">n</adminNote></adminGrp>" + section),
            "dialect/unknown-category", warning, 52},
        Row{entry("<descrip type=\"x\">x</descrip>" + section, "dca", "TBX-Linguist"), "dialect/unknown-category",
            warning, 10},
        Row{entry("<descrip type=\"definition\">x</descrip>" + section, "dca", "TBX-Core"), "dialect/not-in-dialect",
            warning, 10},
        Row{entry("<descrip type=\"definition\">x</descrip>" + section, "dca", "TBX-Min"), "dialect/not-in-dialect",
            error, 10},
        Row{entry("<ref type=\"x\">x</ref>" + section, "dca", "TBX-Min"), "dialect/unknown-category", warning, 6},
        Row{entry("<descrip type=\"\">x</descrip>" + section, "dca", "TBX-Acme"), "dialect/empty-category", warning,
            10},
        Row{entry("<min:subjectfield>x</min:subjectfield>" + section, "dct"), "dialect/unknown-category", error, 1},
        Row{entry("<basic:definition>x</basic:definition>" + section, "dct", "TBX-Min"), "dialect/unknown-module",
            error, 1},
        // levels, values and targets, refused and forgotten
        Row{entry("<basic:geographicalUsage>x</basic:geographicalUsage>" + section, "dct"), "module/level", warning, 1},
        Row{entry("<basic:context>x</basic:context>" + section, "dct"), "module/level", error, 1},
        Row{entry("<basic:transactionType>origination</basic:transactionType>" + section, "dct"), "module/level",
            warning, 1},
        Row{entry(term("<min:partOfSpeech>Noun</min:partOfSpeech>"), "dct"), "module/value", error, 47},
        Row{entry("<transacGrp><transac type=\"transactionType\">x</transac><date>2020-01-01</date></transacGrp>" +
                  section),
            "module/value", warning, 13},
        Row{entry("<ref type=\"crossReference\">x</ref>" + section), "module/target", warning, 1},
        Row{entry("<basic:crossReference>x</basic:crossReference>" + section, "dct"), "module/target", error, 1},
        Row{entry("<basic:crossReference target=\"no\">x</basic:crossReference>" + section, "dct"), "module/target",
            error, 23},
        Row{entry("<langSec xml:lang=\"zz\"><termSec><term>t</term></termSec></langSec>"), "sense/language-tag",
            warning, 1},
        Row{entry("<langSec xml:lang=\"zz-Foo-99\"><termSec><term>t</term></termSec></langSec>"), "sense/language-tag",
            warning, 1},
        Row{entry("<descrip type=\"definition\">a</descrip><descrip type=\"definition\">b</descrip>" + section),
            "sense/repeated-category", warning, 39},
        Row{entry(
                term("<termNote type=\"partOfSpeech\">noun</termNote><termNote type=\"partOfSpeech\">verb</termNote>")),
            "sense/repeated-category", warning, 92},
        Row{entry("<transacGrp><transac type=\"transactionType\">origination</transac></transacGrp>" + section),
            "sense/transaction-without-date", note, 1},
        Row{entry("<transacGrp><transac type=\"transactionType\">origination</transac><date>2020-01-01</date>"
                  "<transacNote type=\"responsibility\" target=\"c1\">x</transacNote></transacGrp>" +
                  section),
            "sense/wrong-reference", warning, 89},
        Row{entry("<langSec xml:lang=\"en\"><termSec><term>t\xC2\xA0</term></termSec></langSec>"),
            "sense/no-break-space", warning, 33},
        Row{entry("<langSec xml:lang=\"en\"><termSec><term id=\"t\">t</term><ref type=\"crossReference\" "
                  "target=\"t\">x</ref></termSec></langSec>"),
            "sense/self-reference", warning, 54},
    };
    return table;
}

/// A file of its own with one finding, anywhere.
struct Whole {
    std::string bytes;
    const char* rule;
    Severity severity;
    std::size_t line;
    std::size_t column;
};

// Line 1 is the root, line 2 the header with the category file, line 3 begins the entry, line 4 is @p inside.
inline std::string version2(const std::string& inside, const std::string& xcs, const std::string& type = "TBX")
{
    return "<martif type=\"" + type + "\" xml:lang=\"en\">\n<martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc>" +
           "</fileDesc><encodingDesc><p type=\"XCSURI\">http://x.org/" + xcs + "</p></encodingDesc></martifHeader>\n" +
           "<text><body><termEntry>\n" + inside + "</termEntry></body></text></martif>";
}

inline std::string tig(const std::string& inside)
{
    return "<langSet xml:lang=\"en\"><tig><term>t</term>" + inside + "</tig></langSet>";
}

inline const std::vector<Whole>& wholes()
{
    using enum Severity;
    const std::string standard = "TBXXCSV02.xcs";
    const std::string basic = "tbxbasicxcsv02.xcs";
    const std::string pos = tig("<termNote type=\"pos\">x</termNote>");
    const std::string header =
        "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text/></tbx>";
    const std::string ed2 = "xmlns=\"urn:iso:std:iso:30042:ed-2\" xml:lang=\"en\"";
    static const std::vector<Whole> table = {
        {"", "xml/no-root", error, 1, 1},
        {"<!-- a -->\n<!-- b -->", "xml/no-root", error, 2, 11},
        {"<a/>\n<a/>", "xml/second-root", error, 2, 1},
        {"<a/>\nb", "xml/text-outside", error, 2, 1},
        {"b<a/>", "xml/text-outside", error, 1, 1},
        {"<a>\n<b>", "xml/cut-off", error, 2, 4},
        {"<a>\n<!-- b", "xml/cut-off", error, 2, 7},
        {"\n<?xml version=\"1.0\"?>\n<a/>", "xml/declaration", error, 2, 1},
        {"<?xml encoding=\"utf-8\"?>\n<a/>", "xml/declaration", error, 1, 1},
        {"<?xml version=\"1.0\" encoding=\"utf-8\"?x?>\n<a/>", "xml/declaration", error, 1, 1},
        {"<?xml version=\"2.0\"?>\n<a/>", "xml/declaration", error, 1, 1},
        {"<?xml version=\"1.0\" standalone=\"maybe\"?>\n<a/>", "xml/declaration", error, 1, 1},
        {"<?xml version=\"1.0\"encoding=\"utf-8\"?>\n<a/>", "xml/declaration", error, 1, 1},
        {"<?xml version=\"1.0\" standalone=\"no\" encoding=\"utf-8\"?>\n<a/>", "xml/declaration", error, 1, 1},
        {"<a>\n<b></a></b>", "xml/mismatched-tag", error, 2, 4},
        {"<a>\n<b c></a>", "xml/tag-syntax", error, 2, 5},
        {"<a>\n<b c=d></a>", "xml/tag-syntax", error, 2, 6},
        {"<a>\n1 < 2</a>", "xml/bare-less-than", error, 2, 3},
        {"<a>\n<b c=\"<\"/></a>", "xml/bare-less-than", error, 2, 7},
        {"<a>\n<b c=\"\" c=\"\"/></a>", "xml/duplicate-attribute", error, 2, 9},
        {"<a>\n<b xmlns:c=\"u\" xmlns:d=\"u\" c:e=\"\" d:e=\"\"/></a>", "xml/duplicate-attribute", error, 2, 35},
        {"<a>\n<b:c/></a>", "xml/unbound-prefix", error, 2, 1},
        {"<a>\n<b c:d=\"\"/></a>", "xml/unbound-prefix", error, 2, 4},
        {"<a>\n<b xmlns:xmlns=\"u\"/></a>", "xml/reserved-prefix", error, 2, 4},
        {"<a>\n<b xmlns:xml=\"u\"/></a>", "xml/reserved-prefix", error, 2, 4},
        {"<a>\n<b xmlns:c=\"http://www.w3.org/XML/1998/namespace\"/></a>", "xml/reserved-prefix", error, 2, 4},
        {"<a>\n&</a>", "xml/bare-ampersand", error, 2, 1},
        {"<a>\n<b c=\"R&D\"/></a>", "xml/bare-ampersand", error, 2, 8},
        {"<a>\n&#xZ;</a>", "xml/character-reference", error, 2, 1},
        {"<a>\n&nbsp;</a>", "xml/undefined-entity", error, 2, 1},
        {"<a>\n&#3;</a>", "xml/control-character", error, 2, 1},
        {"<a>\n\x03</a>", "xml/control-character", error, 2, 1},
        {"<a>\n]]></a>", "xml/not-well-formed", error, 2, 1},
        {"<a>\n<?b<c?></a>", "xml/not-well-formed", error, 2, 4},
        {"<a>\n<!-- -- --></a>", "xml/not-well-formed", error, 2, 6},
        {"<!DOCTYPE a [<!ENTITY e \"<b>\">]>\n<a>&e;</a>", "xml/not-well-formed", error, 2, 7},
        {"<a>\n\xFF</a>", "xml/encoding", error, 2, 1},
        {"<html/>", "core/root", error, 1, 1},
        {"<!DOCTYPE tbx SYSTEM \"http://x.org/a.dtd\">\n<tbx type=\"TBX-Basic\" style=\"dca\" " + ed2 + ">" + header,
         "xml/external-dtd", warning, 2, 1},
        {"<!DOCTYPE tbx [<!ENTITY e SYSTEM \"e\">]>\n<tbx type=\"TBX-Basic\" style=\"dca\" " + ed2 +
             "><tbxHeader><fileDesc><sourceDesc><p>&e;</p></sourceDesc></fileDesc></tbxHeader><text/></tbx>",
         "xml/external-entity", warning, 2, 1},
        {"<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\">" + header, "core/namespace", error, 1, 1},
        {"<tbx type=\"Basic\" style=\"dca\" " + ed2 + ">" + header, "core/type", error, 1, 6},
        {"<tbx type=\"TBX-BASIC\" style=\"dca\" " + ed2 + ">" + header, "dialect/name", warning, 1, 6},
        {"<tbx style=\"dca\" " + ed2 + ">" + header, "core/missing-attribute", error, 1, 1},
        {"<tbx type=\"TBX-Basic\" style=\"x\" " + ed2 + ">" + header, "core/attribute-value", error, 1, 23},
        {"<tbx type=\"TBX-Basic\" style=\"dca\" " + ed2 +
             "><tbxHeader><fileDesc><titleStmt><title>x</title></titleStmt>\n<publicationStmt><p>x</p></"
             "publicationStmt>"
             "<sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text/></tbx>",
         "core/unexpected-element", error, 2, 1},
        {"<tbx type=\"TBX-Basic\" style=\"dca\" " + ed2 +
             "><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></"
             "tbxHeader><text><body>\n<conceptEntry>" +
             section + "</conceptEntry></body></text></tbx>",
         "core/missing-id", error, 2, 1},
        {"<tbx type=\"TBX-Basic\" style=\"dca\" " + ed2 +
             "><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry "
             "id=\"c1\">\n<ref type=\"crossReference\" target=\"p1\">x</ref>" +
             section +
             "</conceptEntry></body><back><refObjectSec type=\"respPerson\"><refObject id=\"p1\"><item>x</item>"
             "</refObject></refObjectSec></back></text></tbx>",
         "sense/wrong-reference", warning, 2, 1},
        // version 2: held to the category file it names, if that is a published one
        {version2(pos, standard), "dialect/unknown-category", error, 4, 53},
        {version2(pos, basic), "dialect/unknown-category", error, 4, 53},
        {version2(pos, "own.xcs"), "dialect/unknown-category", warning, 4, 53},
        {version2(pos, "XXX" + standard), "dialect/unknown-category", warning, 4, 53},
        {version2(tig("<termNote type=\"termType\">longForm</termNote>"), standard), "module/value", error, 4, 43},
        {version2(tig("<termNote type=\"animacy\">animate</termNote>"), basic), "dialect/unknown-category", error, 4,
         53},
        {version2(tig("<admin type=\"animacy\">animate</admin>"), standard), "module/wrong-element", error, 4, 50},
        {version2("<descrip type=\"context\">x</descrip>" + tig(""), standard), "module/level", error, 4, 1},
        {version2(tig("<note><hi type=\"em\">x</hi></note>"), standard), "dialect/unknown-category", error, 4, 53},
        {version2("<langSet xml:lang=\"en\"><ntig><termGrp><term>t</term></termGrp></ntig></langSet>", basic),
         "dialect/element", error, 4, 24},
        {version2("<langSet xml:lang=\"en\"><ntig><termGrp><term>t</term></termGrp></ntig></langSet>", "own.xcs",
                  "TBX-Basic"),
         "dialect/element", warning, 4, 24},
        {version2("<langSet xml:lang=\"en_US\"><tig><term>t</term></tig></langSet>", standard), "sense/language-tag",
         warning, 4, 1},
        // TBX-Min of 2013
        {"<TBX dialect=\"TBX-Min\"><header><id>x</id></header><body><termEntry id=\"c\">\n<descrip/><langSet "
         "xml:lang=\"en\"><tig><term>t</term></tig></langSet></termEntry></body></TBX>",
         "core/unknown-element", error, 2, 1},
        {"<TBX dialect=\"TBX-Min\"><header><id>x</id></header><body><termEntry id=\"c\">\n<langSet "
         "xml:lang=\"en\"/></termEntry></body></TBX>",
         "core/missing-element", error, 2, 1},
    };
    return table;
}

}  // namespace io_test

#endif
