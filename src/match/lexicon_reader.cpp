// Opens compiled lexicons: checks the head, then uses the columns where they lie. Floor: match.
#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <termrail/match/lexicon_file.hpp>

#include "match/hash.hpp"
#include "match/lexicon_body.hpp"
#include "match/lexicon_facts.hpp"
#include "match/lexicon_layout.hpp"
#include "match/lexicon_recipe.hpp"
#include "match/mapped_file.hpp"

namespace termrail {
namespace match {
namespace {

Error bad(std::string message) { return {Errc::bad_lexicon, std::move(message), {}, {}}; }

Error damaged(std::uint64_t offset, const std::string& what)
{
    return bad("damaged at byte " + std::to_string(offset) + ": " + what + "; make it anew by 'termrail compile'");
}

std::string name_of(const Section& section)
{
    return std::string(section_names[static_cast<std::size_t>(section.kind)]);
}

std::string_view bytes_of(const LexiconFile& file, const Section& section)
{
    return file.bytes.substr(section.offset, section.size);
}

std::optional<Error> fault_of(const Section& section, std::uint64_t size)
{
    if (static_cast<std::size_t>(section.kind) >= section_names.size()) return bad("a section is of no known kind");
    if (section.offset % section_alignment != 0 || section.offset > size || section.size > size - section.offset)
        return bad("the section of " + name_of(section) + " is outside of the file");
    return {};
}

std::optional<Error> read_sections(LexiconFile& file)
{
    const std::string_view bytes = file.bytes;
    FileHead head;
    const std::size_t known = std::min(bytes.size(), file_magic.size());
    if (known == 0 || bytes.substr(0, known) != std::string_view(file_magic.data(), known))
        return bad("no compiled lexicon; these are made by 'termrail compile'");
    const auto truncated = [&](std::uint64_t whole) {
        return bad("truncated: " + std::to_string(bytes.size()) + " of " + std::to_string(whole) +
                   " bytes; make it anew by 'termrail compile'");
    };
    if (bytes.size() < sizeof head) return truncated(sizeof head);
    std::memcpy(&head, bytes.data(), sizeof head);
    if (head.byte_order == other_byte_order)
        return bad("compiled for machines with another order of bytes; make it anew here by 'termrail compile'");
    if (head.byte_order != own_byte_order) return damaged(offsetof(FileHead, byte_order), "no order of bytes");
    if (head.format != file_format) {
        return bad("of format " + std::to_string(head.format) + ", where this version reads format " +
                   std::to_string(file_format) + "; make it anew by 'termrail compile'");
    }
    if (head.size > bytes.size()) return truncated(head.size);
    if (head.size < bytes.size()) return damaged(head.size, "there is more than was written");
    if (head.sections > (bytes.size() - sizeof head) / sizeof(Section))
        return damaged(offsetof(FileHead, sections), "more sections than have room");
    if (head.checksum != head_checksum(bytes, head.sections))
        return damaged(offsetof(FileHead, checksum), "head and table are not as they were written");
    file.sections.resize(head.sections);
    if (head.sections > 0)
        std::memcpy(file.sections.data(), bytes.data() + sizeof head, head.sections * sizeof(Section));
    for (std::size_t at = 0; at < file.sections.size(); ++at) {
        if (const std::optional<Error> fault = fault_of(file.sections[at], bytes.size()))
            return damaged(sizeof head + at * sizeof(Section), fault->message);
    }
    return {};
}

/// Takes the columns out of the sections, and remembers the first that is not as it must be.
class Columns {
public:
    explicit Columns(const LexiconFile& file) : file_(file) {}

