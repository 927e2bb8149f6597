/// @file xml_check.hpp
/// Says whether a text is well-formed XML, which pugixml does not. Floor: io, private.
#ifndef TERMRAIL_IO_XML_CHECK_HPP
#define TERMRAIL_IO_XML_CHECK_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>

namespace termrail::io {

/// One reference to an entity that the file itself declares.
struct EntityUse {
    std::size_t offset = 0;  ///< of the `&`
    std::size_t length = 0;  ///< with `&` and `;`
    bool in_attribute = false;
};

/// What a well-formed text looks like from outside.
struct XmlOutline {
    std::size_t root_offset = 0;           ///< of the root's `<`
    std::string_view subset;               ///< the internal DTD subset, view into the text
    std::vector<std::string_view> around;  ///< comments and processing instructions before and behind the root
    std::vector<EntityUse> entity_uses;
};

/// Checks well-formedness and namespaces in one pass, linear in @p text.
///
/// @param text  UTF-8 without a byte order mark, checked
/// @return bad_xml with the place of the first fault (offset into @p text), too_large
[[nodiscard]] Result<XmlOutline> check_xml(std::string_view text, const Limits& limits);

}  // namespace termrail::io

#endif
