// Walks a TBX tree of any generation and fills the model. Floor: io.
#include <termrail/io/tbx_reader.hpp>

#include <algorithm>
#include <optional>

#include "io/shown.hpp"
#include "io/tbx_document.hpp"
#include "io/tbx_items.hpp"
#include "io/tbx_kind.hpp"
#include "io/xml.hpp"
#include "io/xml_names.hpp"

namespace termrail {

namespace io {

namespace {

void straighten(std::vector<Markup>& nodes)
{
    for (Markup& node : nodes) {
        node.text = one_line(node.text);
        straighten(node.children);
    }
}

class Reader {
public:
    Reader(const XmlDocument& document, const TbxKind& kind, const Limits& limits)
        : kind_(kind), limits_(limits), context_{document, kind.generation, read_.diagnostics, {}}
    {}

    Result<TbxDocument> run()
    {
        const pugi::xml_node root = context_.document.root();
        Termbase& termbase = read_.termbase;
        termbase.dialect = kind_.dialect;
        termbase.style = kind_.generation == Generation::v3 ? kind_.style : "";
        termbase.version = kind_.generation == Generation::v2   ? "2"
                           : kind_.generation == Generation::v3 ? "3"
                                                                : "min-2013";
        termbase.language = read_language(context_, root);
        termbase.attributes = further_attributes(root, {"type", "style", "dialect", "xml:lang", "lang"});
        termbase.prolog = context_.document.around_root();
        remark_root(root);
        container(root);
        if (too_many_) {
            return Error{Errc::too_large, "the file has more than " + std::to_string(limits_.entries) + " entries", "",
                         *too_many_};
        }
        std::stable_sort(read_.diagnostics.begin(), read_.diagnostics.end(),
                         [](const Diagnostic& a, const Diagnostic& b) { return a.where.offset < b.where.offset; });
        return std::move(read_);
    }

private:
    void remark_root(pugi::xml_node root)
    {
        const Place where = context_.document.place(root);
        const std::string name = shown(local_name(root));
        if (!kind_.root_expected) {
            context_.remark(Severity::warning, "core/root", "the root is <" + name + ">; it should be <tbx>", where);
        } else if (!kind_.namespace_expected) {
            const bool v3 = kind_.generation == Generation::v3;
            context_.remark(Severity::warning, "core/namespace",
                            v3 ? "<tbx> is not in the namespace urn:iso:std:iso:30042:ed-2"
                               : "<" + name + "> must not have a namespace",
                            where);
        }
        for (const std::string& entity : context_.document.external_entities()) {
            context_.remark(Severity::warning, "xml/external-entity",
                            "the entity &" + shown(entity) + "; lies outside the file and was not read", where);
        }
    }

    void container(pugi::xml_node parent)
    {
        Termbase& termbase = read_.termbase;
        for (const pugi::xml_node child : parent.children()) {
            if (!is_element(child)) {
                if (role_of(parent) == Role::header) {
                    kept_node(child, termbase.header);
                } else {
                    kept_node(child, termbase.strays);
                }
                continue;
            }
            switch (role_of(child)) {
                case Role::header:
                    termbase.header_attributes = further_attributes(child, {});
                    for (const pugi::xml_node part : child.children()) kept_node(part, termbase.header);
                    break;
                case Role::back:
                    termbase.back_attributes = further_attributes(child, {});
                    for (const pugi::xml_node part : child.children()) kept_node(part, termbase.back);
                    break;
                case Role::text:
                    termbase.text_attributes = further_attributes(child, {});
                    container(child);
                    break;
                case Role::body:
                    termbase.body_attributes = further_attributes(child, {});
                    container(child);
                    break;
                case Role::entry: entry(child); break;
                default:
                    if (role_of(parent) == Role::header) {
                        termbase.header.push_back(kept_markup(child));
                    } else {
                        unexpected(child, parent);
                        termbase.strays.push_back(kept_markup(child));
                    }
            }
        }
    }

    void kept_node(pugi::xml_node node, std::vector<Markup>& into)
    {
        if (is_element(node)) {
            into.push_back(kept_markup(node));
        } else if (is_aside(node)) {
            into.push_back(kept_aside(node));
        } else if (is_text(node) && !trim(node.value()).empty()) {
            context_.remark(Severity::warning, "core/unexpected-text",
                            "text has no place in <" + shown(node.parent().name()) + ">; it is kept",
                            context_.document.place(node));
            into.emplace_back().text = trim(node.value());
        }
    }

    void unexpected(pugi::xml_node node, pugi::xml_node parent)
    {
        context_.remark(Severity::warning, "core/unexpected-element",
                        "<" + shown(node.name()) + "> has no place in <" + shown(parent.name()) +
                            ">; it is kept, but what it holds is not read",
                        context_.document.place(node));
    }

    void entry(pugi::xml_node node)
    {
        std::vector<Concept>& concepts = read_.termbase.concepts;
        if (concepts.size() >= limits_.entries) {
            if (!too_many_) too_many_ = context_.document.place(node);
            return;
        }
        Concept& made = concepts.emplace_back();
        made.where = context_.document.place(node);
        made.attributes = further_attributes(node, {"id", "xml:id"});
        context_.concept_id = attribute(node, "id");
        made.id = read_id(context_, node);
        context_.concept_id = made.id;
        if (made.id.empty()) {
            context_.remark(Severity::warning, "core/missing-id", "the concept entry has no id; one is made on writing",
                            made.where);
        }
        for (const pugi::xml_node child : node.children()) {
            if (!is_element(child)) {
                add_aside(context_, child, made.items);
            } else if (role_of(child) == Role::section) {
                section(child, made);
            } else {
                item(child, made.items);
            }
        }
        context_.concept_id.clear();
    }

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
        for (const pugi::xml_node child : node.children()) {
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
            unexpected(node, node.parent());
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
        for (const pugi::xml_node child : node.children()) {
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
                    if (!further_attributes(child, {}).empty()) {
                        context_.remark(Severity::note, "core/group-attributes",
                                        "the attributes of <" + shown(child.name()) + "> are not kept",
                                        context_.document.place(child));
                    }
                    term_parts(child, made, has_term, section);
                    break;
                default: item(child, made.items);
            }
        }
    }

    void term(pugi::xml_node node, Term& made)
    {
        made.where = context_.document.place(node);
        made.id = read_id(context_, node);
        made.attributes = further_attributes(node, {"id", "xml:id"});
        std::vector<Markup> content = inline_content(node);
        straighten(content);
        take_content(std::move(content), made.text, made.content);
    }

    const TbxKind& kind_;
    const Limits& limits_;
    TbxDocument read_;
    ReadContext context_;
    std::optional<Place> too_many_;
};

}  // namespace

Result<TbxDocument> read_document(const XmlDocument& document, const Limits& limits)
{
    const pugi::xml_node root = document.root();
    const TbxKind kind = tbx_kind(root);
    if (kind.generation == Generation::none) {
        return Error{Errc::not_tbx,
                     "<" + shown(root.name()) + "> is no root of a TBX file; <tbx> or <martif> is expected", "",
                     document.place(root)};
    }
    return Reader(document, kind, limits).run();
}

}  // namespace io

Result<TbxDocument> read_tbx(std::string_view bytes, const Limits& limits)
{
    Result<io::XmlDocument> document = io::XmlDocument::parse(bytes, limits);
    if (!document) return document.error();
    return io::read_document(*document, limits);
}

}  // namespace termrail
