// Finds paths, addresses and dotted names, in which words are no words of the language. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_CODE_WORDS_HPP
#define TERMRAIL_SRC_TEXT_CODE_WORDS_HPP

#include <cstddef>
#include <string_view>

namespace termrail::text {

/// The code words of one text: `https://example.org/docs`, `/var/lib/cni`, `a@b.org`, `collections.abc.Callable`,
/// `--namespace`; not `and/or`, `C++`, `meeting.The`, `48.5`. What is told by the whole run of signs is read once for
/// each run, so that asking at every place of a text takes linear time.
class CodeWords {
public:
    explicit CodeWords(std::string_view text) noexcept : text_(text) {}

    /// The end of the code word that begins at @p at, or @p at when none does. @p at never descends.
    /// @pre no ASCII letter, digit or sign stands right before @p at, but for opening brackets and quotes
    [[nodiscard]] std::size_t end_from(std::size_t at) noexcept;

private:
    void read_run(std::size_t at) noexcept;
    void read_signs(std::size_t at) noexcept;

    std::string_view text_;
    std::size_t run_end_ = 0;  ///< of the run of visible ASCII read last
    std::size_t end_ = 0;      ///< the same without the marks of a sentence behind it
    bool has_signs_ = false;
    std::size_t urls_ = 0;   ///< before it a :// follows in this run
    std::size_t mails_ = 0;  ///< before it an @ follows in this run, and a dot behind that
};

}  // namespace termrail::text

#endif
