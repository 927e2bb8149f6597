// Walks through texts and finds terms by their keys. Floor: match.
#include <termrail/match/recognizer.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "match/hash.hpp"
#include "match/key_sequence.hpp"
#include "match/lexicon_body.hpp"
#include "match/neighbours.hpp"
#include "match/prefix_index.hpp"
#include "match/spelling.hpp"

namespace termrail {
namespace {

// Two words that are one when closed: data base, database; shorter ones (a part, apart) are other words.
constexpr std::size_t shortest_closed_part = 2;
constexpr std::size_t shortest_closed = 5;

// 目的 is no 目 with a particle.
constexpr std::size_t shortest_before_particle = 2;

// What looks like a gloss, a lost space or a code in a term is part of it.
constexpr UnitOptions as_written{.skip_glosses = false, .cut_glue = false, .skip_codes = false};
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
    MatchLevel at_least;  // no match is closer
    Spelling spelling;
    std::vector<std::string_view> cased;  // the words as written, where their case counts
};

// Buffers of one call, so that a loop over many texts allocates little.
struct Scratch {
    explicit Scratch(const Inflection& inflection) : maker(inflection) {}
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

bool allows(const Form& form, MatchLevel level) noexcept
{
    if (form.exact_only) return level <= MatchLevel::folded;
    return !form.listed || level != MatchLevel::inflected;
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

bool is_long_mark(const Units& units, std::size_t at)
{
    return !units.units[at].after_space && units.folded(units.units[at]) == long_mark;
}

}  // namespace

struct Recognizer::Impl {
    Lexicon lexicon;  // holds the term texts that the forms view
    Language language;
    Inflection inflection;
    LanguageFit fit = LanguageFit::none;
    std::vector<std::uint16_t> languages;
    RecognizerOptions options;
    std::vector<Form> forms;
    std::vector<Neighbours> neighbours;
    PrefixIndex index;
    bool any_code = false;
    bool any_listed = false;  // one term may be found by several of its forms at one place

