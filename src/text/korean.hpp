// Particles behind Korean nouns. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_KOREAN_HPP
#define TERMRAIL_SRC_TEXT_KOREAN_HPP

#include <string_view>

namespace termrail::text {

/// What a word shares with all its forms: the word without the syllables at its end that particles are made of. Loose
/// on purpose; korean_same() decides.
[[nodiscard]] std::string_view korean_key(std::string_view word) noexcept;

/// Whether two words are the same but for particles: 서버, 서버에서, 서버들은. A particle must suit the syllable before
/// it, so 전문가 is no form of 전문.
[[nodiscard]] bool korean_same(std::string_view a, std::string_view b) noexcept;

}  // namespace termrail::text

#endif
