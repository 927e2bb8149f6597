// termrail find: the terms of a termbase in a text without translation. Floor: cli.
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include <termrail/io/files.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/report/json_lines.hpp>
#include <termrail/text/encoding.hpp>
#include <termrail/text/offsets.hpp>
#include <termrail/text/utf8.hpp>

#include "cli/glossary.hpp"
#include "cli/verbs.hpp"
#include "cli/word_forms.hpp"

namespace termrail::cli {

namespace {

constexpr std::size_t block_lines = 1024;

struct Text {
    std::string path;
    Decoded decoded;
};

/// What the search needs of everywhere.
struct Search {
    const Lexicon& lexicon;
    const Recognizer& recognizer;
    std::set<std::uint16_t> shown_languages;  ///< of translations
    bool all = false;
    std::size_t found = 0;
    std::set<std::uint32_t> concepts;
};

Result<std::vector<Text>> read_texts(const Options& options)
{
    std::vector<Text> out;
    for (const std::string& path : options.files) {
        Result<std::string> bytes = read_file(path);
        if (!bytes) return std::move(bytes).error();
        Result<Decoded> decoded = decode(*bytes);
        if (!decoded) {
            Error error = std::move(decoded).error();
            error.path = path;
            return error;
        }
        out.push_back({shown_path(path), *std::move(decoded)});
    }
    return out;
}

/// The languages whose terms are shown as translations: those that fit -t best, or all but the text's own.
Result<std::set<std::uint16_t>> translation_languages(const Options& options, const Lexicon& lexicon,
                                                      const Recognizer& recognizer)
{
    std::set<std::uint16_t> out;
    const auto languages = lexicon.languages();
    if (options.target.empty()) {
        for (std::uint16_t i = 0; i < languages.size(); ++i) {
            if (!recognizer.takes(i)) out.insert(i);
        }
        return out;
    }
    const Result<Language> wanted = read_language("--target", options.target);
    if (!wanted) return wanted.error();
    LanguageFit best = LanguageFit::none;
    for (const Language& offered : languages) best = std::min(best, language_fit(*wanted, offered));
    for (std::uint16_t i = 0; i < languages.size() && best != LanguageFit::none; ++i) {
        if (language_fit(*wanted, languages[i]) == best) out.insert(i);
    }
    if (out.empty()) {
        return Error{
            Errc::no_terms, "the glossary has no terms in " + wanted->tag() + "; it has " + tags_of(languages), {}, {}};
    }
    return out;
}

std::vector<ListedTerm> translations(const Search& search, std::uint32_t concept_index)
{
    std::vector<std::pair<std::uint16_t, ListedTerm>> terms;
    for (const LexiconTerm& term : search.lexicon.terms_of(concept_index)) {
        if (!term.usable() || !search.shown_languages.contains(term.language_index)) continue;
        terms.emplace_back(term.language_index, ListedTerm{search.lexicon.languages()[term.language_index].tag(),
                                                           std::string{term.text}, term.status});
    }
    const auto rank = [](const std::pair<std::uint16_t, ListedTerm>& term) {
        return std::pair{term.first, term.second.status == Status::preferred ? 0 : 1};
    };
    std::ranges::stable_sort(terms, {}, rank);
    std::vector<ListedTerm> out;
    for (auto& [language, term] : terms) out.push_back(std::move(term));
    return out;
}

void print(const Match& match, const Search& search, const Text& text, const Place& line_place, std::string_view line,
           Output& out)
{
    const LexiconTerm& term = search.lexicon.terms()[match.term];
    FoundTerm found;
    found.path = text.path;
    found.line = line;
    found.concept_id = search.lexicon.concepts()[match.concept_index].id;
    found.spot = {
        match.begin,
        match.end,
        {line_place.line, count_code_points(line.substr(0, match.begin)) + 1, line_place.offset + match.begin},
        std::string{term.text},
        match.level};
    found.translations = translations(search, match.concept_index);
    if (out.jsonl()) return out.line(to_json_line(found));
    out.write(to_text(found, out.style()));
}

void find_in(const Text& text, Search& search, Output& out)
{
    const LineIndex index{text.decoded.text};
    Progress progress{"line"};
    std::vector<std::string_view> lines;
    Matches found;
    for (std::size_t first = 1; first <= index.line_count() && !out.closed(); first += block_lines) {
        progress.at(first, index.line_count());
        const std::size_t last = std::min(first + block_lines - 1, index.line_count());
        lines.clear();
        for (std::size_t number = first; number <= last; ++number) lines.push_back(index.line(number));
        search.recognizer.find_all(lines, found);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const std::size_t number = first + i;
            const Place place{.line = number, .column = 1, .offset = text.decoded.bom_size + index.line_start(number)};
            std::vector<Match> longest;
            if (!search.all) longest = leftmost_longest(found[i]);
            for (const Match& match : search.all ? found[i] : std::span<const Match>(longest)) {
                ++search.found;
                search.concepts.insert(match.concept_index);
                print(match, search, text, place, lines[i], out);
            }
        }
    }
}

/// Tells when the terms are not in the very language asked for.
void tell_fallback(const Language& wanted, const Lexicon& lexicon, const Recognizer& recognizer)
{
    std::vector<Language> taken;
    for (const std::uint16_t index : recognizer.languages()) taken.push_back(lexicon.languages()[index]);
    if (std::ranges::find(taken, wanted) != taken.end()) return;
    print_note("no terms in " + wanted.tag() + ", taking those in " + tags_of(taken));
}

}  // namespace

int run_find(const Options& options, Output& out)
{
    const Result<Language> language = read_language("--source", options.source);
    if (!language) return print_failure(language.error());
    const Result<Glossary> glossary = load_glossaries(options, false);
    if (!glossary) return print_failure(glossary.error());
    const auto word_forms = load_word_forms(options, {&*language, 1});
    if (!word_forms) return print_failure(word_forms.error());
    const Recognizer recognizer{glossary->lexicon, *language, {.word_forms = *word_forms}};
    if (recognizer.fit() == LanguageFit::none) {
        print_failure("the glossary has no terms in " + language->tag() + "; it has " +
                      tags_of(glossary->lexicon.languages()));
        return exit_trouble;
    }
    Result<std::set<std::uint16_t>> shown = translation_languages(options, glossary->lexicon, recognizer);
    if (!shown) return print_failure(shown.error());
    const Result<std::vector<Text>> texts = read_texts(options);
    if (!texts) return print_failure(texts.error());
    tell_fallback(*language, glossary->lexicon, recognizer);
    Search search{glossary->lexicon, recognizer, *std::move(shown), options.all, 0, {}};
    for (const Text& text : *texts) find_in(text, search, out);
    if (!out.jsonl()) {
        if (search.found > 0) out.write("\n");
        out.line(search.found == 0
                     ? "no terms found"
                     : counted(search.found, "occurrence") + " of " + counted(search.concepts.size(), "concept"));
    }
    return exit_clean;
}

}  // namespace termrail::cli
