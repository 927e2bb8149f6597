// Entry, section, term, item: what is equal is not touched, what is not is cut as deep down as can be. Floor: io.
#include "io/tbx_rewrite_parts.hpp"

#include <algorithm>

#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

std::string item_key(const Item& item) { return item.element + '\n' + item.category; }

std::string terms_key(const LanguageSection& section)
{
    std::string key;
    for (const Term& term : section.terms) key += term.text + '\n';
    return key;
}

template <typename T>
const T& pick(bool old, const std::vector<T>& before, const std::vector<T>& after, std::size_t i)
{
    return old ? before[i] : after[i];
}

}  // namespace

bool has_aside(const std::vector<Markup>& nodes)
{
    return std::any_of(nodes.begin(), nodes.end(),
                       [](const Markup& node) { return node.name.starts_with('#') || has_aside(node.children); });
}

void PartRewriter::content(std::uint32_t piece, std::string text, bool asides_kept, Patches& patches) const
{
    const Piece& one = tree_[piece];
    if (!asides_kept) {  // comments in running text are not in the model; they stay, behind the text
        std::vector<std::uint32_t> open = one.children;
        for (std::size_t i = 0; i < open.size(); ++i) {
            const Piece& child = tree_[open[i]];
            if (child.kind == PieceKind::comment || child.kind == PieceKind::instruction) text += tree_.bytes(open[i]);
            open.insert(open.end(), child.children.begin(), child.children.end());
        }
    }
    if (tree_.closes_itself(piece)) {
        if (text.empty()) return;
        patches.replace(one.end - 2, one.end, ">" + text + "</" + std::string(tree_.name(piece)) + ">");
        return;
    }
    if (one.children.empty()) {
        patches.replace(one.open_end, one.close_begin, std::move(text));
    } else {
        patches.replace(tree_[one.children.front()].begin, tree_[one.children.back()].end, std::move(text));
    }
}

std::uint32_t PartRewriter::term_section(const Term& term, std::uint32_t section) const
{
    std::uint32_t piece = tree_.at(term.where.offset);
    while (piece != 0 && tree_[piece].parent != section) piece = tree_[piece].parent;
    return piece;
}

bool PartRewriter::item(const Item& before, const Item& after, Patches& patches) const
{
    const std::uint32_t piece = tree_.at(before.where.offset);
    if (piece == 0) return false;
    const Piece& one = tree_[piece];
    const bool old_note = form_.generation == Generation::min2013 && before.element == "note";
    if (one.kind != PieceKind::element || before.element != after.element || before.category != after.category ||
        old_note) {
        std::string text = out(one.parent).item(after, tree_.lead(piece));
        const std::size_t begin = text.empty() ? tree_.space_before(one.begin) : one.begin;
        patches.replace(begin, one.end, std::move(text));
        return true;
    }
    if (!before.members.empty() || !after.members.empty()) {
        if (before.value != after.value || before.content != after.content) return false;
        if (!items(before.members, after.members, spot_at_begin(tree_, form_, piece), piece, false, patches))
            return false;
    } else if (before.value != after.value || before.content != after.content) {
        content(piece, out(piece).item_text(after), has_aside(before.content), patches);
    }
    attribute(piece, {"id", "xml:id"}, before.id, after.id, patches);
    attribute(piece, {"xml:lang", "lang"}, before.language, after.language, patches);
    attribute(piece, {"target"}, before.target, after.target, patches);
    attributes(piece, before.attributes, after.attributes, patches);
    return true;
}

bool PartRewriter::items(const Items& before, const Items& after, const Spot& first, std::uint32_t parent, bool of_term,
                         Patches& patches) const
{
    if (before == after) return true;
    ListEdit edit;
    for (const Item& one : before) edit.pieces.push_back(tree_.at(one.where.offset));
    const auto one = [&](bool old, std::size_t i) -> const Item& { return pick(old, before, after, i); };
    edit.matches = align({before.size(),
                          after.size(),
                          [&](std::size_t i, std::size_t j) { return before[i] == after[j]; },
                          {[&](bool old, std::size_t i) { return item_key(one(old, i)) + '\n' + one(old, i).value; },
                           [&](bool old, std::size_t i) { return item_key(one(old, i)); }},
                          {}});
    edit.first = first;
    edit.change = [&](std::size_t from, std::size_t to, Patches& into) { return item(before[from], after[to], into); };
    edit.fresh = [&](std::size_t to, std::string_view lead) { return out(parent).item(after[to], lead); };
    if (of_term) {  // inside a termGrp stand the notes of the term only
        edit.lift = [&](std::uint32_t anchor, std::size_t to) {
            const std::string& name = after[to].element;
            if (name.starts_with("termNote") || name == "termCompList") return anchor;
            std::uint32_t lifted = anchor;
            while (tree_[lifted].parent != parent && tree_[lifted].parent != 0) lifted = tree_[lifted].parent;
            return tree_[lifted].parent == parent ? lifted : anchor;
        };
    }
    return edit_list(tree_, edit, patches);
}

