// Chooses the reader or writer of a format. Floor: io.
#include <termrail/io/termbase_file.hpp>

#include <termrail/io/files.hpp>
#include <termrail/io/glossary_table.hpp>
#include <termrail/io/tbx_reader.hpp>

#include "text/ascii.hpp"

namespace termrail {

namespace {

template <typename Document>
Result<LoadedTermbase> loaded(Result<Document> document, const std::string& path)
{
    if (!document) {
        Error error = document.error();
        error.path = path;
        return error;
    }
    return LoadedTermbase{std::move(document->termbase), std::move(document->diagnostics)};
}

bool only_space(std::string_view bytes)
{
    return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos || bytes == "\xEF\xBB\xBF";
}

}  // namespace

std::optional<TermbaseFormat> termbase_format(std::string_view name) noexcept
{
    struct Row {
        std::string_view ending;
        TermbaseFormat format;
    };
    static constexpr Row rows[] = {{"tbx", TermbaseFormat::tbx},
                                   {"xml", TermbaseFormat::tbx},
                                   {"csv", TermbaseFormat::csv},
                                   {"tsv", TermbaseFormat::tsv},
                                   {"tab", TermbaseFormat::tsv}};
    const std::size_t slash = name.find_last_of('/');
    if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
    const std::size_t dot = name.find_last_of('.');
    const std::string_view ending = dot == std::string_view::npos ? name : name.substr(dot + 1);
    if (dot == std::string_view::npos && slash != std::string_view::npos) return std::nullopt;
    for (const Row& row : rows) {
        if (text::ascii_equal(row.ending, ending)) return row.format;
    }
    return std::nullopt;
}

Result<LoadedTermbase> load_termbase(const std::string& path, std::optional<TermbaseFormat> format,
                                     const Limits& limits)
{
    Result<std::string> bytes = read_file(path, limits);  // first: that a file is missing matters more than its name
    if (!bytes) return bytes.error();
    const bool named = path.find_first_of("./") != std::string::npos;
    if (!format && named) format = termbase_format(path);
    if (!format) {
        return Error{Errc::unsupported,
                     "the name does not say the format; it must end in .tbx, .xml, .csv, .tsv or .tab",
                     path,
                     {}};
    }
    if (only_space(*bytes)) {
        const Errc code = *format == TermbaseFormat::tbx ? Errc::bad_xml : Errc::bad_table;
        return Error{code, "the file is empty", path, {1, 1, 0}};
    }
    switch (*format) {
        case TermbaseFormat::tbx: return loaded(read_tbx(*bytes, limits), path);
        case TermbaseFormat::csv: return loaded(read_glossary_table(*bytes, std::nullopt, limits), path);
        case TermbaseFormat::tsv: break;
    }
    return loaded(read_glossary_table(*bytes, Dialect{'\t', false}, limits), path);
}

Written write_termbase(const Termbase& termbase, TermbaseFormat format, const std::optional<TbxForm>& form)
{
    switch (format) {
        case TermbaseFormat::tbx: return write_tbx(termbase, form.value_or(TbxForm{}));
        case TermbaseFormat::csv: return write_glossary_table(termbase, Dialect{',', true});
        case TermbaseFormat::tsv: break;
    }
    return write_glossary_table(termbase, Dialect{'\t', false});
}

}  // namespace termrail
