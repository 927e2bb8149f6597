// Looks terms up in a sorted list of their keys. Floor: match.
#include <termrail/match/lookup.hpp>

#include <algorithm>
#include <optional>
#include <set>
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

bool is_turkic(const Language& language) { return language.language() == "tr" || language.language() == "az"; }

bool by_key(const Row& row, std::string_view key) { return row.key < key; }

}  // namespace

struct Lookup::Impl {
    Lexicon lexicon;
    std::vector<Row> rows;           // by key, then term
    std::optional<Language> turkic;  // Turkish or Azeri, where the lexicon has terms in it: their i folds differently

    void add_rows(const Language& folding, bool turkic_only);
    [[nodiscard]] std::vector<std::string> keys_of(std::string_view text) const;

    // The level at which the beginning of a term, as long as the query, or the whole of it equals the query.
    [[nodiscard]] LookupHit hit(std::uint32_t term, std::string_view text, bool prefix) const
    {
        const LexiconTerm& entry = lexicon.terms()[term];
        const Language& language = lexicon.languages()[entry.language_index];
        const Result<std::string> spelled = fold_key(entry.text, language);
        const Result<std::string> asked = fold_key(text, language);
        MatchLevel level = MatchLevel::variant;
        if (prefix ? entry.text.starts_with(text) : entry.text == text) {
            level = MatchLevel::exact;
        } else if (spelled && asked && (prefix ? spelled->starts_with(*asked) : *spelled == *asked)) {
            level = MatchLevel::folded;
        }
        return {.term = term, .concept_index = entry.concept_index, .level = level};
    }
};

void Lookup::Impl::add_rows(const Language& folding, bool turkic_only)
{
    for (std::uint32_t term = 0; term < lexicon.terms().size(); ++term) {
        const LexiconTerm& entry = lexicon.terms()[term];
        if (turkic_only && !is_turkic(lexicon.languages()[entry.language_index])) continue;
        if (Result<std::string> key = variant_key(entry.text, folding)) rows.push_back({std::move(*key), term});
    }
}

std::vector<std::string> Lookup::Impl::keys_of(std::string_view text) const
{
    std::vector<std::string> keys;
    if (Result<std::string> key = variant_key(text); key && !key->empty()) keys.push_back(std::move(*key));
    if (turkic && !keys.empty()) {
        std::string key = variant_key(text, *turkic).value();
        if (key != keys.front()) keys.push_back(std::move(key));
    }
    return keys;
}

Lookup::Lookup(const Lexicon& lexicon) : impl_(std::make_unique<Impl>())
{
    impl_->lexicon = lexicon;
    for (const Language& language : lexicon.languages()) {
        if (is_turkic(language)) impl_->turkic = language;
    }
    impl_->add_rows({}, false);
    if (impl_->turkic) impl_->add_rows(*impl_->turkic, true);
    std::sort(impl_->rows.begin(), impl_->rows.end(),
              [](const Row& a, const Row& b) { return std::tie(a.key, a.term) < std::tie(b.key, b.term); });
}

Lookup::~Lookup() = default;
Lookup::Lookup(Lookup&&) noexcept = default;
Lookup& Lookup::operator=(Lookup&&) noexcept = default;

std::vector<LookupHit> Lookup::find(std::string_view text) const
{
    std::vector<LookupHit> hits;
    std::set<std::uint32_t> seen;
    for (const std::string& key : impl_->keys_of(text)) {
        auto row = std::lower_bound(impl_->rows.begin(), impl_->rows.end(), std::string_view{key}, by_key);
        for (; row != impl_->rows.end() && row->key == key; ++row) {
            if (seen.insert(row->term).second) hits.push_back(impl_->hit(row->term, text, false));
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const LookupHit& a, const LookupHit& b) { return a.level < b.level; });
    return hits;
}

std::vector<LookupHit> Lookup::find_prefix(std::string_view text) const
{
    std::set<std::pair<std::size_t, std::uint32_t>> found;  // length of the key, term
    std::set<std::uint32_t> seen;
    for (const std::string& key : impl_->keys_of(text)) {
        auto row = std::lower_bound(impl_->rows.begin(), impl_->rows.end(), std::string_view{key}, by_key);
        for (; row != impl_->rows.end() && row->key.starts_with(key); ++row) {
            if (seen.insert(row->term).second) found.emplace(row->key.size(), row->term);
        }
    }
    std::vector<LookupHit> hits;
    for (const auto& [length, term] : found) hits.push_back(impl_->hit(term, text, true));
    return hits;
}

}  // namespace termrail
