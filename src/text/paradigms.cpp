// Compares words by the endings of their language. Floor: text.
#include "text/paradigms.hpp"

#include <algorithm>
#include <numeric>

namespace termrail::text {
namespace {

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

// The words of a text with single spaces, or other marks, between them.
std::vector<std::string_view> split(std::string_view text, char between = ' ')
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(between), text.size());
        if (end > 0) out.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

// "áa éé" as letter and what it counts as.
Pairs letter_pairs(std::string_view text)
{
    Pairs out;
    for (const std::string_view pair : split(text)) {
        const std::string_view second = last_character(pair);
        out.emplace_back(pair.substr(0, pair.size() - second.size()), second);
    }
    return out;
}

std::string replaced(std::string_view word, const Pairs& letters)
{
    std::string out(word);
    for (const auto& [from, to] : letters) {
        for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from, at + to.size())) {
            out.replace(at, from.size(), to);
        }
    }
    return out;
}

// All that "-,lar+-,da" stands for.
std::vector<std::string> chains(std::string_view word)
{
    std::vector<std::string> out(1);
    for (const std::string_view link : split(word, '+')) {
        std::vector<std::string> longer;
        for (const std::string& before : out) {
            for (const std::string_view text : split(link, ','))
                longer.push_back(before + std::string(text == "-" ? "" : text));
        }
        out = std::move(longer);
    }
    return out;
}

// The bytes of the whole characters that both begin with.
std::size_t common_characters(std::string_view a, std::string_view b)
{
    const auto split = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    auto common = static_cast<std::size_t>(split.first - a.begin());
    const auto inside = [&](std::string_view text) { return common < text.size() && !starts_character(text[common]); };
    while (common > 0 && (inside(a) || inside(b))) --common;
    return common;
}

bool among(const std::vector<std::string>& letters, std::string_view letter)
{
    return std::find(letters.begin(), letters.end(), letter) != letters.end();
}

}  // namespace

Paradigms::Paradigms(const EndingTable& table)
    : same_letters_(letter_pairs(table.same_letters)),
      changes_(letter_pairs(table.changes)),
      compounds_(table.compounds),
      fleeting_(table.fleeting_vowels),
      shortest_word_(table.shortest_word),
      shortest_base_(table.shortest_base)
{
    read_irregular(table.irregular);
    std::size_t bit = 0;
    read(table.endings, &Masks::always, bit);
    read(table.agreeing, &Masks::agreeing, bit);
    merge_endings();
    for (const Ending& ending : endings_) longest_ = std::max(longest_, ending.text.size());
    add_letters(replaced(fleeting_, changes_));
}

void Paradigms::read(std::string_view paradigms, Mask Masks::*mask, std::size_t& bit)
{
    while (!paradigms.empty()) {
        const std::size_t end = std::min(paradigms.find('|'), paradigms.size());
        read_paradigm(split(paradigms.substr(0, end)), mask, bit++);
        paradigms.remove_prefix(std::min(end + 1, paradigms.size()));
    }
}

void Paradigms::read_paradigm(const std::vector<std::string_view>& words, Mask Masks::*mask, std::size_t bit)
{
    std::vector<std::string> texts;
    for (std::string_view word : words) {
        const bool changes = word.front() == '*';
        if (changes) word.remove_prefix(1);
        for (const std::string& text : chains(word)) {
            Ending ending{.text = replaced(text, same_letters_), .plain = {}, .changed = {}};
            Masks& masks = changes ? ending.changed : ending.plain;
            (masks.*mask).set(bit);
            texts.push_back(replaced(ending.text, changes_));
            endings_.push_back(std::move(ending));
        }
    }
    // What they all begin with belongs to the word.
    std::size_t common = texts.empty() ? 0 : texts.front().size();
    for (const std::string& text : texts) common = std::min(common, common_characters(texts.front(), text));
    for (const std::string& text : texts) add_letters(std::string_view(text).substr(common));
}

// One ending a text, sorted.
void Paradigms::merge_endings()
{
    std::stable_sort(endings_.begin(), endings_.end(),
                     [](const Ending& a, const Ending& b) { return a.text < b.text; });
    std::vector<Ending> merged;
    for (Ending& ending : endings_) {
        if (merged.empty() || merged.back().text != ending.text) {
            merged.push_back(std::move(ending));
            continue;
        }
        Ending& known = merged.back();
        known.plain.always |= ending.plain.always;
        known.plain.agreeing |= ending.plain.agreeing;
        known.changed.always |= ending.changed.always;
        known.changed.agreeing |= ending.changed.agreeing;
    }
    endings_ = std::move(merged);
}

void Paradigms::add_letters(std::string_view text)
{
    for (; !text.empty(); text.remove_suffix(last_character(text).size())) {
        if (!among(ending_letters_, last_character(text))) ending_letters_.emplace_back(last_character(text));
    }
}

void Paradigms::read_irregular(std::string_view groups)
{
    std::string first;
    for (const std::string_view word : split(groups)) {
        if (word == "|") {
            first.clear();
            continue;
        }
        if (first.empty()) first = replaced(word, same_letters_);
        irregular_.emplace_back(replaced(word, same_letters_), first);
    }
    std::sort(irregular_.begin(), irregular_.end());
    for (const auto& [form, unused] : irregular_) ++irregular_from_[static_cast<unsigned char>(form.front()) + 1U];
    std::partial_sum(irregular_from_.begin(), irregular_from_.end(), irregular_from_.begin());
}

