// Tests of numbers in texts. Floor: bitext.
#include <doctest/doctest.h>

#include <string>

#include <termrail/text/units.hpp>

#include "bitext/numerals.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("bitext");

TEST_CASE("chinese_number: reads numerals of two and more characters")
{
    struct Row {
        const char* text;
        const char* number;  // empty: no number
    };
    for (Row const row : {Row{"二十二", "22"}, Row{"三十", "30"}, Row{"二〇二一", "2021"}, Row{"十五", "15"},
                          Row{"一百零五", "105"}, Row{"三千五百万", "35000000"}, Row{"一亿二千万", "120000000"},
                          Row{"一", ""}, Row{"", ""}, Row{"重庆", ""}, Row{"二十a", ""}, Row{"亿亿亿亿亿亿亿亿", ""}}) {
        CAPTURE(row.text);
        CHECK(bitext::chinese_number(row.text).value_or("") == row.number);
    }
}

TEST_CASE("numbers_in: the same numbers whatever they are written in")
{
    struct Row {
        const char* text;
        const char* numbers;
    };
    for (Row const row :
         {Row{"the 22ndmeeting", "22"}, Row{"第二十二次會議", "22"}, Row{"48.5% in 2022", "48.5 2022"},
          Row{"增長48.5%。", "48.5"}, Row{"1,000 tons", "1000"}, Row{"３萬人", "30000"}, Row{"3.5万", "35000"},
          Row{"2021——2022年", "2021 2022"}, Row{"version 1.2.3", "1.2.3"}, Row{"September 15th,2022", "15 2022"},
          Row{"05", "5"}, Row{"no number", ""}, Row{"", ""}, Row{"一帶一路", ""}}) {
        CAPTURE(row.text);
        Units units;
        split_units(row.text, {}, units);
        std::string numbers;
        for (const std::string& number : bitext::numbers_in(units)) numbers += (numbers.empty() ? "" : " ") + number;
        CHECK(numbers == row.numbers);
    }
}

TEST_SUITE_END();
