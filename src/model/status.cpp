// Status words in all their spellings. Floor: model.
#include <termrail/model/termbase.hpp>

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

bool take_end(std::string& word, std::string_view end)
{
    if (!std::string_view(word).ends_with(end)) return false;
    word.resize(word.size() - end.size());
    return true;
}

}  // namespace

Status parse_status(std::string_view word) noexcept
{
    std::string key;
    if (word.size() > 64) return Status::other;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z') {
            key += static_cast<char>(c - 'A' + 'a');
        } else if (c != ' ' && c != '-' && c != '_' && c != '\t' && c != '\n' && c != '\r') {
            key += c;
        }
    }
    if (key.empty()) return Status::none;
    take_end(key, "admnsts");
    take_end(key, "term");
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
