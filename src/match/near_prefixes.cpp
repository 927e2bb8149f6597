// Walks sorted keys along the beginnings that are near a query. Floor: match.
#include "match/near_prefixes.hpp"

#include <algorithm>
#include <string>

#include "text/code_points.hpp"

namespace termrail::match {

NearPrefixes::NearPrefixes(const KeyList& keys, std::string_view query, std::size_t edits)
    : keys_(keys), too_far_(static_cast<std::uint8_t>(edits + 1))
{
    for (std::size_t at = 0; at < query.size();) {
        const text::CodePoint point = text::code_point_at(query, at);
        query_.push_back(point.value);
        at += point.size;
    }
}

void NearPrefixes::find(std::vector<NearRows>& out)
{
    if (keys_.size() == 0) return;
    Node root{.begin = 0, .end = keys_.size(), .best = too_far_};
    for (std::size_t at = 0; at < root.cells.size(); ++at) {
        root.cells[at] =
            at < most_edits ? too_far_ : static_cast<std::uint8_t>(std::min<std::size_t>(at - most_edits, too_far_));
    }
    open_.assign(1, root);
    while (!open_.empty()) {
        const Node node = open_.back();
        open_.pop_back();
        visit(node, out);
    }
}

void NearPrefixes::visit(Node node, std::vector<NearRows>& out)
{
    node.best = std::min(node.best, whole_distance(node));
    // What follows cannot be nearer than the nearest cell.
    const std::uint8_t least = *std::min_element(node.cells.begin(), node.cells.end());
    if (least >= node.best) return emit(node, node.end, out);
    if (keys_.key(node.begin).size() == node.bytes) {  // the key that ends here comes first
        emit(node, node.begin + 1, out);
        ++node.begin;
    }
    if (least + 1 == node.best) return follow(node, least, out);
    while (node.begin < node.end) {
        const std::string_view key = keys_.key(node.begin);
        const text::CodePoint point = text::code_point_at(key, node.bytes);
        open_child(node, key.substr(node.bytes, point.size), point.value);
    }
}

// No edit is left: only the letters that the query has next lead on.
void NearPrefixes::follow(Node node, std::uint8_t least, std::vector<NearRows>& out)
{
    letters_.clear();
    for (std::size_t at = 0; at < node.cells.size(); ++at) {
        const std::size_t size = node.length + at;  // of the beginning of the query, and most_edits
        if (node.cells[at] != least || size < most_edits || size - most_edits >= query_.size()) continue;
        letters_.push_back(query_[size - most_edits]);
    }
    std::sort(letters_.begin(), letters_.end());
    for (const char32_t value : letters_) {
        std::string letter;
        text::append_code_point(letter, value);
        const std::uint32_t begin = begin_of_letter(node, letter);
        emit(node, begin, out);
        node.begin = begin;
        if (begin < node.end && keys_.key(begin).substr(node.bytes, letter.size()) == letter) {
            open_child(node, letter, value);
        }
    }
    emit(node, node.end, out);
}

// The rows of a node up to @p end, when a beginning of theirs was near enough.
void NearPrefixes::emit(const Node& node, std::uint32_t end, std::vector<NearRows>& out) const
{
    if (node.best < too_far_ && node.begin < end) out.push_back({node.begin, end, node.best});
}

// The first rows of a node go on with a letter: they become one of their own.
void NearPrefixes::open_child(Node& node, std::string_view letter, char32_t value)
{
    Node child = node;
    child.end = end_of_letter(node, letter);
    child.bytes = node.bytes + static_cast<std::uint32_t>(letter.size());
    child.length = node.length + 1;
    child.cells = grown(node, value);
    node.begin = child.end;
    open_.push_back(child);
}

// The distance to the whole query, if that is within reach.
std::uint8_t NearPrefixes::whole_distance(const Node& node) const noexcept
{
    const std::size_t at = query_.size() + most_edits - node.length;
    return query_.size() + most_edits >= node.length && at < node.cells.size() ? node.cells[at] : too_far_;
}

NearPrefixes::Cells NearPrefixes::grown(const Node& node, char32_t letter) const noexcept
{
    Cells out;
    out.fill(too_far_);
    const std::size_t length = node.length + 1;
    for (std::size_t at = 0; at < out.size(); ++at) {
        if (length + at < most_edits || length + at - most_edits > query_.size()) continue;
        const std::size_t size = length + at - most_edits;                          // of the beginning of the query
        unsigned least = at + 1 < out.size() ? node.cells[at + 1] + 1U : too_far_;  // the letter is too much
        if (at > 0 && size > 0) least = std::min(least, out[at - 1] + 1U);          // one of the query is missing
        if (size > 0) least = std::min(least, node.cells[at] + (query_[size - 1] == letter ? 0U : 1U));
        out[at] = static_cast<std::uint8_t>(std::min<unsigned>(least, too_far_));
    }
    return out;
}

// The first row of a node that does not go on with a smaller letter.
std::uint32_t NearPrefixes::begin_of_letter(const Node& node, std::string_view letter) const noexcept
{
    std::uint32_t begin = node.begin;
    std::uint32_t end = node.end;
    while (begin < end) {
        const std::uint32_t middle = begin + (end - begin) / 2;
        if (keys_.key(middle).substr(node.bytes, letter.size()) < letter) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin;
}

// The first row behind those of a node that go on with a letter. @pre the first one does
std::uint32_t NearPrefixes::end_of_letter(const Node& node, std::string_view letter) const noexcept
{
    const auto goes_on = [&](std::uint32_t row) { return keys_.key(row).substr(node.bytes, letter.size()) == letter; };
    std::uint32_t last = node.begin;  // goes on
    std::uint32_t step = 1;
    while (step < node.end - last && goes_on(last + step)) {
        last += step;
        step *= 2;
    }
    std::uint32_t end = step < node.end - last ? last + step : node.end;  // does not, or is the end
    while (end - last > 1) {
        const std::uint32_t middle = last + (end - last) / 2;
        (goes_on(middle) ? last : end) = middle;
    }
    return end;
}

}  // namespace termrail::match
