// The spine of a TBX file: root, header, text, body, back matter. Floor: io.
#include "io/tbx_document.hpp"

#include <algorithm>
#include <string>

#include "io/shown.hpp"
#include "io/tbx_entry.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

Result<Done> TbxWalk::chunk(const XmlDocument& document)
{
    ReadContext context{document, kind_.generation, read_.diagnostics, {}};
    const std::size_t before = read_.diagnostics.size();
    if (!begun_) {
        const Result<Done> begun = root(context);
        if (!begun) return begun;
        begun_ = true;
    }
    read_.termbase.prolog = document.around_root();
    for (const std::string& entity : document.external_entities()) {
        context.remark(Severity::warning, "xml/external-entity",
                       "the entity &" + shown(entity) + "; lies outside the file and was not read",
                       document.place(document.root()));
    }
    container(context, document.root());
    if (entries_ > limits_.entries) {
        return Error{Errc::too_large, "the file has more than " + std::to_string(limits_.entries) + " entries", "",
                     excess_};
    }
    std::stable_sort(read_.diagnostics.begin() + static_cast<std::ptrdiff_t>(before), read_.diagnostics.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.where.offset < b.where.offset; });
    return Done{};
}

TbxWalk TbxWalk::fork() const
{
    TbxWalk made(limits_);
    made.begun_ = begun_;
    made.kind_ = kind_;
    return made;
}

Result<Done> TbxWalk::root(ReadContext& context)
{
    const pugi::xml_node root = context.document.root();
    kind_ = tbx_kind(root);
    if (kind_.generation == Generation::none) {
        return Error{Errc::not_tbx,
                     "<" + shown(root.name()) + "> is no root of a TBX file; <tbx> or <martif> is expected", "",
                     context.document.place(root)};
    }
    context.generation = kind_.generation;
    Termbase& termbase = read_.termbase;
    termbase.dialect = kind_.dialect;
    termbase.style = kind_.generation == Generation::v3 ? kind_.style : "";
    termbase.version = kind_.generation == Generation::v2 ? "2" : kind_.generation == Generation::v3 ? "3" : "min-2013";
    termbase.language = read_language(context, root);
    termbase.attributes = further_attributes(root, {"type", "style", "dialect", "xml:lang", "lang"});
    remark_root(context);
    return Done{};
}

void TbxWalk::remark_root(const ReadContext& context) const
{
    const pugi::xml_node root = context.document.root();
    const Place where = context.document.place(root);
    const std::string name = shown(local_name(root));
    if (!kind_.root_expected) {
        context.remark(Severity::warning, "core/root", "the root is <" + name + ">; it should be <tbx>", where);
    } else if (!kind_.namespace_expected) {
        const bool v3 = kind_.generation == Generation::v3;
        context.remark(Severity::warning, "core/namespace",
                       v3 ? "<tbx> is not in the namespace urn:iso:std:iso:30042:ed-2"
                          : "<" + name + "> must not have a namespace",
                       where);
    }
}

// An element of the spine: its attributes where it begins, then what it holds.
void TbxWalk::structure(ReadContext& context, pugi::xml_node node, std::vector<Attribute>& attributes)
{
    if (!context.document.continued(node)) attributes = further_attributes(node, {});
    container(context, node);
}

void TbxWalk::container(ReadContext& context, pugi::xml_node parent)
{
    Termbase& termbase = read_.termbase;
    const Role inside = role_of(parent);
    std::vector<Markup>& kept = inside == Role::header ? termbase.header
                                : inside == Role::back ? termbase.back
                                                       : termbase.strays;
    const bool holds_markup = inside == Role::header || inside == Role::back;
    for (pugi::xml_node child = parent.first_child(); child; child = child.next_sibling()) {
        const Role role = is_element(child) ? role_of(child) : Role::other;
        if (role == Role::entry) {
            if (++entries_ <= limits_.entries) {
                termbase.concepts.push_back(read_entry(context, child));
            } else if (entries_ == limits_.entries + 1) {
                excess_ = context.document.place(child);
            }
        } else if (role == Role::text) {
            structure(context, child, termbase.text_attributes);
        } else if (role == Role::body) {
            structure(context, child, termbase.body_attributes);
        } else if (role == Role::header) {
            structure(context, child, termbase.header_attributes);
        } else if (role == Role::back) {
            structure(context, child, termbase.back_attributes);
        } else {
            if (is_element(child) && !holds_markup) remark_unexpected(context, child);
            kept_node(context, child, kept);
        }
    }
}

void TbxWalk::kept_node(const ReadContext& context, pugi::xml_node node, std::vector<Markup>& into) const
{
    if (is_element(node)) {
        into.push_back(kept_markup(node));
    } else if (is_aside(node)) {
        into.push_back(kept_aside(node));
    } else if (is_text(node) && !trim(node.value()).empty()) {
        context.remark(Severity::warning, "core/unexpected-text",
                       "text has no place in <" + shown(node.parent().name()) + ">; it is kept",
                       context.document.place(node));
        into.emplace_back().text = trim(node.value());
    }
}

Result<TbxDocument> read_document(const XmlDocument& document, const Limits& limits)
{
    TbxWalk walk(limits);
    const Result<Done> done = walk.chunk(document);
    if (!done) return done.error();
    return std::move(walk.read());
}

}  // namespace termrail::io
