// Learns from a first alignment which words translate each other. Floor: bitext.
#include "bitext/word_pairs.hpp"

#include <algorithm>
#include <vector>

namespace termrail::bitext {

namespace {

constexpr double least_meetings = 2.0;
constexpr double faithful = 0.3;      // Dice coefficient from which two words are partners
constexpr double pair_trust = 0.99;   // what was learned from the same alignment is believed less
constexpr double common_share = 0.7;  // words in more of the pieces tell little

using Postings = std::vector<std::vector<std::uint32_t>>;

// For every word the pieces that hold it.
Postings postings_of(const std::vector<PieceFeatures>& pieces, std::uint32_t words)
{
    Postings postings(words);
    for (std::uint32_t i = 0; i < pieces.size(); ++i)
        for (std::uint32_t const word : pieces[i].words) postings[word].push_back(i);
    return postings;
}

/// The word of the other side that keeps a word the most faithful company.
class Partners {
public:
    Partners(const Postings& target, const std::vector<PieceFeatures>& target_pieces,
             const std::vector<std::vector<std::uint32_t>>& matches)
        : target_{target}, pieces_{target_pieces}, matches_{matches}, meetings_(target.size())
    {}

    struct Partner {
        std::uint32_t word = 0;
        std::uint32_t meetings = 0;
        double dice = 0;
    };

    [[nodiscard]] Partner best(const std::vector<std::uint32_t>& source_pieces)
    {
        touched_.clear();
        for (std::uint32_t const source : source_pieces)
            for (std::uint32_t const target : matches_[source])
                for (std::uint32_t const word : pieces_[target].words)
                    if (meetings_[word]++ == 0) touched_.push_back(word);
        Partner best;
        for (std::uint32_t const word : touched_) {
            double const dice =
                2.0 * meetings_[word] / static_cast<double>(source_pieces.size() + target_[word].size());
            if (dice > best.dice || (dice == best.dice && word < best.word)) best = {word, meetings_[word], dice};
            meetings_[word] = 0;
        }
        return best;
    }

private:
    const Postings& target_;
    const std::vector<PieceFeatures>& pieces_;
    const std::vector<std::vector<std::uint32_t>>& matches_;
    std::vector<std::uint32_t> meetings_;
    std::vector<std::uint32_t> touched_;
};

void add_token(std::vector<PieceFeatures>& pieces, const std::vector<std::uint32_t>& places, std::uint32_t token)
{
    for (std::uint32_t const place : places) pieces[place].tokens.push_back(token);
}

// What an earlier pass learned; tokens of the texts themselves are numbered below the words.
void forget(Features& features)
{
    features.tokens.resize(features.words);
    for (auto* const side : {&features.source, &features.target})
        for (PieceFeatures& piece : *side)
            std::erase_if(piece.tokens, [&](std::uint32_t token) { return token >= features.words; });
}

}  // namespace

void learn_word_pairs(Features& features, std::span<const std::pair<std::uint32_t, std::uint32_t>> fitting)
{
    forget(features);
    std::vector<std::vector<std::uint32_t>> matches(features.source.size());
    for (auto const& pair : fitting) matches[pair.first].push_back(pair.second);
    Postings const source = postings_of(features.source, features.words);
    Postings const target = postings_of(features.target, features.words);
    Partners partners{target, features.target, matches};
    double const source_count = static_cast<double>(features.source.size()) + 0.4;
    double const target_count = static_cast<double>(features.target.size()) + 0.4;
    for (std::uint32_t word = 0; word < features.words; ++word) {
        std::size_t const often = source[word].size();
        if (static_cast<double>(often) < least_meetings || static_cast<double>(often) > common_share * source_count ||
            !target[word].empty())
            continue;
        Partners::Partner const partner = partners.best(source[word]);
        if (partner.meetings < least_meetings || partner.dice < faithful || !source[partner.word].empty()) continue;
        double const source_share = (static_cast<double>(often) + 0.1) / source_count;
        double const target_share = (static_cast<double>(target[partner.word].size()) + 0.1) / target_count;
        double const chance = source_share * target_share;
        double const met = partner.meetings / std::min(source_count, target_count);
        double const both = chance + pair_trust * std::max(0.0, std::min({met, source_share, target_share}) - chance);
        auto const token = static_cast<std::uint32_t>(features.tokens.size());
        features.tokens.push_back(token_worth(source_share, target_share, both));
        add_token(features.source, source[word], token);
        add_token(features.target, target[partner.word], token);
    }
    features.refresh();
}

}  // namespace termrail::bitext
