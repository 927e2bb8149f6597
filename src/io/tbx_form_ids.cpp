// Ids become XML names that stand once; references follow them. Floor: io.
#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <termrail/text/utf8.hpp>

#include "io/shown.hpp"
#include "io/tbx_form.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// Calls a function with each id or each reference, in document order, and what kind of thing it is on.
class Visitor {
public:
    using Visit = std::function<void(std::string& id, char kind)>;
    using Drop = std::function<bool(std::string& target)>;

    explicit Visitor(FormContext& context) : context_(context) {}

    void ids(Termbase& termbase, const Visit& visit)
    {
        ids(termbase.header_attributes, 'h', visit);
        for (Markup& node : termbase.header) ids(node, 'h', visit);
        ids(termbase.text_attributes, 'x', visit);
        ids(termbase.body_attributes, 'b', visit);
        for (Concept& entry : termbase.concepts) {
            visit(entry.id, 'c');
            for (Item& item : entry.items) ids(item, visit);
            for (LanguageSection& section : entry.sections) {
                if (!section.id.empty()) visit(section.id, 'l');
                for (Item& item : section.items) ids(item, visit);
                for (Term& term : section.terms) {
                    if (!term.section_id.empty()) visit(term.section_id, 't');
                    if (!term.id.empty()) visit(term.id, 't');
                    for (Item& item : term.items) ids(item, visit);
                }
            }
        }
        ids(termbase.back_attributes, 'r', visit);
        for (Markup& node : termbase.back) ids(node, 'r', visit);
    }

    // @p drop says whether a reference goes; it may also change it.
    void references(Termbase& termbase, const Drop& drop)
    {
        for (Markup& node : termbase.header) references(node, drop);
        for (Concept& entry : termbase.concepts) {
            context_.concept_id = entry.id;
            for (Item& item : entry.items) references(item, drop);
            for (LanguageSection& section : entry.sections) {
                for (Item& item : section.items) references(item, drop);
                for (Term& term : section.terms) {
                    for (Markup& node : term.content) references(node, drop);
                    for (Item& item : term.items) references(item, drop);
                }
            }
        }
        context_.concept_id.clear();
        for (Markup& node : termbase.back) references(node, drop);
    }

private:
    void ids(std::vector<Attribute>& attributes, char kind, const Visit& visit)
    {
        for (Attribute& one : attributes) {
            if (one.name == "id") visit(one.value, kind);
        }
    }

    void ids(Markup& node, char kind, const Visit& visit)
    {
        ids(node.attributes, kind, visit);
        const bool is_running = std::any_of(node.children.begin(), node.children.end(),
                                            [](const Markup& child) { return child.name == "sc"; });
        if (is_running) return content(node.children, visit);
        for (Markup& child : node.children) ids(child, kind, visit);
    }

    void ids(Item& item, const Visit& visit)
    {
        if (!item.id.empty() && !is_foreign(item)) visit(item.id, 'i');  // what id means there is not known
        content(item.content, visit);
        for (Item& member : item.members) ids(member, visit);
    }

    void content(std::vector<Markup>& nodes, const Visit& visit)
    {
        std::map<std::string, std::string> starts;
        content(nodes, visit, starts);
    }

    // An end code follows the start beside it, whatever else has the same id.
    void content(std::vector<Markup>& nodes, const Visit& visit, std::map<std::string, std::string>& starts)
    {
        for (Markup& node : nodes) {
            for (Attribute& one : node.attributes) {
                if (one.name == "id") {
                    const std::string before = one.value;
                    visit(one.value, 'x');
                    if (node.name == "sc") starts.insert_or_assign(before, one.value);
                } else if (one.name == "startRef") {
                    if (const auto start = starts.find(one.value); start != starts.end()) one.value = start->second;
                }
            }
            content(node.children, visit, starts);
        }
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
        const bool to_web = item.element == "xref" || (is_foreign(item) && is_web_address(item.target));
        if (!to_web && !item.target.empty() && drop(item.target)) {
            item.target.clear();
            if (context_.rules.dct && item.element == "ref" && !is_foreign(item)) needs_target(item);
        }
        for (Markup& node : item.content) references(node, drop);
        for (Item& member : item.members) references(member, drop);
    }

    void needs_target(Item& item)
    {
        if (std::optional<Item> note = make_note(item, "has no target, which DCT asks for; became a note", context_)) {
            item = std::move(*note);
        } else {
            item.element = "note";
            item.value = std::exchange(item.category, "");
        }
    }

    FormContext& context_;
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

void settle_ids(Termbase& termbase, FormContext& context)
{
    Visitor visitor(context);
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
        if (id.empty() && kind == 'c' && context.rules.v2) return;  // an entry of version 2 may be without
        if (settled.count(id) != 0 && settled[id] == id && met.insert(id).second) return;
        const std::string original = id;
        const bool made_up = !original.empty() && original.front() == made_id_mark;
        const std::string base = original.empty() ? kind + std::to_string(entries) : name_from(original, kind);
        std::string name = base;
        for (std::size_t& n = tried[base]; !used.insert(name).second;) name = base + "-" + std::to_string(++n + 1);
        settled.emplace(original, name);
        settled.emplace(name, name);
        id = name;
        // An id where there was none takes nothing away.
        if (!made_up && !original.empty()) {
            context.lose("id", original, "no XML name or not unique; became " + shown(name));
        }
    });
    context.concept_id.clear();
    visitor.references(termbase, [&](std::string& target) {
        const auto found = settled.find(target);
        const auto behind = !target.empty() && target.front() == '#' ? settled.find(target.substr(1)) : settled.end();
        if (found != settled.end() && !target.empty()) return target = found->second, false;
        if (behind != settled.end()) return target = behind->second, false;
        context.lose("target", target, "nothing in the file has this id; the reference was left out");
        return true;
    });
}

}  // namespace termrail::io
