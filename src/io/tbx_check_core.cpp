// Walks a tree along a core grammar. Floor: io.
#include "io/tbx_check_core.hpp"

#include <algorithm>

#include "io/shown.hpp"
#include "io/tbx_check_values.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

IdKind id_kind(pugi::xml_node node)
{
    switch (role_of(node)) {
        case Role::entry: return IdKind::entry;
        case Role::section: return IdKind::section;
        case Role::term:
        case Role::term_section:
        case Role::term_group: return IdKind::term;
        case Role::back: return IdKind::back;
        default: break;
    }
    for (pugi::xml_node above = node.parent(); is_element(above); above = above.parent()) {
        if (role_of(above) == Role::back) return IdKind::back;
    }
    return IdKind::other;
}

// Rules 4 to 8 of the published Schematron files.
void code_pair(const CheckContext& context, pugi::xml_node node, bool start, bool paired)
{
    const std::string_view isolated = attribute(node, "isolated");
    if (paired && isolated == "yes") {
        context.report(Severity::error, "core/inline-pair",
                       tag(node) + " has its partner beside it; isolated must be no", node, "isolated");
    }
    if (!paired && isolated == "no") {
        context.report(Severity::error, "core/inline-pair",
                       tag(node) + " has no partner beside it; isolated must be yes", node, "isolated");
    }
    if (!start && paired && !node.attribute("startRef")) {
        context.report(Severity::error, "core/inline-pair", tag(node) + " needs startRef, the id of its <sc>", node);
    }
    if (!start && !paired && attribute(node, "id").empty()) {
        context.report(Severity::error, "core/inline-pair", tag(node) + " without a start needs an id", node);
    }
}

}  // namespace

void CoreCheck::run(const CheckContext& context)
{
    const pugi::xml_node top = context.document.root();
    if (!context.continued(top)) root(context);
    element(context, top, 0);
}

void CoreCheck::root(const CheckContext& context) const
{
    const pugi::xml_node root = context.document.root();
    if (!context.kind.root_expected) {
        context.report(Severity::error, "core/root",
                       "the root is " + tag(root) + "; it must be " + (v3_ ? "<tbx>" : "<martif>"), root);
    }
    if (!context.kind.namespace_expected) {
        context.report(Severity::error, "core/namespace",
                       v3_ ? "<tbx> must be in the namespace urn:iso:std:iso:30042:ed-2"
                           : tag(root) + (generation_ == Generation::v2 ? " of version 2" : " of 2013") +
                                 " must not have a namespace",
                       root);
    }
    if (v3_ && root.attribute("type") && !context.kind.dialect.starts_with("TBX-")) {
        context.report(Severity::error, "core/type", "type must be a dialect name such as TBX-Basic", root, "type");
    }
}

void CoreCheck::element(const CheckContext& context, pugi::xml_node node, std::size_t depth)
{
    const auto rule = grammar_.find(local_name(node));
    if (rule == grammar_.end()) return;  // reported where it stands
    const bool began_before = context.continued(node) && depth < spine_.size();
    Spine now = began_before ? spine_[depth] : Spine{ContentCheck(grammar_, rule->second), {}};
    if (!began_before) attributes(context, node, rule->second);
    children(context, node, now.content, depth);
    if (context.unfinished(node)) {
        if (!began_before) now.where = context.document.place(node);
        if (spine_.size() <= depth) spine_.resize(depth + 1, now);
        spine_[depth] = now;
        return;
    }
    now.content.finish(context, node, began_before ? &now.where : nullptr);
    if (rule->second.date && !is_xml_date(text_of(inline_content(node)))) {
        context.report(Severity::error, "core/date", "a date must look like 2024-05-31 or 2024-05-31T12:00:00Z", node);
    }
}

void CoreCheck::children(const CheckContext& context, pugi::xml_node node, ContentCheck& content, std::size_t depth)
{
    const auto is_code = [&](pugi::xml_node child, std::string_view name) {
        return v3_ && is_element(child) && local_name(child) == name;
    };
    std::size_t ends = 0;  // <ec> from the child on; <sc> before it
    std::size_t starts = 0;
    for (const pugi::xml_node child : node.children()) ends += is_code(child, "ec") ? 1U : 0U;
    for (const pugi::xml_node child : node.children()) {
        if (!context.continued(child)) content.child(context, node, child);
        const bool start = is_code(child, "sc");
        const bool end = is_code(child, "ec");
        if (end) --ends;
        if (is_element(child) && context.is_foreign(child)) {
            foreign(context, child);
        } else if (is_element(child)) {
            element(context, child, depth + 1);
            if (start || end) code_pair(context, child, start, start ? ends > 0 : starts > 0);
        }
        if (start) ++starts;
    }
}

