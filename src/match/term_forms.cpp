// Reads the texts of terms into forms and sequences. Floor: match.
#include "match/term_forms.hpp"

#include <algorithm>
#include <utility>

#include "text/inline_codes.hpp"

namespace termrail::match {
namespace {

// 目的 is no 目 with a particle.
constexpr std::size_t shortest_before_particle = 2;

// What looks like a gloss, a lost space or a code in a term is part of it.
constexpr UnitOptions as_written{.skip_glosses = false, .cut_glue = false, .skip_codes = false};

// How the brackets of a gloss begin.
constexpr std::string_view gloss_signs = "(\xEF";

// Katakana words of foreign origin may end in it or not.
constexpr std::string_view long_mark = "ー";

}  // namespace

void TermReader::forms(std::uint32_t term, std::vector<TermForm>& out)
{
    out.clear();
    each_form(term, [&](std::string_view text, const FormTraits& traits, std::span<const KeyUnit> run) {
        TermForm& form = out.emplace_back();
        form.traits = traits;
        form.spelling = spell(text, units_, run, 0, run.size() - 1);
        if (traits.case_sensitive) form.cased = raw_words(text, units_, run, 0, run.size() - 1);
    });
}

void TermReader::sequences(std::uint32_t term, const SequenceMaker::Use& use)
{
    const TermFacts facts = reading_.lexicon.facts_of(term);
    plain_ = !facts.own_case && !facts.has_settings && !reading_.names_only;
    has_code_ = false;
    each_form(term, [&](std::string_view text, const FormTraits& traits, std::span<const KeyUnit> run) {
        plain_ = plain_ && !traits.has_code && !traits.has_gloss;
        has_code_ = has_code_ || traits.has_code;
        sequences_.each(text, units_, run, use);
    });
}

void TermReader::each_form(std::uint32_t term, const UseForm& use)
{
    const TermFacts facts = reading_.lexicon.facts_of(term);
    const TermSettings* const settings = facts.has_settings ? reading_.lexicon.settings_of(term) : nullptr;
    FormTraits traits{.own_case = facts.own_case, .case_sensitive = reading_.names_only};
    if (settings != nullptr) {
        traits.case_sensitive |= settings->case_sensitive;
        traits.exact_only = settings->exact_only;
    }
    each_form_of(reading_.lexicon.text_of(term), traits, use);
    if (settings == nullptr) return;
    traits.listed = true;
    for (const std::string& form : settings->forms) each_form_of(form, traits, use);
}

void TermReader::each_form_of(std::string_view text, FormTraits traits, const UseForm& use)
{
    if (!read(text, traits)) return;
    const std::span<const KeyUnit> run = key_units_.units;
    use(text, traits, run);
    // 可雜湊的 stands as 可雜湊, too, and サーバー as サーバ.
    const Unit& last_unit = units_.units[run.back().unit];
    const bool may_drop =
        !traits.exact_only && !traits.listed && !last_unit.after_gloss && run.size() > shortest_before_particle;
    if (!may_drop || last_unit.kind != UnitKind::character) return;
    const std::string_view last = units_.variant(last_unit);
    if (last != long_mark && !reading_.inflection.droppable(last)) return;
    traits.at_least = last == long_mark ? MatchLevel::variant : MatchLevel::inflected;
    use(text, traits, run.first(run.size() - 1));
}

// Sets what the text itself decides. @return whether there is something to be found
bool TermReader::read(std::string_view text, FormTraits& traits)
{
    split_units(text, reading_.language, units_, as_written);
    traits.has_code = traits.has_gloss = false;
    if (std::any_of(text.begin(), text.end(), text::may_begin_inline_code)) {
        split_units(text, reading_.language, other_units_, {.skip_glosses = false, .cut_glue = false});
        traits.has_code = other_units_.units.size() != units_.units.size();
    }
    if (text.find_first_of(gloss_signs) != std::string_view::npos) {
        split_units(text, reading_.language, other_units_, {.cut_glue = false, .skip_codes = false});
        traits.has_gloss = other_units_.units.size() != units_.units.size();
        if (traits.has_gloss) {
            // Places in texts do not include a gloss at their end.
            if (other_units_.units.back().end != units_.units.back().end) return false;
            std::swap(units_, other_units_);
        }
    }
    keys_.make(units_, key_units_);
    return !key_units_.units.empty();
}

}  // namespace termrail::match
