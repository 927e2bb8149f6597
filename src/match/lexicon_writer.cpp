// Lays a lexicon and its indexes out as the bytes of a file. Floor: match.
#include <algorithm>
#include <atomic>
#include <cstring>
#include <future>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <termrail/match/lexicon_file.hpp>

#include "match/hash.hpp"
#include "match/index_maker.hpp"
#include "match/lexicon_body.hpp"
#include "match/lexicon_facts.hpp"
#include "match/lexicon_layout.hpp"
#include "match/lexicon_recipe.hpp"
#include "text/compounds.hpp"
#include "text/english.hpp"

namespace termrail {
namespace match {

std::uint64_t head_checksum(std::string_view bytes, std::uint32_t sections)
{
    FileHead head;
    std::memcpy(&head, bytes.data(), sizeof head);
    head.checksum = 0;
    const std::uint64_t sum = hash_bytes({reinterpret_cast<const char*>(&head), sizeof head});
    return mix(sum * 3 + hash_bytes(bytes.substr(sizeof head, sections * sizeof(Section))));
}

namespace {

/// The languages of a lexicon that one index serves.
struct Group {
    IndexFacts facts;
    const Language* language = nullptr;  // one of them
    std::vector<bool> taken;             // by the index of a language
    OwnedTermIndex index;
};

std::vector<Group> groups_of(const LexiconBody& body)
{
    std::vector<Group> groups;
    if (body.term_count() == 0) return groups;
    for (std::size_t at = 0; at < body.languages.size(); ++at) {
        const Language& language = body.languages[at];
        const bool guests = text::has_english_guests(language);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& one) {
            return one.facts.language == language.language() && one.facts.english_guests == guests;
        });
        if (group == groups.end()) {
            Group& made = groups.emplace_back();
            made.facts.language = language.language();
            made.facts.english_guests = guests;
            made.language = &language;
            made.taken.resize(body.languages.size());
            group = groups.end() - 1;
        }
        group->taken[at] = true;
    }
    return groups;
}

void make_index(Group& group, const LexiconBody& body)
{
    const Inflection inflection(*group.language);
    MadeIndex made = make_index(TermReading{body, *group.language, inflection, text::linking_elements(*group.language)},
                                group.taken);
    group.facts.any_code = made.any_code;
    group.facts.homes = made.index.homes;
    group.facts.recipe = recipe_of(*group.language);
    group.index = std::move(made.index);
}

void make_indexes(std::vector<Group>& groups, const LexiconBody& body, unsigned threads)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t at = next++; at < groups.size(); at = next++) make_index(groups[at], body);
    };
    std::vector<std::future<void>> others;
    for (std::size_t count = 1; count < std::min<std::size_t>(threads, groups.size()); ++count)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others) other.get();
}

class Layout {
public:
    template <typename Row>
    void add(SectionKind kind, std::uint32_t index, std::span<const Row> rows)
    {
        add(kind, index, std::string_view(reinterpret_cast<const char*>(rows.data()), rows.size_bytes()));
    }
    void add(SectionKind kind, std::uint32_t index, std::string_view bytes)
    {
        sections_.push_back({.kind = kind, .index = index, .size = bytes.size(), .checksum = hash_bytes(bytes)});
        parts_.push_back(bytes);
    }

    [[nodiscard]] std::string bytes() &&
    {
        FileHead head;
        head.sections = static_cast<std::uint32_t>(sections_.size());
        head.size = sizeof head + sections_.size() * sizeof(Section);
        for (Section& section : sections_) {
            section.offset = (head.size + section_alignment - 1) / section_alignment * section_alignment;
            head.size = section.offset + section.size;
        }
        std::string out;
        out.reserve(head.size);
        const auto put = [&] {
            out.assign(reinterpret_cast<const char*>(&head), sizeof head);
            out.append(reinterpret_cast<const char*>(sections_.data()), sections_.size() * sizeof(Section));
        };
        put();
        head.checksum = head_checksum(out, head.sections);
        put();
        for (std::size_t at = 0; at < parts_.size(); ++at) {
            out.resize(sections_[at].offset);
            out += parts_[at];
        }
        return out;
    }

private:
    std::vector<Section> sections_;
    std::vector<std::string_view> parts_;
};

}  // namespace
}  // namespace match

std::uint64_t content_hash(std::string_view bytes) noexcept { return hash_bytes(bytes); }

std::string compile_lexicon(const Lexicon& lexicon, const CompiledFrom& from, const CompileOptions& options)
{
    using match::SectionKind;
    const match::LexiconBody& body = lexicon.body();
    std::vector<match::Group> groups = match::groups_of(body);
    match::make_indexes(groups, body, options.threads);
    match::LexiconFacts facts{
        .languages = body.languages, .types = body.types, .settings = body.settings, .indexes = {}, .from = from};
    for (const match::Group& group : groups) facts.indexes.push_back(group.facts);
    const std::string small = match::write_facts(facts);

    match::Layout layout;
    layout.add(SectionKind::facts, 0, small);
    layout.add(SectionKind::concepts, 0, body.concepts);
    layout.add(SectionKind::terms, 0, body.terms);
    layout.add(SectionKind::settings_rows, 0, body.settings_rows);
    layout.add(SectionKind::texts, 0, body.texts);
    layout.add(SectionKind::ids, 0, body.ids);
    for (std::uint32_t at = 0; at < groups.size(); ++at) {
        const match::TermIndexArrays arrays = groups[at].index.arrays();
        layout.add(SectionKind::filter, at, arrays.filter);
        layout.add(SectionKind::entries, at, arrays.entries);
        layout.add(SectionKind::lists, at, arrays.lists);
    }
    return std::move(layout).bytes();
}

}  // namespace termrail
