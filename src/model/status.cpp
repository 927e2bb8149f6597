// Status words in all their spellings. Floor: model.
#include <termrail/model/termbase.hpp>

#include <iterator>

#include "text/ascii.hpp"

namespace termrail {

namespace {

struct Word {
    std::string_view word;  // without case, spaces, hyphens and underscores
    Status status;
};

constexpr Word words[] = {
    {"preferred", Status::preferred},   {"approved", Status::preferred},    {"recommended", Status::preferred},
    {"admitted", Status::admitted},     {"accepted", Status::admitted},     {"allowed", Status::admitted},
    {"permitted", Status::admitted},    {"deprecated", Status::deprecated}, {"notrecommended", Status::deprecated},
    {"forbidden", Status::deprecated},  {"donotuse", Status::deprecated},   {"prohibited", Status::deprecated},
    {"rejected", Status::deprecated},   {"banned", Status::deprecated},     {"nottobeused", Status::deprecated},
    {"superseded", Status::superseded}, {"obsolete", Status::superseded},
};

void drop_end(std::string_view& word, std::string_view end) noexcept
{
    if (word.ends_with(end)) word.remove_suffix(end.size());
}

}  // namespace

Status parse_status(std::string_view word) noexcept
{
    char letters[64];  // longer than any word we know, and nothing to allocate
    std::size_t size = 0;
    for (const char c : word) {
        if (c == ' ' || c == '-' || c == '_' || c == '\t' || c == '\n' || c == '\r') continue;
        if (size == std::size(letters)) return Status::other;
        letters[size++] = text::ascii_lower(c);
    }
    if (size == 0) return Status::none;
    std::string_view key(letters, size);
    drop_end(key, "admnsts");
    drop_end(key, "term");
    for (const Word& row : words) {
        if (row.word == key) return row.status;
    }
    return Status::other;
}

std::string_view status_value(Status status) noexcept
{
    switch (status) {
        case Status::preferred: return "preferredTerm-admn-sts";
        case Status::admitted: return "admittedTerm-admn-sts";
        case Status::deprecated: return "deprecatedTerm-admn-sts";
        case Status::superseded: return "supersededTerm-admn-sts";
        case Status::none:
        case Status::other: break;
    }
    return "";
}

std::string_view status_name(Status status) noexcept
{
    switch (status) {
        case Status::preferred: return "preferred";
        case Status::admitted: return "admitted";
        case Status::deprecated: return "deprecated";
        case Status::superseded: return "superseded";
        case Status::other: return "other";
        case Status::none: break;
    }
    return "";
}

}  // namespace termrail
