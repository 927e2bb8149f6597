// A text or a term as the reference reads it: words, and what joins them.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_READING_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_READING_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/units.hpp>

namespace termrail::test {

/// A unit that is compared; hyphens and slashes that join two words are not, they are its `joint`.
struct Word {
    std::string raw;
    std::string variant;
    std::string joint;  ///< "-" or "/" between this word and the next, else empty
    bool is_word = false;
    bool fixed = false;  ///< all in capitals: only a small s makes another form of it
    bool after_glue = false;
    std::size_t unit = 0;  ///< its number among all units
};

struct Reading {
    std::string text;
    Units units;
    std::vector<Word> words;

    [[nodiscard]] const Unit& unit(std::size_t at) const { return units.units[at]; }
    [[nodiscard]] std::string raw(const Unit& unit) const { return text.substr(unit.begin, unit.end - unit.begin); }
    [[nodiscard]] bool has(std::size_t at) const { return at < units.units.size(); }
    [[nodiscard]] bool is_word(std::size_t at) const { return has(at) && unit(at).kind == UnitKind::word; }
    /// Whether the unit touches the one before it.
    [[nodiscard]] bool tight(std::size_t at) const { return has(at) && !unit(at).after_space; }
    [[nodiscard]] bool reads(std::size_t at, std::string_view folded) const
    {
        return has(at) && units.folded(unit(at)) == folded;
    }
};

inline bool all_capitals(const std::string& word)
{
    return word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

inline Reading read_slowly(std::string_view text, const Language& language, const UnitOptions& options)
{
    Reading out;
    out.text = text;
    split_units(text, language, out.units, options);
    for (std::size_t at = 0; at < out.units.units.size(); ++at) {
        const bool joins = at > 0 && out.is_word(at - 1) && out.is_word(at + 1) && out.tight(at) && out.tight(at + 1) &&
                           (out.reads(at, "-") || out.reads(at, "/"));
        if (joins) {
            out.words.back().joint = out.units.folded(out.unit(at));
            continue;
        }
        const Unit& unit = out.unit(at);
        out.words.push_back({.raw = out.raw(unit),
                             .variant = std::string(out.units.variant(unit)),
                             .joint = {},
                             .is_word = unit.kind == UnitKind::word,
                             .fixed = all_capitals(out.raw(unit)),
                             .after_glue = unit.after_glue,
                             .unit = at});
    }
    return out;
}

/// A run of words of a reading, spelled out.
struct Run {
    std::string raw;
    std::string folded;  ///< one space where white space, or a lost space, parts two words
    std::vector<Word> words;
    bool over_gloss = false;
    bool glue_inside = false;
    bool glue_at_edge = false;
};

inline Run run_of(const Reading& in, std::size_t first, std::size_t last)
{
    Run out;
    const std::size_t begin = in.words[first].unit;
    const std::size_t end = in.words[last].unit;
    out.raw = in.text.substr(in.unit(begin).begin, in.unit(end).end - in.unit(begin).begin);
    out.words.assign(in.words.begin() + static_cast<std::ptrdiff_t>(first),
                     in.words.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    for (std::size_t at = begin; at <= end; ++at) {
        const Unit& unit = in.unit(at);
        if (at > begin) {
            out.over_gloss |= unit.after_gloss;
            out.glue_inside |= unit.after_glue;
            const bool parted = unit.after_space || unit.after_glue;
            if (parted && in.is_word(at) && in.is_word(at - 1)) out.folded += ' ';
        }
        out.folded += in.units.folded(unit);
    }
    out.glue_at_edge = in.unit(begin).after_glue || (in.has(end + 1) && in.unit(end + 1).after_glue);
    return out;
}

}  // namespace termrail::test

#endif
