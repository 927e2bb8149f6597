// Writes a termbase that was made TBX-Basic before. Floor: io.
#include <termrail/io/tbx_writer.hpp>

#include "io/tbx_basic.hpp"
#include "io/xml_out.hpp"

namespace termrail {

namespace {

using io::XmlOut;

void write_item(XmlOut& out, const Item& item)
{
    if (!item.members.empty()) {
        out.open(item.element, {{"id", item.id}});
        for (const Item& member : item.members) write_item(out, member);
        out.close(item.element);
        return;
    }
    XmlOut::Attributes attributes{
        {"type", item.category}, {"id", item.id}, {"xml:lang", item.language}, {"target", item.target}};
    for (const Attribute& one : item.attributes) attributes.push_back(one);
    out.line(item.element, attributes, item.value, item.content);
}

void write_entry(XmlOut& out, const Concept& entry)
{
    out.open("conceptEntry", {{"id", entry.id}});
    for (const Item& item : entry.items) write_item(out, item);
    for (const LanguageSection& section : entry.sections) {
        out.open("langSec", {{"xml:lang", section.language}});
        for (const Item& item : section.items) write_item(out, item);
        for (const Term& term : section.terms) {
            out.open("termSec", {{"id", term.section_id}});
            out.line("term", {{"id", term.id}}, term.text, term.content);
            for (const Item& item : term.items) write_item(out, item);
            out.close("termSec");
        }
        out.close("langSec");
    }
    out.close("conceptEntry");
}

}  // namespace

TbxForm form_of(const Termbase& termbase)
{
    if (termbase.version == "min-2013") return {};
    TbxForm form;
    form.version = termbase.version == "2" ? TbxVersion::v2 : TbxVersion::v3;
    if (!termbase.dialect.empty()) form.dialect = termbase.dialect;
    form.style = termbase.style == "dct" ? TbxStyle::dct : TbxStyle::dca;
    return form;
}

Written write_tbx(const Termbase& termbase, const TbxForm&)
{
    Written written;
    const Termbase basic = io::make_basic(termbase, written.losses);
    written.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    XmlOut out(written.bytes);
    out.open("tbx", {{"type", "TBX-Basic"},
                     {"style", "dca"},
                     {"xml:lang", basic.language},
                     {"xmlns", "urn:iso:std:iso:30042:ed-2"}});
    out.open("tbxHeader");
    for (const Markup& node : basic.header) out.markup(node);
    out.close("tbxHeader");
    if (basic.concepts.empty() && basic.back.empty()) {
        out.line("text", {}, "", {});
    } else {
        out.open("text");
        if (!basic.concepts.empty()) {
            out.open("body");
            for (const Concept& entry : basic.concepts) write_entry(out, entry);
            out.close("body");
        }
        if (!basic.back.empty()) {
            out.open("back");
            for (const Markup& node : basic.back) out.markup(node);
            out.close("back");
        }
        out.close("text");
    }
    out.close("tbx");
    return written;
}

}  // namespace termrail
