/// @file tbx_id_visitor.hpp
/// Finds the ids and references of what was fitted to a form. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_ID_VISITOR_HPP
#define TERMRAIL_IO_TBX_ID_VISITOR_HPP

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "io/tbx_form.hpp"

namespace termrail::io {

/// Calls a function with each id or each reference, in document order, and what kind of thing it is on.
class IdVisitor {
public:
    using Visit = std::function<void(std::string& id, char kind)>;
    using Drop = std::function<bool(std::string& target, const Item* item)>;

    explicit IdVisitor(FormContext& context) : context_(context) {}

    void ids_before_entries(Termbase& frame, const Visit& visit)
    {
        ids(frame.header_attributes, 'h', visit);
        for (Markup& node : frame.header) ids(node, 'h', visit);
        ids(frame.text_attributes, 'x', visit);
        ids(frame.body_attributes, 'b', visit);
    }

    void ids(Concept& entry, const Visit& visit)
    {
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

    void ids_behind_entries(Termbase& frame, const Visit& visit)
    {
        ids(frame.back_attributes, 'r', visit);
        for (Markup& node : frame.back) ids(node, 'r', visit);
    }

    /// @p drop says whether a reference goes; it may also change it.
    void references(std::vector<Markup>& nodes, const Drop& drop)
    {
        for (Markup& node : nodes) references(node, drop);
    }

    void references(Concept& entry, const Drop& drop)
    {
        for (Item& item : entry.items) references(item, drop);
        for (LanguageSection& section : entry.sections) {
            for (Item& item : section.items) references(item, drop);
            for (Term& term : section.terms) {
                references(term.content, drop);
                for (Item& item : term.items) references(item, drop);
            }
        }
    }

    /// Whether @p item cannot be without its target.
    bool needs_target(const Item& item) const
    {
        return context_.rules.dct && item.element == "ref" && !is_foreign(item);
    }

    /// What becomes of such an item.
    void without_target(Item& item)
    {
        if (std::optional<Item> note = make_note(item, "has no target, which DCT asks for; became a note", context_)) {
            item = std::move(*note);
        } else {
            item.element = "note";
            item.value = std::exchange(item.category, "");
        }
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
            return (one.name == "target" || one.name == "startRef") && drop(one.value, nullptr);
        });
        for (Markup& child : node.children) references(child, drop);
    }

    void references(Item& item, const Drop& drop)
    {
        const bool to_web = item.element == "xref" || (is_foreign(item) && is_web_address(item.target));
        if (!to_web && !item.target.empty() && drop(item.target, &item)) {
            item.target.clear();
            if (needs_target(item)) without_target(item);
        }
        for (Markup& node : item.content) references(node, drop);
        for (Item& member : item.members) references(member, drop);
    }

    FormContext& context_;
};

}  // namespace termrail::io

#endif
