/// @file tbx_categories_v2.hpp
/// The data categories of version 2: TBX-Default and TBX-Basic. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CATEGORIES_V2_HPP
#define TERMRAIL_IO_TBX_CATEGORIES_V2_HPP

#include <cstdint>
#include <span>
#include <string_view>

namespace termrail::io {

struct CategoryV2 {
    std::string_view element;
    std::string_view name;
    std::uint8_t levels = 0;       ///< bits of Level; 0: any
    std::string_view values = {};  ///< picklist, separated by spaces; empty when free text
};

/// The table of TBX-Basic or of TBX-Default, by element.
[[nodiscard]] std::span<const CategoryV2> categories_v2(bool basic) noexcept;
/// nullptr when the table does not have it in that element. TBX-Basic takes the types of <hi> from TBX-Default.
[[nodiscard]] const CategoryV2* find_category_v2(bool basic, std::string_view element, std::string_view name) noexcept;
/// The element that the category of that name belongs to; empty when there is none.
[[nodiscard]] std::string_view element_of_category_v2(bool basic, std::string_view name) noexcept;

}  // namespace termrail::io

#endif
