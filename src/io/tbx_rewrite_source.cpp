// A scanner that trusts its text, because the reader has checked it. Floor: io.
#include "io/tbx_rewrite_source.hpp"

#include <algorithm>

#include "io/text_window.hpp"
#include "io/xml_names.hpp"
#include "io/xml_prolog.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

// Behind the `>` of the tag that begins at @p at.
std::size_t tag_end(std::string_view text, std::size_t at)
{
    for (; at < text.size() && text[at] != '>'; ++at) {
        if (text[at] == '"' || text[at] == '\'') at = std::min(text.find(text[at], at + 1), text.size() - 1);
    }
    return std::min(at + 1, text.size());
}

}  // namespace

SourceTree::SourceTree(std::string_view text) : text_(text)
{
    pieces_.emplace_back().end = text.size();
    pieces_[0].close_begin = text.size();
    std::uint32_t open = 0;
    for (std::size_t at = text.starts_with(utf8_mark) ? utf8_mark.size() : 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        std::size_t end = 0;
        if (rest[0] != '<') {
            end = std::min(text.find('<', at), text.size());
            std::size_t first = at;
            while (first < end && is_xml_space(text[first])) ++first;
            std::size_t last = end;
            while (last > first && is_xml_space(text[last - 1])) --last;
            if (first < last) add(PieceKind::text, open, first, last);
        } else if (rest.starts_with("<!--")) {
            end = behind(text, "-->", at + 4);
            add(PieceKind::comment, open, at, end);
        } else if (rest.starts_with("<?")) {
            end = behind(text, "?>", at + 2);
            add(PieceKind::instruction, open, at, end);
        } else if (rest.starts_with("<![CDATA[")) {
            end = behind(text, "]]>", at + 9);
            add(PieceKind::text, open, at, end);
        } else if (rest.starts_with("<!")) {
            end = skip_doctype(text, at, subset_);
        } else if (rest.starts_with("</")) {
            end = tag_end(text, at);
            pieces_[open].close_begin = at;
            pieces_[open].end = end;
            open = pieces_[open].parent;
        } else {
            end = tag_end(text, at);
            const std::uint32_t made = add(PieceKind::element, open, at, end);
            pieces_[made].open_end = end;
            pieces_[made].close_begin = end;
            if (text[end - 2] != '/') open = made;
        }
        at = end;
    }
}

std::uint32_t SourceTree::add(PieceKind kind, std::uint32_t parent, std::size_t begin, std::size_t end)
{
    const auto made = static_cast<std::uint32_t>(pieces_.size());
    Piece& piece = pieces_.emplace_back();
    piece.kind = kind;
    piece.parent = parent;
    piece.begin = begin;
    piece.end = end;
    pieces_[parent].children.push_back(made);
    return made;
}

std::uint32_t SourceTree::at(std::size_t offset) const
{
    std::uint32_t found = 0;
    for (;;) {
        const std::vector<std::uint32_t>& children = pieces_[found].children;
        const auto after =
            std::upper_bound(children.begin(), children.end(), offset,
                             [&](std::size_t byte, std::uint32_t one) { return byte < pieces_[one].begin; });
        if (after == children.begin() || pieces_[*std::prev(after)].end <= offset) return found;
        found = *std::prev(after);
        if (pieces_[found].begin == offset) return found;
    }
}

std::string_view SourceTree::bytes(std::uint32_t piece) const
{
    return text_.substr(pieces_[piece].begin, pieces_[piece].end - pieces_[piece].begin);
}

std::string_view SourceTree::name(std::uint32_t piece) const
{
    if (piece == 0 || pieces_[piece].kind != PieceKind::element) return {};
    const std::size_t begin = pieces_[piece].begin + 1;
    std::size_t end = begin;
    while (end < text_.size() && !is_xml_space(text_[end]) && text_[end] != '>' && text_[end] != '/') ++end;
    return text_.substr(begin, end - begin);
}

