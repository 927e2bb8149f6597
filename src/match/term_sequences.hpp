// The sequences of keys under which a form of a term is found. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_TERM_SEQUENCES_HPP
#define TERMRAIL_SRC_MATCH_TERM_SEQUENCES_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/units.hpp>

#include "match/closings.hpp"
#include "match/key_sequence.hpp"

namespace termrail::match {

/// Makes the sequences of a run of key units: as it stands; with some of its hyphens left out (e-mail, email), also
/// with linking elements; two words as one (data base, database); capitals in the plural (APIs), whose stems do not
/// tell.
class SequenceMaker {
public:
    using Use = std::function<void(std::span<const std::uint64_t>)>;

    SequenceMaker(KeyMaker& keys, Links links) : keys_(keys), links_(links) {}

    /// Calls @p use with each sequence; some may come twice. Of a term with very many ways only the first ones come,
    /// the one as it stands always.
    void each(std::string_view text, const Units& units, std::span<const KeyUnit> run, const Use& use);

private:
    void go_on(std::size_t at);
    void take(std::uint64_t key, std::size_t next);
    void close(std::size_t first, const std::string& before, std::size_t count);
    [[nodiscard]] bool joins(std::size_t at) const { return two_words_ || run_[at].closes; }
    [[nodiscard]] ClosingWord word(std::size_t at) const;

    KeyMaker& keys_;
    Links links_;

    std::string_view text_;
    const Units* units_ = nullptr;
    std::span<const KeyUnit> run_;
    const Use* use_ = nullptr;
    bool two_words_ = false;  // which may be one
    bool links_here_ = false;
    std::size_t made_ = 0;
    std::vector<std::uint64_t> sequence_;
};

}  // namespace termrail::match

#endif
