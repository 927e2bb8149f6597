// Ids become XML names that stand once; references follow them. Floor: io.
#include <functional>
#include <map>
#include <set>

#include <termrail/text/utf8.hpp>

#include "io/shown.hpp"
#include "io/tbx_basic.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// Calls a function with each id or each reference, in document order, and what kind of thing it is on.
class Visitor {
public:
    using Visit = std::function<void(std::string& id, char kind)>;
    using Drop = std::function<bool(std::string& target)>;

    void ids(Termbase& termbase, const Visit& visit)
    {
        for (Markup& node : termbase.header) ids(node, 'h', visit);
        for (Concept& entry : termbase.concepts) {
            visit(entry.id, 'c');
            for (Item& item : entry.items) ids(item, visit);
            for (LanguageSection& section : entry.sections) {
                for (Item& item : section.items) ids(item, visit);
                for (Term& term : section.terms) {
                    if (!term.section_id.empty()) visit(term.section_id, 't');
                    if (!term.id.empty()) visit(term.id, 't');
                    for (Item& item : term.items) ids(item, visit);
                }
            }
        }
        for (Markup& node : termbase.back) ids(node, 'r', visit);
    }

    // @p drop says whether a reference goes; it may also change it.
    void references(Termbase& termbase, BasicContext& context, const Drop& drop)
    {
        for (Markup& node : termbase.header) references(node, drop);
        for (Concept& entry : termbase.concepts) {
            context.concept_id = entry.id;
            for (Item& item : entry.items) references(item, drop);
            for (LanguageSection& section : entry.sections) {
                for (Item& item : section.items) references(item, drop);
                for (Term& term : section.terms) {
                    for (Markup& node : term.content) references(node, drop);
                    for (Item& item : term.items) references(item, drop);
                }
            }
        }
        context.concept_id.clear();
        for (Markup& node : termbase.back) references(node, drop);
    }

private:
    void ids(Markup& node, char kind, const Visit& visit)
    {
        for (Attribute& one : node.attributes) {
            if (one.name == "id") visit(one.value, kind);
        }
        for (Markup& child : node.children) ids(child, kind, visit);
    }

    void ids(Item& item, const Visit& visit)
    {
        if (!item.id.empty()) visit(item.id, 'i');
        for (Markup& node : item.content) ids(node, 'x', visit);
        for (Item& member : item.members) ids(member, visit);
    }

    void references(Markup& node, const Drop& drop)
    {
        std::erase_if(node.attributes, [&](Attribute& one) {
            return (one.name == "target" || one.name == "startRef") && drop(one.value);
        });
        for (Markup& child : node.children) references(child, drop);
    }

    void references(Item& item, const Drop& drop)
    {
        if (item.element != "xref" && !item.target.empty() && drop(item.target)) item.target.clear();
        for (Markup& node : item.content) references(node, drop);
        for (Item& member : item.members) references(member, drop);
    }
};

std::string name_from(std::string_view original, char kind)
{
    std::string name;
    if (!first_bad_utf8(original)) {
        for (std::size_t at = 0; at < original.size();) {
            const std::size_t begin = at;
            const std::uint32_t c = next_code_point(original, at);
            if (c == static_cast<unsigned char>(made_id_mark)) continue;
            if (is_name_char(c)) {
                name += original.substr(begin, at - begin);
            } else {
                name += '_';
            }
        }
    }
    if (!is_ncname(name)) name.insert(name.begin(), kind);
    return name;
}

}  // namespace

void settle_ids(Termbase& termbase, BasicContext& context)
{
    Visitor visitor;
    std::set<std::string> used;
    std::map<std::string, std::string> settled;  // as it was: as it is
    visitor.ids(termbase, [&](std::string& id, char) {
        if (!first_bad_utf8(id) && is_ncname(id) && used.insert(id).second) settled.emplace(id, id);
    });
    std::set<std::string> met;
    std::map<std::string, std::size_t> tried;
    std::size_t entries = 0;
    visitor.ids(termbase, [&](std::string& id, char kind) {
        if (kind == 'c') {
            ++entries;
            context.concept_id = id;
        } else if (kind == 'r') {
            context.concept_id.clear();
        }
        if (settled.count(id) != 0 && settled[id] == id && met.insert(id).second) return;
        const std::string original = id;
        const bool made_up = !original.empty() && original.front() == made_id_mark;
        const std::string base = original.empty() ? kind + std::to_string(entries) : name_from(original, kind);
        std::string name = base;
        for (std::size_t& n = tried[base]; !used.insert(name).second;) name = base + "-" + std::to_string(++n + 1);
        settled.emplace(original, name);
        id = name;
        // An id where there was none takes nothing away.
        if (!made_up && !original.empty()) {
            context.lose("id", original, "no XML name or not unique; became " + shown(name));
        }
    });
    context.concept_id.clear();
    visitor.references(termbase, context, [&](std::string& target) {
        const auto found = settled.find(target);
        const auto behind = !target.empty() && target.front() == '#' ? settled.find(target.substr(1)) : settled.end();
        if (found != settled.end() && !target.empty()) return target = found->second, false;
        if (behind != settled.end()) return target = behind->second, false;
        context.lose("target", target, "nothing in the file has this id; the reference was left out");
        return true;
    });
}

}  // namespace termrail::io
