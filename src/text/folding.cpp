// Folding with ICU where code points change each other, and the variant spelling. Floor: text.
#include "text/folding.hpp"

#include "text/code_points.hpp"
#include "text/icu.hpp"
#include "text/tables/extras.hpp"

namespace termrail::text {
namespace {

// ICU sorts marks by insertion, so endless runs of them would take quadratic time; no real text has such runs.
constexpr std::size_t most_marks = 256;
constexpr std::size_t piece_size = std::size_t{1} << 20;

void append_piece(std::string& out, std::string_view piece, bool turkic)
{
    std::string before;
    const std::string composed = turkic ? icu_door::nfc(piece) : std::string{};
    const std::string_view source = turkic ? std::string_view{composed} : piece;
    before.reserve(source.size());
    for (std::size_t at = 0; at < source.size();) {
        const CodePoint point = code_point_at(source, at);
        append_code_point(before, turkic ? before_casefold_turkic(point.value) : before_casefold(point.value));
        at += point.size;
    }
    const std::string folded = icu_door::nfkc_casefold(before);
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint point = code_point_at(folded, at);
        append_code_point(out, after_casefold(point.value));
        at += point.size;
    }
}

}  // namespace

void append_folded_by_icu(std::string& out, std::string_view text, bool turkic)
{
    std::size_t begin = 0;
    std::size_t marks = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const CharEntry& entry = char_entry(point.value);
        const bool combines = (entry.flags & (flag_composes | flag_nonstarter)) != 0;
        const bool starts = !combines && entry.kind != CharClass::ignorable;
        marks = starts ? 0 : marks + 1;
        if (marks > most_marks || (starts && at - begin >= piece_size)) {
            append_piece(out, text.substr(begin, at - begin), turkic);
            begin = at;
            marks = 0;
        }
        at += point.size;
    }
    append_piece(out, text.substr(begin), turkic);
}

namespace {

// Adds the variant of @p folded. @return whether a letter of Arabic changed, so that marks may grow together anew
bool map_variants(std::string& out, std::string_view folded)
{
    bool arabic = false;
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint point = code_point_at(folded, at);
        const std::string_view self = folded.substr(at, point.size);
        // The text is folded already: folding again could undo the dotless i.
        const CharEntry& entry = char_entry(point.value);
        const bool varies = (entry.flags & flag_has_variant) != 0;
        out += varies ? char_variant(entry, self) : self;
        arabic |= varies && point.value >= 0x600 && point.value <= 0x6FF;
        at += point.size;
    }
    return arabic;
}

}  // namespace

void append_variant(std::string& out, std::string_view folded)
{
    std::string variant;
    variant.reserve(folded.size());
    if (!map_variants(variant, folded)) {
        out += variant;
        return;
    }
    // Alef that lost its maddah may take a second one.
    std::string again;
    append_folded_by_icu(again, variant, false);
    map_variants(out, again);
}

void tidy_spaces(std::string& text, std::size_t from)
{
    std::size_t to = from;
    bool space = false;
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == ' ') {
            space = to > from;
            continue;
        }
        if (space) text[to++] = ' ';
        space = false;
        text[to++] = text[at];
    }
    text.resize(to);
}

}  // namespace termrail::text
