// The pages of the measures. Floor: check.
#include <algorithm>
#include <array>

#include <termrail/check/score.hpp>

namespace termrail {
namespace {

constexpr std::array all_measures{
    Measure{"exact-match", "source terms whose target term is in the output in surface form",
            "term use rate of Dinu et al. 2019; exact-match accuracy of Alam et al. 2021 before lemmas",
            "Terms are found in the source by the recognizer, not taken from an annotation. Any usable term of the "
            "concept will do; letter case, width and kinds of quotes and dashes do not matter, and neither do tokens. "
            "One term in the output may serve every occurrence of its concept in the segment."},
    Measure{"lemma-match", "source terms whose target term is in the output in any form",
            "exact-match accuracy of Alam et al. 2021; lemmatised term match of Bergmanis and Pinnis 2021",
            "The originals compare lemmas of a tagger. Here an inflected form counts in the languages whose inflection "
            "the recognizer knows (a note tells when it does not), and so do variant spellings (Traditional and "
            "Simplified, hyphen, space or nothing between words) and terms at whose edge a space was lost."},
    Measure{"exact-match-exclusive", "exact-match where one place serves one occurrence",
            "the program published with Alam et al. 2021 (evaluate_term_wmt.py)",
            "The program gives each term the first place at which no other one begins. Here as many occurrences as "
            "possible get a place, no two places overlap, closer forms go first, and a place where a deprecated term "
            "stands more exactly than a usable one serves none."},
    Measure{"lemma-match-exclusive", "lemma-match where one place serves one occurrence",
            "the program published with Alam et al. 2021 (evaluate_term_wmt.py)",
            "As exact-match-exclusive, with the forms of lemma-match. It is the share of the verdict ok."},
    Measure{"consistency", "repeated source terms rendered as they mostly are in the document",
            "Semenov and Bojar 2022; Semenov et al. 2023",
            "The originals find the rendering of every occurrence by aligning words. Here it is known where a term of "
            "the concept, also a deprecated one, or the source term itself stands in the output; an occurrence "
            "without counts as not agreeing, so the value is a lower bound. Terms that stand once in the document "
            "are not counted, nor is an occurrence that has only the rendering of another one. Case, inflection and "
            "script do not make renderings different; a source term is its words in any form, whichever entry answers. "
            "Occurrences are averaged, not terms; a "
            "document is an input."},
    Measure{"consistency-first", "the same, held against the first rendering in the document",
            "Semenov and Bojar 2022; Semenov et al. 2023",
            "As consistency; the first rendering is the first that is known."},
    Measure{"consistency-known", "consistency of the occurrences whose rendering is known",
            "ours, after Semenov and Bojar 2022",
            "As consistency, but occurrences whose rendering is not known are left out, and so are terms with fewer "
            "than two that are known. Read it beside lemma-match, which tells how much was left out."},
    Measure{
        "window-overlap", "words around a term in the reference that are around it in the output",
        "window overlap of Alam et al. 2021, n = 2 and 3 words on either side",
        "As in the program published with it, punctuation is stepped over, the places of a source term are paired from "
        "the best overlap down, and a segment has the mean of its pairs, or 0 when it has none. But only segments "
        "whose reference has a term are counted, where the program counts all segments, as 0; any usable term "
        "of the concept is a place, in any form; a term with nothing around it is left out; words are folded, "
        "cut at apostrophes and hyphens, and are characters in scripts without spaces. Needs references."},
};

}  // namespace

std::span<const Measure> measures() noexcept { return all_measures; }

const Measure* find_measure(std::string_view id) noexcept
{
    const auto found = std::find_if(all_measures.begin(), all_measures.end(),
                                    [&](const Measure& measure) { return measure.id == id; });
    return found == all_measures.end() ? nullptr : &*found;
}

}  // namespace termrail
