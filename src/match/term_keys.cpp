// Makes the keys of a query. Floor: match.
#include "match/term_keys.hpp"

#include <utility>

namespace termrail::match {

TermKeys::TermKeys(const Lexicon& lexicon)
{
    for (const Language& language : lexicon.languages()) {
        if (is_turkic(language)) turkic_ = language;
    }
}

bool TermKeys::is_turkic(const Language& language)
{
    return language.language() == "tr" || language.language() == "az";
}

std::vector<std::string> TermKeys::of_query(std::string_view text) const
{
    std::vector<std::string> keys;
    if (Result<std::string> key = variant_key(text); key && !key->empty()) keys.push_back(std::move(*key));
    if (turkic_ && !keys.empty()) {
        std::string key = variant_key(text, *turkic_).value();
        if (key != keys.front()) keys.push_back(std::move(key));
    }
    return keys;
}

}  // namespace termrail::match
