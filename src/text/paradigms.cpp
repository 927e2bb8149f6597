// Compares words by the endings of their language. Floor: text.
#include "text/paradigms.hpp"

#include <algorithm>

namespace termrail::text {
namespace {

// Shorter words have endings by chance. In code points.
constexpr std::size_t shortest_word = 3;  // that is a form without an ending
constexpr std::size_t shortest_base = 2;

bool starts_character(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

std::size_t characters(std::string_view text) noexcept
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string_view last_character(std::string_view text) noexcept
{
    std::size_t at = text.size();
    while (at > 0 && !starts_character(text[--at])) {}
    return text.substr(at);
}

// The words of a text with single spaces between them.
std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) out.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

bool among(const std::vector<std::string>& letters, std::string_view letter)
{
    return std::find(letters.begin(), letters.end(), letter) != letters.end();
}

}  // namespace

const EndingTable* ending_table(std::string_view language) noexcept
{
    const auto all = ending_tables();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const EndingTable& table) { return table.language == language; });
    return found == all.end() ? nullptr : &*found;
}

Paradigms::Paradigms(const EndingTable& table) : fleeting_(table.fleeting_vowels)
{
    for (const std::string_view pair : split(table.same_letters)) {
        const std::string_view second = last_character(pair);
        same_letters_.emplace_back(pair.substr(0, pair.size() - second.size()), second);
    }
    read_irregular(table.irregular);
    std::size_t bit = 0;
    read(table.endings, &Ending::always, bit);
    read(table.agreeing, &Ending::agreeing, bit);
    std::sort(endings_.begin(), endings_.end(), [](const Ending& a, const Ending& b) { return a.text < b.text; });
    for (const Ending& ending : endings_) {
        longest_ = std::max(longest_, ending.text.size());
        for (std::string_view rest = ending.text; !rest.empty();) {
            const std::string_view letter = last_character(rest);
            if (!among(ending_letters_, letter)) ending_letters_.emplace_back(letter);
            rest.remove_suffix(letter.size());
        }
    }
}

void Paradigms::read(std::string_view paradigms, Mask Ending::*mask, std::size_t& bit)
{
    if (paradigms.empty()) return;
    for (const std::string_view word : split(paradigms)) {
        if (word == "|") {
            ++bit;
            continue;
        }
        const std::string text = word == "-" ? std::string{} : plain(word);
        auto known =
            std::find_if(endings_.begin(), endings_.end(), [&](const Ending& one) { return one.text == text; });
        if (known == endings_.end()) known = endings_.insert(known, {.text = text});
        (*known).*mask |= Mask{1} << bit;
    }
    ++bit;
}

void Paradigms::read_irregular(std::string_view groups)
{
    std::string first;
    for (const std::string_view word : split(groups)) {
        if (word == "|") {
            first.clear();
            continue;
        }
        if (first.empty()) first = plain(word);
        irregular_.emplace_back(plain(word), first);
    }
    std::sort(irregular_.begin(), irregular_.end());
}

// The first form of an irregular word, else the word itself; plain letters.
std::string Paradigms::regular(std::string_view word) const
{
    std::string out = plain(word);
    const auto found = std::lower_bound(irregular_.begin(), irregular_.end(), std::pair(out, std::string{}));
    return found != irregular_.end() && found->first == out ? found->second : out;
}

std::string Paradigms::plain(std::string_view word) const
{
    std::string out(word);
    for (const auto& [from, to] : same_letters_) {
        for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from, at + to.size())) {
            out.replace(at, from.size(), to);
        }
    }
    return out;
}

// Takes the vowel before the last consonant out, where another consonant stands before it.
bool Paradigms::without_fleeting(std::string& word) const
{
    if (fleeting_.empty()) return false;
    const std::string_view all = word;
    const std::string_view last = last_character(all);
    const std::string_view vowel = last_character(all.substr(0, all.size() - last.size()));
    const std::size_t at = all.size() - last.size() - vowel.size();
    const auto is_vowel = [&](std::string_view letter) {
        return !letter.empty() && fleeting_.find(letter) != std::string_view::npos;
    };
    if (at == 0 || is_vowel(last) || !is_vowel(vowel)) return false;
    word.erase(at, vowel.size());
    return true;
}

std::string Paradigms::key(std::string_view word) const
{
    std::string out = regular(word);
    std::size_t left = characters(out);
    while (left > shortest_base && among(ending_letters_, last_character(out))) {
        out.resize(out.size() - last_character(out).size());
        --left;
    }
    static_cast<void>(without_fleeting(out));
    return out;
}

const Paradigms::Ending* Paradigms::find(std::string_view text) const
{
    const auto found =
        std::lower_bound(endings_.begin(), endings_.end(), text,
                         [](const Ending& ending, std::string_view wanted) { return ending.text < wanted; });
    return found != endings_.end() && found->text == text ? &*found : nullptr;
}

bool Paradigms::endings_agree(std::string_view a, std::string_view b, bool agreeing) const
{
    const auto split = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto common = static_cast<std::size_t>(split.first - a.begin());
    const std::size_t size = std::max(a.size(), b.size());
    for (std::size_t at = size > longest_ ? size - longest_ : 0; at <= common; ++at) {
        const bool bare = at == std::min(a.size(), b.size());
        if (characters(a.substr(0, at)) < (bare ? shortest_word : shortest_base)) continue;
        const Ending* const of_a = find(a.substr(at));
        const Ending* const of_b = find(b.substr(at));
        if (of_a == nullptr || of_b == nullptr) continue;
        if ((of_a->always & of_b->always) != 0) return true;
        if (agreeing && (of_a->agreeing & of_b->agreeing) != 0) return true;
    }
    return false;
}

bool Paradigms::same_word(std::string_view a, std::string_view b, bool agreeing) const
{
    const std::string one = regular(a);
    const std::string other = regular(b);
    if (one == other || endings_agree(one, other, agreeing)) return true;
    // The form without an ending is the one that keeps the vowel; it may be either.
    const auto agree_without = [&](std::string kept, const std::string& dropped) {
        return without_fleeting(kept) && endings_agree(kept, dropped, agreeing);
    };
    return agree_without(one, other) || agree_without(other, one);
}

}  // namespace termrail::text
