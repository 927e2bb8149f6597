/// @file tab_rows.hpp
/// Tab-separated rows as spreadsheets and plain writers make them. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_TAB_ROWS_HPP
#define TERMRAIL_SRC_BITEXT_TAB_ROWS_HPP

#include <string_view>
#include <vector>

#include <termrail/text/delimited.hpp>

namespace termrail::bitext {

/// All rows that are not empty. A cell is quoted when a quote begins it, and the next quote that is not doubled
/// ends it; any other quote is text, as in `"Kupalinka" ensemble`.
[[nodiscard]] std::vector<Record> read_tab_rows(std::string_view text);

}  // namespace termrail::bitext

#endif
