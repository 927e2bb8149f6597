// Finds the exact place between two languages on one line. Floor: bitext.
#include "bitext/gap_cut.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace termrail::bitext {

namespace {

bool is_digit(char32_t value) { return value >= '0' && value <= '9'; }

bool is_one_of(char32_t value, std::u32string_view set) { return set.find(value) != std::u32string_view::npos; }

bool is_opening(char32_t value) { return is_one_of(value, U"([{<“‘«‹「『《〈【〔（［｛¿¡#@$€£¥￥"); }

// What counts in Chinese, Japanese and Korean, where no space stands between the number and its measure.
enum class Measure { none, year, month, day, other };

Measure measure_of(char32_t value)
{
    if (is_one_of(value, U"年년")) return Measure::year;
    if (is_one_of(value, U"月월")) return Measure::month;
    if (is_one_of(value, U"日号號일")) return Measure::day;
    if (is_one_of(
            value,
            U"时時点點分秒岁歲届屆次个個名位人周週期级級度倍元万萬亿億千百多余餘家项項条條种種场場座米里件本台至到"
            U"명개회"))
        return Measure::other;
    return Measure::none;
}

/// Reads a line backwards.
class Back {
public:
    Back(std::string_view line, std::size_t begin, std::size_t at) : line_{line}, begin_{begin}, at_{at} {}

    [[nodiscard]] std::size_t at() const { return at_; }

    // The code point before; 0 at the beginning.
    [[nodiscard]] char32_t peek() const { return at_ > begin_ ? code_point_at(line_, before()).value : 0; }

    void step() { at_ = before(); }

private:
    [[nodiscard]] std::size_t before() const
    {
        std::size_t at = at_ - 1;
        while (at > begin_ && at_ - at < 4 && (static_cast<unsigned char>(line_[at]) & 0xC0) == 0x80) --at;
        return at;
    }

    std::string_view line_;
    std::size_t begin_;
    std::size_t at_;
};

std::size_t skip_spaces(std::string_view line, std::size_t begin, std::size_t at)
{
    Back back{line, begin, at};
    while (back.at() > begin && is_space(back.peek())) back.step();
    return back.at();
}

// A straight quotation mark opens when an even number of them stands before it.
std::size_t skip_opening(std::string_view line, const Gap& gap, std::size_t at)
{
    auto quotes = std::ranges::count(line.substr(gap.part_begin, at - gap.part_begin), '"');
    Back back{line, gap.begin, at};
    while (back.at() > gap.begin) {
        char32_t const value = back.peek();
        if (value == '"' ? --quotes % 2 != 0 : !is_opening(value)) break;
        back.step();
    }
    return back.at();
}

// First byte of the digits that end at @p at, ranges as 2019-2020 and 2021——2022 included.
std::size_t digits_begin(std::string_view line, std::size_t begin, std::size_t at)
{
    Back back{line, begin, at};
    std::size_t result = at;
    while (true) {
        while (is_digit(back.peek())) back.step();
        if (back.at() == result) return result;
        result = back.at();
        while (is_one_of(back.peek(), U"-–—~～－") && back.at() > begin) back.step();
        if (back.at() == result || !is_digit(back.peek())) return result;
    }
}

bool is_year(std::string_view digits)
{
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

// How many digits of a run, at its end, a measure takes: 20192019年 takes 4, 20195月 takes 1.
std::size_t digits_of_measure(std::string_view run, Measure measure)
{
    std::size_t const size = run.size();
    if (measure == Measure::year) return std::min<std::size_t>(size, 4);
    bool const after_year = size > 4 && is_year(run.substr(0, 4));
    if (measure == Measure::other) return after_year ? size - 4 : size;
    if (size <= 2) return size;
    if (after_year && size <= 6) return size - 4;
    int const last_two = std::atoi(std::string{run.substr(size - 2)}.c_str());
    return last_two >= 10 && last_two <= (measure == Measure::month ? 12 : 31) ? 2 : 1;
}

// 3,000名 and 1.5万: the digits before the separator, too.
std::size_t extend_number(std::string_view line, std::size_t begin, std::size_t at, std::size_t end)
{
    Back back{line, begin, at};
    char32_t const separator = back.peek();
    if (separator != '.' && !(separator == ',' && end - at == 3)) return at;
    back.step();
    std::size_t const before = back.at();
    while (is_digit(back.peek())) back.step();
    std::size_t const digits = before - back.at();
    return digits >= 1 && digits <= 3 ? back.at() : at;
}

// Where in 2019-20202019-2020 the second range begins: two years that touch are cut.
std::size_t range_begin(std::string_view run)
{
    std::size_t digits = 0;
    for (std::size_t at = 0; at < run.size(); ++at) {
        if (is_digit(static_cast<unsigned char>(run[at]))) {
            ++digits;
            continue;
        }
        if (digits > 4) return at - 4;
        digits = 0;
    }
    return 0;
}

// Where the digits [begin, end) before the right part are cut.
std::size_t cut_digits(std::string_view line, const Gap& gap, std::size_t begin, std::size_t end)
{
    bool const spaced = end != gap.end;
    Measure const measure = spaced ? Measure::none : measure_of(code_point_at(line, gap.end).value);
    std::string_view const run = line.substr(begin, end - begin);
    char32_t const before = Back{line, gap.part_begin, begin}.peek();

    if (measure != Measure::none) {
        if (run.find_first_not_of("0123456789") != std::string_view::npos) return begin + range_begin(run);
        std::size_t const taken = digits_of_measure(run, measure);
        if (measure == Measure::other && taken == run.size()) return extend_number(line, gap.begin, begin, end);
        return end - taken;
    }
    if (run.size() == 8 && is_year(run.substr(0, 4)) && run.substr(0, 4) == run.substr(4)) return begin + 4;
    if (is_sentence_end(before)) return begin;
    if (!script_class(before).empty()) {
        bool const ordinal = gap.left == "Hani" && !spaced;  // 開館22nd
        return ordinal || is_year(run) ? begin : end;
    }
    // in 2019 2019 год: the second number goes with what follows
    std::size_t const word_end = skip_spaces(line, gap.begin, begin);
    bool const second = word_end < begin && is_digit(Back{line, gap.begin, word_end}.peek());
    return second || is_sentence_end(Back{line, gap.part_begin, word_end}.peek()) ? begin : end;
}

}  // namespace

bool is_sentence_end(char32_t value) noexcept { return is_one_of(value, U".!?。！？．…؟۔।;；"); }

std::size_t cut_place(std::string_view line, const Gap& gap)
{
    std::size_t const opening = skip_opening(line, gap, gap.end);
    std::size_t const end = opening == gap.end ? skip_spaces(line, gap.begin, gap.end) : opening;
    std::size_t const begin = digits_begin(line, gap.begin, end);
    if (begin == end) return opening;
    std::size_t const cut = cut_digits(line, gap, begin, end);
    if (cut == end) return opening;
    return cut <= begin ? skip_opening(line, gap, cut) : cut;
}

}  // namespace termrail::bitext
