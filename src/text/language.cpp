// Language tags by way of ICU, which alone would take the good beginning of a bad tag in silence. Floor: text.
#include <termrail/text/language.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "text/icu.hpp"

namespace termrail {
namespace {

constexpr std::size_t longest_tag = 255;

Error bad_tag(std::string_view tag)
{
    std::string shown;
    for (const char c : tag.substr(0, 40)) shown += c >= ' ' && c < 0x7F ? c : '?';
    return Error{
        Errc::bad_language, "'" + shown + "' is not a language tag; write one like 'en', 'pt-BR' or 'zh-Hant'", "", {}};
}

bool is_tag_character(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

std::string likely_script_of(const icu::Locale& locale)
{
    const std::string_view language = locale.getLanguage();
    const bool undetermined = language.empty() || language == "und";
    // Without this, "und" would be English by likelihood.
    if (undetermined && *locale.getScript() == '\0' && *locale.getCountry() == '\0') return {};
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale full{locale};
    full.addLikelySubtags(status);
    return U_SUCCESS(status) ? full.getScript() : "";
}

bool is_listed(const char* const* list, std::string_view name)
{
    for (; *list != nullptr; ++list) {
        if (name == *list) return true;
    }
    return false;
}

// Regions that ICU does not list: for private use, reserved, or no longer in being.
bool is_other_region(std::string_view region)
{
    const char a = region[0];
    const char b = region[1];
    if (a == 'X' || (a == 'Q' && b >= 'M') || region == "AA" || region == "ZZ") return true;
    for (const std::string_view known : {"AC", "AN", "BU", "CP", "CQ", "CS", "DD", "DG", "EA", "EU", "EZ",
                                         "FX", "IC", "NT", "SU", "TA", "TP", "UN", "YD", "YU", "ZR"}) {
        if (region == known) return true;
    }
    return false;
}

}  // namespace

Result<Language> Language::parse(std::string_view tag)
{
    std::string wanted{tag};
    std::replace(wanted.begin(), wanted.end(), '_', '-');
    if (wanted.empty() || wanted.size() > longest_tag || !std::all_of(wanted.begin(), wanted.end(), is_tag_character)) {
        return bad_tag(tag);
    }
    std::array<char, 512> name{};
    std::int32_t parsed = 0;
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(wanted.c_str(), name.data(), static_cast<std::int32_t>(name.size()), &parsed, &status);
    if (U_FAILURE(status) || static_cast<std::size_t>(parsed) != wanted.size()) return bad_tag(tag);

    icu::Locale locale{name.data()};
    locale.canonicalize(status);
    auto canonical = locale.toLanguageTag<std::string>(status);
    if (U_FAILURE(status) || locale.isBogus() != 0 || canonical.empty()) return bad_tag(tag);

    Language language;
    language.tag_ = std::move(canonical);
    language.language_ = locale.getLanguage();
    if (language.language_.empty()) language.language_ = "und";
    language.script_ = locale.getScript();
    language.region_ = locale.getCountry();
    language.likely_script_ = likely_script_of(locale);
    return language;
}

std::string unknown_subtag(const Language& tag)
{
    if (tag.language().size() == 2 && !is_listed(uloc_getISOLanguages(), tag.language())) return tag.language();
    const std::string& script = tag.script();
    const bool private_script = script >= "Qaaa" && script <= "Qabx";
    if (!script.empty() && !private_script &&
        u_getPropertyValueEnum(UCHAR_SCRIPT, script.c_str()) == UCHAR_INVALID_CODE) {
        return script;
    }
    const std::string& region = tag.region();
    if (region.size() == 2 && !is_other_region(region) && !is_listed(uloc_getISOCountries(), region)) return region;
    return {};
}

LanguageFit language_fit(const Language& wanted, const Language& offered)
{
    if (wanted.language() != offered.language()) return LanguageFit::none;
    if (wanted.likely_script() != offered.likely_script()) return LanguageFit::script;
    const bool same = wanted.region() == offered.region() || wanted.region().empty() || offered.region().empty();
    return same ? LanguageFit::same : LanguageFit::region;
}

}  // namespace termrail
