// ANSI colours and the first line of a finding. Floor: report.
#include "report/paint.hpp"

#include "report/window.hpp"

namespace termrail::report {

namespace {

std::string_view code_of(Ink ink) noexcept
{
    switch (ink) {
        case Ink::bold: return "\x1B[1m";
        case Ink::red: return "\x1B[1;31m";
        case Ink::yellow: return "\x1B[1;33m";
        case Ink::cyan: return "\x1B[1;36m";
        case Ink::green: return "\x1B[32m";
        case Ink::dim: return "\x1B[2m";
    }
    return {};
}

}  // namespace

std::string paint(std::string_view text, Ink ink, const TextStyle& style)
{
    if (!style.color || text.empty()) return std::string{text};
    std::string out{code_of(ink)};
    out += text;
    out += "\x1B[0m";
    return out;
}

Ink ink_of(Severity severity) noexcept
{
    switch (severity) {
        case Severity::note: return Ink::cyan;
        case Severity::warning: return Ink::yellow;
        case Severity::error: return Ink::red;
    }
    return Ink::bold;
}

std::string place_text(std::string_view path, const Place& place, const TextStyle& style)
{
    std::string out = printable(path);
    if (place.line != 0) {
        if (!out.empty()) out += ':';
        out += std::to_string(place.line);
        if (place.column != 0) out += ':' + std::to_string(place.column);
    }
    return paint(out, Ink::bold, style);
}

std::string headline(std::string_view path, const Place& place, Severity severity, std::string_view message,
                     std::string_view rule, const TextStyle& style)
{
    std::string out = place_text(path, place, style);
    if (!out.empty()) out += ": ";
    out += paint(std::string{severity_name(severity)} + ':', ink_of(severity), style);
    out += ' ';
    out += printable(message);
    if (!rule.empty()) out += paint(" [" + printable(rule) + "]", Ink::dim, style);
    out += '\n';
    return out;
}

}  // namespace termrail::report
