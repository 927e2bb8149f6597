// Walks through texts and finds terms by their keys. Floor: match.
#include <termrail/match/recognizer.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "match/closings.hpp"
#include "match/hash.hpp"
#include "match/key_sequence.hpp"
#include "match/lexicon_body.hpp"
#include "match/neighbours.hpp"
#include "match/prefix_index.hpp"
#include "match/spelling.hpp"
#include "text/compounds.hpp"

namespace termrail {
namespace {

// Two words that are one when closed: data base, database; shorter ones (a part, apart) are other words.
constexpr std::size_t shortest_closed_part = 2;
constexpr std::size_t shortest_closed = 5;

// A term with many hyphens is not looked for with each of them left out.
constexpr std::size_t most_sequences = 64;

// 目的 is no 目 with a particle.
constexpr std::size_t shortest_before_particle = 2;

// What looks like a gloss, a lost space or a code in a term is part of it.
constexpr UnitOptions as_written{.skip_glosses = false, .cut_glue = false, .skip_codes = false};
// How the brackets of a gloss begin.
constexpr std::string_view gloss_signs = "(\xEF";

// For terms like List<T>, of which usual reading leaves no more than List.
constexpr UnitOptions with_codes{.skip_codes = false};

// Katakana words of foreign origin may end in it or not.
constexpr std::string_view long_mark = "ー";

struct Form {
    std::uint32_t term;
    std::uint32_t neighbours;  // index of the conditions on them
    bool own_case;
    bool case_sensitive;
    bool exact_only;
    bool listed;          // by the entry as a form, so that it has no forms of its own
    bool has_code;        // the term looks like an inline code somewhere
    bool has_gloss;       // the term has a pronunciation gloss in it, with which alone it is found
    MatchLevel at_least;  // no match is closer
    Spelling spelling;
    std::vector<std::string_view> cased;  // the words as written, where their case counts
};

// Buffers of one call, so that a loop over many texts allocates little.
struct Scratch {
    Scratch(const Inflection& inflection, Links links) : maker(inflection, links) {}
    KeyMaker maker;
    Units units;
    std::vector<KeyUnit> keys;
};

// Where several forms of a term are found at one place, the closest remains.
void keep_closest_forms(std::vector<Match>& matches)
{
    const auto place = [](const Match& match) { return std::tuple(match.begin, match.end, match.term); };
    std::sort(matches.begin(), matches.end(), [&](const Match& a, const Match& b) {
        return std::tuple(place(a), a.wrong_case, a.level) < std::tuple(place(b), b.wrong_case, b.level);
    });
    const auto same = [&](const Match& a, const Match& b) { return place(a) == place(b); };
    matches.erase(std::unique(matches.begin(), matches.end(), same), matches.end());
}

// Key units [first, last] of a text.
struct Stretch {
    std::string_view text;
    const Units& units;
    const std::vector<KeyUnit>& keys;
    std::size_t first;
    std::size_t last;
};

struct Found {
    std::vector<Match>& matches;
    std::vector<RejectedMatch>* rejected;  // nullptr where nobody asks
};

struct Step {
    std::uint64_t sequence;
    std::size_t next;  // first key unit not yet taken
};

// Whether two words may be one.
bool closes(const Spelling& term)
{
    const auto& words = term.words;
    return words.size() == 2 && term.is_word[0] && term.is_word[1] && words[0].size() >= shortest_closed_part &&
           words[1].size() >= shortest_closed_part && words[0].size() + words[1].size() >= shortest_closed;
}

bool may_vary(const Spelling& term, std::span<const KeyUnit> keys)
{
    return std::find(term.fixed.begin(), term.fixed.end(), true) != term.fixed.end() ||
           std::any_of(keys.begin(), keys.end(), [](const KeyUnit& key) { return key.closed_key != 0; });
}

// The sequences of a term with some of its hyphens left out (e-mail, email) or capitals in the plural (APIs), whose
// stems do not tell.
std::vector<std::vector<std::uint64_t>> other_sequences(const Spelling& term, std::span<const KeyUnit> keys,
                                                        KeyMaker& maker)
{
    std::vector<std::vector<std::uint64_t>> out;
    std::vector<std::uint64_t> sequence;
    const auto go_on = [&](const auto& self, std::size_t at, bool varied) -> void {
        if (out.size() == most_sequences) return;
        if (at >= keys.size()) {
            if (varied) out.push_back(sequence);
            return;
        }
        const auto take = [&](std::uint64_t key, std::size_t count, bool varies) {
            sequence.push_back(key);
            self(self, at + count, varied || varies);
            sequence.pop_back();
        };
        if (keys[at].closed_key != 0 && at + 1 < keys.size()) take(keys[at].closed_key, 2, true);
        take(keys[at].key, 1, false);
        if (!term.fixed[at]) return;
        const std::uint64_t plural = maker.word_key(term.words[at] + "s");
        if (plural != keys[at].key) take(plural, 1, true);
    };
    go_on(go_on, 0, false);
    return out;
}

bool is_long_mark(const Units& units, std::size_t at)
{
    return !units.units[at].after_space && units.folded(units.units[at]) == long_mark;
}

}  // namespace

struct Recognizer::Impl {
    Lexicon lexicon;  // holds the term texts that the forms view
    Language language;
    Inflection inflection;
    Links links;
    LanguageFit fit = LanguageFit::none;
    std::vector<std::uint16_t> languages;
    RecognizerOptions options;
    std::vector<Form> forms;
    std::vector<Neighbours> neighbours;
    PrefixIndex index;
    bool any_code = false;
    bool many_forms = false;  // one term may be found by several of its forms at one place

