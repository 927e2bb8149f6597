/// @file tbx_categories.hpp
/// The data categories of TBX-Min, -Basic and -Linguist: element, levels, values, dialects. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CATEGORIES_HPP
#define TERMRAIL_IO_TBX_CATEGORIES_HPP

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace termrail::io {

/// Where an item stands. Values are bits, so that a category can name several.
enum class Level : std::uint8_t { entry = 1, language = 2, term = 4 };

/// The dialect modules, each including those before it.
enum class Module : std::uint8_t { core, min, basic, linguist };

struct Category {
    std::string_view name;
    Module module;
    std::string_view element;  ///< the DCA element
    std::uint8_t levels;       ///< bits of Level
    std::string_view group;    ///< the group it must stand in; "-" when it may stand in none; empty when free
    std::string_view values;   ///< picklist, separated by spaces; empty when free text
    bool needs_target = false;
};

[[nodiscard]] std::span<const Category> categories() noexcept;
/// The category of that name; nullptr when no module has it.
[[nodiscard]] const Category* find_category(std::string_view name) noexcept;
[[nodiscard]] bool allows_level(const Category& category, Level level) noexcept;
/// True when @p value is in the picklist, or there is none.
[[nodiscard]] bool allows_value(const Category& category, std::string_view value) noexcept;
/// "concept entry, term section": for messages.
[[nodiscard]] std::string level_names(const Category& category);

/// The module of a dialect name, letter case counts; nullopt-like Module::core is returned for TBX-Core only.
[[nodiscard]] bool dialect_module(std::string_view dialect, Module& module) noexcept;
[[nodiscard]] std::string_view module_namespace(Module module) noexcept;
/// The module that owns a namespace; false for other namespaces.
[[nodiscard]] bool namespace_module(std::string_view uri, Module& module) noexcept;

}  // namespace termrail::io

#endif
