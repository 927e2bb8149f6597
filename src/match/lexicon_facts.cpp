// Writes and reads the small parts of a compiled lexicon. Floor: match.
#include "match/lexicon_facts.hpp"

#include <array>
#include <utility>

#include "match/file_bytes.hpp"

namespace termrail::match {
namespace {

// A new one goes to the end, with a new number of the format.
constexpr std::array lists{&TermSettings::forms,      &TermSettings::files,       &TermSettings::keys,
                           &TermSettings::domains,    &TermSettings::only_before, &TermSettings::only_after,
                           &TermSettings::not_before, &TermSettings::not_after};

void write(ByteWriter& out, const std::vector<std::string>& texts)
{
    out.number(static_cast<std::uint32_t>(texts.size()));
    for (const std::string& text : texts) out.text(text);
}

void read(ByteReader& in, std::vector<std::string>& texts)
{
    for (std::uint32_t left = in.count(); left > 0 && in.good(); --left) texts.emplace_back(in.text());
}

void write(ByteWriter& out, const TermSettings& settings)
{
    const unsigned flags =
        (settings.case_sensitive ? 1U : 0U) | (settings.exact_only ? 2U : 0U) | (settings.do_not_translate ? 4U : 0U);
    out.number(static_cast<std::uint8_t>(flags));
    for (const auto list : lists) write(out, settings.*list);
}

void read(ByteReader& in, TermSettings& settings)
{
    const auto flags = in.number<std::uint8_t>();
    settings.case_sensitive = (flags & 1U) != 0;
    settings.exact_only = (flags & 2U) != 0;
    settings.do_not_translate = (flags & 4U) != 0;
    for (const auto list : lists) read(in, settings.*list);
}

void write(ByteWriter& out, const IndexFacts& index)
{
    out.text(index.language);
    out.number(static_cast<std::uint8_t>((index.english_guests ? 1U : 0U) | (index.any_code ? 2U : 0U)));
    out.number(index.homes);
    out.number(index.recipe);
}

void read(ByteReader& in, IndexFacts& index)
{
    index.language = in.text();
    const auto flags = in.number<std::uint8_t>();
    index.english_guests = (flags & 1U) != 0;
    index.any_code = (flags & 2U) != 0;
    index.homes = in.number<std::uint64_t>();
    index.recipe = in.number<std::uint64_t>();
}

void write(ByteWriter& out, const CompiledFile& file)
{
    out.text(file.path);
    out.number(file.size);
    out.number(file.hash);
}

void read(ByteReader& in, CompiledFile& file)
{
    file.path = in.text();
    file.size = in.number<std::uint64_t>();
    file.hash = in.number<std::uint64_t>();
}

template <typename Value>
void write_all(ByteWriter& out, const std::vector<Value>& values)
{
    out.number(static_cast<std::uint32_t>(values.size()));
    for (const Value& value : values) write(out, value);
}

template <typename Value>
void read_all(ByteReader& in, std::vector<Value>& values)
{
    for (std::uint32_t left = in.count(); left > 0 && in.good(); --left) read(in, values.emplace_back());
}

}  // namespace

std::string write_facts(const LexiconFacts& facts)
{
    ByteWriter out;
    out.number(static_cast<std::uint32_t>(facts.languages.size()));
    for (const Language& language : facts.languages) out.text(language.tag());
    write(out, facts.types);
    write_all(out, facts.settings);
    write_all(out, facts.indexes);
    write_all(out, facts.from.files);
    return out.bytes();
}

bool read_facts(std::string_view bytes, LexiconFacts& out)
{
    ByteReader in(bytes);
    for (std::uint32_t left = in.count(); left > 0 && in.good(); --left) {
        Result<Language> language = Language::parse(in.text());
        if (!language) return false;
        out.languages.push_back(std::move(*language));
    }
    read(in, out.types);
    read_all(in, out.settings);
    read_all(in, out.indexes);
    read_all(in, out.from.files);
    return in.good() && in.left() == 0;
}

}  // namespace termrail::match
