// Which languages are admitted, and what a form of a word is there. Floor: text.
#include <termrail/text/inflection.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "text/english.hpp"
#include "text/korean.hpp"
#include "text/paradigms.hpp"
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

bool keeps_form(std::string_view word) noexcept { return word.size() < shortest_inflected || has_digit(word); }

std::optional<text::Paradigms> paradigms_of(const std::string& language)
{
    const text::EndingTable* const table = text::ending_table(language);
    return table != nullptr ? std::optional<text::Paradigms>(*table) : std::nullopt;
}

bool is_latin(std::string_view word) noexcept
{
    return std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

std::string english_key(std::string_view word) { return text::english_stem(text::english_base(word)); }

bool english_same(std::string_view a, std::string_view b)
{
    if (text::english_invariant(a) || text::english_invariant(b)) return false;
    const std::string_view base_a = text::english_base(a);
    const std::string_view base_b = text::english_base(b);
    if (base_a == base_b) return true;
    return text::english_endings_agree(base_a, base_b) && english_key(a) == english_key(b);
}

}  // namespace

struct Inflection::Impl {
    std::string language;
    bool english = false;
    /// Latin words in a text of another script are English ones, with English plurals: Pods in 集群中的 Pods.
    bool english_guests = false;
    bool korean = false;
    std::optional<text::Paradigms> paradigms;
    Language tag;
    std::shared_ptr<const WordForms> word_forms;  // null where they do not know the language

    // The word of which this is a form, or itself.
    [[nodiscard]] std::string base(std::string_view word) const
    {
        std::string out = word_forms->base_form(tag, word);
        return out.empty() ? std::string(word) : out;
    }
    [[nodiscard]] std::string stem(std::string_view folded) const;
    [[nodiscard]] bool same_word(std::string_view a, std::string_view b, bool agreeing) const;

    [[nodiscard]] bool is_english(std::string_view word) const noexcept
    {
        return english || (english_guests && is_latin(word));
    }
};

Inflection::Inflection(const Language& language, std::shared_ptr<const WordForms> word_forms)
    : impl_(new Impl{.language = language.language(),
                     .english = language.language() == "en",
                     .english_guests = text::has_english_guests(language),
                     .korean = language.language() == "ko",
                     .paradigms = paradigms_of(language.language()),
                     .tag = language,
                     .word_forms = std::move(word_forms)})
{
    if (impl_->word_forms && !impl_->word_forms->knows(language)) impl_->word_forms.reset();
}

Inflection::~Inflection() = default;
Inflection::Inflection(Inflection&&) noexcept = default;
Inflection& Inflection::operator=(Inflection&&) noexcept = default;

bool Inflection::active() const noexcept
{
    return impl_->english || impl_->korean || impl_->paradigms.has_value() || impl_->word_forms != nullptr;
}

std::string Inflection::Impl::stem(std::string_view folded) const
{
    if (keeps_form(folded)) return std::string{folded};
    if (korean) {
        const std::string_view noun = text::korean_key(folded);
        if (noun.size() < folded.size()) return keeps_form(noun) || !is_latin(noun) ? std::string{noun} : stem(noun);
    }
    if (is_english(folded)) return text::english_invariant(folded) ? std::string{folded} : english_key(folded);
    return paradigms ? paradigms->key(folded) : std::string{folded};
}

bool Inflection::Impl::same_word(std::string_view a, std::string_view b, bool agreeing) const
{
    if (is_english(a) && is_english(b)) return english_same(a, b);
    if (korean) return text::korean_same(a, b);
    return paradigms && paradigms->same_word(a, b, agreeing);
}

// The key of the base form joins what either joins, or nearly: where it does not, neither do they.
std::string Inflection::stem(std::string_view folded) const
{
    if (impl_->word_forms == nullptr || keeps_form(folded)) return impl_->stem(folded);
    return impl_->stem(impl_->base(folded));
}

bool Inflection::same_word(std::string_view a, std::string_view b, bool agreeing) const
{
    if (a == b) return true;
    if (keeps_form(a) || keeps_form(b)) return false;
    if (impl_->word_forms == nullptr) return impl_->same_word(a, b, agreeing);
    const std::string base_a = impl_->base(a);
    const std::string base_b = impl_->base(b);
    if (base_a == base_b) return true;
    return impl_->same_word(a, b, agreeing) && impl_->stem(base_a) == impl_->stem(base_b);
}

bool Inflection::droppable(std::string_view last) const
{
    if (impl_->language == "ja") return among({"の", "な"}, last);
    return among({"zh", "yue", "lzh", "wuu", "nan", "hak"}, impl_->language) && last == "的";
}

Inflection::Apostrophe Inflection::apostrophe(std::string_view before, std::string_view after) const
{
    if (impl_->language == "en") return {after == "s", false};
    return {false, is_elided(impl_->language, before)};
}

}  // namespace termrail