const std::pair<std::string, std::string>* Paradigms::find_irregular(std::string_view word) const
{
    const auto byte = static_cast<unsigned char>(word.front());
    const auto at = [&](std::size_t first) {
        return irregular_.begin() + static_cast<std::ptrdiff_t>(irregular_from_[first]);
    };
    const auto found = std::lower_bound(at(byte), at(byte + std::size_t{1}), word,
                                        [](const auto& one, std::string_view wanted) { return one.first < wanted; });
    return found != at(byte + std::size_t{1}) && found->first == word ? &*found : nullptr;
}

// The word with the first form of the irregular word that it is, or ends with; letters that count as others replaced.
std::string Paradigms::regular(std::string_view word) const
{
    std::string out = replaced(word, same_letters_);
    for (std::size_t at = 0; at < out.size() && !irregular_.empty(); ++at) {
        if (const auto* const found = find_irregular(std::string_view(out).substr(at)); found != nullptr)
            return out.replace(at, std::string::npos, found->second);
        if (!compounds_) break;
    }
    return out;
}

// Takes the vowel between the last two consonants out.
bool Paradigms::without_fleeting(std::string& word) const
{
    if (fleeting_.empty()) return false;
    const std::string_view all = word;
    const std::string_view last = last_character(all);
    const std::string_view vowel = last_character(all.substr(0, all.size() - last.size()));
    const std::size_t at = all.size() - last.size() - vowel.size();
    const std::string_view before = last_character(all.substr(0, at));
    const auto is_fleeting = [&](std::string_view letter) { return fleeting_.find(letter) != std::string_view::npos; };
    if (before.empty() || is_fleeting(before) || is_fleeting(last) || vowel.empty() || !is_fleeting(vowel))
        return false;
    word.erase(at, vowel.size());
    return true;
}

// Gives the last changed vowel back what it was.
bool Paradigms::unchanged(std::string& base) const
{
    std::size_t last = std::string::npos;
    const std::pair<std::string, std::string>* change = nullptr;
    for (const auto& pair : changes_) {
        const std::size_t at = base.rfind(pair.first);
        if (at == std::string::npos || (change != nullptr && at < last)) continue;
        last = at;
        change = &pair;
    }
    if (change == nullptr) return false;
    base.replace(last, change->first.size(), change->second);
    return true;
}

std::string Paradigms::key(std::string_view word) const
{
    std::string out = replaced(regular(word), changes_);
    std::size_t left = characters(out);
    while (left > shortest_base_ && among(ending_letters_, last_character(out))) {
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
    const std::size_t common = common_characters(a, b);
    if (characters(a.substr(0, common)) < shortest_base_) return false;
    const std::size_t size = std::max(a.size(), b.size());
    for (std::size_t at = size > longest_ ? size - longest_ : 0; at <= common; ++at) {
        const bool bare = at == std::min(a.size(), b.size());
        if (bare && characters(a.substr(0, at)) < shortest_word_) continue;
        const Ending* const of_a = find(a.substr(at));
        const Ending* const of_b = find(b.substr(at));
        if (of_a == nullptr || of_b == nullptr) continue;
        if (of_a->plain.meet(of_b->plain, agreeing)) return true;
        std::string base(a.substr(0, at));
        if (of_a->changed.meet(of_b->changed, agreeing) && unchanged(base)) return true;
    }
    return false;
}

// The same where the ending of one changes the vowel before it.
bool Paradigms::changes_agree(std::string_view changed, std::string_view plain, bool agreeing) const
{
    if (changes_.empty()) return false;
    for (std::size_t at = changed.size() > longest_ ? changed.size() - longest_ : 0; at <= changed.size(); ++at) {
        const Ending* const of_changed = find(changed.substr(at));
        if (of_changed == nullptr || (of_changed->changed.always | of_changed->changed.agreeing).none()) continue;
        std::string base(changed.substr(0, at));
        if (!unchanged(base) || plain.substr(0, base.size()) != base) continue;
        const bool bare = at == changed.size() || base.size() == plain.size();
        if (characters(base) < (bare ? shortest_word_ : shortest_base_)) continue;
        const Ending* const of_plain = find(plain.substr(base.size()));
        if (of_plain != nullptr && of_changed->changed.meet(of_plain->plain, agreeing)) return true;
    }
    return false;
}

bool Paradigms::same_word(std::string_view a, std::string_view b, bool agreeing) const
{
    const std::string one = regular(a);
    const std::string other = regular(b);
    if (one == other || endings_agree(one, other, agreeing)) return true;
    if (changes_agree(one, other, agreeing) || changes_agree(other, one, agreeing)) return true;
    // The form without an ending is the one that keeps the vowel; it may be either.
    const auto agree_without = [&](std::string kept, const std::string& dropped) {
        return without_fleeting(kept) && endings_agree(kept, dropped, agreeing);
    };
    if (!agree_without(one, other) && !agree_without(other, one)) return false;
    return key(a) == key(b);  // of two letters more may seem to have dropped out than a vowel
}

}  // namespace termrail::text