std::string_view SourceTree::local(std::uint32_t piece) const
{
    const std::string_view whole = name(piece);
    const std::size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

std::vector<WrittenAttribute> SourceTree::attributes(std::uint32_t piece) const
{
    std::vector<WrittenAttribute> made;
    if (piece == 0 || pieces_[piece].kind != PieceKind::element) return made;
    std::size_t at = pieces_[piece].begin + 1 + name(piece).size();
    for (;;) {
        WrittenAttribute one;
        one.begin = at;
        while (is_xml_space(text_[at])) ++at;
        if (text_[at] == '>' || text_[at] == '/') return made;
        const std::size_t name_begin = at;
        while (text_[at] != '=' && !is_xml_space(text_[at])) ++at;
        one.name = text_.substr(name_begin, at - name_begin);
        at = text_.find_first_of("\"'", at);
        one.value_begin = at + 1;
        one.value_end = text_.find(text_[at], at + 1);
        one.end = at = one.value_end + 1;
        made.push_back(one);
    }
}

bool SourceTree::closes_itself(std::uint32_t piece) const
{
    const Piece& one = pieces_[piece];
    return one.kind == PieceKind::element && one.open_end == one.end;
}

std::size_t SourceTree::space_before(std::size_t offset) const
{
    while (offset > 0 && is_xml_space(text_[offset - 1])) --offset;
    return offset;
}

std::string_view SourceTree::lead(std::uint32_t piece) const
{
    const std::size_t begin = space_before(pieces_[piece].begin);
    return text_.substr(begin, pieces_[piece].begin - begin);
}

Scope scope_inside(const SourceTree& tree, std::uint32_t piece)
{
    std::vector<std::uint32_t> path;
    for (; piece != 0; piece = tree[piece].parent) path.push_back(piece);
    Scope scope;
    for (auto one = path.rbegin(); one != path.rend(); ++one) {
        for (const WrittenAttribute& written : tree.attributes(*one)) {
            if (!written.name.starts_with("xmlns")) continue;
            const std::string_view value =
                tree.text().substr(written.value_begin, written.value_end - written.value_begin);
            if (written.name == "xmlns") scope.emplace_back("", value);
            if (written.name.starts_with("xmlns:")) scope.emplace_back(written.name.substr(6), value);
        }
    }
    return scope;
}

std::string_view bound_uri(const Scope& scope, std::string_view prefix)
{
    for (auto one = scope.rbegin(); one != scope.rend(); ++one) {
        if (one->first == prefix) return one->second;
    }
    return {};
}

std::pair<std::size_t, std::size_t> encoding_word(std::string_view text)
{
    const std::size_t start = text.starts_with(utf8_mark) ? utf8_mark.size() : 0;
    if (!text.substr(start).starts_with("<?xml") || text.size() < start + 6 || !is_xml_space(text[start + 5]))
        return {};
    const std::string_view declaration = text.substr(0, text.find("?>"));
    const std::size_t key = declaration.find("encoding");
    const std::size_t open = key == std::string_view::npos ? key : declaration.find_first_of("\"'", key);
    if (open == std::string_view::npos) return {};
    const std::size_t close = declaration.find(declaration[open], open + 1);
    if (close == std::string_view::npos) return {};
    return {open + 1, close};
}

std::string working_text(std::string_view original)
{
    const Result<std::unique_ptr<TextWindow>> window = window_over(original, {});
    if (!window) return std::string(original);
    std::string text((*window)->text());
    if (original.substr((*window)->begin().offset) == text) return without_element_entities(std::string(original));
    if (const auto [begin, end] = encoding_word(text); begin < end) text.replace(begin, end - begin, "UTF-8");
    return without_element_entities(std::move(text));
}

std::string in_right_encoding(std::string text)
{
    const auto [begin, end] = encoding_word(text);
    if (begin == end) return text;
    const std::string word = text::ascii_lower(std::string_view(text).substr(begin, end - begin));
    if (word != "ascii" && word != "us-ascii") return text;
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!plain) text.replace(begin, end - begin, "UTF-8");
    return text;
}

}  // namespace termrail::io
