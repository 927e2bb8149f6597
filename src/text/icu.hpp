// The one door to ICU: every source of this floor that needs ICU includes this header. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ICU_HPP
#define TERMRAIL_SRC_TEXT_ICU_HPP

#include <cstdint>
#include <new>
#include <string>
#include <string_view>

#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utypes.h>

namespace termrail::icu_door {

inline icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<std::int32_t>(text.size())}; }

/// @p text normalised, or as it is where ICU could not make @p normalizer or use it: it lacks its data.
/// @param normalizer  may be null
/// @param status      what the call that made it said
/// @pre valid UTF-8 below 2 GiB
inline std::string normalized(const icu::Normalizer2* normalizer, std::string_view text, UErrorCode status)
{
    std::string out;
    if (normalizer != nullptr && U_SUCCESS(status)) {
        icu::StringByteSink<std::string> sink{&out};
        normalizer->normalizeUTF8(0, piece(text), sink, nullptr, status);
    }
    if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc{};
    if (normalizer == nullptr || U_FAILURE(status)) return std::string{text};
    return out;
}

/// NFKC_Casefold of @p text. @pre valid UTF-8 below 2 GiB
inline std::string nfkc_casefold(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    return normalized(normalizer, text, status);
}

/// NFKC of @p text. @pre valid UTF-8 below 2 GiB
inline std::string nfkc(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFKCInstance(status);
    return normalized(normalizer, text, status);
}

/// NFC of @p text. @pre valid UTF-8 below 2 GiB
inline std::string nfc(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFCInstance(status);
    return normalized(normalizer, text, status);
}

}  // namespace termrail::icu_door

#endif
