// Tests of articles. Floor: text.
#include <doctest/doctest.h>

#include "text/articles.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("text");

TEST_CASE("without_article: nothing is left of an article, a preposition of a contraction")
{
    struct Row {
        const char* language;
        const char* word;
        const char* left;
    };
    for (const Row& row :
         {Row{"es", "el", ""}, Row{"es", "del", "de"}, Row{"es", "manejador", "manejador"}, Row{"en", "an", ""},
          Row{"fr", "l", ""}, Row{"fr", "aux", "à"}, Row{"it", "degli", "di"}, Row{"pt", "nas", "em"},
          Row{"ca", "pels", "per"}, Row{"de", "zur", "zu"}, Row{"de", "des", ""}, Row{"nl", "het", ""},
          Row{"ru", "el", "el"}, Row{"", "the", "the"}, Row{"es", "", ""}}) {
        CAPTURE(row.language);
        CAPTURE(row.word);
        CHECK(text::without_article(row.language, row.word) == row.left);
    }
    CHECK(text::has_articles("pt"));
    CHECK_FALSE(text::has_articles("ru"));
}

TEST_SUITE_END();
