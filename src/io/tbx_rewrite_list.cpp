// Matching by equality and by key, then the longest run that may stay where it is. Floor: io.
#include "io/tbx_rewrite_list.hpp"

#include <algorithm>
#include <map>

namespace termrail::io {

void Patches::replace(std::size_t begin, std::size_t end, std::string text)
{
    patches_.push_back({begin, end, std::move(text)});
}

void Patches::add(const Patches& more) { patches_.insert(patches_.end(), more.patches_.begin(), more.patches_.end()); }

std::string Patches::apply(std::string_view text, std::size_t begin, std::size_t end) const
{
    std::vector<const Patch*> order;
    for (const Patch& one : patches_) {
        if (one.begin >= begin && one.end <= end) order.push_back(&one);
    }
    // What is put in stands before what is cut at the same place.
    std::stable_sort(order.begin(), order.end(), [](const Patch* a, const Patch* b) {
        return a->begin != b->begin ? a->begin < b->begin : (a->begin == a->end) > (b->begin == b->end);
    });
    std::string made;
    std::size_t at = begin;
    for (const Patch* one : order) {
        if (one->begin < at) continue;
        made += text.substr(at, one->begin - at);
        made += one->text;
        at = one->end;
    }
    return made.append(text.substr(at, end - at));
}

std::vector<Matched> align(const Lists& lists)
{
    std::vector<Matched> made(lists.after);
    std::size_t begin = 0;
    const std::size_t shorter = std::min(lists.before, lists.after);
    while (begin < shorter && lists.equal(begin, begin)) {
        made[begin] = {begin, true};
        ++begin;
    }
    std::size_t end = 0;
    while (end < shorter - begin && lists.equal(lists.before - 1 - end, lists.after - 1 - end)) {
        made[lists.after - 1 - end] = {lists.before - 1 - end, true};
        ++end;
    }
    std::vector<bool> used(lists.before, false);
    const auto match_by = [&](const std::function<std::string(bool, std::size_t)>& key, bool equal) {
        std::map<std::string, std::vector<std::size_t>> old;
        for (std::size_t i = lists.before - end; i-- > begin;) {
            if (!used[i]) old[key(true, i)].push_back(i);  // the first one last
        }
        for (std::size_t j = begin; j < lists.after - end; ++j) {
            if (made[j].from != no_match) continue;
            const std::string wanted = key(false, j);
            const auto found = old.find(wanted);
            if (wanted.empty() || found == old.end()) continue;
            std::vector<std::size_t>& bucket = found->second;
            for (std::size_t k = bucket.size(); k-- > 0;) {
                if (equal && !lists.equal(bucket[k], j)) continue;
                made[j] = {bucket[k], lists.equal(bucket[k], j)};
                used[bucket[k]] = true;
                bucket.erase(bucket.begin() + static_cast<std::ptrdiff_t>(k));
                break;
            }
        }
    };
    if (begin == lists.before - end || begin == lists.after - end) return made;
    for (const bool equal : {true, false}) {
        for (const auto& key : lists.keys) match_by(key, equal);
    }
    if (!lists.may_become) return made;
    const auto become = [&](std::size_t j, std::size_t i) {
        if (i < begin || i >= lists.before - end || used[i] || !lists.may_become(i, j)) return;
        made[j] = {i, false};
        used[i] = true;
    };
    for (std::size_t j = begin; j < lists.after - end; ++j) {  // behind what the one before it was made of
        if (made[j].from != no_match) continue;
        if (j == begin) {
            become(j, begin);
        } else if (made[j - 1].from != no_match) {
            become(j, made[j - 1].from + 1);
        }
    }
    for (std::size_t j = lists.after - end; j-- > begin;) {
        if (made[j].from != no_match) continue;
        if (j + 1 == lists.after - end) {
            become(j, lists.before - end - 1);
        } else if (made[j + 1].from != no_match && made[j + 1].from > 0) {
            become(j, made[j + 1].from - 1);
        }
    }
    return made;
}

namespace {

std::string line_of(const SourceTree& tree, const RawForm& form, std::uint32_t piece)
{
    const std::string_view lead = tree.lead(piece);
    const std::size_t line = lead.find_last_of('\n');
    return line == std::string_view::npos ? std::string() : form.newline + std::string(lead.substr(line + 1));
}

// The new elements that may stay where they are: the longest run of old indices that rises.
std::vector<bool> staying(const std::vector<Matched>& matches)
{
    std::vector<std::size_t> ends;  // index of the new element that ends the best run of each length
    std::vector<std::size_t> previous(matches.size(), no_match);
    for (std::size_t j = 0; j < matches.size(); ++j) {
        if (matches[j].from == no_match) continue;
        const auto at = std::lower_bound(ends.begin(), ends.end(), matches[j].from,
                                         [&](std::size_t end, std::size_t from) { return matches[end].from < from; });
        if (at != ends.begin()) previous[j] = *std::prev(at);
        if (at == ends.end()) {
            ends.push_back(j);
        } else {
            *at = j;
        }
    }
    std::vector<bool> stays(matches.size(), false);
    for (std::size_t j = ends.empty() ? no_match : ends.back(); j != no_match; j = previous[j]) stays[j] = true;
    return stays;
}

}  // namespace

Spot spot_at_begin(const SourceTree& tree, const RawForm& form, std::uint32_t parent)
{
    const Piece& piece = tree[parent];
    Spot spot;
    spot.possible = piece.kind == PieceKind::element && !tree.closes_itself(parent);
    spot.at = piece.open_end;
    if (!piece.children.empty()) {
        spot.lead = tree.lead(piece.children.front());
        return spot;
    }
    const std::string line = line_of(tree, form, parent);
    if (line.empty()) return spot;
    spot.lead = line + form.unit;
    if (piece.close_begin == piece.open_end) spot.tail = line;
    return spot;
}

Spot spot_at_end(const SourceTree& tree, const RawForm& form, std::uint32_t parent)
{
    if (tree[parent].children.empty()) return spot_at_begin(tree, form, parent);
    return spot_behind(tree, tree[parent].children.back());
}

Spot spot_behind(const SourceTree& tree, std::uint32_t piece)
{
    Spot spot;
    spot.at = tree[piece].end;
    spot.lead = tree.lead(piece);
    return spot;
}

bool edit_list(const SourceTree& tree, const ListEdit& edit, Patches& patches)
{
    const std::vector<bool> stays = staying(edit.matches);
    std::vector<bool> cut(edit.pieces.size(), true);
    for (std::size_t j = 0; j < stays.size(); ++j) {
        if (stays[j]) cut[edit.matches[j].from] = false;
    }
    std::map<std::uint32_t, std::size_t> uses;
    for (const std::uint32_t piece : edit.pieces) ++uses[piece];
    for (std::size_t i = 0; i < edit.pieces.size(); ++i) {
        if (!cut[i]) continue;
        const std::uint32_t piece = edit.pieces[i];
        if (piece == 0 || uses[piece] > 1) return false;
        patches.replace(tree.space_before(tree[piece].begin), tree[piece].end, "");
    }
    Spot spot = edit.first;
    std::uint32_t anchor = 0;
    for (std::size_t j = 0; j < edit.matches.size(); ++j) {
        const Matched& match = edit.matches[j];
        const std::uint32_t piece = match.from == no_match ? 0 : edit.pieces[match.from];
        if (stays[j]) {
            if (piece == 0) return false;
            if (!match.equal && !edit.change(match.from, j, patches)) return false;
            anchor = piece;
            continue;
        }
        if (anchor != 0) spot = spot_behind(tree, edit.lift ? edit.lift(anchor, j) : anchor);
        if (!spot.possible) return false;
        std::string text;
        if (match.from == no_match) {
            text = edit.fresh(j, spot.lead);
        } else {
            Patches inner;
            if (!match.equal && !edit.change(match.from, j, inner)) return false;
            text = inner.apply(tree.text(), tree[piece].begin, tree[piece].end);
        }
        if (text.empty()) continue;
        text.insert(0, spot.lead);
        if (j + 1 == edit.matches.size()) text += spot.tail;
        patches.insert(spot.at, std::move(text));
    }
    return true;
}

}  // namespace termrail::io
