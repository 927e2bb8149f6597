// English paradigms: which endings may change places, and where not. Floor: text.
#include "text/english.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace termrail::text {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Sorted by the plural, with those that Snowball stems apart (buses).
// Left out: plurals that are as often another word (bases, media, data).
constexpr std::array irregular_plurals{
    Pair{"analyses", "analysis"},
    Pair{"appendices", "appendix"},
    Pair{"atlases", "atlas"},
    Pair{"axes", "axis"},
    Pair{"bacteria", "bacterium"},
    Pair{"biases", "bias"},
    Pair{"buses", "bus"},
    Pair{"businessmen", "businessman"},
    Pair{"calves", "calf"},
    Pair{"canvases", "canvas"},
    Pair{"chairmen", "chairman"},
    Pair{"children", "child"},
    Pair{"congressmen", "congressman"},
    Pair{"crises", "crisis"},
    Pair{"criteria", "criterion"},
    Pair{"curricula", "curriculum"},
    Pair{"diagnoses", "diagnosis"},
    Pair{"emphases", "emphasis"},
    Pair{"feet", "foot"},
    Pair{"firemen", "fireman"},
    Pair{"fishermen", "fisherman"},
    Pair{"foremen", "foreman"},
    Pair{"gases", "gas"},
    Pair{"geese", "goose"},
    Pair{"gentlemen", "gentleman"},
    Pair{"grandchildren", "grandchild"},
    Pair{"halves", "half"},
    Pair{"hypotheses", "hypothesis"},
    Pair{"indices", "index"},
    Pair{"knives", "knife"},
    Pair{"leaves", "leaf"},
    Pair{"lenses", "lens"},
    Pair{"lives", "life"},
    Pair{"loaves", "loaf"},
    Pair{"matrices", "matrix"},
    Pair{"memoranda", "memorandum"},
    Pair{"men", "man"},
    Pair{"mice", "mouse"},
    Pair{"midwives", "midwife"},
    Pair{"oases", "oasis"},
    Pair{"parentheses", "parenthesis"},
    Pair{"phenomena", "phenomenon"},
    Pair{"policemen", "policeman"},
    Pair{"prognoses", "prognosis"},
    Pair{"salesmen", "salesman"},
    Pair{"scarves", "scarf"},
    Pair{"schoolchildren", "schoolchild"},
    Pair{"selves", "self"},
    Pair{"servicemen", "serviceman"},
    Pair{"sheaves", "sheaf"},
    Pair{"shelves", "shelf"},
    Pair{"spokesmen", "spokesman"},
    Pair{"spokeswomen", "spokeswoman"},
    Pair{"sportsmen", "sportsman"},
    Pair{"statesmen", "statesman"},
    Pair{"strata", "stratum"},
    Pair{"syntheses", "synthesis"},
    Pair{"teeth", "tooth"},
    Pair{"theses", "thesis"},
    Pair{"thieves", "thief"},
    Pair{"vertices", "vertex"},
    Pair{"wives", "wife"},
    Pair{"wolves", "wolf"},
    Pair{"women", "woman"},
    Pair{"workmen", "workman"},
};
static_assert(std::is_sorted(irregular_plurals.begin(), irregular_plurals.end()));

// Words that are no form of the word they look like: customs is not the plural of custom.
constexpr std::array<std::string_view, 30> invariant_words{
    "acoustics", "aeronautics", "aesthetics", "athletics",   "customs",   "dynamics",    "economics", "electronics",
    "ethics",    "genetics",    "hers",       "linguistics", "logistics", "mathematics", "means",     "news",
    "optics",    "ours",        "overseas",   "perhaps",     "physics",   "politics",    "robotics",  "series",
    "species",   "theirs",      "this",       "thus",        "towards",   "yours",
};
static_assert(std::is_sorted(invariant_words.begin(), invariant_words.end()));

// Words whose -ing or -ed is no ending: evening is no form of even.
constexpr std::array<std::string_view, 21> not_verbal{
    "anything", "ceiling",   "during", "evening", "everything", "hundred", "indeed",
    "king",     "morning",   "naked",  "nothing", "offspring",  "ring",    "sacred",
    "sibling",  "something", "spring", "string",  "thing",      "wicked",  "wing",
};
static_assert(std::is_sorted(not_verbal.begin(), not_verbal.end()));

