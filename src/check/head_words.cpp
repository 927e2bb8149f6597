// Words that a glossary has as nouns. Floor: check.
#include "check/head_words.hpp"

#include <algorithm>
#include <utility>

#include <termrail/text/fold.hpp>

namespace termrail {

HeadWords::HeadWords(Lexicon lexicon, const Recognizer& terms)
    : lexicon_(std::move(lexicon)), languages_(terms.languages().begin(), terms.languages().end())
{}

void HeadWords::collect() const
{
    for (const LexiconTerm& term : lexicon_.terms()) {
        if (std::find(languages_.begin(), languages_.end(), term.language_index) == languages_.end()) continue;
        const std::size_t space = term.text.find_last_of(" -");
        if (space == std::string_view::npos) continue;
        words_.insert(fold_key(term.text.substr(space + 1)).value());  // terms of a lexicon are UTF-8
    }
}

bool HeadWords::contain(std::string_view folded) const
{
    std::call_once(collected_, [this] { collect(); });
    const std::string word(folded);
    return words_.contains(word) || words_.contains(word + "s") || words_.contains(word + "es");
}

}  // namespace termrail
