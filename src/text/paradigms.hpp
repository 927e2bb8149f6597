// Inflection by endings that may change places, for languages that inflect at the end of the word. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_PARADIGMS_HPP
#define TERMRAIL_SRC_TEXT_PARADIGMS_HPP

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace termrail::text {

/// The endings of a language as its grammars list them. All text is folded.
struct EndingTable {
    std::string_view language;  ///< BCP 47
    /// Paradigms, parted by `|`: endings that one word may have, `-` for none. "- s | z ces"
    std::string_view endings;
    /// Paradigms that hold only between words that go with others: a lone caso is no form of casa, but distribuido
    /// beside sistema is one of distribuida. Nouns keep their gender.
    std::string_view agreeing = {};
    /// Words whose forms no paradigm tells, whole: "имя имени именем | путь пути".
    std::string_view irregular = {};
    /// Letters that forms of one word change into each other, "áa éé": the first counts as the second.
    std::string_view same_letters = {};
    /// Whether a vowel may drop out before the last consonant: узел, узла; рынок, рынка.
    std::string_view fleeting_vowels = {};
};

/// Which tables there are. Sorted by language.
[[nodiscard]] std::span<const EndingTable> ending_tables() noexcept;

/// The table of a language; nullptr when there is none.
[[nodiscard]] const EndingTable* ending_table(std::string_view language) noexcept;

/// Compares words by a table.
class Paradigms {
public:
    explicit Paradigms(const EndingTable& table);

    /// What all forms of a word share: the word without the letters at its end that endings are made of. Loose on
    /// purpose; same_word() decides.
    [[nodiscard]] std::string key(std::string_view word) const;

    /// Whether @p a and @p b have endings of one paradigm behind the same base.
    /// @param agreeing  other words stand beside them
    [[nodiscard]] bool same_word(std::string_view a, std::string_view b, bool agreeing) const;

private:
    using Mask = std::uint64_t;  // one bit a paradigm

    struct Ending {
        std::string text;
        Mask always = 0;
        Mask agreeing = 0;
    };

    void read(std::string_view paradigms, Mask Ending::*mask, std::size_t& bit);
    void read_irregular(std::string_view groups);
    [[nodiscard]] std::string regular(std::string_view word) const;
    [[nodiscard]] std::string plain(std::string_view word) const;
    [[nodiscard]] bool without_fleeting(std::string& word) const;
    [[nodiscard]] const Ending* find(std::string_view text) const;
    [[nodiscard]] bool endings_agree(std::string_view a, std::string_view b, bool agreeing) const;

    std::vector<Ending> endings_;                                 // sorted by text
    std::vector<std::pair<std::string, std::string>> irregular_;  // form, first form; sorted
    std::vector<std::pair<std::string, std::string>> same_letters_;
    std::string_view fleeting_;
    std::vector<std::string> ending_letters_;
    std::size_t longest_ = 0;
};

}  // namespace termrail::text

#endif
