// The keys by which texts and terms are compared at first. Floor: match.
//
// A key joins all spellings and forms that could belong to one term (Traditional and Simplified, stems);
// spelling.hpp decides afterwards, on the few hits, whether they do.
#ifndef TERMRAIL_SRC_MATCH_KEY_SEQUENCE_HPP
#define TERMRAIL_SRC_MATCH_KEY_SEQUENCE_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/inflection.hpp>
#include <termrail/text/units.hpp>

#include "match/term_index.hpp"

namespace termrail {

/// Linking elements of compounds (text/compounds.hpp).
using Links = std::span<const std::string_view>;

/// What stands between a word and the next one.
enum class Joint : std::uint8_t { none, hyphen, slash };

/// A unit that carries meaning: all but hyphens and slashes between words.
struct KeyUnit {
    std::uint64_t key = 0;
    match::IndexSlot slot;   ///< what the index has for this key alone, and for what begins with it
    std::uint32_t unit = 0;  ///< index in Units::units
    Joint after = Joint::none;
    bool closes = false;        ///< a hyphen or a lost space joins it to the next
    std::uint32_t closing = 0;  ///< where it closes: index in KeyUnits::closings
};

/// Several words from one key unit on, read as one.
struct Closing {
    std::uint32_t first = 0;  ///< the key unit that it begins with
    std::uint32_t count = 0;  ///< how many it takes
    std::uint64_t key = 0;
};

/// The key units of a text.
struct KeyUnits {
    std::vector<KeyUnit> units;
    std::vector<std::uint32_t> starts;  ///< the units whose slots are not empty
    std::vector<Closing> closings;      ///< in the order of the text
    bool any_gloss = false;             ///< somewhere a pronunciation gloss was skipped
    bool joined = false;                ///< somewhere a hyphen or slash joins two words
    bool any_glue = false;              ///< somewhere a word was cut where a space was lost

    void clear() noexcept
    {
        units.clear();
        starts.clear();
        closings.clear();
        any_gloss = any_glue = joined = false;
    }

    /// The closings that begin with a key unit.
    [[nodiscard]] std::span<const Closing> closings_at(std::size_t at) const
    {
        if (!units[at].closes) return {};
        std::size_t end = units[at].closing;
        while (end < closings.size() && closings[end].first == at) ++end;
        return std::span(closings).subspan(units[at].closing, end - units[at].closing);
    }
};

/// Makes keys and remembers those of words it has seen. One per thread.
class KeyMaker {
public:
    /// @param index  where the slots of key units are looked up; without one they stay empty
    explicit KeyMaker(const Inflection& inflection, Links links = {}, const match::TermIndex* index = nullptr);

    /// The key units of @p units; what @p out held before is dropped.
    void make(const Units& units, KeyUnits& out);

    /// The same of units of @p text that quick_cut() made.
    void make_quick(std::string_view text, std::span<const Unit> units, std::span<const std::uint64_t> hashes,
                    KeyUnits& out);

    /// The key of one word.
    [[nodiscard]] std::uint64_t word_key(std::string_view variant);

private:
    /// What is known of a word or character. Small, for there are many.
    struct Known {
        std::uint32_t spelling = 0;  ///< the lower half of its hash; its upper bits are the place
        std::uint32_t slot = 0;      ///< index of slots_
        std::uint64_t key = 0;
    };

    void begin(const Units& units, KeyUnits& out);
    template <typename VariantOf>
    void look_up(KeyUnits& out, const VariantOf& variant_of);
    [[nodiscard]] Known* place_of(std::uint64_t spelling) noexcept;
    const Known& known(std::uint64_t spelling, std::string_view variant, bool is_word);
    void grow();
    void remember(Known& known, std::uint64_t spelling, std::string_view variant, bool is_word);

    void close(const Units& units, KeyUnits& out, std::size_t at);

    const Inflection& inflection_;
    Links links_;
    const match::TermIndex* index_;
    std::vector<Known> known_;             // the last two of each place; most words of a text are among few
    unsigned bits_;                        // of the number of places
    std::size_t asked_ = 0;                // for words that were not the last of their place, until they are many
    std::vector<match::IndexSlot> slots_;  // of words known at some time; the first is empty
    std::string closed_;                   // buffers
    std::string variant_;
};

}  // namespace termrail

#endif
