// Tests of terms written as one word, with hyphens or apart. Floor: match.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <termrail/match/recognizer.hpp>
#include <termrail/model/settings.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

// "covered text level" for each match.
std::vector<std::string> found(std::string_view language, std::string_view term, std::string_view text)
{
    Termbase termbase;
    termbase.concepts.push_back(make_concept("c", {{language, term}}));
    const Lexicon lexicon = make_lexicon(termbase);
    std::vector<std::string> out;
    for (const Match& match : Recognizer(lexicon, tag(language)).find_all(text)) {
        out.push_back(std::string(text.substr(match.begin, match.end - match.begin)) + " " +
                      std::string(level_name(match.level)));
    }
    return out;
}

struct Row {
    const char* language;
    const char* term;
    const char* text;
    std::vector<std::string> matches;
};

void check_rows(const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        CAPTURE(row.term);
        CAPTURE(row.text);
        CHECK(joined(found(row.language, row.term, row.text)) == joined(row.matches));
    }
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("find_all: a compound term stands as one word, with each linking element")
{
    check_rows({
        {"de", "Container-Orchestrierung", "die Containerorchestrierung", {"Containerorchestrierung variant"}},
        {"de", "Verbindung Aufbau", "Verbindungsaufbau", {"Verbindungsaufbau variant"}},
        {"de", "Verbindung-Aufbau", "Verbindungsaufbau", {"Verbindungsaufbau variant"}},
        {"de", "Verbindung Aufbau", "Verbindungs-Aufbau", {"Verbindungs-Aufbau variant"}},
        {"de", "Datenbank-Verbindung", "Datenbankverbindung", {"Datenbankverbindung variant"}},
        {"de", "Tag-Ordnung", "Tagesordnung", {"Tagesordnung variant"}},
        {"de", "Adresse-Feld", "Adressenfeld", {"Adressenfeld variant"}},
        {"de", "Präsident-Wahl", "Präsidentenwahl", {"Präsidentenwahl variant"}},
        {"de", "Dienst-Konto", "Dienstekonto", {"Dienstekonto variant"}},
        {"de", "Bild-Galerie", "Bildergalerie", {"Bildergalerie variant"}},
        {"de",
         "Container-Orchestrierung-Plattform",
         "Containerorchestrierungsplattform",
         {"Containerorchestrierungsplattform variant"}},
        {"de",
         "Container-Orchestrierung-Plattform",
         "Container-Orchestrierungsplattform",
         {"Container-Orchestrierungsplattform variant"}},
        {"de", "Ereignis-Schleife testen", "Ereignisschleife testen", {"Ereignisschleife testen variant"}},
        {"de", "Verbindung-Aufbau testen", "Verbindungsaufbau testen", {"Verbindungsaufbau testen variant"}},
        {"nl", "verbinding-beheer", "verbindingsbeheer", {"verbindingsbeheer variant"}},
        {"nl", "document formaat", "documentenformaat", {"documentenformaat variant"}},
        {"da", "forbindelse-fejl", "forbindelsesfejl", {"forbindelsesfejl variant"}},
        {"sv", "anslutning fel", "anslutningsfel", {"anslutningsfel variant"}},
        {"nb", "tilkobling-feil", "tilkoblingsfeil", {"tilkoblingsfeil variant"}},
        {"nn", "tilkopling-feil", "tilkoplingsfeil", {"tilkoplingsfeil variant"}},
    });
}

TEST_CASE("find_all: a term of one word stands with hyphens between its parts")
{
    check_rows({
        {"de", "Datenbankverbindung", "Datenbank-Verbindung", {"Datenbank-Verbindung variant"}},
        {"de", "Verbindungsaufbau", "Verbindungs-Aufbau", {"Verbindungs-Aufbau variant"}},
        {"de", "Verbindungsaufbau", "Verbindung-Aufbau", {"Verbindung-Aufbau variant"}},
        {"de", "Bildergalerie", "Bild-Galerie", {"Bild-Galerie variant"}},
        {"de", "Datenbankverbindungspool", "Datenbank-Verbindungs-Pool", {"Datenbank-Verbindungs-Pool variant"}},
        {"nl", "verbindingsbeheer", "verbinding-beheer", {"verbinding-beheer variant"}},
        {"da", "forbindelsesfejl", "forbindelses-fejl", {"forbindelses-fejl variant"}},
        {"sv", "anslutningsfel", "anslutning-fel", {"anslutning-fel variant"}},
        {"nb", "tilkoblingsfeil", "tilkobling-feil", {"tilkobling-feil variant"}},
    });
}

TEST_CASE("find_all: the last part of a compound may be inflected")
{
    check_rows({
        {"de", "Datenbank-Verbindung", "alle Datenbankverbindungen", {"Datenbankverbindungen inflected"}},
        {"de", "Verbindung Test", "des Verbindungstests", {"Verbindungstests inflected"}},
        {"de", "Verbindungstest", "des Verbindung-Tests", {"Verbindung-Tests inflected"}},
        {"de", "Ordnung-Fach", "die Ordnungsfächer", {"Ordnungsfächer inflected"}},
        {"sv", "anslutning test", "anslutningstester", {"anslutningstester inflected"}},
    });
}

TEST_CASE("find_all: no part of a compound is a term, and no chance likeness either")
{
    check_rows({
        {"de", "Dienst", "das Dienstkonto, Dienst-konto", {"Dienst exact"}},
        {"de", "Konto", "das Dienstkonto", {}},
        {"de", "Dienst-Konto", "Dienstkontoinhaber Oberdienstkonto", {}},
        {"de", "PC-Pool", "PCspool", {}},
        {"de", "Datenbank-Verbindung", "Datenbanxverbindung Datenbankxverbindung", {}},
        {"de", "Verbindungsaufbau", "Verbindung Aufbau", {}},
        {"de", "Tag-Licht", "Tages Licht", {"Tages Licht inflected"}},
        {"en", "connection-pool", "connectionspool", {}},
        {"en", "connectionspool", "connection-pool", {}},
        {"en", "connection-pool", "connectionpool", {"connectionpool variant"}},
    });
}

TEST_CASE("find_all: the case of a compound is that of its first part")
{
    Termbase termbase;
    termbase.concepts.push_back(make_concept("c", {{"de", "Pod-Vorlage"}}));
    set_settings(termbase.concepts.front().sections[0].terms[0], {.case_sensitive = true});
    const Recognizer recognizer(make_lexicon(termbase), tag("de"));
    CHECK(recognizer.find_all("Podvorlage Pod-Vorlagen").size() == 2);
    CHECK(recognizer.find_all("podvorlage podVorlage").empty());
}
