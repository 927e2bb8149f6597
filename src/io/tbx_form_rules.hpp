/// @file tbx_form_rules.hpp
/// What a form of TBX can hold: categories, levels, values, groups. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_FORM_RULES_HPP
#define TERMRAIL_IO_TBX_FORM_RULES_HPP

#include <string_view>

#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/item.hpp>

#include "io/tbx_categories.hpp"

namespace termrail::io {

/// The rules of one form. A form is closed when a table says which categories it has, and open when it takes any.
struct FormRules {
    /// @p form with a dialect name that its version can have and a style that it has.
    explicit FormRules(const TbxForm& form);

    TbxForm form;
    Module module = Module::linguist;  ///< of a closed form
    bool v2 = false;
    bool dct = false;
    bool open = false;     ///< every category, in DCA
    bool foreign = false;  ///< elements of other namespaces

    /// The category of that name; nullptr when the form has no such category. @pre not open
    [[nodiscard]] const Category* category(std::string_view name) const noexcept;
    [[nodiscard]] bool at_level(const Category& category, Level level) const noexcept;
    [[nodiscard]] bool has_value(const Category& category, std::string_view value) const noexcept;
    /// Whether the published rules let @p category stand in a group of that name. @pre not open
    [[nodiscard]] bool in_group(const Category& category, std::string_view group, Level level) const noexcept;

    /// The element that a group is built round; empty when the form has no such group at @p level.
    [[nodiscard]] std::string_view main_element(std::string_view group, Level level) const noexcept;
    /// Whether @p element may follow the main element of a group.
    [[nodiscard]] bool group_holds(std::string_view group, std::string_view element) const noexcept;
};

/// "descripGrp", "adminGrp", "termNoteGrp" or "transacGrp".
[[nodiscard]] bool is_item_group(std::string_view element) noexcept;
/// A comment or a processing instruction.
[[nodiscard]] bool is_aside(const Item& item) noexcept;
/// An element with its own namespace that is none of TBX, and a name that XML can hold.
[[nodiscard]] bool is_foreign(const Item& item);
/// An http or https address that a target may be under both core grammars.
[[nodiscard]] bool is_web_address(std::string_view target) noexcept;

}  // namespace termrail::io

#endif
