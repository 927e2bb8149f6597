// The slow, obvious recognizer: every place of a text is held against every spelling of every term.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_RECOGNIZER_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_RECOGNIZER_HPP

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>
#include <termrail/text/units.hpp>

#include "support/reference/reading.hpp"
#include "text/letter_case.hpp"

namespace termrail::test {

/// Finds the terms of a lexicon that are of one language, said with the same tag. Knows the lower floors only, and no
/// index, hash or stem.
class SlowRecognizer {
public:
    SlowRecognizer(const Lexicon& lexicon, const Language& language, bool wrong_case = false)
        : lexicon_(lexicon), language_(language), inflection_(language), wrong_case_(wrong_case)
    {
        for (std::size_t term = 0; term < lexicon.terms().size(); ++term) {
            const LexiconTerm& entry = lexicon.terms()[term];
            if (!(lexicon.languages()[entry.language_index] == language)) continue;
            add(term, entry.text, false);
            if (entry.settings == nullptr) continue;
            for (const std::string& form : entry.settings->forms) add(term, form, true);
        }
    }

    [[nodiscard]] std::vector<Match> find_all(std::string_view text) const
    {
        std::vector<Match> out;
        for (const bool codes : {false, true}) {
            const Reading reading = read_slowly(text, language_, {.skip_codes = !codes});
            for (std::size_t first = 0; first < reading.words.size(); ++first) {
                for (std::size_t last = first; last < std::min(reading.words.size(), first + longest_); ++last) {
                    const std::size_t end = reading.words[last].unit;
                    if (!stands_free(reading, reading.words[first].unit, end)) continue;
                    const Run found = run_of(reading, first, last);
                    for (const Form& form : forms_) {
                        if (form.has_code != codes) continue;
                        if (auto match = match_of(form, reading, found, last)) out.push_back(*match);
                    }
                }
            }
        }
        return closest_of_each_place(std::move(out));
    }

private:
    struct Form {
        std::uint32_t term = 0;
        Run spelled;
        bool listed = false;
        bool has_code = false;
        MatchLevel at_least = MatchLevel::exact;
    };

    void add(std::size_t term, std::string_view text, bool listed)
    {
        constexpr UnitOptions as_written{.skip_glosses = false, .cut_glue = false, .skip_codes = false};
        const Reading all = read_slowly(text, language_, as_written);
        const Reading less = read_slowly(text, language_, {.skip_glosses = false, .cut_glue = false});
        Form form;
        form.term = static_cast<std::uint32_t>(term);
        form.spelled = run_of(all, 0, all.words.size() - 1);
        form.listed = listed;
        form.has_code = all.units.units.size() != less.units.units.size();
        forms_.push_back(form);
        longest_ = std::max(longest_, 2 * all.words.size());

        const std::string& last = all.words.back().variant;
        const bool long_mark = last == "ー";
        if (listed || exact_only(form) || all.words.size() < 3) return;
        if (!long_mark && !inflection_.droppable(last)) return;
        form.spelled = run_of(all, 0, all.words.size() - 2);
        form.at_least = long_mark ? MatchLevel::variant : MatchLevel::inflected;
        forms_.push_back(form);
    }

    [[nodiscard]] bool exact_only(const Form& form) const
    {
        const TermSettings* const settings = lexicon_.terms()[form.term].settings;
        return settings != nullptr && settings->exact_only;
    }

    [[nodiscard]] std::optional<Match> match_of(const Form& form, const Reading& reading, const Run& found,
                                                std::size_t last) const
    {
        const LexiconTerm& term = lexicon_.terms()[form.term];
        std::optional<MatchLevel> level = level_of(form, found);
        if (!level) return {};
        const bool lost_space = found.glue_at_edge || (found.glue_inside && *level != MatchLevel::exact);
        if (lost_space) level = MatchLevel::glued;
        if (exact_only(form) && *level > MatchLevel::folded) return {};

        Match match;
        match.level = std::max(*level, form.at_least);
        // Katakana words may end in a long mark or not.
        const std::size_t first = last + 1 - found.words.size();
        const bool mark = last + 1 < reading.words.size() && reading.words[last + 1].variant == "ー" &&
                          reading.tight(reading.words[last + 1].unit) && !exact_only(form);
        if (mark) {
            ++last;
            match.level = std::max(match.level, MatchLevel::variant);
        }
        if (term.settings != nullptr) {
            match.wrong_case = term.settings->case_sensitive && !in_its_case(form, found);
            if (match.wrong_case && !wrong_case_) return {};
            if (!neighbours_are_right(*term.settings, reading, first, last)) return {};
        }
        match.begin = reading.unit(reading.words[first].unit).begin;
        match.end = reading.unit(reading.words[last].unit).end;
        match.term = form.term;
        match.concept_index = term.concept_index;
        match.over_gloss = found.over_gloss;
        return match;
    }