// A category of a module: any attributes, running text in it, and no element of a module inside another.
void CoreCheck::foreign(const CheckContext& context, pugi::xml_node node)
{
    if (const pugi::xml_attribute id = node.attribute("id")) {
        context.references.define(id.value(), IdKind::other, 0);
    }
    for (const pugi::xml_node child : node.children()) {
        if (!is_element(child)) continue;
        const std::string_view name = local_name(child);
        if (context.is_foreign(child)) {
            context.report(Severity::error, "core/unexpected-element",
                           tag(child) + " is not allowed in " + tag(node) +
                               "; text is expected; only the grammar of 2019 allowed it",
                           child);
            foreign(context, child);
        } else if (name == "hi" || name == "foreign" || name == "sc" || name == "ec" || name == "ph") {
            element(context, child, 0);
        } else {
            context.report(Severity::error, "core/unexpected-element",
                           tag(child) + " is not allowed in " + tag(node) + "; text is expected", child);
        }
    }
}

void CoreCheck::attributes(const CheckContext& context, pugi::xml_node node, const ElementRule& rule) const
{
    for (const AttributeRule& one : rule.attributes) {
        if (!one.required || node.attribute(std::string(one.name).c_str())) continue;
        const std::string hint = one.name == "xml:lang" && node.attribute("lang") ? "; lang needs the prefix xml" : "";
        context.report(Severity::error,
                       one.name == "id"         ? "core/missing-id"
                       : one.name == "xml:lang" ? "core/missing-language"
                                                : "core/missing-attribute",
                       tag(node) + " needs the attribute " + std::string(one.name) + hint, node);
    }
    for (const pugi::xml_attribute one : node.attributes()) {
        const std::string_view name = one.name();
        if (is_namespace_declaration(name)) continue;
        const auto known = std::find_if(rule.attributes.begin(), rule.attributes.end(),
                                        [&](const AttributeRule& r) { return r.name == name; });
        if (known != rule.attributes.end() && known->type != ValueType::older) {
            value(context, node, *known, one.value());
            continue;
        }
        if (name == "id") context.references.define(one.value(), IdKind::other, 0);
        std::string expected;
        for (const AttributeRule& r : rule.attributes) {
            if (r.type == ValueType::older || node.attribute(std::string(r.name).c_str())) continue;
            expected += (expected.empty() ? "; it may have " : ", ") + std::string(r.name);
        }
        context.report(Severity::error, "core/unknown-attribute",
                       tag(node) + " cannot have the attribute " + shown(name) +
                           (known == rule.attributes.end() ? expected : "; only the grammar of 2019 allowed it"),
                       node, name);
    }
}

void CoreCheck::value(const CheckContext& context, pugi::xml_node node, const AttributeRule& rule,
                      std::string_view value) const
{
    if (rule.type == ValueType::id) {
        id(context, node, value);
    } else if (rule.type == ValueType::idref) {
        context.references.expect({.target = std::string(value),
                                   .rule = "core/dangling-reference",
                                   .what = {},
                                   .concept_id = CheckContext::concept_id(node),
                                   .where = context.document.place(node, rule.name)});
    } else if (rule.type == ValueType::language && v3_ && !is_xml_language(value)) {
        const std::string_view name = local_name(node);
        context.report(Severity::error, "core/language",
                       quoted(value) + " is no language tag; one such as zh-Hant is expected" +
                           (name == "tbx" || name == "langSec" ? "; only the grammar of 2019 allowed it" : ""),
                       node, rule.name);
    } else if (rule.type == ValueType::choice && !is_choice(rule.choices, value)) {
        std::string choices(rule.choices);
        for (std::size_t at = 0; (at = choices.find(',', at)) != std::string::npos; at += 2)
            choices.replace(at, 1, ", ");
        context.report(Severity::error, "core/attribute-value",
                       "the attribute " + std::string(rule.name) + " of " + tag(node) + " must be " +
                           (choices.size() == rule.choices.size() ? "" : "one of ") + choices,
                       node, rule.name);
    }
}

void CoreCheck::id(const CheckContext& context, pugi::xml_node node, std::string_view value) const
{
    std::string name(value);
    if (!v3_) std::replace(name.begin(), name.end(), ':', '_');  // a DTD allows colons
    if (!is_ncname(name)) {
        context.report(Severity::error, "core/id-form",
                       "the id " + quoted(value) + " is no XML name; it must begin with a letter and hold no spaces",
                       node, "id");
    }
    const std::size_t first = context.references.define(value, id_kind(node), context.document.place(node, "id").line);
    if (first == 0) return;
    context.report(
        Severity::error, "core/duplicate-id",
        "the id " + quoted(value) + " is already used at line " + std::to_string(first) + "; another one is expected",
        node, "id");
}

}  // namespace termrail::io
