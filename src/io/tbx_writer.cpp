// Writes a termbase that was fitted to its form before. Floor: io.
#include <termrail/io/tbx_writer.hpp>

#include <algorithm>

#include "io/tbx_form.hpp"
#include "io/xml_out.hpp"

namespace termrail {

namespace {

using io::FormRules;
using io::Module;
using io::XmlOut;

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

// Names that the versions do not share.
struct Names {
    std::string_view root, header, entry, section;
};

constexpr Names names3{"tbx", "tbxHeader", "conceptEntry", "langSec"};
constexpr Names names2{"martif", "martifHeader", "termEntry", "langSet"};

class TbxWriter {
public:
    TbxWriter(std::string& bytes, const FormRules& rules)
        : out_(bytes), rules_(rules), names_(rules.v2 ? names2 : names3)
    {}

    void write(const Termbase& termbase)
    {
        for (const Markup& node : termbase.prolog) out_.markup(node);
        if (rules_.v2) doctype();
        out_.open(names_.root, root_attributes(termbase));
        out_.open(names_.header, termbase.header_attributes);
        for (const Markup& node : termbase.header) out_.markup(node);
        out_.close(names_.header);
        if (termbase.concepts.empty() && termbase.back.empty() && termbase.back_attributes.empty()) {
            out_.line("text", termbase.text_attributes, "", {});
        } else {
            out_.open("text", termbase.text_attributes);
            body(termbase);
            back(termbase);
            out_.close("text");
        }
        out_.close(names_.root);
    }

private:
    void doctype()
    {
        const bool basic = rules_.form.dialect == "TBX-Basic";
        out_.declaration("DOCTYPE martif SYSTEM \"" +
                         std::string(basic ? "TBXBasiccoreStructV02" : "TBXcoreStructV02") + ".dtd\"");
    }

    XmlOut::Attributes root_attributes(const Termbase& termbase) const
    {
        XmlOut::Attributes made{{"type", termbase.dialect}, {"style", termbase.style}, {"xml:lang", termbase.language}};
        if (rules_.v2) return made;
        made.push_back({"xmlns", std::string(io::module_namespace(Module::core))});
        if (!rules_.dct) return made;
        for (const Module module : {Module::min, Module::basic, Module::linguist}) {
            if (module > rules_.module) break;
            made.push_back({"xmlns:" + std::string(prefix_of(module)), std::string(io::module_namespace(module))});
        }
        return made;
    }

    void body(const Termbase& termbase)
    {
        if (termbase.concepts.empty()) return;
        out_.open("body", termbase.body_attributes);
        for (const Concept& entry : termbase.concepts) {
            out_.open(names_.entry, {{"id", entry.id}});
            items(entry.items);
            for (const LanguageSection& one : entry.sections) section(one);
            out_.close(names_.entry);
        }
        out_.close("body");
    }

    void back(const Termbase& termbase)
    {
        if (termbase.back.empty()) {
            if (!termbase.back_attributes.empty()) out_.line("back", termbase.back_attributes, "", {});
            return;
        }
        out_.open("back", termbase.back_attributes);
        for (const Markup& node : termbase.back) out_.markup(node);
        out_.close("back");
    }

    void section(const LanguageSection& section)
    {
        out_.open(names_.section, {{"id", section.id}, {"xml:lang", section.language}});
        items(section.items);
        for (const Term& one : section.terms) term(one);
        out_.close(names_.section);
    }

    void term(const Term& term)
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
    static bool stands_with_term(Items::const_iterator item, Items::const_iterator end)
    {
        item = std::find_if_not(item, end, [](const Item& one) { return io::is_aside(one); });
        return item != end &&
               (item->element == "termNote" || item->element == "termNoteGrp" || item->element == "termCompList");
    }

    void items(const Items& items)
    {
        for (const Item& one : items) item(one);
    }

    void item(const Item& item)
    {
        if (io::is_aside(item)) return out_.aside(item.element, item.value);
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

    XmlOut out_;
    const FormRules& rules_;
    Names names_;
};

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

Written write_tbx(const Termbase& termbase, const TbxForm& form)
{
    Written written;
    const FormRules rules(form);
    const Termbase fitted = io::make_form(termbase, rules, written.losses);
    written.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    TbxWriter(written.bytes, rules).write(fitted);
    return written;
}

}  // namespace termrail
