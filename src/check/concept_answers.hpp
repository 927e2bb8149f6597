// Which concepts have answers that could differ. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_CONCEPT_ANSWERS_HPP
#define TERMRAIL_SRC_CHECK_CONCEPT_ANSWERS_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include <termrail/match/recognizer.hpp>

namespace termrail {

/// Counts answers. Answers that stand as one and the same term, but for what folding levels, are one rendering; a
/// concept that has only such is done with. Linear in the answers, and little memory for each concept.
class ConceptAnswers {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    ConceptAnswers() : slots_(256) {}

    /// @param key  the concept, and whether the answer is a short form; below 2^32 - 1
    void add(std::uint32_t key, const Match& answer);

    /// The keys of which answers could differ, ascending. From then on number() knows them.
    [[nodiscard]] std::vector<std::uint32_t> various();

    /// The place of @p key in various(), or none.
    [[nodiscard]] std::uint32_t number(std::uint32_t key) const;

private:
    struct Slot {
        std::uint32_t key = none;
        std::uint32_t term = 0;
        bool loose = false;  ///< the first answer may differ from the next
        bool various = false;
        std::uint32_t number = none;
    };

    [[nodiscard]] std::size_t place_of(std::uint32_t key) const;
    void grow();

    std::vector<Slot> slots_;  // a power of two
    std::size_t taken_ = 0;
};

}  // namespace termrail

#endif
