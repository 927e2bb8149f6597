/// @file tbx_check.hpp
/// What the layers of the validator share. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_HPP
#define TERMRAIL_IO_TBX_CHECK_HPP

#include <string>
#include <string_view>

#include <termrail/core/diagnostic.hpp>

#include "io/tbx_categories.hpp"
#include "io/tbx_check_references.hpp"
#include "io/tbx_kind.hpp"
#include "io/xml.hpp"

namespace termrail::io {

/// One chunk of a file, or a whole one, and where findings go. A chunk is a tree of its own: some entries below copies
/// of the elements around them.
struct CheckContext {
    const XmlDocument& document;
    const TbxKind& kind;
    Diagnostics& diagnostics;
    References& references;
    bool last = true;  ///< the file ends in this chunk

    /// A remark on @p node, or on one of its attributes.
    void report(Severity severity, std::string_view rule, std::string message, pugi::xml_node node,
                std::string_view attribute = {}) const;
    /// The id of the entry around @p node; empty when it is in none.
    [[nodiscard]] static std::string concept_id(pugi::xml_node node);
    /// Of version 3, and in the namespace of a module or of somebody else.
    [[nodiscard]] bool is_foreign(pugi::xml_node element) const;
    /// The start tag of @p element stood in an earlier chunk.
    [[nodiscard]] bool continued(pugi::xml_node element) const;
    /// The end tag of @p element comes in a later chunk.
    [[nodiscard]] bool unfinished(pugi::xml_node element) const;
};

/// `<name>`, as messages write it.
[[nodiscard]] std::string tag(pugi::xml_node element);
/// The value in quotation marks, short.
[[nodiscard]] std::string quoted(std::string_view value);
/// admin, descrip and the other elements that name a category in `type`.
[[nodiscard]] bool is_meta_element(std::string_view name) noexcept;

/// Where a category stands: its level, and the local name of the innermost group around it; empty when in none.
struct Standing {
    Level level = Level::term;
    std::string_view group;
};
[[nodiscard]] Standing standing_of(pugi::xml_node node);

}  // namespace termrail::io

#endif