    [[nodiscard]] std::optional<MatchLevel> level_of(const Form& form, const Run& found) const
    {
        const LexiconTerm& entry = lexicon_.terms()[form.term];
        const Run& term = form.spelled;
        if (term.raw == found.raw) return MatchLevel::exact;
        const auto same_variant = [](const Word& a, const Word& b, bool) { return a.variant == b.variant; };
        if (!entry.own_case && correspond(term, found, same_variant)) {
            return term.folded == found.folded ? MatchLevel::folded : MatchLevel::variant;
        }
        const auto same_word = [&](const Word& a, const Word& b, bool agreeing) {
            return is_form(a, b, entry.own_case, agreeing);
        };
        if (!form.listed && correspond(term, found, same_word)) return MatchLevel::inflected;
        return {};
    }

    [[nodiscard]] bool is_form(const Word& term, const Word& found, bool own_case, bool agreeing) const
    {
        if (term.fixed && found.raw == term.raw + "s") return true;
        if (own_case) return false;
        if (term.variant == found.variant) return true;
        return !term.fixed && term.is_word && found.is_word &&
               inflection_.same_word(term.variant, found.variant, agreeing);
    }

    /// Whether the words of a term and of a text are the same by @p same: one by one, or two taken as one where they
    /// may be closed. In a text a hyphen or a lost space closes, in a term a hyphen; a term of two words that are not
    /// joined may be closed, too, unless they are so short that chance would do it: a part, apart. @p same is told
    /// whether the word stands beside others.
    template <typename Same>
    [[nodiscard]] static bool correspond(const Run& term, const Run& found, const Same& same)
    {
        const std::vector<Word>& words = term.words;
        const bool two_long_words = words.size() == 2 && words[0].is_word && words[1].is_word &&
                                    words[0].variant.size() >= 2 && words[1].variant.size() >= 2 &&
                                    words[0].variant.size() + words[1].variant.size() >= 5;
        const auto rest = [&](const auto& self, std::size_t t, std::size_t f) -> bool {
            const std::size_t terms_left = words.size() - t;
            const std::size_t found_left = found.words.size() - f;
            if (terms_left == 0 || found_left == 0) return terms_left == found_left;
            // Here the next `of_term` words of the term stand against the next `of_found` of the text.
            const auto fits = [&](std::size_t of_term, std::size_t of_found) {
                const bool alone = of_term == words.size() && of_found == found.words.size();
                return same(closed(words, t, of_term), closed(found.words, f, of_found), !alone) &&
                       self(self, t + of_term, f + of_found);
            };
            const bool term_closes = terms_left > 1 && (words[t].joint == "-" || two_long_words);
            const bool text_closes = found_left > 1 && (found.words[f].joint == "-" || found.words[f + 1].after_glue);
            return fits(1, 1) || (term_closes && fits(2, 1)) || (text_closes && fits(1, 2)) ||
                   (term_closes && text_closes && fits(2, 2));  // add-ons, where ons is no form of on
        };
        return rest(rest, 0, 0);
    }

    [[nodiscard]] static Word closed(const std::vector<Word>& words, std::size_t from, std::size_t count)
    {
        Word out = words[from];
        for (std::size_t at = from + 1; at < from + count; ++at) {
            out.raw += " " + words[at].raw;
            out.variant += words[at].variant;
            out.is_word = out.is_word && words[at].is_word;
            out.fixed = out.fixed || words[at].fixed;
        }
        return out;
    }

    [[nodiscard]] static bool in_its_case(const Form& form, const Run& found)
    {
        const std::vector<Word>& wanted = form.spelled.words;
        if (form.spelled.raw == found.raw) return true;
        const auto same = [](const Word& a, const Word& b) { return text::same_letter_case(a.raw, b.raw); };
        if (wanted.size() == found.words.size()) {
            return std::equal(wanted.begin(), wanted.end(), found.words.begin(), same);
        }
        const auto closed = [](const std::vector<Word>& words) {
            std::string out;
            for (const Word& word : words) out += word.raw;
            return out;
        };
        return text::same_letter_case(closed(wanted), closed(found.words));
    }

