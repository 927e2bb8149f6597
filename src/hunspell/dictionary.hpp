// One dictionary of Hunspell, for many threads. Floor: hunspell.
#ifndef TERMRAIL_SRC_HUNSPELL_DICTIONARY_HPP
#define TERMRAIL_SRC_HUNSPELL_DICTIONARY_HPP

#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <termrail/core/result.hpp>
#include <termrail/text/language.hpp>

#include "hunspell/charset.hpp"

class Hunspell;

namespace termrail::hunspell {

class Dictionary {
public:
    /// @param stem  path of the two files without .aff and .dic
    /// @return what open_hunspell() says
    [[nodiscard]] static Result<std::unique_ptr<const Dictionary>> load(const std::string& stem,
                                                                        const Language& language);
    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    [[nodiscard]] const Language& language() const noexcept { return language_; }
    /// As WordForms::base_form().
    [[nodiscard]] std::string base_form(std::string_view folded) const;

private:
    Dictionary(const std::string& stem, Charset charset, const Language& language);
    [[nodiscard]] bool knows_any(std::string_view words) const;
    [[nodiscard]] std::string look_up(const std::string& folded) const;
    [[nodiscard]] std::vector<std::string> stems_of(const std::string& word) const;

    Language language_;
    Charset charset_;
    // Hunspell changes while it answers.
    mutable std::mutex hunspell_mutex_;
    std::unique_ptr<Hunspell> hunspell_;
    mutable std::shared_mutex known_mutex_;
    mutable std::unordered_map<std::string, std::string> known_;
};

}  // namespace termrail::hunspell

#endif
