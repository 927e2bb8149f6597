// Finds the dictionaries of languages in a folder. Floor: hunspell.
#include <termrail/hunspell/dictionaries.hpp>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "hunspell/dictionary.hpp"

namespace termrail {
namespace {

class Dictionaries : public WordForms {
public:
    explicit Dictionaries(std::vector<std::unique_ptr<const hunspell::Dictionary>> all) : all_(std::move(all)) {}

    [[nodiscard]] bool knows(const Language& language) const override { return find(language) != nullptr; }

    [[nodiscard]] std::string base_form(const Language& language, std::string_view folded) const override
    {
        const hunspell::Dictionary* const dictionary = find(language);
        return dictionary != nullptr ? dictionary->base_form(folded) : std::string{};
    }

private:
    [[nodiscard]] const hunspell::Dictionary* find(const Language& language) const
    {
        const auto found =
            std::find_if(all_.begin(), all_.end(), [&](const auto& one) { return one->language() == language; });
        return found != all_.end() ? found->get() : nullptr;
    }

    std::vector<std::unique_ptr<const hunspell::Dictionary>> all_;
};

// The names of the .aff and .dic files in a folder, without these endings, sorted.
Result<std::vector<std::string>> names_in(const std::string& folder)
{
    std::error_code failure;
    std::filesystem::directory_iterator at(folder, failure);
    if (failure) return Error{Errc::not_found, "no such folder of dictionaries, or it may not be read", folder, {}};
    std::vector<std::string> out;
    for (; at != std::filesystem::directory_iterator{}; at.increment(failure)) {
        const auto ending = at->path().extension();
        if (ending == ".aff" || ending == ".dic") out.push_back(at->path().stem().string());
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::optional<std::string> name_for(const Language& language, const std::vector<std::string>& names)
{
    std::string capitals = language.language();
    for (char& c : capitals) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const std::string prefix = language.language() + "_";
    std::vector<std::string> wanted;
    if (!language.region().empty()) wanted.push_back(prefix + language.region());
    wanted.push_back(language.language());
    wanted.push_back(prefix + capitals);
    for (const std::string& name : wanted) {
        if (std::binary_search(names.begin(), names.end(), name)) return name;
    }
    const auto first = std::lower_bound(names.begin(), names.end(), prefix);
    return first != names.end() && first->starts_with(prefix) ? std::optional(*first) : std::nullopt;
}

}  // namespace

Result<std::shared_ptr<const WordForms>> open_hunspell(const std::string& folder, std::span<const Language> languages)
{
    const Result<std::vector<std::string>> names = names_in(folder);
    if (!names) return names.error();
    std::vector<std::unique_ptr<const hunspell::Dictionary>> all;
    std::string asked;
    for (const Language& language : languages) {
        asked += (asked.empty() ? "" : ", ") + language.tag();
        const auto name = name_for(language, *names);
        if (!name) continue;
        auto loaded = hunspell::Dictionary::load((std::filesystem::path(folder) / *name).string(), language);
        if (!loaded) return loaded.error();
        all.push_back(*std::move(loaded));
    }
    if (all.empty()) return Error{Errc::not_found, "there is no dictionary of Hunspell for " + asked, folder, {}};
    return std::shared_ptr<const WordForms>(std::make_shared<Dictionaries>(std::move(all)));
}

}  // namespace termrail
