// The shared developer set: how much the reader finds in each file. Skips with a message where the set is absent.
// Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <termrail/io/tbx_reader.hpp>

#include "shared_set.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("io");

TEST_CASE("read_tbx: the shared set has as many entries, sections and terms as expected")
{
    std::size_t compared = 0;
    for (const io_test::SharedRow& row : io_test::shared_rows()) {
        const std::string file = row.at("file");
        CAPTURE(file);
        const Result<TbxDocument> read = read_tbx(io_test::bytes_of(row));
        if (!read) {
            CAPTURE(to_string(read.error()));
            const bool readable = row.at("well_formed") == "yes" && file != "invalid/sec-deep-nesting.tbx";
            CHECK_FALSE(readable);
            CHECK(read.error().where.line > 0);
            continue;
        }
        CHECK(row.at("well_formed") == "yes");
        ++compared;
        std::size_t sections = 0;
        std::size_t terms = 0;
        for (const Concept& entry : read->termbase.concepts) {
            sections += entry.sections.size();
            for (const LanguageSection& section : entry.sections) terms += section.terms.size();
        }
        CHECK(std::to_string(read->termbase.concepts.size()) == row.at("entries"));
        CHECK(std::to_string(sections) == row.at("lang_sections"));
        // One of its terms stands in <langSection>, which is no element of TBX; it is kept as an item.
        if (file != "invalid/v2-dtd-core-invalid.tbx") CHECK(std::to_string(terms) == row.at("terms"));
        if (row.at("version") != "?") CHECK(read->termbase.version == row.at("version"));
    }
    if (!io_test::shared().empty()) CHECK(compared > 130);
}

TEST_SUITE_END();
