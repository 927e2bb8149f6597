/// @file xml.hpp
/// The one place that knows pugixml: checked documents with namespaces and places. Floor: io, private.
#ifndef TERMRAIL_IO_XML_HPP
#define TERMRAIL_IO_XML_HPP

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include <termrail/core/limits.hpp>
#include <termrail/core/place.hpp>
#include <termrail/core/result.hpp>
#include <termrail/model/markup.hpp>

namespace termrail::io {

/// A well-formed document as a tree, with comments and processing instructions; CDATA is text.
class XmlDocument {
public:
    /// @return bad_xml, bad_encoding, bad_utf8, not_text, too_large with line and column
    [[nodiscard]] static Result<XmlDocument> parse(std::string_view bytes, const Limits& limits);

    XmlDocument(XmlDocument&&) noexcept;
    XmlDocument& operator=(XmlDocument&&) noexcept;
    XmlDocument(const XmlDocument&) = delete;
    XmlDocument& operator=(const XmlDocument&) = delete;
    ~XmlDocument();

    [[nodiscard]] pugi::xml_node root() const;
    /// Place of the `<` of an element or the first byte of a text that is no white space. Cheap when asked in document
    /// order.
    [[nodiscard]] Place place(pugi::xml_node node) const;
    /// Place of the name of an attribute of @p element.
    [[nodiscard]] Place place(pugi::xml_node element, std::string_view attribute) const;
    /// Comments and processing instructions before and behind the root, but the XML declaration.
    [[nodiscard]] std::vector<Markup> around_root() const;
    /// Entities that lie outside the file and were read as nothing.
    [[nodiscard]] const std::vector<std::string>& external_entities() const;

private:
    struct Impl;
    explicit XmlDocument(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// The part of a name behind its prefix.
[[nodiscard]] std::string_view local_name(pugi::xml_node element);
/// The namespace of @p element; empty when none. Cost: the depth of the element.
[[nodiscard]] std::string_view namespace_of(pugi::xml_node element);
/// The value of an attribute, named with its prefix; empty when missing.
[[nodiscard]] std::string_view attribute(pugi::xml_node element, const char* name);
[[nodiscard]] bool is_element(pugi::xml_node node);
[[nodiscard]] bool is_text(pugi::xml_node node);
/// A comment or a processing instruction.
[[nodiscard]] bool is_aside(pugi::xml_node node);
/// "#comment" or "#pi" and its text. @pre is_aside(node)
[[nodiscard]] Markup kept_aside(pugi::xml_node node);
/// The attributes of @p element but those @p taken and namespace declarations; then the declaration of each prefix
/// that they use, and of the namespace of @p element where that is not one of TBX.
[[nodiscard]] std::vector<Attribute> further_attributes(pugi::xml_node element,
                                                        std::initializer_list<std::string_view> taken);
/// True for xmlns and xmlns:prefix.
[[nodiscard]] bool is_namespace_declaration(std::string_view attribute);

/// True for the namespaces in which core elements were ever written: none, ed-2, the drafts and LISA's.
[[nodiscard]] bool is_core_namespace(std::string_view uri) noexcept;

/// Text and elements below @p element: adjacent texts joined, white space at both ends off, comments left out, names
/// of TBX without prefix.
[[nodiscard]] std::vector<Markup> inline_content(pugi::xml_node element);
/// @p element with all that it holds, as structure: white space between elements is left out, not in running text.
[[nodiscard]] Markup kept_markup(pugi::xml_node element);

}  // namespace termrail::io

#endif