    void choose_languages();
    void add(std::uint32_t term, Scratch& scratch);
    void add_text(std::string_view text, Form form, Scratch& scratch);
    void add_form(std::string_view text, Form form, std::span<const KeyUnit> keys, Scratch& scratch);
    void find(std::string_view text, Scratch& scratch, Found out) const;
    void find_units(std::string_view text, bool codes, Scratch& scratch, Found& out) const;
    void find_from(std::size_t first, std::string_view text, bool codes, const Scratch& scratch, Found& out) const;
    void look_at(const Stretch& place, const PrefixIndex::Slot& slot, bool codes, Found& out) const;
    [[nodiscard]] std::optional<Rejection> fits(const Stretch& place, const Form& form, const Spelling& spelling,
                                                Match& match) const;
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
    any_listed |= !entry.settings->forms.empty();
    add_text(entry.text, form, scratch);
    form.listed = true;
    for (const std::string& listed : entry.settings->forms) add_text(listed, form, scratch);
}

void Recognizer::Impl::add_text(std::string_view text, Form form, Scratch& scratch)
{
    split_units(text, language, scratch.units, {.skip_glosses = false, .cut_glue = false});
    const std::size_t without_codes = scratch.units.units.size();
    split_units(text, language, scratch.units, as_written);
    scratch.maker.make(scratch.units, scratch.keys);
    const std::span<const KeyUnit> keys = scratch.keys;
    if (keys.empty()) return;
    form.has_code = without_codes != scratch.units.units.size();
    any_code |= form.has_code;
    add_form(text, form, keys, scratch);
    // 可雜湊的 stands as 可雜湊, too, and サーバー as サーバ.
    const std::string_view last = scratch.units.variant(scratch.units.units[keys.back().unit]);
    const bool may_drop = !form.exact_only && !form.listed && keys.size() > shortest_before_particle;
    if (may_drop && (last == long_mark || inflection.droppable(last))) {
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
    std::vector<std::uint64_t> sequence;
    for (const KeyUnit& key : keys) sequence.push_back(key.key);
    index.add(sequence, number);

    std::vector<std::uint64_t> closed;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        closed.push_back(keys[at].closed_key != 0 ? keys[at].closed_key : keys[at].key);
        if (keys[at].closed_key != 0) ++at;
    }
    const std::vector<std::string>& words = forms.back().spelling.words;
    const bool two_words = words.size() == 2 && forms.back().spelling.is_word[0] && forms.back().spelling.is_word[1];
    if (closed.size() == 2 && two_words && words[0].size() >= shortest_closed_part &&
        words[1].size() >= shortest_closed_part && words[0].size() + words[1].size() >= shortest_closed) {
        closed.assign(1, scratch.maker.word_key(words[0] + words[1]));
    }
    if (closed.size() != sequence.size()) index.add(closed, number);
}

void Recognizer::Impl::look_at(const Stretch& place, const PrefixIndex::Slot& slot, bool codes, Found& out) const
{
    const Units& units = place.units;
    const std::size_t begin = place.keys[place.first].unit;
    const std::size_t end = place.keys[place.last].unit;
    const std::optional<Rejection> fault = edge_fault(place.text, units, begin, end, inflection);
    if (fault && out.rejected == nullptr) return;
    const Spelling spelling = spell(place.text, units, place.keys, place.first, place.last);
    index.each(slot, [&](std::uint32_t number) {
        const Form& form = forms[number];
        if (form.has_code != codes) return;
        Match match;
        match.begin = units.units[begin].begin;
        match.end = units.units[end].end;
        match.term = form.term;
        match.concept_index = lexicon.terms()[form.term].concept_index;
        match.over_gloss = spelling.gloss_inside;
        const std::optional<Rejection> why = fault ? fault : fits(place, form, spelling, match);
        if (why) {
            if (out.rejected != nullptr) out.rejected->push_back({match, *why});
            return;
        }
        if (!form.exact_only && end + 1 < units.units.size() && is_long_mark(units, end + 1)) {
            match.end = units.units[end + 1].end;
            match.level = std::max(match.level, MatchLevel::variant);
        }
        out.matches.push_back(match);
    });
}

// Sets level and case of @p match; says what is wrong with it.
std::optional<Rejection> Recognizer::Impl::fits(const Stretch& place, const Form& form, const Spelling& spelling,
                                                Match& match) const
{
    if (form.own_case && form.spelling.raw != spelling.raw) return Rejection::letter_case;
    const std::optional<MatchLevel> level = compare(form.spelling, spelling, inflection);
    if (!level) return Rejection::other_word;
    if (!allows(form, *level)) return form.exact_only ? Rejection::not_exact : Rejection::other_word;
    match.level = std::max(*level, form.at_least);
    match.wrong_case = form.case_sensitive &&
                       !same_case(form.cased, raw_words(place.text, place.units, place.keys, place.first, place.last));
    if (match.wrong_case && !options.wrong_case) return Rejection::letter_case;
    if (form.neighbours != Neighbours::none &&
        !neighbours[form.neighbours].allow(place.units, place.keys, place.first, place.last)) {
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
    if (any_listed) keep_closest_forms(out);
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
                     .inflection = Inflection(language),
                     .languages = {},
                     .options = options,
                     .forms = {},
                     .neighbours = {},
                     .index = {}})
{
    impl_->choose_languages();
    Scratch scratch(impl_->inflection);
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
    Scratch scratch(impl_->inflection);
    for (std::size_t at = 0; at < texts.size(); ++at) impl_->find(texts[at], scratch, {out[at], nullptr});
    return out;
}

std::vector<Match> Recognizer::find_all(std::string_view text) const
{
    std::vector<Match> out;
    Scratch scratch(impl_->inflection);
    impl_->find(text, scratch, {out, nullptr});
    return out;
}

std::vector<RejectedMatch> Recognizer::find_rejected(std::string_view text) const
{
    std::vector<Match> matches;
    std::vector<RejectedMatch> out;
    Scratch scratch(impl_->inflection);
    impl_->find(text, scratch, {matches, &out});
    return out;
}

}  // namespace termrail
