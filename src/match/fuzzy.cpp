// Finds the terms near a word: candidates of an index, each verified, then ranked. Floor: match.
#include <termrail/match/fuzzy.hpp>

#include <algorithm>
#include <array>
#include <string>

#include <termrail/text/utf8.hpp>

#include "match/fuzzy_ranking.hpp"
#include "match/key_list.hpp"
#include "match/lexicon_body.hpp"
#include "match/near_prefixes.hpp"
#include "match/piece_index.hpp"
#include "match/term_keys.hpp"
#include "text/code_points.hpp"
#include "text/edit_reach.hpp"

namespace termrail {
namespace {

using match::FuzzyRanking;
using match::KeyList;
using match::MeasuredKey;
using match::NearPrefixes;
using match::PieceIndex;
using match::TermKeys;

constexpr std::size_t most_edits = 2;
static_assert(most_edits <= NearPrefixes::most_edits);

// Candidates whose memory is asked for together.
constexpr std::size_t block = 32;

// The lengths, in code points, up to which a word may have no edit, and one.
constexpr std::size_t longest_exact = 2;
constexpr std::size_t longest_of_one = 5;

std::size_t most_by_length(std::size_t length) noexcept
{
    return length <= longest_exact ? 0 : length <= longest_of_one ? 1 : 2;
}

char32_t first_letter(std::string_view key) noexcept { return text::code_point_at(key, 0).value; }

std::vector<bool> languages_taken(const Lexicon& lexicon, const std::optional<Language>& wanted)
{
    const auto all = lexicon.languages();
    std::vector<bool> taken(all.size(), !wanted);
    LanguageFit best = LanguageFit::none;
    if (wanted) {
        for (const Language& offered : all) best = std::min(best, language_fit(*wanted, offered));
    }
    for (std::size_t at = 0; at < all.size() && best != LanguageFit::none; ++at) {
        taken[at] = language_fit(*wanted, all[at]) == best;
    }
    return taken;
}

KeyList make_keys(const Lexicon& lexicon, const TermKeys& keys, const std::optional<Language>& language)
{
    const std::vector<bool> taken = languages_taken(lexicon, language);
    return match::keys_of_terms(lexicon, keys, [&](std::uint16_t index) { return taken[index]; });
}

}  // namespace

struct FuzzyLookup::Impl {
    Lexicon lexicon;
    std::size_t edits;
    TermKeys term_keys;
    KeyList keys;
    PieceIndex by_one;  // edit; empty where none is asked for
    PieceIndex by_two;

    /// What a query needs and the next one may use again.
    struct Work {
        explicit Work(const Impl& of) : ranking(of.lexicon.body()) {}

        MeasuredKey key;
        std::vector<std::uint32_t> rows;
        std::vector<match::NearRows> near;
        FuzzyRanking ranking;
    };

    Impl(const Lexicon& all, const FuzzyOptions& options)
        : lexicon(all),
          edits(std::min(options.most_edits, most_edits)),
          term_keys(all),
          keys(make_keys(all, term_keys, options.language))
    {
        if (edits >= 1) by_one = PieceIndex(keys, 1);
        if (edits >= 2) by_two = PieceIndex(keys, 2);
    }

