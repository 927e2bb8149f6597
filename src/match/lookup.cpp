// Looks terms up in a sorted list of their keys. Floor: match.
#include <termrail/match/lookup.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <termrail/text/fold.hpp>

#include "match/key_list.hpp"
#include "match/lexicon_body.hpp"
#include "match/term_keys.hpp"

namespace termrail {
namespace {

using match::KeyList;
using match::TermKeys;

/// A query to compare spellings with, the beginning of them or the whole.
class Asked {
public:
    Asked(std::string_view text, bool prefix) : text_(text), prefix_(prefix) {}

    /// How closely a spelling follows, of which it is known that its variant key does.
    [[nodiscard]] MatchLevel level(std::string_view spelling, const Language& language) const
    {
        if (same(spelling, text_)) return MatchLevel::exact;
        const Result<std::string> spelled = fold_key(spelling, language);
        const Result<std::string> asked = fold_key(text_, language);
        return spelled && asked && same(*spelled, *asked) ? MatchLevel::folded : MatchLevel::variant;
    }

private:
    [[nodiscard]] bool same(std::string_view spelling, std::string_view text) const noexcept
    {
        return prefix_ ? spelling.starts_with(text) : spelling == text;
    }

    std::string_view text_;
    bool prefix_;
};

}  // namespace

struct Lookup::Impl {
    explicit Impl(const Lexicon& all)
        : lexicon(all), term_keys(all), keys(match::keys_of_terms(all, term_keys, [](std::uint16_t) { return true; }))
    {}

    Lexicon lexicon;
    TermKeys term_keys;
    KeyList keys;

    // At the closest level that the term or a form of it has.
    [[nodiscard]] LookupHit hit(std::uint32_t term, const Asked& asked) const
    {
        const LexiconTerm entry = lexicon.terms()[term];
        const Language& language = lexicon.languages()[entry.language_index];
        MatchLevel level = asked.level(entry.text, language);
        if (entry.settings != nullptr) {
            for (const std::string& form : entry.settings->forms) level = std::min(level, asked.level(form, language));
        }
        return {.term = term, .concept_index = entry.concept_index, .level = level};
    }
};

Lookup::Lookup(const Lexicon& lexicon) : impl_(std::make_unique<Impl>(lexicon)) {}
Lookup::~Lookup() = default;
Lookup::Lookup(Lookup&&) noexcept = default;
Lookup& Lookup::operator=(Lookup&&) noexcept = default;

std::vector<LookupHit> Lookup::find(std::string_view text) const
{
    const KeyList& keys = impl_->keys;
    std::vector<LookupHit> hits;
    std::unordered_set<std::uint32_t> seen;
    for (const std::string& key : impl_->term_keys.of_query(text)) {
        const std::uint32_t row = keys.lower_bound(key);
        if (row == keys.size() || keys.key(row) != key) continue;
        for (const std::uint32_t term : keys.terms(row)) {
            if (seen.insert(term).second) hits.push_back(impl_->hit(term, Asked(text, false)));
        }
    }
    std::sort(hits.begin(), hits.end(), [](const LookupHit& a, const LookupHit& b) {
        return a.level != b.level ? a.level < b.level : a.term < b.term;
    });
    return hits;
}

std::vector<LookupHit> Lookup::find_prefix(std::string_view text) const
{
    const KeyList& keys = impl_->keys;
    std::unordered_map<std::uint32_t, std::size_t> lengths;  // of the shortest key of each term
    for (const std::string& key : impl_->term_keys.of_query(text)) {
        for (std::uint32_t row = keys.lower_bound(key); row < keys.size() && keys.key(row).starts_with(key); ++row) {
            const std::size_t length = keys.key(row).size();
            for (const std::uint32_t term : keys.terms(row)) {
                std::size_t& shortest = lengths.try_emplace(term, length).first->second;
                shortest = std::min(shortest, length);
            }
        }
    }
    std::vector<std::pair<std::size_t, std::uint32_t>> found;
    for (const auto& [term, length] : lengths) found.emplace_back(length, term);
    std::sort(found.begin(), found.end());
    std::vector<LookupHit> hits;
    for (const auto& [length, term] : found) hits.push_back(impl_->hit(term, Asked(text, true)));
    return hits;
}

}  // namespace termrail
