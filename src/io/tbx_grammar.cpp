// The three grammars as tables of text, read once. Floor: io.
#include "io/tbx_grammar.hpp"

#include <span>

namespace termrail::io {

namespace {

// Attributes: name=type, `!` when required, type 2019 for those that only the grammar of 2019 had. Content: steps with
// ? * +, `#text`, `#date`; @ names a list below.
struct Row {
    std::string_view name;
    std::string_view attributes;
    std::string_view content;
};

constexpr std::string_view dc = "id=id xml:lang=language target=idref datatype=text type=text!";
constexpr std::string_view dc3 = "id=id xml:lang=language target=idref datatype=text type=text! module=2019";
constexpr std::string_view aux = "admin|adminGrp|descrip|descripGrp|note|ref|transacGrp|xref";
constexpr std::string_view links = "admin|adminGrp|note|ref|transacGrp|xref";
constexpr std::string_view running3 = "#text hi|foreign|sc|ec|ph*";
constexpr std::string_view running2 = "#text hi|foreign|bpt|ept|ph*";

// The same in both, but for what @running means.
constexpr Row shared[] = {
    {"titleStmt", "id=id xml:lang=language", "title note*"},
    {"title", "id=id xml:lang=language", "#text"},
    {"publicationStmt", "id=id", "p+"},
    {"sourceDesc", "id=id xml:lang=language", "p+"},
    {"encodingDesc", "id=id", "p+"},
    {"revisionDesc", "id=id xml:lang=language", "change+"},
    {"change", "id=id xml:lang=language", "p+"},
    {"term", "id=id", "#text hi*"},
    {"termNote", "@dc", "@running"},
    {"termNoteGrp", "id=id", "termNote @links*"},
    {"descrip", "@dc", "@running"},
    {"descripGrp", "id=id", "descrip admin|adminGrp|descripNote|note|ref|transacGrp|xref*"},
    {"descripNote", "@dc", "#text"},
    {"admin", "@dc", "@running"},
    {"adminGrp", "id=id", "admin adminNote|note|ref|xref*"},
    {"adminNote", "@dc", "#text"},
    {"transac", "@dc", "#text"},
    {"transacNote", "@dc", "#text"},
    {"note", "id=id xml:lang=language", "@running"},
    {"ref", "@dc", "#text"},
    {"refObject", "id=id", "itemSet|itemGrp|item+"},
    {"itemSet", "id=id type=text", "itemGrp|item+"},
    {"itemGrp", "id=id", "item @links*"},
    {"item", "id=id type=text", "@running"},
    {"foreign", "id=id xml:lang=language", "@running"},
};

constexpr Row version3[] = {
    {"tbx", "xml:lang=language! type=text! style=dca,dct!", "tbxHeader text"},
    {"tbxHeader", "id=id", "fileDesc encodingDesc? revisionDesc?"},
    {"fileDesc", "id=id", "publicationStmt? titleStmt? sourceDesc"},
    {"p", "id=id xml:lang=language type=text", "@running"},
    {"text", "id=id", "body? back?"},
    {"body", "id=id", "conceptEntry+"},
    {"conceptEntry", "id=id!", "@aux* langSec+"},
    {"langSec", "xml:lang=language!", "@aux* termSec+"},
    {"termSec", "id=id", "term termNote|termNoteGrp* @aux*"},
    {"transacGrp", "id=id", "transac date|note|ref|transacNote|xref*"},
    {"date", "id=id", "#date"},
    {"xref", "id=id target=text! type=text! module=2019", "#text"},
    {"back", "id=id", "refObjectSec*"},
    {"refObjectSec", "id=id type=text!", "refObject+"},
    {"hi", "target=idref type=entailedTerm,hotkey,italics,bold,superscript,subscript,math xml:lang=2019", "#text"},
    {"ph", "type=text id=2019 disp=2019 equiv=2019 subType=2019", ""},
    {"sc", "id=id! isolated=yes,no disp=2019 equiv=2019 type=2019 subType=2019 target=2019", ""},
    {"ec",
     "id=id startRef=idref isolated=yes,no disp=text equiv=text type=fmt,ui,quote,link,image,other subtype=text "
     "subType=2019 target=text",
     ""},
};

constexpr Row version2[] = {
    {"martif", "xml:lang=language! type=text!", "martifHeader text"},
    {"martifHeader", "id=id", "fileDesc encodingDesc? revisionDesc?"},
    {"fileDesc", "id=id", "titleStmt? publicationStmt? sourceDesc+"},
    {"p", "id=id xml:lang=language type=DCSName,XCSURI,XCSContent", "@running"},
    {"text", "id=id", "body back?"},
    {"body", "id=id", "termEntry+"},
    {"termEntry", "id=id", "@aux* langSet+"},
    {"langSet", "id=id xml:lang=language!", "@aux* tig|ntig+"},
    {"tig", "id=id", "term termNote* @aux*"},
    {"ntig", "id=id", "termGrp @aux*"},
    {"termGrp", "id=id", "term termNote|termNoteGrp* termCompList*"},
    {"termCompList", "id=id type=text!", "@aux* termComp|termCompGrp+"},
    {"termCompGrp", "id=id", "termComp termNote|termNoteGrp* @links*"},
    {"termComp", "id=id xml:lang=language", "#text"},
    {"transacGrp", "id=id", "transac transacNote|date|note|ref|xref*"},
    {"date", "id=id", "#text"},
    {"xref", "id=id target=text! type=text", "#text"},
    {"back", "id=id", "refObjectList*"},
    {"refObjectList", "id=id type=text!", "refObject+"},
    {"hi", "target=idref type=text xml:lang=language", "#text"},
    {"bpt", "i=text type=text", "#text"},
    {"ept", "i=text", "#text"},
    {"ph", "type=text", "#text"},
};

constexpr Row version2013[] = {
    {"TBX", "dialect=TBX-Min! xml:lang=language", "header body"},
    {"header", "", "id|description|dateCreated|creator|license|directionality|languages+"},
    {"description", "", "#text"},
    {"dateCreated", "", "#text"},
    {"creator", "", "#text"},
    {"license", "", "#text"},
    {"directionality", "", "#text"},
    {"id", "", "#text"},
    {"languages", "source=text target=text", ""},
    {"body", "", "termEntry*"},
    {"termEntry", "id=id", "subjectField? langSet+"},
    {"subjectField", "", "#text"},
    {"langSet", "xml:lang=language!", "tig+"},
    {"tig", "", "term customer|noteGrp|note|termStatus|partOfSpeech*"},
    {"term", "", "#text"},
    {"customer", "", "#text"},
    {"termStatus", "", "#text"},
    {"partOfSpeech", "", "#text"},
    {"noteGrp", "", "note+"},
    {"note", "", "#text noteKey? noteValue?"},
    {"noteKey", "", "#text"},
    {"noteValue", "", "#text"},
};

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (end != 0) parts.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return parts;
}

void add_attributes(ElementRule& rule, std::string_view written, std::string_view categories)
{
    for (std::string_view one : split(written == "@dc" ? categories : written, ' ')) {
        AttributeRule made;
        made.required = one.ends_with('!');
        if (made.required) one.remove_suffix(1);
        const std::size_t equals = one.find('=');
        made.name = one.substr(0, equals);
        const std::string_view type = one.substr(equals + 1);
        if (type == "id") {
            made.type = ValueType::id;
        } else if (type == "idref") {
            made.type = ValueType::idref;
        } else if (type == "language") {
            made.type = ValueType::language;
        } else if (type == "2019") {
            made.type = ValueType::older;
        } else if (type != "text") {
            made.type = ValueType::choice;
            made.choices = type;
        }
        rule.attributes.push_back(made);
    }
}

void add_content(ElementRule& rule, std::string_view written, std::string_view running)
{
    for (std::string_view one : split(written, ' ')) {
        if (one == "#text" || one == "#date") {
            rule.text = true;
            rule.date = one == "#date";
            continue;
        }
        if (one == "@running") {
            add_content(rule, running, {});
            continue;
        }
        Particle made;
        const char mark = one.back();
        made.required = mark != '?' && mark != '*';
        made.repeats = mark == '*' || mark == '+';
        if (mark == '?' || made.repeats) one.remove_suffix(1);
        made.names = split(one == "@aux" ? aux : one == "@links" ? links : one, '|');
        rule.particles.push_back(std::move(made));
    }
}

void add_rows(Grammar& grammar, std::span<const Row> rows, std::string_view running, std::string_view categories)
{
    for (const Row& row : rows) {
        ElementRule& rule = grammar[row.name];
        add_attributes(rule, row.attributes, categories);
        add_content(rule, row.content, running);
    }
}

Grammar read(std::span<const Row> own, std::string_view running, std::string_view categories)
{
    Grammar grammar;
    add_rows(grammar, shared, running, categories);
    add_rows(grammar, own, running, categories);
    return grammar;
}

Grammar read_2013()
{
    Grammar grammar;
    add_rows(grammar, version2013, {}, {});
    return grammar;
}

}  // namespace

const Grammar& core_grammar(Generation generation)
{
    static const Grammar three = read(version3, running3, dc3);
    static const Grammar two = read(version2, running2, dc);
    static const Grammar min = read_2013();
    return generation == Generation::v2 ? two : generation == Generation::min2013 ? min : three;
}

}  // namespace termrail::io
