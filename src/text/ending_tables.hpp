// The tables of endings by families of languages. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ENDING_TABLES_HPP
#define TERMRAIL_SRC_TEXT_ENDING_TABLES_HPP

#include <span>

#include "text/paradigms.hpp"

namespace termrail::text {

[[nodiscard]] std::span<const EndingTable> romance_tables() noexcept;
[[nodiscard]] std::span<const EndingTable> germanic_tables() noexcept;
[[nodiscard]] std::span<const EndingTable> slavic_tables() noexcept;
[[nodiscard]] std::span<const EndingTable> agglutinating_tables() noexcept;
[[nodiscard]] std::span<const EndingTable> greek_tables() noexcept;

}  // namespace termrail::text

#endif
