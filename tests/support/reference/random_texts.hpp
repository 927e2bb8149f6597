// Random termbases and texts of small alphabets, in which terms nest, overlap, inflect and share spellings.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_RANDOM_TEXTS_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_RANDOM_TEXTS_HPP

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/model/settings.hpp>
#include <termrail/model/termbase.hpp>

#include "support/termbases.hpp"

namespace termrail::test {

using Random = std::mt19937;

/// What the texts of one language are made of.
struct Script {
    std::string_view language;
    std::vector<std::vector<std::string>> words;  ///< each with its forms and spellings
    std::vector<std::string> joints;              ///< between words
    std::vector<std::string> noise;               ///< between words of texts
};

template <typename T>
const T& one_of(const std::vector<T>& all, Random& random)
{
    return all[random() % all.size()];
}

inline bool chance(unsigned one_in, Random& random) { return random() % one_in == 0; }

// clang-format off
inline const std::vector<Script> scripts{
    {"en",
     {{"head", "heads", "Head", "HEAD"}, {"state", "states", "State"}, {"data"}, {"base", "bases"},
      {"database", "databases", "Database"}, {"mail", "mails"}, {"e", "E"}, {"email", "emails", "E-Mail"},
      {"child", "children"}, {"organ", "organs", "organization"}, {"API", "APIs", "api", "apis"},
      {"UNESCO", "Unesco", "UNESCOs"}, {"ON", "on"}, {"line", "lines"}, {"online"}, {"CPU", "CPUs"}, {"a"},
      {"22nd"}, {"48"}, {"5G"}, {"aHead"}, {"theState"}, {"don"}, {"t"}, {"s"}},
     {" ", " ", " ", " ", " ", "-", "-", "–", "/", "", "  "},
     {", ", ". ", ".", "'", "’s ", " 'a' ", " <b>", "</b>", " %s ", "&", "(", ") ", "a.abc.b ", "\xC2\xAD", "c:/"}},
    {"zh-Hant",
     {{"關", "关", "關(guān)"}, {"係", "系"}, {"製", "制"}, {"造"}, {"聯", "联", "聯(lián)"}, {"合"}, {"目"}, {"的"}, {"(", "（"}, {")", "）"},
      {"·", "・"}, {"API", "APIs", "api"}, {"A", "Ａ"}, {"Pod", "Pods", "pod"}, {"5"}, {"G"}, {"-"}},
     {"", "", "", "", "", "", "", " "},
     {"，", "。", " ", "\xE3\x80\x80", "<b>", "{0}", "'", "-"}},
    {"ja",
     {{"サ", "ｻ"}, {"ー", "ｰ"}, {"バ", "ﾊﾞ"}, {"デ"}, {"タ"}, {"の"}, {"な"}, {"情"}, {"報"}, {"Web", "web", "WEB"},
      {"API", "APIs"}},
     {"", "", "", "", "", "", " "},
     {"、", "。", "「", "」", " ", "・", "%d", "ー"}},
    {"es",
     {{"país", "países", "Países", "PAÍS"}, {"jefe", "jefes"}, {"de"}, {"estado", "estados", "Estado"}, {"base", "bases"},
      {"dato", "datos"}, {"co"}, {"operación", "operaciones"}, {"cooperación"}, {"nacional", "nacionales"}, {"ONU", "onu"},
      {"libre", "libres"}, {"comercio"}, {"rojo", "roja", "rojos"}},
     {" ", " ", " ", " ", "-", "", "/"},
     {", ", "¿", "? ", "«", "»", ". ", " <b>", "’"}},
    {"ru",
     {{"глава", "главы", "главе", "Глава"}, {"государство", "государства", "государств"}, {"база", "базы", "базе"},
      {"данные", "данных", "данными"}, {"новый", "новая", "новой", "новых"}, {"связь", "связи"}, {"веб"},
      {"сайт", "сайты", "сайтов"}, {"ООН"}, {"API", "APIs"}, {"Pod", "Pods"}, {"в"}, {"на"}},
     {" ", " ", " ", " ", "-", "", "/"},
     {", ", "«", "»", ". ", " — ", "%s "}},
};
// clang-format on

inline std::string random_words(const Script& script, Random& random, std::size_t count)
{
    std::string out;
    for (std::size_t at = 0; at < count; ++at) {
        if (at > 0) out += one_of(script.joints, random);
        const std::vector<std::string>& forms = one_of(script.words, random);
        out += chance(2, random) ? forms.front() : one_of(forms, random);
    }
    return out;
}

inline TermSettings random_settings(const Script& script, Random& random)
{
    TermSettings out;
    out.case_sensitive = chance(2, random);
    out.exact_only = chance(4, random);
    if (chance(3, random)) out.forms = {random_words(script, random, 1 + random() % 2)};
    const auto neighbour = [&] { return random_words(script, random, 1); };
    if (chance(6, random)) out.only_before = {neighbour(), neighbour(), neighbour()};
    if (chance(6, random)) out.only_after = {neighbour(), neighbour(), neighbour()};
    if (chance(6, random)) out.not_before = {neighbour(), neighbour()};
    if (chance(6, random)) out.not_after = {neighbour(), neighbour()};
    return out;
}

/// Terms of one to four words. Some are in two concepts, some contain others, some have settings.
inline Termbase random_termbase(const Script& script, Random& random, std::size_t count)
{
    Termbase out;
    std::vector<std::string> made;
    for (std::size_t number = 0; number < count; ++number) {
        std::string text = random_words(script, random, 1 + random() % 3);
        if (!made.empty() && chance(6, random)) text = one_of(made, random);
        if (!made.empty() && chance(6, random)) text += one_of(script.joints, random) + one_of(made, random);
        if (chance(12, random)) text += one_of(std::vector<std::string>{"<T>", "++", "#", " (API)"}, random);
        made.push_back(text);
        Concept entry = make_concept("c" + std::to_string(number), {{script.language, text}});
        if (chance(3, random)) set_settings(entry.sections[0].terms[0], random_settings(script, random));
        out.concepts.push_back(entry);
    }
    return out;
}

/// Random words, now and then a term or a part of one, with noise between.
inline std::string random_text(const Script& script, Random& random, const Termbase& termbase, std::size_t words)
{
    std::string out;
    for (std::size_t at = 0; at < words; ++at) {
        if (at > 0) out += one_of(script.joints, random);
        if (chance(8, random)) out += one_of(script.noise, random);
        const bool term = chance(4, random);
        out += term ? one_of(termbase.concepts, random).sections[0].terms[0].text : random_words(script, random, 1);
    }
    return out;
}

/// The terms with their notes, for a failing check.
inline std::string told(const Termbase& termbase)
{
    std::vector<std::string> out;
    for (const Concept& entry : termbase.concepts) {
        std::string line = entry.id;
        for (const LanguageSection& section : entry.sections) {
            for (const Term& term : section.terms) {
                line += " " + section.language + ": " + term.text;
                for (const Item& item : term.items) line += " [" + item.value + "]";
            }
        }
        out.push_back(line);
    }
    return joined(out);
}

}  // namespace termrail::test

#endif
