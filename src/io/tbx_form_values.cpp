// Names of categories, values of picklists and dates as other generations and vendors write them. Floor: io.
#include <cstdint>

#include "io/tbx_form.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

struct Rename {
    std::string_view from;
    std::string_view to;
};

constexpr Rename renames[] = {
    {"normativeAuthorization", "administrativeStatus"},
    {"usageStatus", "administrativeStatus"},
    {"terminologyManagementTransactions", "transactionType"},
    {"responsiblePerson", "responsibility"},
    {"usageRegister", "register"},
    {"see", "crossReference"},
    {"relatedConcept", "crossReference"},
    {"relatedConceptBroader", "crossReference"},
    {"relatedConceptNarrower", "crossReference"},
    {"relatedTerm", "crossReference"},
    {"antonymConcept", "crossReference"},
    {"associatedConcept", "crossReference"},
    {"broaderConceptGeneric", "crossReference"},
    {"broaderConceptPartitive", "crossReference"},
    {"coordinateConceptGeneric", "crossReference"},
    {"coordinateConceptPartitive", "crossReference"},
    {"sequentiallyRelatedConcept", "crossReference"},
    {"spatiallyRelatedConcept", "crossReference"},
    {"temporallyRelatedConcept", "crossReference"},
    {"subordinateConceptGeneric", "crossReference"},
    {"subordinateConceptPartitive", "crossReference"},
    {"superordinateConceptGeneric", "crossReference"},
    {"superordinateConceptPartitive", "crossReference"},
};

struct Synonym {
    std::string_view category;
    std::string_view word;  // lower case, without spaces
    std::string_view value;
};

constexpr Synonym synonyms[] = {
    {"partOfSpeech", "propernoun", "noun"},
    {"partOfSpeech", "n", "noun"},
    {"partOfSpeech", "v", "verb"},
    {"partOfSpeech", "adj", "adjective"},
    {"partOfSpeech", "adv", "adverb"},
    {"partOfSpeech", "substantive", "noun"},
    {"grammaticalGender", "othergender", "other"},
    {"grammaticalGender", "m", "masculine"},
    {"grammaticalGender", "f", "feminine"},
    {"grammaticalGender", "n", "neuter"},
    {"termType", "initialism", "abbreviation"},
    {"termType", "fullname", "fullForm"},
    {"termType", "abbreviatedform", "abbreviation"},
    {"termType", "shortname", "shortForm"},
    {"transactionType", "creation", "origination"},
    {"transactionType", "input", "origination"},
    {"transactionType", "proposal", "origination"},
};

std::string key_of(std::string_view value)
{
    std::string key;
    for (const char c : value) {
        if (!is_xml_space(c) && c != '.') key += text::ascii_lower(c);
    }
    return key;
}

bool is_date(int year, int month, int day)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1) return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

std::string written(int year, int month, int day)
{
    if (!is_date(year, month, day)) return {};
    std::string text = std::to_string(year);
    text.insert(0, 4 - text.size(), '0');
    for (const int part : {month, day}) {
        text += part < 10 ? "-0" : "-";
        text += std::to_string(part);
    }
    return text;
}

// Days since 1970-01-01 as a civil date, by eras of 400 years that start in March.
std::string from_days(std::int64_t days)
{
    days += 719468;
    const std::int64_t era = days / 146097;
    const std::int64_t in_era = days - era * 146097;
    const std::int64_t year_in_era = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    const std::int64_t day_in_year = in_era - (365 * year_in_era + year_in_era / 4 - year_in_era / 100);
    const std::int64_t shifted = (5 * day_in_year + 2) / 153;
    const std::int64_t day = day_in_year - (153 * shifted + 2) / 5 + 1;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    return written(static_cast<int>(year_in_era + era * 400 + (month <= 2 ? 1 : 0)), static_cast<int>(month),
                   static_cast<int>(day));
}

}  // namespace

std::string_view renamed(std::string_view name, const FormRules& rules) noexcept
{
    for (const Rename& rename : renames) {
        if (rename.from == name && rules.category(rename.to) != nullptr) return rename.to;
    }
    return name;
}

std::string picklist_value(const Category& category, std::string_view value, const FormRules& rules)
{
    if (category.name == "administrativeStatus") {
        const Status status = parse_status(value);
        return std::string(status_value(status));
    }
    const std::string key = key_of(value);
    if (key.empty() || key == "notselected") return {};
    if (rules.v2 && category.name == "partOfSpeech" && key == "propernoun") return "properNoun";
    for (const Synonym& synonym : synonyms) {
        if (synonym.category == category.name && synonym.word == key) return std::string(synonym.value);
    }
    std::string_view rest = category.values;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        const std::string known = key_of(one);
        if (known == key || (category.name == "register" && known == key + "register")) return std::string(one);
        rest.remove_prefix(one.size() < rest.size() ? one.size() + 1 : rest.size());
    }
    if (category.name == "partOfSpeech" || category.name == "grammaticalGender") return "other";
    if (category.name == "transactionType") return "modification";
    return {};
}

std::string iso_date(std::string_view text)
{
    text = trim(text);
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (std::size_t i = at; i < at + length; ++i) {
            if (i >= text.size() || text[i] < '0' || text[i] > '9') return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const auto ends_at = [&](std::size_t at) { return text.size() == at || text[at] == 'T' || text[at] == ' '; };
    if (text.size() >= 10 && (text[4] == '-' || text[4] == '/') && text[7] == text[4]) {
        if (ends_at(10) || text[10] == 'Z') return written(number(0, 4), number(5, 2), number(8, 2));
    }
    if (text.size() >= 8 && ends_at(8) && number(0, 8) >= 0) return written(number(0, 4), number(4, 2), number(6, 2));
    if (text.size() == 13 && text.find_first_not_of("0123456789") == std::string_view::npos) {  // milliseconds
        std::int64_t milliseconds = 0;
        for (const char c : text) milliseconds = milliseconds * 10 + (c - '0');
        return from_days(milliseconds / 86'400'000);
    }
    return {};
}

}  // namespace termrail::io
