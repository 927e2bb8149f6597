// Inflection by endings that may change places, for languages that inflect at the end of the word. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_PARADIGMS_HPP
#define TERMRAIL_SRC_TEXT_PARADIGMS_HPP

#include <array>
#include <bitset>
#include <cstddef>
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
    /// What all endings of a paradigm begin with says which words it is for: "ung ungen". A chain of endings is
    /// written by its links, "-,lar+-,da" for - da lar larda. An ending with `*` changes the last vowel before it.
    std::string_view endings;
    /// Paradigms that hold only between words that go with others: a lone caso is no form of casa, but distribuido
    /// beside sistema is one of distribuida. Nouns keep their gender.
    std::string_view agreeing = {};
    /// Words whose forms no paradigm tells, whole: "имя имени именем | путь пути".
    std::string_view irregular = {};
    /// Whether irregular words are so at the end of compounds too: Datenfeld, Datenfelder.
    bool compounds = false;
    /// Letters that forms of one word change into each other, "áa éé": the first counts as the second.
    std::string_view same_letters = {};
    /// Whether a vowel may drop out before the last consonant: узел, узла; рынок, рынка.
    std::string_view fleeting_vowels = {};
    /// What an ending with `*` makes of a vowel before it, behind which there is no other such vowel: "äa öo", the
    /// changed vowel first. Fach, Fächer by "- *er".
    std::string_view changes = {};
    /// The shortest word, in characters, that is a form without an ending, and the shortest beginning that two forms
    /// share. Shorter ones have endings by chance.
    std::size_t shortest_word = 3;
    std::size_t shortest_base = 2;
};

/// The most paradigms that a table may have.
inline constexpr std::size_t most_paradigms = 160;

/// Which tables there are. Sorted by language.
[[nodiscard]] std::span<const EndingTable> ending_tables();

/// The table of a language; nullptr when there is none.
[[nodiscard]] const EndingTable* ending_table(std::string_view language);

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
    using Mask = std::bitset<most_paradigms>;

    struct Masks {
        Mask always;
        Mask agreeing;
        [[nodiscard]] bool meet(const Masks& other, bool agree) const noexcept
        {
            return (always & other.always).any() || (agree && (agreeing & other.agreeing).any());
        }
    };
    struct Ending {
        std::string text;
        Masks plain;    // paradigms in which it keeps the vowel before it
        Masks changed;  // those in which it changes it
    };
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    void read(std::string_view paradigms, Mask Masks::*mask, std::size_t& bit);
    void read_paradigm(const std::vector<std::string_view>& words, Mask Masks::*mask, std::size_t bit);
    void read_irregular(std::string_view groups);
    void merge_endings();
    void add_letters(std::string_view text);
    [[nodiscard]] std::string regular(std::string_view word) const;
    [[nodiscard]] bool without_fleeting(std::string& word) const;
    [[nodiscard]] bool unchanged(std::string& base) const;
    [[nodiscard]] const Ending* find(std::string_view text) const;
    [[nodiscard]] bool endings_agree(std::string_view a, std::string_view b, bool agreeing) const;
    [[nodiscard]] bool changes_agree(std::string_view changed, std::string_view plain, bool agreeing) const;

    [[nodiscard]] const std::pair<std::string, std::string>* find_irregular(std::string_view word) const;

    std::vector<Ending> endings_;                      // sorted by text
    Pairs irregular_;                                  // form, first form; sorted
    std::array<std::uint32_t, 257> irregular_from_{};  // by first byte: where its words begin
    Pairs same_letters_;                               // letter, what it counts as
    Pairs changes_;                                    // changed vowel, what it was
    bool compounds_;
    std::string_view fleeting_;
    std::size_t shortest_word_;
    std::size_t shortest_base_;
    std::vector<std::string> ending_letters_;
    std::size_t longest_ = 0;
};

}  // namespace termrail::text

#endif
