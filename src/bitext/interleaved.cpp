// Reads one text that holds both languages. Floor: bitext.
#include <string>
#include <utility>

#include <termrail/bitext/readers.hpp>

#include "bitext/line_cut.hpp"
#include "bitext/source_text.hpp"

namespace termrail {

namespace {

using bitext::LinePart;
using bitext::ScriptClass;
using bitext::Slice;

Error unknown_script(const Language& language, const std::string& path)
{
    return {Errc::unsupported,
            "cannot tell which letters " + language.tag() +
                " is written in, so the two languages of one text cannot be told apart; name the script, as in zh-Hant",
            path,
            {}};
}

Slice slice_of(const Slice& line, const LinePart& part)
{
    return {line.begin + part.begin, line.begin + part.end, line.line};
}

/// Gathers the parts of all lines: those that pair up on their line, and the others for the aligner.
class Interleaved {
public:
    Interleaved(Bitext& result, ScriptClass source, ScriptClass target) : result_{result}, cutter_{source, target} {}

    void read_line(const Slice& line, std::size_t bom_size)
    {
        if (line.begin == line.end) return;
        std::vector<LinePart> const parts = cutter_.cut(line.in(result_.source_file().text));
        if (parts.empty())
            result_.diagnostics.push_back({.severity = Severity::note,
                                           .rule = "bitext/no-letters",
                                           .message = "the line has letters of neither language and was stepped over",
                                           .concept_id = {},
                                           .where = {line.line, 1, line.begin + bom_size}});
        for (std::size_t i = 0; i < parts.size(); ++i) {
            Slice const here = slice_of(line, parts[i]);
            if (i + 1 < parts.size() && parts[i].is_source != parts[i + 1].is_source) {
                Slice const next = slice_of(line, parts[i + 1]);
                Slice const& source = parts[i].is_source ? here : next;
                Slice const& target = parts[i].is_source ? next : here;
                result_.segments.push_back(bitext::pair_of(result_, {&source, 1}, {&target, 1}));
                ++i;
            } else {
                (parts[i].is_source ? source_ : target_).push_back(here);
            }
        }
    }

    void align_rest(const BitextLanguages& languages, const Anchors& anchors)
    {
        bitext::align_slices(result_, source_, target_, languages, anchors);
    }

private:
    Bitext& result_;
    bitext::LineCutter cutter_;
    std::vector<Slice> source_;
    std::vector<Slice> target_;
};

}  // namespace

Result<Bitext> read_interleaved(const NamedBytes& file, const BitextLanguages& languages, const Anchors& anchors,
                                const Limits& limits)
{
    ScriptClass const source_script = bitext::class_of_script(languages.source.likely_script());
    ScriptClass const target_script = bitext::class_of_script(languages.target.likely_script());
    if (source_script.empty()) return unknown_script(languages.source, file.path);
    if (target_script.empty()) return unknown_script(languages.target, file.path);
    if (source_script == target_script)
        return Error{Errc::unsupported,
                     languages.source.tag() + " and " + languages.target.tag() +
                         " share a script, so one text with both cannot be cut; give two files or a table",
                     file.path,
                     {}};
    auto source = bitext::load(file, limits);
    if (!source) return source.error();
    auto const lines = bitext::lines_of(*source, limits);
    if (!lines) return lines.error();

    Bitext result;
    result.files.push_back(std::move(source->file));
    Interleaved reader{result, source_script, target_script};
    for (const Slice& line : *lines) reader.read_line(line, source->bom_size);
    reader.align_rest(languages, anchors);
    bitext::finish(result);
    return result;
}

}  // namespace termrail
