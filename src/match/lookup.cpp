// Looks terms up in a sorted list of their keys. Floor: match.
#include <termrail/match/lookup.hpp>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include <termrail/text/fold.hpp>

namespace termrail {
namespace {

struct Row {
    std::string key;  // variant spelling
    std::uint32_t term;
};

bool by_key(const Row& row, std::string_view key) { return row.key < key; }

}  // namespace

struct Lookup::Impl {
    Lexicon lexicon;
    std::vector<Row> rows;  // by key, then term

    [[nodiscard]] MatchLevel level_of(std::uint32_t term, std::string_view text) const
    {
        const std::string_view spelled = lexicon.terms()[term].text;
        if (spelled == text) return MatchLevel::exact;
        const Language& language = lexicon.languages()[lexicon.terms()[term].language_index];
        const Result<std::string> a = fold_key(spelled, language);
        const Result<std::string> b = fold_key(text, language);
        return a && b && *a == *b ? MatchLevel::folded : MatchLevel::variant;
    }

    [[nodiscard]] LookupHit hit(std::uint32_t term, std::string_view text) const
    {
        return {.term = term, .concept_index = lexicon.terms()[term].concept_index, .level = level_of(term, text)};
    }
};

Lookup::Lookup(const Lexicon& lexicon) : impl_(std::make_unique<Impl>())
{
    impl_->lexicon = lexicon;
    for (std::uint32_t term = 0; term < lexicon.terms().size(); ++term) {
        const LexiconTerm& entry = lexicon.terms()[term];
        if (Result<std::string> key = variant_key(entry.text, lexicon.languages()[entry.language_index])) {
            impl_->rows.push_back({std::move(*key), term});
        }
    }
    std::sort(impl_->rows.begin(), impl_->rows.end(),
              [](const Row& a, const Row& b) { return std::tie(a.key, a.term) < std::tie(b.key, b.term); });
}

Lookup::~Lookup() = default;
Lookup::Lookup(Lookup&&) noexcept = default;
Lookup& Lookup::operator=(Lookup&&) noexcept = default;

std::vector<LookupHit> Lookup::find(std::string_view text) const
{
    std::vector<LookupHit> hits;
    const Result<std::string> key = variant_key(text);
    if (!key) return hits;
    auto row = std::lower_bound(impl_->rows.begin(), impl_->rows.end(), std::string_view{*key}, by_key);
    for (; row != impl_->rows.end() && row->key == *key; ++row) hits.push_back(impl_->hit(row->term, text));
    std::stable_sort(hits.begin(), hits.end(),
                     [](const LookupHit& a, const LookupHit& b) { return a.level < b.level; });
    return hits;
}

std::vector<LookupHit> Lookup::find_prefix(std::string_view text) const
{
    std::vector<LookupHit> hits;
    const Result<std::string> key = variant_key(text);
    if (!key || key->empty()) return hits;
    std::vector<std::pair<std::size_t, std::uint32_t>> found;  // length of the key, term
    auto row = std::lower_bound(impl_->rows.begin(), impl_->rows.end(), std::string_view{*key}, by_key);
    for (; row != impl_->rows.end() && row->key.starts_with(*key); ++row)
        found.emplace_back(row->key.size(), row->term);
    std::sort(found.begin(), found.end());
    for (const auto& [length, term] : found) {
        const std::string_view spelled = impl_->lexicon.terms()[term].text;
        hits.push_back(impl_->hit(term, text));
        if (spelled.starts_with(text)) hits.back().level = MatchLevel::exact;
    }
    return hits;
}

}  // namespace termrail
