// Articles, and words with an article inside. Floor: text.
#include "text/articles.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace termrail::text {
namespace {

struct Contraction {
    std::string_view word;
    std::string_view preposition;
};

struct Articles {
    std::string_view language;
    std::span<const std::string_view> words;
    std::span<const Contraction> contractions;
};

using Word = std::string_view;

// clang-format off
constexpr std::array catalan{Word("el"), Word("la"), Word("els"), Word("les"), Word("l"), Word("un"), Word("una"),
                             Word("uns"), Word("unes")};
constexpr std::array german{Word("der"), Word("die"), Word("das"), Word("den"), Word("dem"), Word("des"), Word("ein"),
                            Word("eine"), Word("einen"), Word("einem"), Word("einer"), Word("eines")};
constexpr std::array english{Word("the"), Word("a"), Word("an")};
constexpr std::array spanish{Word("el"), Word("la"), Word("los"), Word("las"), Word("lo"), Word("un"), Word("una"),
                             Word("unos"), Word("unas")};
constexpr std::array french{Word("le"), Word("la"), Word("les"), Word("l"), Word("un"), Word("une")};
constexpr std::array italian{Word("il"), Word("lo"), Word("la"), Word("i"), Word("gli"), Word("le"), Word("l"),
                             Word("un"), Word("uno"), Word("una")};
constexpr std::array dutch{Word("de"), Word("het"), Word("een")};
constexpr std::array portuguese{Word("o"), Word("a"), Word("os"), Word("as"), Word("um"), Word("uma"), Word("uns"),
                                Word("umas")};

constexpr std::array catalan_contractions{Contraction{"del", "de"}, Contraction{"dels", "de"}, Contraction{"al", "a"},
                                          Contraction{"als", "a"}, Contraction{"pel", "per"},
                                          Contraction{"pels", "per"}};
constexpr std::array german_contractions{Contraction{"am", "an"}, Contraction{"ans", "an"}, Contraction{"beim", "bei"},
                                         Contraction{"im", "in"}, Contraction{"ins", "in"}, Contraction{"vom", "von"},
                                         Contraction{"zum", "zu"}, Contraction{"zur", "zu"}};
constexpr std::array spanish_contractions{Contraction{"del", "de"}, Contraction{"al", "a"}};
constexpr std::array french_contractions{Contraction{"du", "de"}, Contraction{"des", "de"}, Contraction{"au", "à"},
                                         Contraction{"aux", "à"}};
constexpr std::array italian_contractions{
    Contraction{"del", "di"}, Contraction{"dello", "di"}, Contraction{"della", "di"}, Contraction{"dell", "di"},
    Contraction{"dei", "di"}, Contraction{"degli", "di"}, Contraction{"delle", "di"}, Contraction{"al", "a"},
    Contraction{"allo", "a"}, Contraction{"alla", "a"}, Contraction{"all", "a"}, Contraction{"ai", "a"},
    Contraction{"agli", "a"}, Contraction{"alle", "a"}, Contraction{"dal", "da"}, Contraction{"dallo", "da"},
    Contraction{"dalla", "da"}, Contraction{"dall", "da"}, Contraction{"dai", "da"}, Contraction{"dagli", "da"},
    Contraction{"dalle", "da"}, Contraction{"nel", "in"}, Contraction{"nello", "in"}, Contraction{"nella", "in"},
    Contraction{"nell", "in"}, Contraction{"nei", "in"}, Contraction{"negli", "in"}, Contraction{"nelle", "in"},
    Contraction{"sul", "su"}, Contraction{"sullo", "su"}, Contraction{"sulla", "su"}, Contraction{"sull", "su"},
    Contraction{"sui", "su"}, Contraction{"sugli", "su"}, Contraction{"sulle", "su"}};
constexpr std::array portuguese_contractions{
    Contraction{"do", "de"}, Contraction{"da", "de"}, Contraction{"dos", "de"}, Contraction{"das", "de"},
    Contraction{"no", "em"}, Contraction{"na", "em"}, Contraction{"nos", "em"}, Contraction{"nas", "em"},
    Contraction{"ao", "a"}, Contraction{"aos", "a"}, Contraction{"à", "a"}, Contraction{"às", "a"},
    Contraction{"pelo", "por"}, Contraction{"pela", "por"}, Contraction{"pelos", "por"}, Contraction{"pelas", "por"}};

constexpr std::array tables{Articles{"ca", catalan, catalan_contractions}, Articles{"de", german, german_contractions},
                            Articles{"en", english, {}}, Articles{"es", spanish, spanish_contractions},
                            Articles{"fr", french, french_contractions}, Articles{"it", italian, italian_contractions},
                            Articles{"nl", dutch, {}}, Articles{"pt", portuguese, portuguese_contractions}};
// clang-format on

const Articles* table_of(std::string_view language) noexcept
{
    const auto* const found = std::find_if(tables.begin(), tables.end(),
                                           [&](const Articles& articles) { return articles.language == language; });
    return found == tables.end() ? nullptr : &*found;
}

}  // namespace

bool has_articles(std::string_view language) noexcept { return table_of(language) != nullptr; }

std::string_view without_article(std::string_view language, std::string_view folded) noexcept
{
    const Articles* const articles = table_of(language);
    if (articles == nullptr) return folded;
    if (std::find(articles->words.begin(), articles->words.end(), folded) != articles->words.end()) return {};
    for (const Contraction& one : articles->contractions) {
        if (one.word == folded) return one.preposition;
    }
    return folded;
}

}  // namespace termrail::text