    void find(std::string_view text, const FuzzyQuery& query, Work& work, std::vector<FuzzyHit>& out) const;
    void add_same(Work& work) const;
    void add_near(std::size_t at_most, Work& work) const;
    void add_prefixes(std::size_t at_most, Work& work) const;
    void verify(std::span<const std::uint32_t> rows, std::size_t at_most, Work& work) const;
    void rank(std::uint32_t row, std::size_t distance, Work& work) const;
};

void FuzzyLookup::Impl::find(std::string_view text, const FuzzyQuery& query, Work& work,
                             std::vector<FuzzyHit>& out) const
{
    const std::vector<std::string> asked = term_keys.of_query(text);
    for (const std::string& key : asked) {
        // A code point of the query has four bytes at most, one edit takes away one.
        if (key.size() > keys.longest() + 4 * most_edits) continue;
        work.key.measure(key);
        std::size_t at_most = std::min(edits, query.at_most);
        if (query.by_length) at_most = std::min(at_most, most_by_length(work.key.length()));
        if (query.prefix) {
            add_prefixes(at_most, work);
        } else if (at_most == 0) {
            add_same(work);
        } else {
            add_near(at_most, work);
        }
    }
    work.ranking.take(query.limit, asked.size() > 1 || keys.terms_repeat(), out);
}

void FuzzyLookup::Impl::add_same(Work& work) const
{
    const std::uint32_t row = keys.lower_bound(work.key.text());
    if (row < keys.size() && keys.key(row) == work.key.text()) rank(row, 0, work);
}

void FuzzyLookup::Impl::add_near(std::size_t at_most, Work& work) const
{
    (at_most == 1 ? by_one : by_two).candidates(work.key, work.rows);
    for (std::size_t at = 0; at < work.rows.size(); at += block) {
        verify(std::span(work.rows).subspan(at, std::min(block, work.rows.size() - at)), at_most, work);
    }
}

void FuzzyLookup::Impl::verify(std::span<const std::uint32_t> rows, std::size_t at_most, Work& work) const
{
    std::array<text::Reach, text::EditReach::room(most_edits)> places;
    for (const std::uint32_t row : rows) keys.ask_for_row(row);
    for (const std::uint32_t row : rows) keys.ask_for_key(row);
    for (const std::uint32_t row : rows) {
        const std::size_t distance = text::EditReach(work.key.text(), keys.key(row)).distance(at_most, places);
        if (distance <= at_most) rank(row, distance, work);
    }
}

void FuzzyLookup::Impl::add_prefixes(std::size_t at_most, Work& work) const
{
    work.near.clear();
    NearPrefixes(keys, work.key.text(), at_most).find(work.near);
    for (const match::NearRows& near : work.near) {
        for (std::uint32_t row = near.begin; row < near.end; ++row) rank(row, near.distance, work);
    }
}

void FuzzyLookup::Impl::rank(std::uint32_t row, std::size_t distance, Work& work) const
{
    const std::string_view key = keys.key(row);
    const std::size_t length = count_code_points(key);
    const std::size_t asked = work.key.length();
    const match::Nearness near{.distance = static_cast<std::uint32_t>(distance),
                               .same_letter = first_letter(key) == first_letter(work.key.text()),
                               .length_difference = length > asked ? length - asked : asked - length};
    for (const std::uint32_t term : keys.terms(row)) work.ranking.add(term, near);
}

FuzzyLookup::FuzzyLookup(const Lexicon& lexicon, const FuzzyOptions& options)
    : impl_(std::make_unique<Impl>(lexicon, options))
{}
FuzzyLookup::~FuzzyLookup() = default;
FuzzyLookup::FuzzyLookup(FuzzyLookup&&) noexcept = default;
FuzzyLookup& FuzzyLookup::operator=(FuzzyLookup&&) noexcept = default;

std::vector<FuzzyHit> FuzzyLookup::find(std::string_view text, const FuzzyQuery& query) const
{
    std::vector<FuzzyHit> out;
    Impl::Work work(*impl_);
    impl_->find(text, query, work, out);
    return out;
}

void FuzzyLookup::find(std::span<const std::string_view> texts, const FuzzyQuery& query, FuzzyHits& out) const
{
    out.clear();
    Impl::Work work(*impl_);
    for (const std::string_view text : texts) {
        impl_->find(text, query, work, out.all_);
        out.ends_.push_back(out.all_.size());
    }
}

std::size_t FuzzyLookup::bytes() const noexcept
{
    return impl_->keys.bytes() + impl_->by_one.bytes() + impl_->by_two.bytes();
}

}  // namespace termrail
