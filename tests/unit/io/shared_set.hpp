// The rows of the shared developer set; none, with a message, where the set is absent. Floor: io.
#ifndef TERMRAIL_TESTS_IO_SHARED_SET_HPP
#define TERMRAIL_TESTS_IO_SHARED_SET_HPP

#include <doctest/doctest.h>

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "io_support.hpp"

namespace io_test {

/// The cells of one file, by column.
using SharedRow = std::map<std::string, std::string>;

inline std::vector<SharedRow> shared_rows()
{
    std::vector<SharedRow> rows;
    const std::filesystem::path folder = shared();
    if (folder.empty()) {
        MESSAGE("skipped: no shared/tbx beside the project, and TERMRAIL_SHARED does not name it");
        return rows;
    }
    std::istringstream lines(termrail::test::file_bytes(folder / "tbx" / "EXPECTED.tsv"));
    std::string line;
    std::getline(lines, line);
    const std::vector<std::string> names = split(line, '\t');
    while (std::getline(lines, line)) {
        const std::vector<std::string> cells = split(line, '\t');
        SharedRow row;
        for (std::size_t i = 0; i < names.size(); ++i) row[names[i]] = i < cells.size() ? cells[i] : "";
        rows.push_back(row);
    }
    CHECK(rows.size() > 200);
    return rows;
}

inline std::string bytes_of(const SharedRow& row)
{
    return termrail::test::file_bytes(shared() / "tbx" / row.at("file"));
}

}  // namespace io_test

#endif
