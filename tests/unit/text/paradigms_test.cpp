// Inflection by tables of endings. Floor: text.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <termrail/text/inflection.hpp>

#include "text/paradigms.hpp"

using namespace termrail;

namespace {

struct Row {
    const char* language;
    const char* a;
    const char* b;
};

Inflection inflection(std::string_view tag) { return Inflection(Language::parse(tag).value()); }

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("same_word: joins forms by the endings of their language")
{
    for (const Row& row : {Row{"es", "servicio", "servicios"},
                           Row{"es", "red", "redes"},
                           Row{"es", "luz", "luces"},
                           Row{"es", "codificación", "codificaciones"},
                           Row{"es", "imagen", "imágenes"},
                           Row{"ru", "кластер", "кластера"},
                           Row{"ru", "контейнер", "контейнеры"},
                           Row{"ru", "подход", "подходов"},
                           Row{"ru", "ключ", "ключей"},
                           Row{"ru", "месяц", "месяцев"},
                           Row{"ru", "модуль", "модулями"},
                           Row{"ru", "сценарий", "сценариях"},
                           Row{"ru", "система", "систем"},
                           Row{"ru", "систем", "системах"},
                           Row{"ru", "технология", "технологий"},
                           Row{"ru", "сеть", "сетями"},
                           Row{"ru", "средство", "средств"},
                           Row{"ru", "приложение", "приложений"},
                           Row{"ru", "имя", "имени"},
                           Row{"ru", "узел", "узла"},
                           Row{"ru", "рынок", "рынками"},
                           Row{"ru", "ссылка", "ссылок"},
                           Row{"ru", "облачный", "облачными"},
                           Row{"ru", "гибкий", "гибкого"},
                           Row{"ru", "учёт", "учета"}}) {
        CAPTURE(std::string{row.a});
        CAPTURE(std::string{row.b});
        const Inflection words = inflection(row.language);
        CHECK(words.stem(row.a) == words.stem(row.b));
        CHECK(words.same_word(row.a, row.b));
        CHECK(words.same_word(row.b, row.a));
    }
}

TEST_CASE("same_word: keeps words apart that only look alike")
{
    for (const Row& row : {Row{"es", "caso", "casa"}, Row{"es", "puerto", "puerta"}, Row{"es", "año", "ano"},
                           Row{"es", "servicio", "servidor"}, Row{"ru", "контейнер", "контейнеризация"},
                           Row{"ru", "система", "систематика"}, Row{"ru", "образ", "образование"},
                           Row{"ru", "сеть", "сетка"}, Row{"ru", "код", "кодек"}}) {
        CAPTURE(std::string{row.a});
        CAPTURE(std::string{row.b});
        const Inflection words = inflection(row.language);
        CHECK_FALSE(words.same_word(row.a, row.b));
        CHECK_FALSE(words.same_word(row.b, row.a));
    }
}

TEST_CASE("same_word: an adjective agrees with the words beside it")
{
    const Inflection spanish = inflection("es");
    CHECK(spanish.same_word("distribuido", "distribuidas", true));
    CHECK(spanish.same_word("servidor", "servidoras", true));
    CHECK_FALSE(spanish.same_word("distribuido", "distribuidas"));
}

TEST_CASE("ending tables: each is well made")
{
    std::string_view before;
    for (const text::EndingTable& table : text::ending_tables()) {
        CAPTURE(std::string{table.language});
        CHECK(before < table.language);
        before = table.language;
        CHECK(Language::parse(table.language).has_value());
        CHECK(inflection(table.language).active());
        std::size_t paradigms = 2;
        for (const std::string_view endings : {table.endings, table.agreeing}) {
            for (const char letter : endings) paradigms += letter == '|' ? 1U : 0U;
            CHECK(endings.find("  ") == std::string_view::npos);
        }
        CHECK(paradigms <= text::most_paradigms);
    }
}

TEST_CASE("same_word: words that it joins have one key, whatever the base")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::size_t joined = 0;
    for (const text::EndingTable& table : text::ending_tables()) {
        CAPTURE(std::string{table.language});
        const text::Paradigms words(table);
        std::vector<std::string> pieces{""};
        for (const std::string_view endings : {table.endings, table.agreeing, table.irregular}) {
            std::string piece;
            for (const char letter : endings) {
                if (std::string_view(" |,+*-").find(letter) == std::string_view::npos) {
                    piece += letter;
                } else if (!piece.empty()) {
                    pieces.push_back(std::exchange(piece, {}));
                }
            }
        }
        const auto any = [&]() -> const std::string& { return pieces[random() % pieces.size()]; };
        for (int round = 0; round < 8000; ++round) {
            const std::string base =
                (random() % 2 == 0 ? std::string(1, static_cast<char>('a' + random() % 26)) : any()) + any();
            const std::string a = base + any() + any();
            const std::string b = base + any() + (random() % 2 == 0 ? any() : "");
            CAPTURE(a);
            CAPTURE(b);
            if (!words.same_word(a, b, true)) continue;
            ++joined;
            REQUIRE(words.key(a) == words.key(b));
            CHECK(words.same_word(b, a, true));
        }
    }
    CHECK(joined > 1000);
}

TEST_SUITE_END();