    void choose_languages();
    void add(std::uint32_t term, Scratch& scratch);
    void add_text(std::string_view text, Form form, Scratch& scratch);
    void add_form(std::string_view text, Form form, std::span<const KeyUnit> keys, Scratch& scratch);
    void find(std::string_view text, Scratch& scratch, Found out) const;
    void find_units(std::string_view text, bool codes, Scratch& scratch, Found& out) const;
    void find_from(std::size_t first, std::string_view text, bool codes, const Scratch& scratch, Found& out) const;
    void look_at(const Stretch& place, const PrefixIndex::Slot& slot, bool codes, Found& out) const;
    [[nodiscard]] std::optional<Rejection> fits(const Stretch& place, const Stretch& whole, const Form& form,
                                                const Spelling& spelling, Match& match) const;
};

void Recognizer::Impl::choose_languages()
{
    const auto all = lexicon.languages();
    for (const Language& offered : all) fit = std::min(fit, language_fit(language, offered));
    if (fit == LanguageFit::none) return;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (language_fit(language, all[at]) == fit) languages.push_back(static_cast<std::uint16_t>(at));
    }
}

void Recognizer::Impl::add(std::uint32_t term, Scratch& scratch)
{
    const LexiconTerm& entry = lexicon.terms()[term];
    if (options.names_only && !entry.do_not_translate()) return;
    Form form{.term = term,
              .neighbours = Neighbours::none,
              .own_case = entry.own_case,
              .case_sensitive = options.names_only,
              .exact_only = false,
              .listed = false,
              .has_code = false,
              .has_gloss = false,
              .at_least = MatchLevel::exact,
              .spelling = {},
              .cased = {}};
    if (entry.settings == nullptr) return add_text(entry.text, form, scratch);
    form.case_sensitive |= entry.settings->case_sensitive;
    form.exact_only = entry.settings->exact_only;
    // A name stands in a translation beside other words than in the source.
    if (Neighbours asked(*entry.settings, language, scratch.maker); !options.names_only && !asked.empty()) {
        form.neighbours = static_cast<std::uint32_t>(neighbours.size());
        neighbours.push_back(std::move(asked));
    }
    many_forms |= !entry.settings->forms.empty();
    add_text(entry.text, form, scratch);
    form.listed = true;
    for (const std::string& listed : entry.settings->forms) add_text(listed, form, scratch);
}

void Recognizer::Impl::add_text(std::string_view text, Form form, Scratch& scratch)
{
    split_units(text, language, scratch.units, {.skip_glosses = false, .cut_glue = false});
    const std::size_t without_codes = scratch.units.units.size();
    split_units(text, language, scratch.units, as_written);
    form.has_code = without_codes != scratch.units.units.size();
    form.has_gloss = false;
    if (text.find_first_of(gloss_signs) != std::string_view::npos) {
        const Units written = scratch.units;
        split_units(text, language, scratch.units, {.cut_glue = false, .skip_codes = false});
        form.has_gloss = written.units.size() != scratch.units.units.size();
        // Places in texts do not include a gloss at their end.
        if (form.has_gloss && written.units.back().end != scratch.units.units.back().end) return;
    }
    scratch.maker.make(scratch.units, scratch.keys);
    const std::span<const KeyUnit> keys = scratch.keys;
    if (keys.empty()) return;
    any_code |= form.has_code;
    add_form(text, form, keys, scratch);
    // 可雜湊的 stands as 可雜湊, too, and サーバー as サーバ.
    const Unit& last_unit = scratch.units.units[keys.back().unit];
    const std::string_view last = scratch.units.variant(last_unit);
    const bool may_drop =
        !form.exact_only && !form.listed && !last_unit.after_gloss && keys.size() > shortest_before_particle;
    if (may_drop && (last == long_mark || inflection.droppable(last))) {
        many_forms = true;
        form.at_least = last == long_mark ? MatchLevel::variant : MatchLevel::inflected;
        add_form(text, form, keys.first(keys.size() - 1), scratch);
    }
}

