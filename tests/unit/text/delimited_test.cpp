// Tests of the CSV and TSV reader and writer. Floor: text.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include <termrail/text/delimited.hpp>

using namespace termrail;

namespace {

std::vector<std::vector<std::string>> texts_of(const std::vector<Record>& records)
{
    std::vector<std::vector<std::string>> rows;
    for (const Record& record : records) {
        auto& row = rows.emplace_back();
        for (const Cell& cell : record.cells) row.push_back(cell.text);
    }
    return rows;
}

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("read_delimited: cuts records and cells")
{
    using Rows = std::vector<std::vector<std::string>>;
    struct Row {
        const char* text;
        Dialect dialect;
        Rows rows;
    };
    const Row rows[] = {{"", {}, {}},
                        {"\n\n", {}, {}},
                        {"a,\"b \"\"c\"\"\"\n", {}, {{"a", "b \"c\""}}},
                        {"a,b\r\nc,d\re,f", {}, {{"a", "b"}, {"c", "d"}, {"e", "f"}}},
                        {"a,\n,b", {}, {{"a", ""}, {"", "b"}}},
                        {"a, \"b,c\" ,d", {}, {{"a", "b,c", "d"}}},
                        {" a , b ", {}, {{" a ", " b "}}},
                        {"\"x\ny\";z", {';', true}, {{"x\ny", "z"}}},
                        {"\"\"\n", {}, {{""}}},
                        {"a\"b,c", {}, {{"a\"b", "c"}}},
                        {"\"a\"b,c", {}, {{"ab", "c"}}},
                        {"\"a\t\"b", {'\t', false}, {{"\"a", "\"b"}}},
                        {"\"a\t\"b\n", {'\t', true, true}, {{"\"a", "\"b"}}},
                        {"\"a\"b\t\"c\" \n", {'\t', true, true}, {{"\"a\"b", "\"c\" "}}},
                        {" \"a\"\t\"\"\tb", {'\t', true, true}, {{" \"a\"", "", "b"}}},
                        {"\"a\tb\"\t\"\"\"c\"\"\"\r\nd", {'\t', true, true}, {{"a\tb", "\"c\""}, {"d"}}},
                        {"\"a\n\"\"\"\"b\"", {'\t', true, true}, {{"a\n\"\"b"}}},
                        {"\"", {'\t', true, true}, {{"\""}}}};
    for (const Row& row : rows) {
        CAPTURE(std::string{row.text});
        CHECK(texts_of(read_delimited(row.text, row.dialect).value()) == row.rows);
    }
}

TEST_CASE("read_delimited: knows where every byte came from")
{
    const std::string input = "x,\"b \"\"c\"\" d\"\n \"q\"r,\"two\nlines\"\nend\n";
    const auto records = read_delimited(input, {}).value();
    REQUIRE(records.size() == 3);
    CHECK(records[0].line == 1);
    CHECK(records[1].line == 2);
    CHECK(records[2].line == 4);
    for (const Record& record : records) {
        for (const Cell& cell : record.cells) {
            CAPTURE(cell.text);
            for (std::size_t i = 0; i < cell.text.size(); ++i) CHECK(input[cell.input_offset(i)] == cell.text[i]);
        }
    }
}

TEST_CASE("read_delimited: points at a quote that is never closed")
{
    const auto records = read_delimited("a,b\nc,\"d\ne", {});
    REQUIRE_FALSE(records.has_value());
    CHECK(records.error().code == Errc::bad_table);
    CHECK(records.error().where == Place{2, 3, 6});
}

TEST_CASE("read_delimited: has limits")
{
    CHECK(read_delimited("a\nb\nc\n", {}, {.entries = 2}).error().code == Errc::too_large);
    CHECK(read_delimited("a\nb\n", {}, {.entries = 2}).has_value());
    CHECK(read_delimited("abc", {}, {.bytes = 2}).error().code == Errc::too_large);
    const std::string sixteen(15, ',');
    CHECK(read_delimited(sixteen, {}, {.entries = 2}).has_value());
    CHECK(read_delimited(sixteen + ",", {}, {.entries = 2}).error().code == Errc::too_large);
    CHECK(read_delimited(sixteen + "\nx", {}, {.entries = 2}).error().code == Errc::too_large);
    const auto commas = read_delimited(std::string(4'000'000, ','), {}, {.entries = 1000});
    REQUIRE_FALSE(commas.has_value());
    CHECK(commas.error().message == "the table has more than 8000 cells; raise the limit");
    CHECK(read_delimited("a", {}, {.entries = static_cast<std::size_t>(-1)}).has_value());
    CHECK(Limits{}.bytes > Limits{}.entries);
}

TEST_CASE("read_delimited: refuses what cannot separate cells")
{
    for (const char delimiter : {'\x80', '\xE4', '\xFF', '\x7F', '\0', '\n', '\r', '"'}) {
        CAPTURE(static_cast<int>(delimiter));
        const auto records = read_delimited("ä,b\n", {delimiter});
        REQUIRE_FALSE(records.has_value());
        CHECK(records.error().code == Errc::bad_table);
    }
    for (const char delimiter : {'\t', ' ', ',', '~', 'x'}) CHECK(read_delimited("ä,b\n", {delimiter}).has_value());
}

TEST_CASE("read_delimited: lone quotes that are never closed cost little")
{
    const Dialect dialect{'\t', true, true};
    for (const char* const piece : {"\"a\t", "\"\"\t", "\"\"\"\t", "\"\"a\t", "\"\"\"\"a\n", "\""}) {
        CAPTURE(std::string{piece});
        std::string text = "\"";
        while (text.size() < 300'000) text += piece;
        CHECK(read_delimited(text, dialect).has_value());
    }
    const std::string far = "\"" + std::string(70'000, 'a') + "\"\tb\n";
    CHECK(read_delimited(far, dialect).value()[0].cells[0].text.size() == 70'002);
}

TEST_CASE("guess_dialect: takes the most even columns")
{
    struct Row {
        const char* text;
        char delimiter;
        bool quotes;
    };
    for (const Row row : {Row{"a,b\nc,d\n", ',', true}, Row{"a;b,c\nd;e\n", ';', true},
                          Row{"a\tb, c\nd\te\n", '\t', true}, Row{"en;de\nrail;Schiene\n", ';', true},
                          Row{"a|b\nc|d\n", '|', true}, Row{"", ',', true}, Row{"plain\nlines\n", ',', true},
                          Row{"\"a;b\",c\n\"d;e;f\",g\n", ',', true}, Row{"5\" disk\tx\n\"5 disk\ty\n", '\t', false}}) {
        CAPTURE(std::string{row.text});
        const Dialect dialect = guess_dialect(row.text);
        CHECK(dialect.delimiter == row.delimiter);
        CHECK(dialect.quotes == row.quotes);
    }
}

TEST_CASE("write_record: quotes what must be quoted")
{
    CHECK(write_record({"a", "b,c", "d\"e", "f\ng", ""}, {}) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\n");
    CHECK(write_record({""}, {}) == "\"\"\n");
    CHECK(write_record({"a", "b,c"}, {}) == "a,\"b,c\"\n");
    CHECK(write_record({"a\tb", "c"}, {'\t', false}) == "a b\tc\n");
    CHECK(write_record({"a\tb", "c\nd", "\"e"}, {'\t', false}) == "a b\tc d\t\"e\n");
}

TEST_CASE("write_record: what is written is read again")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::string letters = "ab \",;\n\r\t|";
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::string> cells(1 + random() % 4);
        for (std::string& cell : cells) {
            for (auto size = random() % 6; size > 0; --size) cell += letters[random() % letters.size()];
        }
        const Dialect dialect{";,\t|"[random() % 4], true, random() % 2 == 0};
        const auto records = read_delimited(write_record(cells, dialect), dialect).value();
        REQUIRE(texts_of(records) == std::vector<std::vector<std::string>>{cells});
    }
}

TEST_CASE("read_delimited: any bytes give an answer")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto size = random() % 60; size > 0; --size) text += "a\",\n\r\t \xFF"[random() % 8];
        const auto records = read_delimited(text, guess_dialect(text));
        if (!records) CHECK(records.error().code == Errc::bad_table);
        CHECK(read_delimited(text, {'\t', true, true}).has_value());
    }
}

TEST_SUITE_END();
