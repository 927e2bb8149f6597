// What the command tells besides checks, for people at a terminal. Floor: report.
#include <termrail/report/text.hpp>

#include <algorithm>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "report/paint.hpp"
#include "report/window.hpp"

namespace termrail {

using report::Ink;
using report::padded;
using report::paint;
using report::printable;
using report::width_of;
using report::wrapped;

namespace {

/// A term, with its status where it is not simply usable.
std::string term_text(const ListedTerm& term, const TextStyle& style)
{
    std::string out = printable(term.text);
    if (term.status == Status::none) return out;
    const bool bad = term.status == Status::deprecated || term.status == Status::superseded;
    return out + ' ' + paint(fmt::format("({})", status_name(term.status)), bad ? Ink::yellow : Ink::dim, style);
}

/// How closely the term follows what was asked for.
std::string closeness(const FoundEntry& entry)
{
    const std::string level{level_name(entry.level)};
    if (entry.distance == 0) return level;
    return fmt::format("{}, {} {}", level, entry.distance, entry.distance == 1 ? "edit" : "edits");
}

/// Lines as they are, indented.
std::string block(std::string_view text, std::string_view indent)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t stop = std::min(text.find('\n'), text.size());
        out.append(indent).append(text.substr(0, stop)).append("\n");
        text.remove_prefix(std::min(text.size(), stop + 1));
    }
    return out;
}

}  // namespace

std::string to_text(const FoundTerm& found, const TextStyle& style)
{
    std::string out = report::place_text(found.path, found.spot.place, style) + ": " + printable(found.spot.term);
    const std::string id = found.concept_id.empty() ? "" : printable(found.concept_id) + ", ";
    out += paint(fmt::format(" ({}{})", id, level_name(found.spot.level)), Ink::dim, style);
    std::string_view language;
    for (const ListedTerm& term : found.translations) {
        if (&term == found.translations.data()) {
            out += " → ";
        } else {
            out += term.language == language ? " · " : "; ";
        }
        if (term.language != language) out += paint(printable(term.language) + ": ", Ink::dim, style);
        out += printable(term.text);
        language = term.language;
    }
    return out + '\n' + excerpt(found.line, found.spot.begin, found.spot.end, "  ", style);
}

std::string to_text(const FoundEntry& entry, const TextStyle& style)
{
    std::string out = paint(entry.concept_id.empty() ? "(no id)" : printable(entry.concept_id), Ink::bold, style);
    if (!entry.subject_field.empty()) out += "  " + printable(entry.subject_field);
    out += paint(
        fmt::format("  ({}: {} {})", closeness(entry), printable(entry.term.language), printable(entry.term.text)),
        Ink::dim, style);
    out += '\n';
    if (!entry.definition.empty()) out += wrapped(printable(entry.definition), style.width, "  ");
    std::size_t column = 0;
    for (const ListedTerm& term : entry.terms) column = std::max(column, width_of(printable(term.language)));
    for (std::size_t i = 0; i < entry.terms.size(); ++i) {
        const ListedTerm& term = entry.terms[i];
        if (i > 0 && entry.terms[i - 1].language == term.language) {
            out += " · ";
        } else {
            if (i > 0) out += '\n';
            out += "  " + padded(printable(term.language), column) + "  ";
        }
        out += term_text(term, style);
    }
    if (!entry.terms.empty()) out += '\n';
    return out;
}

std::string to_text(const LostItem& loss, const TextStyle& style)
{
    std::string out;
    if (!loss.concept_id.empty()) out += paint(printable(loss.concept_id), Ink::bold, style) + ": ";
    out += printable(loss.category);
    if (!loss.value.empty()) out += " \"" + report::beginning(loss.value, 40) + '"';
    return out + ": " + printable(loss.reason) + '\n';
}

std::string to_text(const TermbaseFigures& figures, const TextStyle& style)
{
    std::string kind = figures.format == "tbx" ? "TBX" : figures.format == "csv" ? "CSV table" : "TSV table";
    if (!figures.dialect.empty()) kind = printable(figures.dialect);
    if (!figures.version.empty()) kind += ", version " + printable(figures.version);
    if (!figures.style.empty()) kind += ", style " + printable(figures.style);
    std::string out = paint(printable(figures.path), Ink::bold, style) + ": " + kind + '\n';
    std::size_t column = width_of("language sections");
    for (const auto& [tag, terms] : figures.languages) column = std::max(column, width_of(printable(tag)) + 2);
    const auto row = [&](std::string_view name, std::size_t number) {
        out += fmt::format("  {}  {:>9}\n", padded(name, column), number);
    };
    row("entries", figures.entries);
    row("language sections", figures.language_sections);
    row("terms", figures.terms);
    for (const auto& [tag, terms] : figures.languages) row("  " + printable(tag), terms);
    return out;
}

std::string to_text(const ValidationSummary& summary, const TextStyle& style)
{
    std::string out = fmt::format("{} file{}", summary.files, summary.files == 1 ? "" : "s");
    std::string counts;
    const auto add = [&](std::size_t number, Severity severity) {
        if (number == 0) return;
        counts += counts.empty() ? ": " : ", ";
        counts += paint(fmt::format("{} {}{}", number, severity_name(severity), number == 1 ? "" : "s"),
                        report::ink_of(severity), style);
    };
    add(summary.errors, Severity::error);
    add(summary.warnings, Severity::warning);
    add(summary.notes, Severity::note);
    return out + (counts.empty() ? ": nothing wrong" : counts) + '\n';
}

std::string to_text(const Rule& rule, const TextStyle& style)
{
    std::string out = paint(rule.id, Ink::bold, style) + " (" +
                      paint(severity_name(rule.severity), report::ink_of(rule.severity), style) + "): ";
    out += std::string{rule.summary} + "\n\n" + wrapped(rule.rationale, style.width, "");
    if (!rule.wrong.empty()) out += '\n' + paint("wrong", Ink::red, style) + '\n' + block(rule.wrong, "  ");
    if (!rule.right.empty()) out += '\n' + paint("right", Ink::green, style) + '\n' + block(rule.right, "  ");
    return out;
}

}  // namespace termrail
