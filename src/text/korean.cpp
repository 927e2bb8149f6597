// Particles behind Korean nouns. Floor: text.
#include "text/korean.hpp"

#include <algorithm>
#include <array>

#include "text/code_points.hpp"

namespace termrail::text {
namespace {

// The syllable before a particle: any, one with a final consonant, one without (ㄹ may count as none).
enum class After { any, consonant, vowel, vowel_or_rieul };

struct Particle {
    std::string_view text;
    After after;
    bool one_syllable;  // may stand behind a noun of a single syllable
    bool closes;        // no other follows
};

// Those that may also end a noun (회의, 국가, 온도) ask for two syllables before them.
// clang-format off
constexpr std::array particles{
    Particle{"가", After::vowel, false, true},       Particle{"과", After::consonant, false, true},
    Particle{"까지", After::any, true, false},        Particle{"는", After::vowel, true, true},
    Particle{"도", After::any, false, true},         Particle{"들", After::any, true, false},
    Particle{"로", After::vowel_or_rieul, false, false}, Particle{"를", After::vowel, true, true},
    Particle{"마다", After::any, true, false},        Particle{"만", After::any, false, false},
    Particle{"보다", After::any, true, false},        Particle{"부터", After::any, true, false},
    Particle{"에", After::any, true, false},          Particle{"에게", After::any, true, false},
    Particle{"에서", After::any, true, false},        Particle{"와", After::vowel, true, true},
    Particle{"으로", After::consonant, true, false},  Particle{"은", After::consonant, true, true},
    Particle{"을", After::consonant, true, true},    Particle{"의", After::any, false, true},
    Particle{"이", After::consonant, false, true},   Particle{"처럼", After::any, true, false},
};
// clang-format on

constexpr std::size_t syllable_size = 3;  // in UTF-8
constexpr std::size_t longest_chain = 4;

// The final consonant of a syllable, 0 for none, 8 for ㄹ; -1 where there is no syllable.
int final_consonant(std::string_view word) noexcept
{
    constexpr char32_t first = 0xAC00;
    constexpr char32_t last = 0xD7A3;
    constexpr char32_t finals = 28;
    if (word.size() < syllable_size) return -1;
    const CodePoint point = code_point_at(word, word.size() - syllable_size);
    if (point.size != syllable_size || point.value < first || point.value > last) return -1;
    return static_cast<int>((point.value - first) % finals);
}

bool ends_with_latin(std::string_view word) noexcept
{
    return !word.empty() && word.back() >= 'a' && word.back() <= 'z';
}

bool suits(std::string_view before, const Particle& particle) noexcept
{
    constexpr int rieul = 8;
    const int final = final_consonant(before);
    if (ends_with_latin(before)) return true;  // read aloud in more than one way: API를, API을
    if (final < 0 || (before.size() == syllable_size && !particle.one_syllable)) return false;
    switch (particle.after) {
        case After::any: return true;
        case After::consonant: return final > 0;
        case After::vowel: return final == 0;
        case After::vowel_or_rieul: return final == 0 || final == rieul;
    }
    return false;
}

// Whether particles alone stand between the noun and the end of the word.
bool is_form(std::string_view word, std::string_view noun, std::size_t links, bool last = true) noexcept
{
    if (word == noun) return true;
    if (links == 0 || word.size() <= noun.size()) return false;
    return std::any_of(particles.begin(), particles.end(), [&](const Particle& particle) {
        if ((particle.closes && !last) || !word.ends_with(particle.text)) return false;
        const std::string_view before = word.substr(0, word.size() - particle.text.size());
        return suits(before, particle) && is_form(before, noun, links - 1, false);
    });
}

bool in_particle(std::string_view syllable) noexcept
{
    return std::any_of(particles.begin(), particles.end(), [&](const Particle& particle) {
        return particle.text.find(syllable) != std::string_view::npos;
    });
}

}  // namespace

std::string_view korean_key(std::string_view word) noexcept
{
    while (word.size() > syllable_size && final_consonant(word) >= 0 &&
           in_particle(word.substr(word.size() - syllable_size))) {
        word.remove_suffix(syllable_size);
    }
    return word;
}

bool korean_same(std::string_view a, std::string_view b) noexcept
{
    // What both begin with, or a part of it, is the noun.
    const auto split = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    auto common = static_cast<std::size_t>(split.first - a.begin());
    const std::size_t particles_end = std::max(a.size(), b.size());
    for (; common > 0 && particles_end - common <= 3 * longest_chain * syllable_size; --common) {
        const std::string_view noun = a.substr(0, common);
        if (final_consonant(noun) < 0 && !ends_with_latin(noun)) continue;
        if (is_form(a, noun, longest_chain) && is_form(b, noun, longest_chain)) return true;
    }
    return false;
}

}  // namespace termrail::text
