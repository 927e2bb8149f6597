// Numbers in texts, written the same way. Floor: bitext.
#include "bitext/numerals.hpp"

#include <array>
#include <cstdint>

#include "bitext/code_points.hpp"

namespace termrail::bitext {

namespace {

struct Numeral {
    char32_t character;
    std::uint64_t value;
};

constexpr std::array numerals{
    Numeral{U'〇', 0},      Numeral{U'零', 0},           Numeral{U'一', 1},  Numeral{U'二', 2},   Numeral{U'两', 2},
    Numeral{U'三', 3},      Numeral{U'四', 4},           Numeral{U'五', 5},  Numeral{U'六', 6},   Numeral{U'七', 7},
    Numeral{U'八', 8},      Numeral{U'九', 9},           Numeral{U'十', 10}, Numeral{U'百', 100}, Numeral{U'千', 1000},
    Numeral{U'万', 10'000}, Numeral{U'亿', 100'000'000},
};

constexpr std::uint64_t large = 10'000'000'000;  // larger ones are seldom written so, and would overflow

std::optional<std::uint64_t> numeral_value(std::string_view character)
{
    if (character.empty()) return {};
    CodePoint const point = code_point_at(character, 0);
    if (point.size != character.size()) return {};
    for (const Numeral& numeral : numerals)
        if (numeral.character == point.value) return numeral.value;
    return {};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t leading_digits(std::string_view word)
{
    std::size_t count = 0;
    while (count < word.size() && is_digit(word[count])) ++count;
    return count;
}

std::string_view without_zeros(std::string_view digits)
{
    while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
    return digits;
}

// 3万 is 30000, 3.5万 is 35000.
std::string times_ten_to(std::string number, std::size_t zeros)
{
    std::size_t const point = number.find('.');
    std::size_t decimals = 0;
    if (point != std::string::npos) {
        decimals = number.size() - point - 1;
        if (decimals > zeros || number.find('.', point + 1) != std::string::npos) return number;
        number.erase(point, 1);
    }
    return std::string{without_zeros(number.append(zeros - decimals, '0'))};
}

}  // namespace

std::optional<std::string> chinese_number(std::string_view numeral)
{
    std::string digits;         // read as 二〇二一
    std::uint64_t total = 0;    // read as 二千零二十一
    std::uint64_t section = 0;  // below the last 万 or 亿
    std::uint64_t digit = 0;
    bool positional = true;
    std::size_t count = 0;
    for (std::size_t at = 0; at < numeral.size(); ++count) {
        std::size_t const size = code_point_at(numeral, at).size;
        auto const value = numeral_value(numeral.substr(at, size));
        if (!value) return {};
        at += size;
        if (*value < 10) {
            digit = *value;
            digits += static_cast<char>('0' + *value);
            continue;
        }
        positional = false;
        if (*value >= 10'000) {
            std::uint64_t const factor = *value == 10'000 ? section + digit : total + section + digit;
            if (factor == 0) return {};
            total = (*value == 10'000 ? total : 0) + factor * *value;
            section = 0;
        } else {
            section += (digit == 0 ? 1 : digit) * *value;
        }
        digit = 0;
        if (total > large) return {};
    }
    if (count < 2 || total > large) return {};
    if (positional) return std::string{without_zeros(digits)};
    return std::to_string(total + section + digit);
}

std::vector<std::string> numbers_in(const Units& units)
{
    std::vector<std::string> numbers;
    auto const& list = units.units;
    auto const joins = [&](std::size_t i, char symbol) {
        return i + 1 < list.size() && list[i].kind == UnitKind::symbol && units.folded(list[i]).size() == 1 &&
               units.folded(list[i])[0] == symbol && !list[i].after_space && !list[i + 1].after_space &&
               leading_digits(units.folded(list[i + 1])) > 0;
    };
    for (std::size_t i = 0; i < list.size(); ++i) {
        std::string_view const folded = units.folded(list[i]);
        if (list[i].kind == UnitKind::character) {
            std::string numeral;
            std::size_t last = i;
            for (; last < list.size() && list[last].kind == UnitKind::character &&
                   (last == i || list[last].begin == list[last - 1].end) && numeral_value(units.variant(list[last]));
                 ++last)
                numeral += units.variant(list[last]);
            if (auto number = chinese_number(numeral)) numbers.push_back(std::move(*number));
            if (last > i) i = last - 1;
            continue;
        }
        std::size_t const size = leading_digits(folded);
        if (size == 0 || list[i].kind != UnitKind::word) continue;
        std::string number{without_zeros(folded.substr(0, size))};
        while (joins(i + 1, '.') || joins(i + 1, ',')) {
            std::string_view const next = units.folded(list[i + 2]);
            bool const thousands = joins(i + 1, ',');
            if (thousands && (next.size() != 3 || leading_digits(next) != 3)) break;
            if (!thousands) number += '.';
            number += next.substr(0, leading_digits(next));
            i += 2;
        }
        if (i + 1 < list.size() && list[i + 1].kind == UnitKind::character && list[i + 1].begin == list[i].end) {
            auto const unit = numeral_value(units.variant(list[i + 1]));
            if (unit && *unit >= 10'000) number = times_ten_to(std::move(number), *unit == 10'000 ? 4 : 8);
        }
        numbers.push_back(std::move(number));
    }
    return numbers;
}

}  // namespace termrail::bitext
