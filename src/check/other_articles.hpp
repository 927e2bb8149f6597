// Terms of several words in which a translation has other articles. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_OTHER_ARTICLES_HPP
#define TERMRAIL_SRC_CHECK_OTHER_ARTICLES_HPP

#include <span>
#include <string_view>

#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// The language in which answers are looked for.
struct AnswerLanguage {
    const Language& language;
    const Inflection& inflection;
    const Recognizer& terms;
};

/// Where nothing answers, a term of several words answers that stands in @p target with an article more or less, in
/// words of their own or as in Spanish "del": y manejador, y el manejador. At level fuzzy, so it becomes unverified.
/// Terms with settings are found as these say, and only so.
void find_other_articles(const Lexicon& lexicon, const AnswerLanguage& target_side, std::string_view target,
                         std::span<Judgement> judgements);

}  // namespace termrail

#endif
