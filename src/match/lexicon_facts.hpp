// What is small in a compiled lexicon and read as a whole: languages, types, settings, origin, indexes. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_LEXICON_FACTS_HPP
#define TERMRAIL_SRC_MATCH_LEXICON_FACTS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/match/lexicon_file.hpp>
#include <termrail/model/settings.hpp>
#include <termrail/text/language.hpp>

namespace termrail::match {

/// An index but for its arrays.
struct IndexFacts {
    std::string language;
    bool english_guests = false;
    bool any_code = false;
    std::uint64_t homes = 0;
    std::uint64_t recipe = 0;
};

struct LexiconFacts {
    std::vector<Language> languages;
    std::vector<std::string> types;
    std::vector<TermSettings> settings;
    std::vector<IndexFacts> indexes;
    CompiledFrom from;
};

[[nodiscard]] std::string write_facts(const LexiconFacts& facts);

/// @return whether they could be read
[[nodiscard]] bool read_facts(std::string_view bytes, LexiconFacts& out);

}  // namespace termrail::match

#endif
