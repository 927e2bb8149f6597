// English words that are no terms where they stand. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_OTHER_USES_HPP
#define TERMRAIL_SRC_CHECK_OTHER_USES_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/units.hpp>

#include "check/head_words.hpp"

namespace termrail {

/// An occurrence that is a verb if the document has the word as a noun.
struct PerhapsVerb {
    std::uint32_t segment = 0;
    std::uint32_t judgement = 0;  ///< its number in the segment
    std::uint32_t concept_index = 0;
};

/// A source text and what was judged in it.
struct JudgedText {
    std::string_view source;
    std::span<Judgement> judgements;
};

/// Where nothing answers a term of one word that seems to be something else there, it becomes unverified: a verb
/// ("you must type", "is listed in"), if the glossary or the document has the word as a noun, or a noun of kind ("two
/// types of packages", and then "this type"). Looks at English texts one by one, its buffers kept between them; what
/// depends on the rest of the document waits for settle_verbs().
class OtherUses {
public:
    /// Refers to both.
    OtherUses(const Lexicon& lexicon, const HeadWords& nouns) : lexicon_(&lexicon), nouns_(&nouns) {}

    /// @param verbs  gets what waits
    void look_at(const JudgedText& text, std::uint32_t segment, std::vector<PerhapsVerb>& verbs);

private:
    void look_at_words(const JudgedText& text, std::uint32_t segment, std::vector<PerhapsVerb>& verbs);
    [[nodiscard]] bool is_before_of(std::size_t at) const;
    [[nodiscard]] bool seems_verb(std::size_t at, const Match& match) const;

    const Lexicon* lexicon_;
    const HeadWords* nouns_;
    Language english_ = Language::parse("en").value();
    Units units_;
    std::set<std::uint32_t> kinds_;  // concepts met in this text as nouns of kind
};

/// Settles what OtherUses left open, all texts of a document being judged.
/// @param texts  gives each of them, by its number below @p count
void settle_verbs(const Lexicon& lexicon, std::span<const PerhapsVerb> verbs, std::size_t count,
                  const std::function<JudgedText(std::size_t)>& texts);

}  // namespace termrail

#endif
