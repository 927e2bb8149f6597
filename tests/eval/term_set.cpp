// Reads sets of translated segments with marked terms. Tests.
#include "term_set.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <unordered_map>

namespace termrail::eval {
namespace {

using Json = nlohmann::json;

std::vector<std::string> split(const std::string& text, char mark)
{
    std::vector<std::string> out;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, mark);) out.push_back(part);
    return out;
}

void each_line(const std::filesystem::path& path, const std::function<void(const std::string&)>& take)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(path.string() + ": cannot be read");
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        try {
            take(line);
        } catch (const std::exception& error) {
            throw std::runtime_error(path.string() + ":" + std::to_string(number) + ": " + error.what());
        }
    }
}

SourceKind source_kind(const std::string& word)
{
    if (word == "exact") return SourceKind::exact;
    if (word == "infl") return SourceKind::inflected;
    if (word == "other") return SourceKind::other;
    throw std::runtime_error("unknown src_kind " + word);
}

TargetKind target_kind(const std::string& word)
{
    if (word == "ok") return TargetKind::right;
    if (word == "okx") return TargetKind::glossed;
    if (word == "infl") return TargetKind::inflected;
    if (word == "var") return TargetKind::wrong;
    if (word == "src") return TargetKind::kept;
    if (word == "none") return TargetKind::unknown;
    throw std::runtime_error("unknown tgt_kind " + word);
}

Span span_of(const std::string& text, const Json& pair) { return byte_span(text, pair.at(0), pair.at(1)); }

TermSegment segment_of(const Json& line)
{
    TermSegment out;
    out.id = line.at("id");
    out.document = line.at("doc");
    out.source = line.at("src");
    out.target = line.at("tgt");
    for (const Json& gold : line.at("gold")) {
        Mention mention;
        mention.term = gold.at("term");
        mention.source = span_of(out.source, gold.at("src"));
        if (!gold.at("tgt").is_null()) mention.target = span_of(out.target, gold.at("tgt"));
        mention.source_kind = source_kind(gold.at("src_kind"));
        mention.target_kind = target_kind(gold.at("tgt_kind"));
        out.mentions.push_back(std::move(mention));
    }
    return out;
}

Language target_language(const std::string& folder)
{
    std::string name = folder;
    std::replace(name.begin(), name.end(), '_', '-');
    const std::vector<std::string> parts = split(name, '-');
    std::string tag = parts.back();
    if (parts.size() > 2 && parts[parts.size() - 2].size() == 2) tag = parts[parts.size() - 2] + "-" + tag;
    const Result<Language> language = Language::parse(tag);
    if (!language) throw std::runtime_error(folder + ": ends in no language tag");
    return *language;
}

void read_glossary(const std::filesystem::path& path, TermSet& set)
{
    bool heading = true;
    each_line(path, [&](const std::string& line) {
        if (std::exchange(heading, false)) return;
        const std::vector<std::string> cells = split(line, '\t');
        if (cells.size() != 3) throw std::runtime_error("three columns expected");
        Concept& entry = set.termbase.concepts.emplace_back();
        entry.id = cells[0];
        const auto add = [&](const Language& language, const std::string& words) {
            LanguageSection& section = entry.section(language.tag());
            for (const std::string& word : split(words, '|')) section.terms.emplace_back().text = word;
        };
        add(set.source_language, cells[1]);
        add(set.target_language, cells[2]);
    });
}

void read_unlinked(const std::filesystem::path& path, TermSet& set)
{
    if (!std::filesystem::exists(path)) return;
    std::unordered_map<std::string, TermSegment*> by_id;
    for (TermSegment& segment : set.segments) by_id[segment.id] = &segment;
    bool heading = true;
    each_line(path, [&](const std::string& line) {
        if (std::exchange(heading, false)) return;
        const std::vector<std::string> cells = split(line, '\t');
        if (cells.size() != 5) throw std::runtime_error("five columns expected");
        TermSegment& segment = *by_id.at(cells[0]);
        segment.unlinked.push_back({.term = cells[1],
                                    .source = byte_span(segment.source, std::stoul(cells[2]), std::stoul(cells[3])),
                                    .label = cells[4].at(0)});
    });
}

}  // namespace

Span byte_span(const std::string& text, std::size_t begin, std::size_t end)
{
    const auto starts = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    Span out{text.size(), text.size()};
    std::size_t seen = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!starts(text[at])) continue;
        if (seen == begin) out.begin = at;
        if (seen == end) out.end = at;
        ++seen;
    }
    if (begin > end || end > seen) throw std::runtime_error("a span outside its text");
    return out;
}

TermSet read_term_set(const std::filesystem::path& folder)
{
    TermSet set{.name = folder.filename().string(),
                .source_language = Language::parse("en").value(),
                .target_language = target_language(folder.filename().string()),
                .termbase = {},
                .segments = {}};
    read_glossary(folder / "glossary.tsv", set);
    each_line(folder / "segments.jsonl",
              [&](const std::string& line) { set.segments.push_back(segment_of(Json::parse(line))); });
    read_unlinked(folder / "unlinked.tsv", set);
    return set;
}

}  // namespace termrail::eval