    [[nodiscard]] bool neighbours_are_right(const TermSettings& settings, const Reading& reading, std::size_t first,
                                            std::size_t last) const
    {
        const auto stands_at = [&](const std::string& neighbour, bool behind) {
            const Reading wanted =
                read_slowly(neighbour, language_, {.skip_glosses = false, .cut_glue = false, .skip_codes = false});
            const std::size_t count = wanted.words.size();
            if (behind ? last + count >= reading.words.size() : count > first) return false;
            const std::size_t from = behind ? last + 1 : first - count;
            for (std::size_t at = 0; at < count; ++at) {
                if (wanted.words[at].variant != reading.words[from + at].variant) return false;
            }
            return true;
        };
        const auto any = [&](const std::vector<std::string>& words, bool behind) {
            return std::any_of(words.begin(), words.end(),
                               [&](const std::string& one) { return stands_at(one, behind); });
        };
        return (settings.only_before.empty() || any(settings.only_before, true)) &&
               (settings.only_after.empty() || any(settings.only_after, false)) && !any(settings.not_before, true) &&
               !any(settings.not_after, false);
    }

    /// No word begins or ends inside a code word (a.abc.b), a number (48.5) or a word with an apostrophe (don't).
    [[nodiscard]] bool stands_free(const Reading& in, std::size_t first, std::size_t last) const
    {
        if (in.unit(first).in_code || (in.has(last + 1) && in.unit(last + 1).in_code)) return false;
        if (first >= 2 && one_number(in, first - 2)) return false;
        if (one_number(in, last)) return false;
        const bool mark_before = first >= 1 && in.reads(first - 1, "'") && in.tight(first) && in.is_word(first);
        const bool mark_after = in.reads(last + 1, "'") && in.tight(last + 1) && in.is_word(last);
        if (mark_before && mark_after) return true;  // these are quotes
        if (mark_before && first >= 2 && in.tight(first - 1) && in.is_word(first - 2)) {
            return inflection_.apostrophe(in.units.folded(in.unit(first - 2)), in.units.folded(in.unit(first)))
                .begins_after;
        }
        if (mark_after && in.tight(last + 2) && in.is_word(last + 2)) {
            return inflection_.apostrophe(in.units.folded(in.unit(last)), in.units.folded(in.unit(last + 2)))
                .ends_before;
        }
        return true;
    }

    /// Whether this unit, a dot or comma, and the next digits are one number: 48.5, 1,000; not 15,2022.
    [[nodiscard]] static bool one_number(const Reading& in, std::size_t at)
    {
        if (!in.has(at + 2) || !in.tight(at + 1) || !in.tight(at + 2)) return false;
        const std::string mark = in.raw(in.unit(at + 1));
        const std::string after = in.raw(in.unit(at + 2));
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        if (!digit(in.raw(in.unit(at)).back()) || !digit(after.front())) return false;
        return mark == "." || (mark == "," && after.size() == 3);
    }

    /// By begin, longer first, closer level first; of each term at each place the best.
    [[nodiscard]] static std::vector<Match> closest_of_each_place(std::vector<Match> matches)
    {
        std::vector<Match> out;
        for (const Match& match : matches) {
            const auto better = [&](const Match& other) {
                return match.begin == other.begin && match.end == other.end && match.term == other.term &&
                       std::tuple(other.wrong_case, other.level) < std::tuple(match.wrong_case, match.level);
            };
            if (std::any_of(matches.begin(), matches.end(), better)) continue;
            if (std::find(out.begin(), out.end(), match) == out.end()) out.push_back(match);
        }
        std::sort(out.begin(), out.end(), [](const Match& a, const Match& b) {
            return std::tuple(a.begin, ~a.end, a.level, a.term) < std::tuple(b.begin, ~b.end, b.level, b.term);
        });
        return out;
    }

    const Lexicon& lexicon_;
    Language language_;
    Inflection inflection_;
    bool wrong_case_;
    std::vector<Form> forms_;
    std::size_t longest_ = 1;
};

/// From the left, the longest; what overlaps it goes; again.
inline std::vector<Match> leftmost_longest_slowly(std::vector<Match> matches)
{
    std::vector<Match> out;
    while (!matches.empty()) {
        const Match best = *std::min_element(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
        for (const Match& match : matches) {
            if (match.begin == best.begin && match.end == best.end) out.push_back(match);
        }
        std::erase_if(matches, [&](const Match& match) { return match.begin < best.end && best.begin < match.end; });
    }
    return out;
}

}  // namespace termrail::test

#endif