constexpr bool vowel(char letter) noexcept
{
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

bool ends_in_consonant(std::string_view base) noexcept { return !base.empty() && !vowel(base.back()); }

bool hisses(std::string_view base) noexcept
{
    return base.ends_with('s') || base.ends_with('x') || base.ends_with('z') || base.ends_with("ch") ||
           base.ends_with("sh");
}

using Endings = std::initializer_list<std::string_view>;

bool has(Endings endings, std::string_view rest) noexcept
{
    return std::find(endings.begin(), endings.end(), rest) != endings.end();
}

bool both(Endings endings, std::string_view a, std::string_view b) noexcept
{
    return has(endings, a) && has(endings, b);
}

bool is_verbal(std::string_view rest) noexcept { return rest.ends_with("ed") || rest.ends_with("ing"); }

bool never_verbal(std::string_view word) noexcept
{
    return std::binary_search(not_verbal.begin(), not_verbal.end(), word);
}

/// Whether @p a and @p b are endings of one paradigm of the part @p base that both words share.
/// The stems tell car, caring and care apart, so no rule is needed for that here.
bool one_paradigm(std::string_view base, std::string_view a, std::string_view b) noexcept
{
    if (base.size() >= 3) {
        if (!hisses(base) && !base.ends_with('e') && both({"", "s", "'s", "ed", "ing"}, a, b)) return true;
        if ((hisses(base) || base.ends_with('o')) && both({"", "es", "'s", "ed", "ing"}, a, b)) return true;
        if (!hisses(base) || base.ends_with("ch")) {
            if (both({"", "s", "'s"}, a, b)) return true;
        } else if (both({"", "'s"}, a, b)) {
            return true;
        }
        // Verbs in -ee, -oe and -ye keep their e: see, shoe, dye.
        if (base.ends_with('e') && both({"", "s", "d", "ing"}, a, b)) return true;
    }
    if (base.size() >= 2 && !base.ends_with('e') && both({"e", "es", "ed", "ing"}, a, b)) return true;
    if (base.size() >= 2 && ends_in_consonant(base) && both({"y", "ies", "ied", "ying"}, a, b)) return true;
    if (both({"ie", "ies", "ied", "ying"}, a, b)) return true;
    // planned, travelling: the last letter of the base twice.
    if (base.size() >= 3 && ends_in_consonant(base) && !base.ends_with('s')) {
        const auto simple = [&](std::string_view rest) { return has({"", "s"}, rest); };
        const auto twice = [&](std::string_view rest) {
            return rest.starts_with(base.back()) && has({"ed", "ing"}, rest.substr(1));
        };
        if ((simple(a) && twice(b)) || (simple(b) && twice(a))) return true;
    }
    return false;
}

}  // namespace

std::string_view english_base(std::string_view word) noexcept
{
    const auto* const found = std::lower_bound(irregular_plurals.begin(), irregular_plurals.end(), word,
                                               [](const Pair& pair, std::string_view key) { return pair.first < key; });
    return found != irregular_plurals.end() && found->first == word ? found->second : word;
}

bool english_invariant(std::string_view word) noexcept
{
    return std::binary_search(invariant_words.begin(), invariant_words.end(), word);
}

bool english_endings_agree(std::string_view a, std::string_view b) noexcept
{
    const auto split = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto common = static_cast<std::size_t>(split.first - a.begin());
    // The longest ending is "ying", and a doubled letter with "ing".
    const std::size_t longest = 4;
    const std::size_t size = std::max(a.size(), b.size());
    for (std::size_t at = size > longest ? size - longest : 0; at <= common; ++at) {
        const std::string_view rest_a = a.substr(at);
        const std::string_view rest_b = b.substr(at);
        if ((is_verbal(rest_a) && never_verbal(a)) || (is_verbal(rest_b) && never_verbal(b))) continue;
        if (at > 0 && one_paradigm(a.substr(0, at), rest_a, rest_b)) return true;
    }
    return false;
}

// Serbian is written in Latin letters as well.
bool has_english_guests(const Language& language)
{
    return !language.likely_script().empty() && language.likely_script() != "Latn" && language.language() != "sr";
}

}  // namespace termrail::text