void Recognizer::Impl::add_form(std::string_view text, Form form, std::span<const KeyUnit> keys, Scratch& scratch)
{
    const auto number = static_cast<std::uint32_t>(forms.size());
    form.spelling = spell(text, scratch.units, keys, 0, keys.size() - 1);
    if (form.case_sensitive) form.cased = raw_words(text, scratch.units, keys, 0, keys.size() - 1);
    forms.push_back(std::move(form));
    const Spelling& spelling = forms.back().spelling;
    std::vector<std::uint64_t> plain;
    for (const KeyUnit& key : keys) plain.push_back(key.key);
    index.add(plain, number);
    if (may_vary(spelling, keys)) {
        for (const auto& sequence : other_sequences(spelling, keys, scratch.maker)) index.add(sequence, number);
    }
    // Words that no hyphen joins, where there are just two.
    if (keys.size() == 2 && keys[0].closed_key == 0 && closes(spelling)) {
        index.add(std::vector{scratch.maker.word_key(spelling.words[0] + spelling.words[1])}, number);
    }
    if (links.empty()) return;
    for (const auto& closed : closed_sequences(keys, forms.back().spelling, links, scratch.maker)) {
        index.add(closed, number);
    }
}

void Recognizer::Impl::look_at(const Stretch& place, const PrefixIndex::Slot& slot, bool codes, Found& out) const
{
    const Units& units = place.units;
    const std::size_t begin = place.keys[place.first].unit;
    const std::size_t end = place.keys[place.last].unit;
    const std::optional<Rejection> fault = edge_fault(place.text, units, begin, end, inflection);
    if (fault && out.rejected == nullptr) return;
    const Spelling spelling = spell(place.text, units, place.keys, place.first, place.last);
    const bool long_mark_behind = end + 1 < units.units.size() && is_long_mark(units, end + 1);
    index.each(slot, [&](std::uint32_t number) {
        const Form& form = forms[number];
        if (form.has_code != codes) return;
        Match match;
        match.begin = units.units[begin].begin;
        match.end = units.units[end].end;
        match.term = form.term;
        match.concept_index = lexicon.terms()[form.term].concept_index;
        match.over_gloss = spelling.gloss_inside;
        const bool takes_mark = long_mark_behind && !form.exact_only;
        const Stretch whole{place.text, units, place.keys, place.first, place.last + (takes_mark ? 1U : 0U)};
        const std::optional<Rejection> why = fault ? fault : fits(place, whole, form, spelling, match);
        if (why) {
            if (out.rejected != nullptr) out.rejected->push_back({match, *why});
            return;
        }
        if (takes_mark) {
            match.end = units.units[end + 1].end;
            match.level = std::max(match.level, MatchLevel::variant);
        }
        out.matches.push_back(match);
    });
}

// Sets level and case of @p match; says what is wrong with it. @param whole  with a long mark that goes with the place
std::optional<Rejection> Recognizer::Impl::fits(const Stretch& place, const Stretch& whole, const Form& form,
                                                const Spelling& spelling, Match& match) const
{
    const Freedom freedom{.any_case = !form.own_case, .inflected = !form.listed};
    const std::optional<MatchLevel> level = compare(form.spelling, freedom, spelling, inflection, links);
    if (!level) return form.own_case ? Rejection::letter_case : Rejection::other_word;
    if (form.exact_only && *level > MatchLevel::folded) return Rejection::not_exact;
    if (form.has_gloss && *level != MatchLevel::exact) return Rejection::other_word;
    match.level = std::max(*level, form.at_least);
    match.wrong_case =
        form.case_sensitive &&
        !same_case(form.cased, raw_words(place.text, place.units, place.keys, place.first, place.last), !links.empty());
    if (match.wrong_case && !options.wrong_case) return Rejection::letter_case;
    if (form.neighbours != Neighbours::none &&
        !neighbours[form.neighbours].allow(whole.units, whole.keys, whole.first, whole.last)) {
        return Rejection::neighbours;
    }
    return {};
}

