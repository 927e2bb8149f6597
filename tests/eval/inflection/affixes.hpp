/// @file affixes.hpp
/// Reads the dictionaries of Hunspell and makes the forms of their words. Tests.
#ifndef TERMRAIL_TESTS_EVAL_INFLECTION_AFFIXES_HPP
#define TERMRAIL_TESTS_EVAL_INFLECTION_AFFIXES_HPP

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace termrail::eval {

/// One line of a .dic file.
struct Entry {
    std::string word;
    std::vector<std::string> flags;
};

/// A .dic file with its .aff file, as far as suffixes go: prefixes and compounds are left out.
class Dictionary {
public:
    /// @param dic    the .dic file; the .aff file stands beside it. Throws where one cannot be read.
    /// @param every  keeps each so many-th word
    Dictionary(const std::filesystem::path& dic, std::size_t every);

    [[nodiscard]] const std::vector<Entry>& entries() const noexcept { return entries_; }

    /// The forms that the suffix classes of an entry give, and the suffixes of these: not the word itself.
    /// @param classes  the flags that inflect; with "^" among them those that do not; empty for all
    [[nodiscard]] std::vector<std::string> forms(const Entry& entry,
                                                 const std::unordered_set<std::string>& classes) const;

private:
    struct Suffix {
        std::string strip;
        std::string add;
        std::vector<std::string> condition;  // one set of letters a place, "^" first where it excludes
        std::vector<std::string> flags;
    };

    void read_aff(std::string_view text);
    void read_suffix(const std::vector<std::string_view>& fields);
    [[nodiscard]] std::vector<std::string> parse_flags(std::string_view flags) const;
    [[nodiscard]] bool hidden(const std::vector<std::string>& flags) const;
    [[nodiscard]] bool fits(const Suffix& suffix, const std::string& word) const;

    std::string charset_ = "ISO-8859-1";
    std::string flag_type_;
    std::vector<std::vector<std::string>> aliases_;
    std::unordered_set<std::string> hidden_;  // flags of words that do not stand alone
    std::string unfinished_;                  // the flag of forms that need another suffix
    std::unordered_map<std::string, std::vector<Suffix>> suffixes_;
    std::vector<Entry> entries_;
};

}  // namespace termrail::eval

#endif
