// What the aligner sees of a piece of text. Floor: bitext.
#include "bitext/align_features.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <unordered_map>

#include <termrail/text/units.hpp>

#include "bitext/code_points.hpp"
#include "bitext/numerals.hpp"

namespace termrail::bitext {

namespace {

constexpr double kept = 0.97;  // how often a word that may stay as it is does so in a translation

/// Gives every distinct key a number and counts in how many pieces of each side it stands.
class Vocabulary {
public:
    std::uint32_t add(std::string key)
    {
        auto const [place, is_new] = numbers_.try_emplace(std::move(key), static_cast<std::uint32_t>(counts_.size()));
        if (is_new) counts_.push_back({});
        return place->second;
    }

    void count(std::vector<std::uint32_t>& tokens, bool is_source)
    {
        std::ranges::sort(tokens);
        tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
        for (std::uint32_t const token : tokens) ++(is_source ? counts_[token].source : counts_[token].target);
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(counts_.size()); }

    [[nodiscard]] bool is_shared(std::uint32_t token) const
    {
        return counts_[token].source > 0 && counts_[token].target > 0;
    }

    // The worth of a token comes from how often it would meet itself by chance, given that as many of its
    // occurrences as can are kept in the translation.
    [[nodiscard]] std::vector<TokenWorth> worth(std::size_t source_pieces, std::size_t target_pieces) const
    {
        std::vector<TokenWorth> result(counts_.size());
        for (std::size_t token = 0; token < counts_.size(); ++token) {
            if (!is_shared(static_cast<std::uint32_t>(token))) continue;
            double const source = (counts_[token].source + 0.1) / (static_cast<double>(source_pieces) + 0.4);
            double const target = (counts_[token].target + 0.1) / (static_cast<double>(target_pieces) + 0.4);
            double const chance = source * target;
            double const both = chance + kept * std::max(0.0, std::min(source, target) - chance);
            result[token] = token_worth(source, target, both);
        }
        return result;
    }

private:
    struct Counts {
        std::uint32_t source = 0;
        std::uint32_t target = 0;
    };
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<Counts> counts_;
};

bool ends_sentence(char32_t value)
{
    return value == '.' || value == '!' || value == '?' || value == 0x3002 || value == 0xFF01 || value == 0xFF1F ||
           value == 0xFF0E || value == 0x2026 || value == 0x0964 || value == 0x061F || value == 0x06D4 ||
           value == ';' || value == 0xFF1B;
}

bool is_question(char32_t value) { return value == '?' || value == 0xFF1F || value == 0x061F; }

bool is_closing(char32_t value)
{
    return value == ')' || value == ']' || value == '"' || value == '\'' || value == 0x201D || value == 0x2019 ||
           value == 0xBB || value == 0xFF09 || value == 0x300D || value == 0x300F || value == 0x300B;
}

// Sentence ends, line ends and the ending; a dot inside 4.5 or a.yaml ends nothing.
void read_punctuation(std::string_view text, PieceFeatures& piece)
{
    bool sentence_end = false;
    for (std::size_t at = 0; at < text.size();) {
        CodePoint const point = code_point_at(text, at);
        at += point.size;
        if (point.value == '\n') ++piece.lines;
        if (is_space(point.value) || is_closing(point.value)) continue;
        piece.ending = Ending::open;
        if (point.value == ':' || point.value == 0xFF1A) piece.ending = Ending::colon;
        bool const was = sentence_end;
        sentence_end = ends_sentence(point.value);
        if (!sentence_end) continue;
        piece.ending = is_question(point.value) ? Ending::question : Ending::sentence;
        bool const inside = point.value == '.' && at < text.size() && !is_space(code_point_at(text, at).value) &&
                            !is_closing(code_point_at(text, at).value);
        if (!was && !inside) ++piece.sentences;
    }
}

void read_length(std::string_view text, const Units& units, PieceFeatures& piece)
{
    std::size_t const first_end = std::min(text.find('\n'), text.size());
    std::size_t const last_begin = piece.lines == 0 ? text.size() : text.rfind('\n');
    for (const Unit& unit : units.units) {
        if (unit.kind == UnitKind::symbol) continue;
        for (std::size_t at = unit.begin; at < unit.end;) {
            CodePoint const point = code_point_at(text, at);
            double const weight = letter_weight(script_class(point.value));
            piece.length += weight;
            if (piece.lines > 0 && at < first_end) piece.first_line += weight;
            if (at > last_begin) piece.last_line += weight;
            at += point.size;
        }
    }
}

std::vector<PieceFeatures> read_side(std::span<const AlignPiece> pieces, const Language& language, bool is_source,
                                     Vocabulary& vocabulary)
{
    std::vector<PieceFeatures> result(pieces.size());
    Units units;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        PieceFeatures& piece = result[i];
        std::string_view const text = pieces[i].text;
        split_units(text, language, units);
        read_punctuation(text, piece);
        read_length(text, units, piece);
        std::string before;  // the character that a pair of characters begins with
        for (const Unit& unit : units.units) {
            std::string_view const key = units.variant(unit);
            if (unit.kind == UnitKind::character && !before.empty())
                piece.words.push_back(vocabulary.add("c" + before + std::string{key}));
            before = unit.kind == UnitKind::character ? key : std::string_view{};
            if (unit.kind == UnitKind::symbol) continue;
            bool const is_number = key.find_first_not_of("0123456789") == std::string_view::npos;
            if (!is_number) piece.words.push_back(vocabulary.add("w" + std::string{key}));
        }
        for (const std::string& number : numbers_in(units)) piece.words.push_back(vocabulary.add("n" + number));
        for (std::uint64_t const anchor : pieces[i].anchors)
            piece.words.push_back(vocabulary.add("a" + std::to_string(anchor)));
        vocabulary.count(piece.words, is_source);
    }
    return result;
}

double worth_alone(const PieceFeatures& piece, const std::vector<TokenWorth>& worth, double TokenWorth::*side)
{
    double sum = 0;
    for (std::uint32_t const token : piece.tokens) sum += worth[token].*side;
    return sum;
}

std::vector<PieceFeatures> join_neighbours(const std::vector<PieceFeatures>& pieces,
                                           const std::vector<TokenWorth>& worth, double TokenWorth::*side)
{
    std::vector<PieceFeatures> pairs;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        PieceFeatures pair = pieces[i + 1];
        if (pair.lines == 0) pair.last_line = pair.length;
        pair.first_line = pieces[i].lines == 0 ? pieces[i].length : pieces[i].first_line;
        pair.length += pieces[i].length;
        pair.log_length = std::log(pair.length + 1);
        pair.sentences += pieces[i].sentences;
        pair.lines += pieces[i].lines + 1;
        pair.open_inside = pieces[i].ending == Ending::open;
        pair.tokens.clear();
        pair.words.clear();
        std::ranges::set_union(pieces[i].tokens, pieces[i + 1].tokens, std::back_inserter(pair.tokens));
        pair.alone = worth_alone(pair, worth, side);
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

}  // namespace

TokenWorth token_worth(double source, double target, double both)
{
    double const only_source = std::log(std::max(source - both, 1e-9) / (source * (1 - target)));
    double const only_target = std::log(std::max(target - both, 1e-9) / (target * (1 - source)));
    return {std::log(both / (source * target)), only_source, only_target, only_source + only_target};
}

void Features::refresh()
{
    for (PieceFeatures& piece : source) piece.alone = worth_alone(piece, tokens, &TokenWorth::source_only);
    for (PieceFeatures& piece : target) piece.alone = worth_alone(piece, tokens, &TokenWorth::target_only);
    source_pairs = join_neighbours(source, tokens, &TokenWorth::source_only);
    target_pairs = join_neighbours(target, tokens, &TokenWorth::target_only);
}

Features find_features(std::span<const AlignPiece> source, std::span<const AlignPiece> target,
                       const Language& source_language, const Language& target_language)
{
    Vocabulary vocabulary;
    Features result;
    result.source = read_side(source, source_language, true, vocabulary);
    result.target = read_side(target, target_language, false, vocabulary);
    result.tokens = vocabulary.worth(source.size(), target.size());
    result.words = vocabulary.size();
    for (auto* const side : {&result.source, &result.target})
        for (PieceFeatures& piece : *side) {
            piece.log_length = std::log(piece.length + 1);
            std::ranges::copy_if(piece.words, std::back_inserter(piece.tokens),
                                 [&](std::uint32_t token) { return vocabulary.is_shared(token); });
        }
    result.refresh();
    return result;
}

}  // namespace termrail::bitext
