// Dates of XML Schema, and lists. Floor: io.
#include "io/tbx_check_values.hpp"

#include <algorithm>
#include <chrono>

#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// 2024-02-29, as it is in the calendar.
bool is_day(std::string_view day)
{
    if (day.size() != 10 || day[4] != '-' || day[7] != '-') return false;
    int numbers[3] = {};
    std::size_t part = 0;
    for (const char c : day) {
        if (c == '-') {
            ++part;
        } else if (c < '0' || c > '9' || part > 2) {
            return false;
        } else {
            numbers[part] = numbers[part] * 10 + (c - '0');
        }
    }
    return std::chrono::year_month_day(std::chrono::year(numbers[0]),
                                       std::chrono::month(static_cast<unsigned>(numbers[1])),
                                       std::chrono::day(static_cast<unsigned>(numbers[2])))
        .ok();
}

bool is_zone(std::string_view zone)
{
    return zone.empty() || zone == "Z" || (zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':');
}

bool is_time(std::string_view time)
{
    const auto digit = [&](std::size_t i) { return i < time.size() && time[i] >= '0' && time[i] <= '9'; };
    if (time.size() < 8 || time[2] != ':' || time[5] != ':') return false;
    for (const std::size_t i : {0U, 1U, 3U, 4U, 6U, 7U}) {
        if (!digit(i)) return false;
    }
    std::size_t at = 8;
    if (at < time.size() && time[at] == '.') {
        for (++at; digit(at); ++at) {}
    }
    return is_zone(time.substr(at));
}

}  // namespace

bool is_xml_date(std::string_view text)
{
    text = trim(text);
    if (text.size() < 10 || !is_day(text.substr(0, 10))) return false;
    const std::string_view rest = text.substr(10);
    return rest.starts_with('T') ? is_time(rest.substr(1)) : is_zone(rest);
}

bool is_choice(std::string_view choices, std::string_view value) noexcept
{
    while (!choices.empty()) {
        const std::string_view one = choices.substr(0, choices.find(','));
        if (one == value) return true;
        choices.remove_prefix(std::min(choices.size(), one.size() + 1));
    }
    return false;
}

}  // namespace termrail::io
