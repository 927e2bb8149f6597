// The endings of the languages, from their grammars. Floor: text.
#include <array>

#include "text/paradigms.hpp"

namespace termrail::text {
namespace {

constexpr EndingTable spanish{
    .language = "es",
    .endings = "- s | - es | z ces",
    .agreeing = "o a os as | - a es as",
    .same_letters = "áa ée íi óo úu",
};

// Nouns: контейнер, подход, месяц; модуль; сценарий; система, задача; неделя; технология; сеть; средство; приложение,
// поле, училище. Adjectives: облачный, гибкий, синий, общий, работающийся.
constexpr EndingTable russian{
    .language = "ru",
    .endings =
        "- а у ом е ы ов ам ами ах | - а у ом ем е и ей ам ами ах | - а у ем е ы ев ам ами ах"
        " | ь я ю ем е и ей ям ями ях"
        " | й я ю ем е и ев ям ями ях"
        " | а ы и е у ой ою ей ею - ам ами ах"
        " | я и е ю ей ею - ь ям ями ях | я и ю ей ею й ям ями ях"
        " | ь и ью ей ям ями ях ам ами ах"
        " | о а у ом е - ам ами ах"
        " | е я ю ем и й ий ьев ей ям ями ях | е а у ем - ам ами ах"
        " | мя мени менем мена мен менам менами менах"
        " | ый ой ая ое ые ого ому ую ым ом ою ых ыми"
        " | ий ой ая ое ие ого ому ую им ом ою их ими"
        " | ий яя ее ие его ему юю им ем ей ею их ими"
        " | ий ая ее ие его ему ую им ем ей ею их ими"
        " | ийся аяся ееся иеся егося емуся уюся имся емся ейся ихся имися",
    .irregular =
        "имя имени именем имена имен именам именами именах"
        " | время времени временем времена времен временам временами временах",
    .same_letters = "ёе",
    .fleeting_vowels = "ое",
};

constexpr std::array tables{spanish, russian};  // sorted by language

}  // namespace

std::span<const EndingTable> ending_tables() noexcept { return tables; }

}  // namespace termrail::text
