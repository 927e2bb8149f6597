// What words must or must not stand beside a term. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_NEIGHBOURS_HPP
#define TERMRAIL_SRC_MATCH_NEIGHBOURS_HPP

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <termrail/model/settings.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/units.hpp>

#include "match/key_sequence.hpp"

namespace termrail {

/// The conditions of one term on its neighbours. A neighbour is the next unit; hyphens and slashes between words are
/// looked through, other symbols are not. Letter case and spelling variants do not matter, inflection does.
class Neighbours {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    Neighbours(const TermSettings& settings, const Language& language, KeyMaker& maker);

    /// Whether there is no condition.
    [[nodiscard]] bool empty() const noexcept;

    /// Whether a term may stand at the key units [first, last].
    [[nodiscard]] bool allow(const Units& units, std::span<const KeyUnit> keys, std::size_t first,
                             std::size_t last) const;

private:
    using Words = std::vector<std::string>;  // the units of a neighbour, in variant spelling

    std::vector<Words> only_before_;
    std::vector<Words> only_after_;
    std::vector<Words> not_before_;
    std::vector<Words> not_after_;
};

}  // namespace termrail

#endif
