// Which languages are admitted, and what a form of a word is there. Floor: text.
#include <termrail/text/inflection.hpp>

#include <algorithm>
#include <initializer_list>

#include "text/english.hpp"
#include "text/stemmer.hpp"

namespace termrail {
namespace {

bool has_digit(std::string_view word) noexcept
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool among(std::initializer_list<std::string_view> words, std::string_view word) noexcept
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_elided(std::string_view language, std::string_view before) noexcept
{
    if (language == "fr" || language == "oc") {
        return among(
            {"l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu"},
            before);
    }
    if (language == "ca") return among({"l", "d", "m", "n", "s", "t"}, before);
    if (language == "it") {
        return among({"l",    "un",   "d",    "c",      "s",       "m",    "t",    "v",     "n",
                      "gl",   "all",  "dall", "dell",   "nell",    "sull", "coll", "quell", "quest",
                      "bell", "sant", "tutt", "nessun", "ciascun", "mezz", "anch", "com",   "dov"},
                     before);
    }
    return false;
}

// Short words have endings by chance.
constexpr std::size_t shortest_inflected = 3;

bool keeps_form(std::string_view word) noexcept
{
    return word.size() < shortest_inflected || has_digit(word) || text::english_invariant(word);
}

}  // namespace

struct Inflection::Impl {
    std::string language;
    bool active = false;
};

Inflection::Inflection(const Language& language) : impl_(new Impl{language.language(), language.language() == "en"}) {}

Inflection::~Inflection() = default;
Inflection::Inflection(Inflection&&) noexcept = default;
Inflection& Inflection::operator=(Inflection&&) noexcept = default;

bool Inflection::active() const noexcept { return impl_->active; }

std::string Inflection::stem(std::string_view folded) const
{
    if (!impl_->active || keeps_form(folded)) return std::string{folded};
    return text::english_stem(text::english_base(folded));
}

bool Inflection::same_word(std::string_view a, std::string_view b) const
{
    if (a == b) return true;
    if (!impl_->active || keeps_form(a) || keeps_form(b)) return false;
    const std::string_view base_a = text::english_base(a);
    const std::string_view base_b = text::english_base(b);
    if (base_a == base_b) return true;
    return text::english_endings_agree(base_a, base_b) && stem(a) == stem(b);
}

Inflection::Apostrophe Inflection::apostrophe(std::string_view before, std::string_view after) const
{
    if (impl_->language == "en") return {after == "s", false};
    return {false, is_elided(impl_->language, before)};
}

}  // namespace termrail
