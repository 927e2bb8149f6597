// Tests of comparing letter case. Floor: text.
#include <doctest/doctest.h>

#include <string>

#include "text/letter_case.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("text");

TEST_CASE("same_letter_case: as far as the letters agree")
{
    struct Row {
        const char* a;
        const char* b;
        bool same;
    };
    for (const Row& row : {Row{"Pod", "Pod", true},
                           Row{"Pod", "Pods", true},
                           Row{"Pod", "pod", false},
                           Row{"Pod", "pods", false},
                           Row{"Pod", "PODs", false},
                           Row{"Pod", "POD", false},
                           Row{"iPod", "ipod", false},
                           Row{"iPod", "IPod", false},
                           Row{"Child", "Children", true},
                           Row{"Foot", "Feet", true},
                           Row{"foot", "Feet", false},
                           Row{"went", "Go", false},
                           Row{"went", "go", true},
                           Row{"", "a", true},
                           Row{"", "", true},
                           Row{"Под", "Поды", true},
                           Row{"Под", "поды", false},
                           Row{"Ｐｏｄ", "Pod", true},
                           Row{"Ｐｏｄ", "pod", false},
                           Row{"Straße", "Strasse", true},
                           Row{"Straße", "STRASSE", false},
                           Row{"co\xC2\xADop", "coop", true},
                           Row{"Fi&le", "File", true},
                           Row{"É", "é", false},
                           Row{"E\xCC\x81t", "Ét", true},
                           Row{"鐵路", "鐵", true},
                           Row{"3D", "3d", false},
                           Row{"ΟΔΟΣ", "οδος", false},
                           Row{"İ", "i", false}}) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        CHECK(text::same_letter_case(row.a, row.b) == row.same);
        CHECK(text::same_letter_case(row.b, row.a) == row.same);
    }
}

TEST_SUITE_END();
