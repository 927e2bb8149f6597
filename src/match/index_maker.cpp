// Reads the terms one by one into an index. Floor: match.
#include "match/index_maker.hpp"

#include <cstdint>
#include <span>
#include <utility>

namespace termrail::match {
namespace {

// Nearly as many as terms of termbases have.
constexpr std::size_t beginnings_per_term = 3;

class IndexMaker {
public:
    IndexMaker(const TermReading& reading, const std::vector<bool>& taken)
        : lexicon_(reading.lexicon),
          taken_(taken),
          keys_(reading.inflection, reading.links),
          reader_(reading, keys_),
          use_([this](std::span<const std::uint64_t> sequence) { keep(sequence); })
    {}

    [[nodiscard]] bool takes(std::uint32_t term) const
    {
        const std::uint16_t language = lexicon_.facts_of(term).language;
        return language < taken_.size() && taken_[language];
    }

    void expect(std::size_t terms) { builder_.reserve(terms * beginnings_per_term); }

    void add(std::uint32_t term)
    {
        if (!takes(term)) return;
        count_ = 0;
        reader_.sequences(term, use_);
        // Whether the term is plain is known only after its last form.
        for (std::size_t at = 0; at < count_; ++at)
            builder_.add(sequences_[at], {.term = term, .plain = reader_.plain()});
        any_code_ |= reader_.has_code();
    }

    [[nodiscard]] MadeIndex made() && { return {std::move(builder_).build(), any_code_}; }

private:
    void keep(std::span<const std::uint64_t> sequence)
    {
        if (count_ == sequences_.size()) sequences_.emplace_back();
        sequences_[count_++].assign(sequence.begin(), sequence.end());
    }

    const LexiconBody& lexicon_;
    const std::vector<bool>& taken_;
    KeyMaker keys_;
    TermReader reader_;
    SequenceMaker::Use use_;
    std::vector<std::vector<std::uint64_t>> sequences_;  // of one term; those in use are the first ones
    std::size_t count_ = 0;
    TermIndexBuilder builder_;
    bool any_code_ = false;
};

}  // namespace

MadeIndex make_index(const TermReading& reading, const std::vector<bool>& taken)
{
    IndexMaker maker(reading, taken);
    const LexiconBody& lexicon = reading.lexicon;
    if (reading.names_only) {
        for (const SettingsRow& row : lexicon.settings_rows) {
            if (lexicon.settings[row.settings].do_not_translate) maker.add(row.term);
        }
    } else {
        std::size_t terms = 0;
        for (std::uint32_t term = 0; term < lexicon.term_count(); ++term) terms += maker.takes(term) ? 1U : 0U;
        maker.expect(terms);
        for (std::uint32_t term = 0; term < lexicon.term_count(); ++term) maker.add(term);
    }
    return std::move(maker).made();
}

}  // namespace termrail::match
