// From a concept entry down to its terms; order never matters. Floor: io.
#include "io/tbx_entry.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "io/setting_remarks.hpp"
#include "io/shown.hpp"
#include "io/tbx_kind.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

void straighten(std::vector<Markup>& nodes)
{
    for (Markup& node : nodes) {
        node.text = one_line(node.text);
        straighten(node.children);
    }
}

class EntryReader {
public:
    explicit EntryReader(ReadContext& context) : context_(context) {}

    Concept entry(pugi::xml_node node)
    {
        Concept made;
        made.where = context_.document.place(node);
        made.attributes = further_attributes(node, {"id", "xml:id"});
        context_.concept_id = attribute(node, "id");
        made.id = read_id(context_, node);
        context_.concept_id = made.id;
        if (made.id.empty()) {
            context_.remark(Severity::warning, "core/missing-id", "the concept entry has no id; one is made on writing",
                            made.where);
        }
        for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
            if (!is_element(child)) {
                add_aside(context_, child, made.items);
            } else if (role_of(child) == Role::section) {
                section(child, made);
            } else {
                item(child, made.items);
            }
        }
        remark_settings(made, context_.diagnostics);
        context_.concept_id.clear();
        return made;
    }

private:
    void section(pugi::xml_node node, Concept& entry)
    {
        LanguageSection& made = entry.sections.emplace_back();
        made.where = context_.document.place(node);
        made.language = read_language(context_, node);
        if (made.language.empty()) {
            context_.remark(Severity::warning, "core/missing-language",
                            "the language section does not say its language; add xml:lang", made.where);
        }
        made.id = read_id(context_, node);
        made.attributes = further_attributes(node, {"xml:lang", "lang", "id", "xml:id"});
        for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
            if (!is_element(child)) {
                add_aside(context_, child, made.items);
                continue;
            }
            switch (role_of(child)) {
                case Role::term_section:
                case Role::term_group: term_section(child, made); break;
                case Role::term:
                    context_.remark(Severity::warning, "core/term-outside-section",
                                    "the term stands in no term section; it was read as one of its own",
                                    context_.document.place(child));
                    term(child, made.terms.emplace_back());
                    break;
                default: item(child, made.items);
            }
        }
    }

    void item(pugi::xml_node node, Items& items)
    {
        if (role_of(node) == Role::other) {
            items.push_back(read_item(context_, node));
        } else {
            remark_unexpected(context_, node);
            items.push_back(keep_element(context_, node));
        }
    }

    void term_section(pugi::xml_node node, LanguageSection& section)
    {
        Term made;
        made.where = context_.document.place(node);
        made.section_id = read_id(context_, node);
        made.section_attributes = further_attributes(node, {"id", "xml:id"});
        bool has_term = false;
        made.items.reserve(std::max<std::size_t>(children(node), 1) - 1);  // but for the term
        term_parts(node, made, has_term, section);
        if (has_term) {
            section.terms.push_back(std::move(made));
            return;
        }
        context_.remark(Severity::warning, "core/missing-term",
                        "<" + shown(node.name()) + "> holds no term; its data went to the language section",
                        made.where);
        std::move(made.items.begin(), made.items.end(), std::back_inserter(section.items));
    }

    void term_parts(pugi::xml_node node, Term& made, bool& has_term, LanguageSection& section)
    {
        for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
            if (!is_element(child)) {
                add_aside(context_, child, made.items);
                continue;
            }
            switch (role_of(child)) {
                case Role::term:
                    if (has_term) {
                        context_.remark(Severity::warning, "core/second-term",
                                        "a second term in one term section; it was read as a term of its own",
                                        context_.document.place(child));
                        section.terms.push_back(std::move(made));
                        made = Term{};
                    }
                    has_term = true;
                    term(child, made);
                    break;
                case Role::term_group:
                    term_parts(child, made, has_term, section);
                    group_attributes(child, made);
                    break;
                default: item(child, made.items);
            }
        }
    }

    // Of the group directly round the term.
    void group_attributes(pugi::xml_node group, Term& made)
    {
        std::vector<Attribute> found = further_attributes(group, {});
        if (found.empty()) return;
        if (made.group_attributes.empty() && holds_term(group)) {
            made.group_attributes = std::move(found);
            return;
        }
        context_.remark(Severity::note, "core/group-attributes",
                        "the attributes of <" + shown(group.name()) + "> are not kept; the term stands elsewhere",
                        context_.document.place(group));
    }

    static bool holds_term(pugi::xml_node group)
    {
        const auto children = group.children();
        return std::count_if(children.begin(), children.end(), [](pugi::xml_node child) {
                   return is_element(child) && role_of(child) == Role::term;
               }) == 1;
    }

    void term(pugi::xml_node node, Term& made)
    {
        made.where = context_.document.place(node);
        made.id = read_id(context_, node);
        made.attributes = further_attributes(node, {"id", "xml:id"});
        if (const std::optional<std::string_view> text = only_text(node)) {
            made.text = one_line(*text);
            return;
        }
        std::vector<Markup> content = inline_content(node);
        straighten(content);
        take_content(std::move(content), made.text, made.content);
    }

    ReadContext& context_;
};

}  // namespace

Concept read_entry(ReadContext& context, pugi::xml_node node) { return EntryReader(context).entry(node); }

void remark_unexpected(const ReadContext& context, pugi::xml_node node)
{
    context.remark(Severity::warning, "core/unexpected-element",
                   "<" + shown(node.name()) + "> has no place in <" + shown(node.parent().name()) +
                       ">; it is kept, but what it holds is not read",
                   context.document.place(node));
}

}  // namespace termrail::io