void Recognizer::Impl::find_from(std::size_t first, std::string_view text, bool codes, const Scratch& scratch,
                                 Found& out) const
{
    const std::vector<KeyUnit>& keys = scratch.keys;
    std::vector<Step> steps{{empty_sequence, first}};
    while (!steps.empty()) {
        const Step step = steps.back();
        steps.pop_back();
        const auto take = [&](std::uint64_t key, std::size_t count) {
            const std::uint64_t sequence = grow_sequence(step.sequence, key);
            const PrefixIndex::Slot* const slot = index.find(sequence);
            if (slot == nullptr) return;
            const std::size_t last = step.next + count - 1;
            if (slot->first != PrefixIndex::none) {
                look_at({text, scratch.units, keys, first, last}, *slot, codes, out);
            }
            if (slot->more && last + 1 < keys.size()) steps.push_back({sequence, last + 1});
        };
        take(keys[step.next].key, 1);
        if (keys[step.next].closed_key != 0) take(keys[step.next].closed_key, 2);
        for (const std::uint64_t linked : scratch.maker.linked(keys[step.next])) take(linked, 2);
        if (keys[step.next].closed_three_key != 0) take(keys[step.next].closed_three_key, 3);
    }
}

void Recognizer::Impl::find_units(std::string_view text, bool codes, Scratch& scratch, Found& out) const
{
    split_units(text, language, scratch.units, codes ? with_codes : UnitOptions{});
    scratch.maker.make(scratch.units, scratch.keys);
    for (std::size_t first = 0; first < scratch.keys.size(); ++first) find_from(first, text, codes, scratch, out);
}

void Recognizer::Impl::find(std::string_view text, Scratch& scratch, Found found) const
{
    find_units(text, false, scratch, found);
    if (any_code) find_units(text, true, scratch, found);

    std::vector<Match>& out = found.matches;
    if (many_forms) keep_closest_forms(out);
    const auto rank = [](const Match& match) { return std::tuple(match.begin, ~match.end, match.level, match.term); };
    std::sort(out.begin(), out.end(), [&](const Match& a, const Match& b) { return rank(a) < rank(b); });
    const auto same = [](const Match& a, const Match& b) {
        return a.begin == b.begin && a.end == b.end && a.term == b.term;
    };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
}

Recognizer::Recognizer(const Lexicon& lexicon, const Language& language, const RecognizerOptions& options)
    : impl_(new Impl{.lexicon = lexicon,
                     .language = language,
                     .inflection = Inflection(language, options.word_forms),
                     .links = text::linking_elements(language),
                     .languages = {},
                     .options = options,
                     .forms = {},
                     .neighbours = {},
                     .index = {}})
{
    impl_->choose_languages();
    Scratch scratch(impl_->inflection, impl_->links);
    for (std::uint32_t term = 0; term < lexicon.terms().size(); ++term) {
        if (takes(lexicon.terms()[term].language_index)) impl_->add(term, scratch);
    }
}

Recognizer::~Recognizer() = default;
Recognizer::Recognizer(Recognizer&&) noexcept = default;
Recognizer& Recognizer::operator=(Recognizer&&) noexcept = default;

LanguageFit Recognizer::fit() const noexcept { return impl_->fit; }
std::span<const std::uint16_t> Recognizer::languages() const noexcept { return impl_->languages; }

bool Recognizer::takes(std::uint16_t language_index) const noexcept
{
    return std::find(impl_->languages.begin(), impl_->languages.end(), language_index) != impl_->languages.end();
}

std::vector<std::vector<Match>> Recognizer::find_all(std::span<const std::string_view> texts) const
{
    std::vector<std::vector<Match>> out(texts.size());
    Scratch scratch(impl_->inflection, impl_->links);
    for (std::size_t at = 0; at < texts.size(); ++at) impl_->find(texts[at], scratch, {out[at], nullptr});
    return out;
}

std::vector<Match> Recognizer::find_all(std::string_view text) const
{
    std::vector<Match> out;
    Scratch scratch(impl_->inflection, impl_->links);
    impl_->find(text, scratch, {out, nullptr});
    return out;
}

std::vector<RejectedMatch> Recognizer::find_rejected(std::string_view text) const
{
    std::vector<Match> matches;
    std::vector<RejectedMatch> out;
    Scratch scratch(impl_->inflection, impl_->links);
    impl_->find(text, scratch, {matches, &out});
    return out;
}

}  // namespace termrail