bool PartRewriter::term(const Term& before, const Term& after, std::uint32_t section, Patches& patches) const
{
    const std::uint32_t piece = tree_.at(before.where.offset);
    const std::uint32_t around = term_section(before, section);
    if (piece == 0 || around == 0 || tree_.local(piece) != "term") return false;
    const bool bare = around == piece;
    if (bare && (before.section_id != after.section_id || before.items != after.items ||
                 before.section_attributes != after.section_attributes))
        return false;
    const bool grouped = !bare && tree_[piece].parent != around;
    if (!grouped && before.group_attributes != after.group_attributes) return false;
    if (before.text != after.text || before.content != after.content) {
        content(piece, after.content.empty() ? escaped_text(after.text) : out(piece).content(after.content), false,
                patches);
    }
    attribute(piece, {"id", "xml:id"}, before.id, after.id, patches);
    attributes(piece, before.attributes, after.attributes, patches);
    if (bare) return true;
    attribute(around, {"id", "xml:id"}, before.section_id, after.section_id, patches);
    attributes(around, before.section_attributes, after.section_attributes, patches);
    if (grouped) attributes(tree_[piece].parent, before.group_attributes, after.group_attributes, patches);
    return items(before.items, after.items, spot_behind(tree_, piece), around, true, patches);
}

bool PartRewriter::section(const LanguageSection& before, const LanguageSection& after, Patches& patches) const
{
    const std::uint32_t piece = tree_.at(before.where.offset);
    if (piece == 0) return false;
    attribute(piece, {"xml:lang", "lang"}, before.language, after.language, patches);
    attribute(piece, {"id", "xml:id"}, before.id, after.id, patches);
    attributes(piece, before.attributes, after.attributes, patches);
    if (!items(before.items, after.items, spot_at_begin(tree_, form_, piece), piece, false, patches)) return false;
    if (before.terms == after.terms) return true;
    ListEdit edit;
    for (const Term& one : before.terms) edit.pieces.push_back(term_section(one, piece));
    const auto one = [&](bool old, std::size_t i) -> const Term& { return pick(old, before.terms, after.terms, i); };
    edit.matches = align({before.terms.size(),
                          after.terms.size(),
                          [&](std::size_t i, std::size_t j) { return before.terms[i] == after.terms[j]; },
                          {[&](bool old, std::size_t i) { return one(old, i).id; },
                           [&](bool old, std::size_t i) { return one(old, i).section_id; },
                           [&](bool old, std::size_t i) { return one(old, i).text; }},
                          [](std::size_t, std::size_t) { return true; }});
    edit.first = spot_at_end(tree_, form_, piece);
    edit.change = [&](std::size_t from, std::size_t to, Patches& into) {
        return term(before.terms[from], after.terms[to], piece, into);
    };
    edit.fresh = [&](std::size_t to, std::string_view lead) {
        const std::uint32_t model = edit.pieces.empty() ? 0 : edit.pieces.front();
        const bool grouped = model != 0 && tree_.local(model) == "ntig";
        return out(piece).term(after.terms[to], lead, grouped ? "ntig" : "");
    };
    return edit_list(tree_, edit, patches);
}

bool PartRewriter::entry(const Concept& before, const Concept& after, Patches& patches) const
{
    const std::uint32_t piece = tree_.at(before.where.offset);
    if (piece == 0) return false;
    attribute(piece, {"id", "xml:id"}, before.id, after.id, patches);
    attributes(piece, before.attributes, after.attributes, patches);
    if (!items(before.items, after.items, spot_at_begin(tree_, form_, piece), piece, false, patches)) return false;
    if (before.sections == after.sections) return true;
    ListEdit edit;
    for (const LanguageSection& one : before.sections) edit.pieces.push_back(tree_.at(one.where.offset));
    const auto one = [&](bool old, std::size_t i) -> const LanguageSection& {
        return pick(old, before.sections, after.sections, i);
    };
    edit.matches =
        align({before.sections.size(),
               after.sections.size(),
               [&](std::size_t i, std::size_t j) { return before.sections[i] == after.sections[j]; },
               {[&](bool old, std::size_t i) { return one(old, i).language + '\n' + terms_key(one(old, i)); },
                [&](bool old, std::size_t i) { return text::ascii_lower(one(old, i).language); },
                [&](bool old, std::size_t i) { return terms_key(one(old, i)); }},
               [](std::size_t, std::size_t) { return true; }});
    edit.first = spot_at_end(tree_, form_, piece);
    edit.change = [&](std::size_t from, std::size_t to, Patches& into) {
        return section(before.sections[from], after.sections[to], into);
    };
    edit.fresh = [&](std::size_t to, std::string_view lead) { return out(piece).section(after.sections[to], lead); };
    return edit_list(tree_, edit, patches);
}

}  // namespace termrail::io
