/// @file language.hpp
/// Language tags: checked, canonical, compared. Floor: text.
#ifndef TERMRAIL_TEXT_LANGUAGE_HPP
#define TERMRAIL_TEXT_LANGUAGE_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/core/result.hpp>

namespace termrail {

/// A BCP 47 language tag in canonical form. A plain value; the parts are empty where the tag does not say.
class TERMRAIL_EXPORT Language {
public:
    /// The undetermined language, "und".
    Language() = default;

    /// Reads a tag; `_` is taken for `-`, letter case does not matter.
    /// @return bad_language when it is not well-formed BCP 47
    ///
    /// @code
    ///   termrail::Language::parse("ZH_hant_tw").value().tag()  // "zh-Hant-TW"
    /// @endcode
    [[nodiscard]] static Result<Language> parse(std::string_view tag);

    [[nodiscard]] const std::string& tag() const noexcept { return tag_; }            ///< "zh-Hant-TW"
    [[nodiscard]] const std::string& language() const noexcept { return language_; }  ///< "zh"
    [[nodiscard]] const std::string& script() const noexcept { return script_; }      ///< "Hant", or empty
    [[nodiscard]] const std::string& region() const noexcept { return region_; }      ///< "TW", or empty
    /// The script written or, by CLDR's likely subtags, meant: "Hant" for zh-TW, "Latn" for en; empty when unknown.
    [[nodiscard]] const std::string& likely_script() const noexcept { return likely_script_; }

    bool operator==(const Language& other) const noexcept { return tag_ == other.tag_; }

private:
    std::string tag_ = "und";
    std::string language_ = "und";
    std::string script_;
    std::string region_;
    std::string likely_script_;
};

/// The first subtag of @p tag that means nothing: a language of two letters, a script or a region that is not
/// registered, and not left to private use; empty when all is well. Languages of three letters and numbered regions
/// are taken on trust: there are thousands.
///
/// @code
///   termrail::unknown_subtag(termrail::Language::parse("en-QQ").value())  // empty: private use
///   termrail::unknown_subtag(termrail::Language::parse("zz").value())     // "zz"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string unknown_subtag(const Language& tag);

/// How well terms of one language serve a request for another; larger is worse.
///
/// @code
///   auto const gb = termrail::Language::parse("en-GB").value();
///   auto const us = termrail::Language::parse("en-US").value();
///   termrail::language_fit(gb, us) < termrail::LanguageFit::script  // true: LanguageFit::region
/// @endcode
enum class LanguageFit : std::uint8_t {
    same = 0,    ///< equal, or one of them only adds a region: en for en-US, zh-Hant for zh-TW
    region = 1,  ///< same language and script, another region: en-GB for en-US
    script = 2,  ///< same language, another script: zh-Hans for zh-Hant
    none = 3,    ///< another language
};

/// How well terms in @p offered serve the language @p wanted. Symmetric.
///
/// @code
///   auto const tw = termrail::Language::parse("zh-TW").value();
///   auto const hant = termrail::Language::parse("zh-Hant").value();
///   termrail::language_fit(tw, hant)  // LanguageFit::same
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT LanguageFit language_fit(const Language& wanted, const Language& offered);

}  // namespace termrail

#endif
