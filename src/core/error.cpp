// Names of error codes and the line that shows an error. Floor: core.
#include <termrail/core/error.hpp>

#include <utility>

namespace termrail {

std::string_view errc_name(Errc code) noexcept
{
    switch (code) {
        using enum Errc;
        case not_found: return "not_found";
        case not_a_file: return "not_a_file";
        case cannot_read: return "cannot_read";
        case cannot_write: return "cannot_write";
        case bad_utf8: return "bad_utf8";
        case bad_encoding: return "bad_encoding";
        case bad_xml: return "bad_xml";
        case not_tbx: return "not_tbx";
        case bad_table: return "bad_table";
        case bad_language: return "bad_language";
        case no_terms: return "no_terms";
        case too_large: return "too_large";
        case unequal_lengths: return "unequal_lengths";
        case unsupported: return "unsupported";
        case would_lose: return "would_lose";
        case not_text: return "not_text";
        case no_segments: return "no_segments";
        case bad_lexicon: return "bad_lexicon";
    }
    return "unknown";
}

std::string to_string(const Error& error)
{
    std::string out = error.path;
    if (error.where.line != 0) {
        if (!out.empty()) out += ':';
        out += std::to_string(error.where.line) + ':' + std::to_string(error.where.column);
    }
    if (!out.empty()) out += ": ";
    return out + error.message;
}

ResultError::ResultError(Error error) : std::runtime_error(to_string(error)), error_(std::move(error)) {}

}  // namespace termrail