    template <typename Row>
    [[nodiscard]] std::span<const Row> rows(SectionKind kind, std::uint32_t index, std::size_t least)
    {
        const std::string_view bytes = text(kind, index);
        if (bytes.size() % sizeof(Row) != 0 || bytes.size() / sizeof(Row) < least) {
            fail(kind, "is no whole number of rows, or too few");
            return {};
        }
        return {reinterpret_cast<const Row*>(bytes.data()), bytes.size() / sizeof(Row)};
    }
    [[nodiscard]] std::string_view text(SectionKind kind, std::uint32_t index = 0)
    {
        const auto found = std::find_if(file_.sections.begin(), file_.sections.end(),
                                        [&](const Section& one) { return one.kind == kind && one.index == index; });
        at_ = found == file_.sections.end() ? 0 : found->offset;
        if (found != file_.sections.end()) return bytes_of(file_, *found);
        fail(kind, "is not there");
        return {};
    }
    void expect(bool good, SectionKind kind, const std::string& what)
    {
        if (!good) fail(kind, what);
    }
    [[nodiscard]] const std::optional<Error>& fault() const noexcept { return fault_; }

private:
    void fail(SectionKind kind, const std::string& what)
    {
        if (fault_) return;
        fault_ =
            damaged(at_, "the section of " + std::string(section_names[static_cast<std::size_t>(kind)]) + " " + what);
    }
    const LexiconFile& file_;
    std::uint64_t at_ = 0;
    std::optional<Error> fault_;
};

std::optional<Error> read_small_parts(LexiconFile& file, LexiconFacts& facts)
{
    const auto section = std::find_if(file.sections.begin(), file.sections.end(),
                                      [](const Section& one) { return one.kind == SectionKind::facts; });
    if (section == file.sections.end()) return damaged(sizeof(FileHead), "the section of facts is not there");
    const std::string_view bytes = bytes_of(file, *section);
    if (hash_bytes(bytes) != section->checksum) return damaged(section->offset, "facts are not as they were written");
    if (!read_facts(bytes, facts)) return damaged(section->offset, "facts cannot be read");
    file.from = std::move(facts.from);
    return {};
}

// Settings are few and walked by whoever opens the lexicon, so that they may be looked at here.
void read_settings(Columns& columns, LexiconBody& body)
{
    body.settings_rows = columns.rows<SettingsRow>(SectionKind::settings_rows, 0, 0);
    const bool good = std::all_of(body.settings_rows.begin(), body.settings_rows.end(), [&](const SettingsRow& row) {
        return row.term < body.term_count() && row.settings < body.settings.size();
    });
    columns.expect(good, SectionKind::settings_rows, "names terms or settings that there are not");
}

void read_columns(Columns& columns, LexiconBody& body)
{
    body.concepts = columns.rows<ConceptRow>(SectionKind::concepts, 0, 1);
    body.terms = columns.rows<TermRow>(SectionKind::terms, 0, 1);
    if (columns.fault()) return;
    columns.expect(body.terms.size() <= TermIndex::number_mask && body.concepts.size() <= 0xFFFFFFFFU,
                   SectionKind::terms, "is larger than any");
    columns.expect(body.term_count() == 0 || (body.concept_count() != 0 && !body.languages.empty()), SectionKind::terms,
                   "is of no concept or language");
    body.texts = columns.text(SectionKind::texts);
    body.ids = columns.text(SectionKind::ids);
    read_settings(columns, body);
}

ReadyIndex read_index(Columns& columns, const LexiconBody& body, const IndexFacts& facts, std::uint32_t at)
{
    ReadyIndex out{
        .language = facts.language, .english_guests = facts.english_guests, .any_code = facts.any_code, .arrays = {}};
    out.arrays.homes = facts.homes;
    out.arrays.last_term = body.term_count() - 1;
    out.arrays.filter = columns.rows<std::uint64_t>(SectionKind::filter, at, 1);
    columns.expect(std::has_single_bit(out.arrays.filter.size()), SectionKind::filter, "has a size that none has");
    out.arrays.lists = columns.rows<std::uint32_t>(SectionKind::lists, at, 0);
    out.arrays.entries = columns.rows<std::uint64_t>(SectionKind::entries, at, 2);
    if (columns.fault()) return out;
    const bool homes = facts.homes > 0 && facts.homes < out.arrays.entries.size() && facts.homes >> 32U == 0;
    columns.expect(homes && out.arrays.entries.back() == 0, SectionKind::entries, "has no end");
    return out;
}

// A language of the lexicon that the index serves; nullptr when there is none.
const Language* language_of(const LexiconBody& body, const IndexFacts& facts)
{
    const auto found = std::find_if(body.languages.begin(), body.languages.end(),
                                    [&](const Language& language) { return language.language() == facts.language; });
    return found == body.languages.end() ? nullptr : &*found;
}

Result<Lexicon> lexicon_from(OwnedBytes owned)
{
    const auto file = std::make_shared<LexiconFile>();
    file->bytes = owned.bytes;
    file->owner = std::move(owned.owner);
    if (std::optional<Error> fault = read_sections(*file)) return std::move(*fault);
    LexiconFacts facts;
    if (std::optional<Error> fault = read_small_parts(*file, facts)) return std::move(*fault);

    const auto body = std::make_shared<LexiconBody>();
    body->languages = std::move(facts.languages);
    body->types = std::move(facts.types);
    body->settings = std::move(facts.settings);
    Columns columns(*file);
    read_columns(columns, *body);
    for (std::uint32_t at = 0; at < facts.indexes.size() && !columns.fault() && body->term_count() > 0; ++at) {
        const Language* const language = language_of(*body, facts.indexes[at]);
        if (language == nullptr) return damaged(0, "an index is of no language");
        if (recipe_of(*language) != facts.indexes[at].recipe) {
            return bad("compiled by a version that reads the words of " + language->language() +
                       " otherwise; make it anew by 'termrail compile'");
        }
        body->ready.push_back(read_index(columns, *body, facts.indexes[at], at));
    }
    if (columns.fault()) return *columns.fault();
    body->file = file.get();
    body->owner = file;
    return Lexicon(body);
}

}  // namespace
}  // namespace match

Result<Lexicon> open_lexicon(const std::string& path)
{
    Result<match::OwnedBytes> bytes = match::map_file(path);
    if (!bytes) return bytes.error();
    Result<Lexicon> lexicon = match::lexicon_from(std::move(*bytes));
    if (lexicon) return lexicon;
    Error error = lexicon.error();
    error.path = path;
    return error;
}

Result<Lexicon> read_lexicon(std::string bytes)
{
    const auto owner = std::make_shared<const std::string>(std::move(bytes));
    return match::lexicon_from({*owner, owner});
}

Result<Done> verify_lexicon(const Lexicon& lexicon)
{
    const match::LexiconFile* const file = lexicon.body().file;
    if (file == nullptr) return Done{};
    for (const match::Section& section : file->sections) {
        if (hash_bytes(match::bytes_of(*file, section)) != section.checksum) {
            return match::damaged(section.offset,
                                  "the section of " + match::name_of(section) + " is not as it was written");
        }
    }
    return Done{};
}

CompiledFrom compiled_from(const Lexicon& lexicon)
{
    const match::LexiconFile* const file = lexicon.body().file;
    return file == nullptr ? CompiledFrom() : file->from;
}

bool is_lexicon_file(const std::string& path)
{
    return match::beginning_of_file(path, match::file_magic.size()) ==
           std::string_view(match::file_magic.data(), match::file_magic.size());
}

}  // namespace termrail
