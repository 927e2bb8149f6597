/// @file xml_fault.hpp
/// The kinds of faults that keep a text from being well-formed XML. Floor: io, private.
#ifndef TERMRAIL_IO_XML_FAULT_HPP
#define TERMRAIL_IO_XML_FAULT_HPP

#include <cstdint>
#include <string_view>

namespace termrail::io {

/// What is wrong with a piece of XML.
enum class XmlFault : std::uint8_t {
    other,                ///< none of the others: ]]> in text, -- in a comment, an entity whose text is no XML …
    no_root,              ///< no element at all
    second_root,          ///< an element behind the root
    text_outside,         ///< text before or behind the root
    cut_off,              ///< the end inside an element or a piece of markup
    declaration,          ///< an XML declaration that is not at the start, or without version
    mismatched_tag,       ///< an end tag of another element
    tag_syntax,           ///< a tag that is not written as tags are
    bare_less_than,       ///< < that begins no tag
    duplicate_attribute,  ///< one attribute twice in a tag
    unbound_prefix,       ///< a prefix that no namespace is bound to
    reserved_prefix,      ///< xml or xmlns, or what they stand for, bound anew
    bare_ampersand,       ///< & that begins no reference
    character_reference,  ///< &# that is not a number and a semicolon
    undefined_entity,     ///< a reference to an entity that nobody declares
    control_character,    ///< a character that XML forbids, written or referred to
    limit,                ///< well-formed perhaps, but beyond a limit
};

/// The rule of the validator that speaks of @p fault.
[[nodiscard]] std::string_view xml_rule(XmlFault fault) noexcept;

}  // namespace termrail::io

#endif
