// Sort keys by Boost.Locale, made once a text. Floor: text.
#include <termrail/text/collation.hpp>

#include <algorithm>
#include <boost/locale.hpp>
#include <locale>
#include <string>
#include <tuple>
#include <vector>

#include <termrail/text/utf8.hpp>

namespace termrail {
namespace {

/// The name Boost.Locale understands: it knows no scripts, so the one that matters is said by a region.
std::string posix_name(const Language& language)
{
    std::string region = language.region();
    if (region.empty() && language.language() == "zh") region = language.likely_script() == "Hant" ? "TW" : "CN";
    // Regions of three digits (es-419) are unknown to it.
    if (region.size() != 2) region.clear();
    return language.language() + (region.empty() ? "" : "_" + region) + ".UTF-8";
}

std::locale readers_locale(const Language& language)
{
    auto backends = boost::locale::localization_backend_manager::global();
    backends.select("icu");
    boost::locale::generator generator{backends};
    return generator(posix_name(language));
}

struct Sorted {
    bool bad = false;
    std::string key;
    std::string_view text;
};

}  // namespace

void sort_for_readers(std::span<std::string_view> texts, const Language& language)
{
    const std::locale locale = readers_locale(language);
    // By the standard facet: the names of Boost.Locale's own levels changed between its versions.
    const auto& collator = std::use_facet<std::collate<char>>(locale);
    std::vector<Sorted> rows;
    rows.reserve(texts.size());
    for (const std::string_view text : texts) {
        const bool bad = first_bad_utf8(text).has_value();
        const char* const begin = text.data() != nullptr ? text.data() : "";
        std::string key;
        if (!bad) key = collator.transform(begin, begin + text.size());
        rows.push_back({bad, std::move(key), text});
    }
    std::sort(rows.begin(), rows.end(), [](const Sorted& a, const Sorted& b) {
        return std::tie(a.bad, a.key, a.text) < std::tie(b.bad, b.key, b.text);
    });
    for (std::size_t i = 0; i < rows.size(); ++i) texts[i] = rows[i].text;
}

}  // namespace termrail
