// Attributes of start tags, and kept XML: header and back matter. Floor: io.
#include <algorithm>

#include "io/tbx_rewrite_parts.hpp"
#include "io/xml.hpp"

namespace termrail::io {

namespace {

const Attribute* find_attribute(const std::vector<Attribute>& attributes, std::string_view name)
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& one) { return one.name == name; });
    return found == attributes.end() ? nullptr : &*found;
}

bool has_text(const Markup& node)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const Markup& child) { return child.name.empty(); });
}

bool same_kind(const Markup& node, PieceKind kind)
{
    if (node.name.empty()) return kind == PieceKind::text;
    if (node.name == "#comment") return kind == PieceKind::comment;
    if (node.name == "#pi") return kind == PieceKind::instruction;
    return kind == PieceKind::element;
}

std::string markup_key(const Markup& node)
{
    std::string key = node.name;
    for (const char* name : {"id", "type"}) {
        const Attribute* one = find_attribute(node.attributes, name);
        key += '\n' + (one != nullptr ? one->value : std::string());
    }
    return key;
}

}  // namespace

void PartRewriter::attribute(std::uint32_t piece, std::initializer_list<std::string_view> names,
                             const std::string& before, const std::string& after, Patches& patches) const
{
    if (before == after) return;
    const std::vector<WrittenAttribute> written = tree_.attributes(piece);
    for (const std::string_view name : names) {
        for (const WrittenAttribute& one : written) {
            if (one.name != name) continue;
            if (after.empty()) {
                patches.replace(one.begin, one.end, "");
            } else {
                patches.replace(one.value_begin, one.value_end, escaped_value(after, tree_.text()[one.value_end]));
            }
            return;
        }
    }
    const std::size_t at = written.empty() ? tree_[piece].begin + 1 + tree_.name(piece).size() : written.back().end;
    patches.insert(at, ' ' + std::string(*names.begin()) + "=\"" + escaped_value(after) + '"');
}

void PartRewriter::attributes(std::uint32_t piece, const std::vector<Attribute>& before,
                              const std::vector<Attribute>& after, Patches& patches) const
{
    if (before == after || tree_[piece].kind != PieceKind::element) return;
    const Scope scope = scope_inside(tree_, piece);
    const std::vector<WrittenAttribute> written = tree_.attributes(piece);
    const std::size_t end = written.empty() ? tree_[piece].begin + 1 + tree_.name(piece).size() : written.back().end;
    const auto find_written = [&](std::string_view name) {
        return std::find_if(written.begin(), written.end(),
                            [&](const WrittenAttribute& one) { return one.name == name; });
    };
    const auto same = [&](const Attribute& one) {
        const Attribute* old = find_attribute(before, one.name);
        return old != nullptr && old->value == one.value;
    };
    for (const Attribute& one : after) {
        if (same(one) || !can_be_name(one.name)) continue;
        const std::size_t colon = one.name.find(':');
        const std::string prefix = colon == std::string::npos ? "" : one.name.substr(0, colon);
        if (is_namespace_declaration(one.name)) {  // only new ones: what the element itself means must not change
            if (colon == std::string::npos || !bound_uri(scope, one.name.substr(colon + 1)).empty()) continue;
            if (one.value.empty()) continue;
        } else if (!prefix.empty() && prefix != "xml" && bound_uri(scope, prefix).empty() &&
                   find_attribute(after, "xmlns:" + prefix) == nullptr) {
            continue;
        }
        const auto found = find_written(one.name);
        if (found != written.end()) {
            patches.replace(found->value_begin, found->value_end,
                            escaped_value(one.value, tree_.text()[found->value_end]));
        } else {
            patches.insert(end, ' ' + one.name + "=\"" + escaped_value(one.value) + '"');
        }
    }
    for (const Attribute& one : before) {
        if (is_namespace_declaration(one.name) || find_attribute(after, one.name) != nullptr) continue;
        const auto found = find_written(one.name);
        if (found != written.end()) patches.replace(found->begin, found->end, "");
    }
}

bool PartRewriter::markup_list(const std::vector<Markup>& before, const std::vector<Markup>& after,
                               const std::vector<std::uint32_t>& pieces, const Spot& first, std::uint32_t parent,
                               Patches& patches) const
{
    if (before == after) return true;
    if (pieces.size() != before.size()) return false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!same_kind(before[i], tree_[pieces[i]].kind)) return false;
    }
    ListEdit edit;
    edit.pieces = pieces;
    const auto one = [&](bool old, std::size_t i) -> const Markup& { return old ? before[i] : after[i]; };
    edit.matches = align({before.size(),
                          after.size(),
                          [&](std::size_t i, std::size_t j) { return before[i] == after[j]; },
                          {[&](bool old, std::size_t i) { return markup_key(one(old, i)); }},
                          {}});
    edit.first = first;
    edit.change = [&](std::size_t from, std::size_t to, Patches& into) {
        return markup(before[from], after[to], pieces[from], into);
    };
    edit.fresh = [&](std::size_t to, std::string_view lead) { return out(parent).markup(after[to], lead); };
    return edit_list(tree_, edit, patches);
}

bool PartRewriter::markup(const Markup& before, const Markup& after, std::uint32_t piece, Patches& patches) const
{
    const Piece& one = tree_[piece];
    const auto anew = [&] {
        patches.replace(one.begin, one.end, out(one.parent).markup(after, tree_.lead(piece)));
        return true;
    };
    if (one.kind != PieceKind::element || before.name != after.name || before.name.starts_with('#')) return anew();
    if (before.children != after.children) {
        Patches inner;
        if (has_text(before) || has_text(after) || before.children.empty()) {
            if (!before.children.empty() && has_text(before) != has_text(after)) return anew();
            content(piece, out(piece).content(after.children), has_aside(before.children), patches);
        } else if (!markup_list(before.children, after.children, one.children, spot_at_begin(tree_, form_, piece),
                                piece, inner)) {
            return anew();
        } else {
            patches.add(inner);
        }
    }
    attributes(piece, before.attributes, after.attributes, patches);
    return true;
}

}  // namespace termrail::io
