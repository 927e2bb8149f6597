// The spine of a written document and the order of what stands in an entry. Floor: io.
#include "io/tbx_out.hpp"

#include <algorithm>

namespace termrail::io {

namespace {

constexpr std::string_view prefix_of(Module module) noexcept
{
    switch (module) {
        case Module::core: break;
        case Module::min: return "min";
        case Module::basic: return "basic";
        case Module::linguist: return "ling";
    }
    return "";
}

bool is_text_empty(const Termbase& frame, bool has_entries)
{
    return !has_entries && frame.back.empty() && frame.back_attributes.empty();
}

}  // namespace

TbxOut::TbxOut(std::string& bytes, const FormRules& rules)
    : bytes_(bytes),
      out_(bytes),
      rules_(rules),
      names_(rules.v2 ? Names{"martif", "martifHeader", "termEntry", "langSet"}
                      : Names{"tbx", "tbxHeader", "conceptEntry", "langSec"})
{}

void TbxOut::begin(const Termbase& frame, bool has_entries)
{
    bytes_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    for (const Markup& node : frame.prolog) out_.markup(node);
    if (rules_.v2) doctype();
    out_.open(names_.root, root_attributes(frame));
    out_.open(names_.header, frame.header_attributes);
    for (const Markup& node : frame.header) out_.markup(node);
    out_.close(names_.header);
    if (is_text_empty(frame, has_entries)) return out_.line("text", frame.text_attributes, "", {});
    out_.open("text", frame.text_attributes);
    if (has_entries) out_.open("body", frame.body_attributes);
}

void TbxOut::entry(const Concept& entry)
{
    out_.open(names_.entry, {{"id", entry.id}});
    items(entry.items);
    for (const LanguageSection& one : entry.sections) section(one);
    out_.close(names_.entry);
}

void TbxOut::end(const Termbase& frame, bool has_entries)
{
    if (has_entries) out_.close("body");
    if (!is_text_empty(frame, has_entries)) {
        back(frame);
        out_.close("text");
    }
    out_.close(names_.root);
}

void TbxOut::doctype()
{
    const bool basic = rules_.form.dialect == "TBX-Basic";
    out_.declaration("DOCTYPE martif SYSTEM \"" + std::string(basic ? "TBXBasiccoreStructV02" : "TBXcoreStructV02") +
                     ".dtd\"");
}

XmlOut::Attributes TbxOut::root_attributes(const Termbase& termbase) const
{
    XmlOut::Attributes made{{"type", termbase.dialect}, {"style", termbase.style}, {"xml:lang", termbase.language}};
    if (rules_.v2) return made;
    made.push_back({"xmlns", std::string(module_namespace(Module::core))});
    if (!rules_.dct) return made;
    for (const Module module : {Module::min, Module::basic, Module::linguist}) {
        if (module > rules_.module) break;
        made.push_back({"xmlns:" + std::string(prefix_of(module)), std::string(module_namespace(module))});
    }
    return made;
}

void TbxOut::back(const Termbase& termbase)
{
    if (termbase.back.empty()) {
        if (!termbase.back_attributes.empty()) out_.line("back", termbase.back_attributes, "", {});
        return;
    }
    out_.open("back", termbase.back_attributes);
    for (const Markup& node : termbase.back) out_.markup(node);
    out_.close("back");
}

void TbxOut::section(const LanguageSection& section)
{
    out_.open(names_.section, {{"id", section.id}, {"xml:lang", section.language}});
    items(section.items);
    for (const Term& one : section.terms) term(one);
    out_.close(names_.section);
}

void TbxOut::term(const Term& term)
{
    // Groups of term notes and components, which come first, need a group round the term in version 2.
    const auto aux = std::find_if(term.items.rbegin(), term.items.rend(), [](const Item& item) {
        return item.element == "termNoteGrp" || item.element == "termCompList";
    });
    const bool grouped = rules_.v2 && aux != term.items.rend();
    const std::string_view name = !rules_.v2 ? "termSec" : grouped ? "ntig" : "tig";
    auto rest = term.items.begin();
    out_.open(name, {{"id", term.section_id}});
    if (grouped) out_.open("termGrp");
    out_.line("term", {{"id", term.id}}, term.text, term.content);
    if (grouped) {
        for (; rest != term.items.end() && stands_with_term(rest, term.items.end()); ++rest) item(*rest);
        out_.close("termGrp");
    }
    for (; rest != term.items.end(); ++rest) item(*rest);
    out_.close(name);
}

// A comment goes with what follows it.
bool TbxOut::stands_with_term(Items::const_iterator item, Items::const_iterator end)
{
    item = std::find_if_not(item, end, [](const Item& one) { return is_aside(one); });
    return item != end &&
           (item->element == "termNote" || item->element == "termNoteGrp" || item->element == "termCompList");
}

void TbxOut::items(const Items& items)
{
    for (const Item& one : items) item(one);
}

void TbxOut::item(const Item& item)
{
    if (is_aside(item)) return out_.aside(item.element, item.value);
    if (!item.members.empty()) {
        out_.open(item.element, {{"type", item.category}, {"id", item.id}});
        items(item.members);
        out_.close(item.element);
        return;
    }
    XmlOut::Attributes attributes{{"id", item.id}, {"xml:lang", item.language}, {"target", item.target}};
    attributes.insert(attributes.end(), item.attributes.begin(), item.attributes.end());
    if (!rules_.dct || item.category.empty()) {
        attributes.insert(attributes.begin(), {"type", item.category});
        return out_.line(item.element, attributes, item.value, item.content);
    }
    const Module module = rules_.category(item.category)->module;
    out_.line(std::string(prefix_of(module)) + ":" + item.category, attributes, item.value, item.content);
}

}  // namespace termrail::io
