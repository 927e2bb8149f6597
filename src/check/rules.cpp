// The pages of the rules. Floor: check.
#include <termrail/check/rules.hpp>

#include <algorithm>
#include <array>

namespace termrail {
namespace {

using enum Severity;

constexpr std::array all_rules{
    Rule{"dnt-changed", error, "a term that is not to be translated was changed",
         "The termbase says that the term is not to be translated, and it does not stand in the target letter for "
         "letter: it was translated, altered (letter case, spelling, form) or dropped. A form that is right in the "
         "target language can be listed in the entry.",
         "Kubernetes, doNotTranslate: 部署 Kubernetes -> deploy kubernetes", "deploy Kubernetes"},
    Rule{"segment-inconsistent", warning, "one source segment, different translations",
         "The same source segment stands in the document several times and was translated differently. Readers "
         "look for a difference in meaning where there is none. The reverse, one translation for different "
         "sources, is a note.",
         "Save file -> Datei speichern; Save file -> Datei sichern", "Save file -> Datei speichern, both times"},
    Rule{"term-case", warning, "the right term in the wrong letter case",
         "The entry of the target term demands its letter case (caseSensitive), and the target has its letters in "
         "another. It may be the term, or another word.",
         "容器组 -> the pods, where the termbase has Pod, caseSensitive", "the Pods"},
    Rule{"term-count", note, "fewer answers than occurrences",
         "The source uses a term more often than the target. The target language may drop a repetition, so this is "
         "worth a look, not a failure.",
         "重慶與白俄羅斯……重慶舉行 -> Chongqing and Belarus ... was held there",
         "重慶與白俄羅斯……重慶舉行 -> Chongqing and Belarus ... was held in Chongqing"},
    Rule{"term-forbidden", error, "a deprecated or superseded term is used",
         "The termbase marks the rendering as deprecated or superseded. With an occurrence of the concept in the "
         "source this is an error; a deprecated term that answers nothing in the source is a warning.",
         "國畫展 -> National Painting Exhibition", "國畫展 -> Exhibition of Traditional Chinese Painting"},
    Rule{"term-inconsistent", warning, "one concept, different terms in a document",
         "Within one document a concept is answered by different terms, or by one term in different spellings. A "
         "full form beside its acronym or short form is consistent. Words that no entry speaks of are compared by "
         "their joints alone, hyphen or slash; that is a note.",
         "中歐班列(成渝) -> (Chengdu/Chongqing); later (Chengdu-Chongqing)",
         "中歐班列(成渝) -> (Chengdu-Chongqing), everywhere"},
    Rule{"term-missing", error, "a source term has no counterpart",
         "The source uses a term of the termbase and nothing in the target answers it: no term of the concept, in no "
         "inflection and no variant spelling. A warning where the word may be no term there: short for a longer one "
         "before it, an English verb like its noun (you must type), or a noun of kind (two types of packages).",
         "中歐班列 -> the railway link", "中歐班列 -> the China-Europe Railway Express"},
    Rule{"term-spacing", note, "a term was found only through lost spaces or glosses",
         "A space is lost at the edge of a term, or a pronunciation gloss stands inside it.", "issued aJoint Statement",
         "issued a Joint Statement"},
    Rule{"term-spelling", note, "the right term in a variant spelling",
         "The target has the term in another script, or with another joint between its words (hyphen, slash, space, "
         "nothing) than the termbase. A warning where it has an article more or less between its words.",
         "open source software, where the termbase has open-source software", "open-source software"},
    Rule{"term-undefined", note, "the entry has no term in the target language",
         "The source uses a term whose concept entry has no term in the target language, so nothing can be checked. "
         "Add one to the termbase. Reported once for a concept and document.",
         "conceptEntry with a zh-Hant section only", "conceptEntry with sections for zh-Hant and en"},
    Rule{"term-untranslated", warning, "the source term stands in the target",
         "The source term was kept in the target although the entry has a term of the target language. If it is to "
         "be kept, add it to the entry as a term of the target language.",
         "the 中歐班列 to Duisburg", "the China-Europe Railway Express to Duisburg"},
};

}  // namespace

std::span<const Rule> rules() noexcept { return all_rules; }

const Rule* find_rule(std::string_view id) noexcept
{
    const auto found =
        std::find_if(all_rules.begin(), all_rules.end(), [&](const Rule& rule) { return rule.id == id; });
    return found == all_rules.end() ? nullptr : &*found;
}

}  // namespace termrail
