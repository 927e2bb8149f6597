/// @file tbx_check_module.hpp
/// The module layer: levels, values, targets, attributes and content of one category of version 3. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_MODULE_HPP
#define TERMRAIL_IO_TBX_CHECK_MODULE_HPP

#include "io/tbx_check.hpp"

namespace termrail::io {

/// A published dialect in one of its styles.
struct Dialect {
    Module module = Module::core;
    bool dct = false;
};

/// How much it weighs that the dialect does not list a category written in @p element: an error where the published
/// rules have a list for that element, else a warning.
[[nodiscard]] Severity unlisted(Dialect dialect, std::string_view element);

/// A category written as an attribute of the element that is its own.
void check_module_dca(const CheckContext& context, Dialect dialect, pugi::xml_node node, const Category& category);
/// A category written as an element, in the namespace of @p module.
void check_module_dct(const CheckContext& context, Dialect dialect, pugi::xml_node node, const Category& category,
                      Module module);
/// The value of @p node against a picklist, separated by spaces.
void check_value(const CheckContext& context, Severity severity, pugi::xml_node node, std::string_view category,
                 std::string_view values, bool space_counts);

}  // namespace termrail::io

#endif
