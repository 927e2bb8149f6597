/// @file xml.hpp
/// The one place that knows pugixml: checked documents with namespaces and places. Floor: io, private.
#ifndef TERMRAIL_IO_XML_HPP
#define TERMRAIL_IO_XML_HPP

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include <termrail/core/limits.hpp>
#include <termrail/core/place.hpp>
#include <termrail/core/result.hpp>
#include <termrail/model/markup.hpp>

namespace termrail::io {

class TextWindow;
class XmlCheck;

/// A well-formed document as a tree, with comments and processing instructions; CDATA is text. It is a whole file, or a
/// chunk of one: then the elements around the chunk are copies.
class XmlDocument {
public:
    /// The document that all of @p bytes make. UTF-8 is not copied and must outlive it.
    /// @return bad_xml, bad_encoding, bad_utf8, not_text, too_large with line and column
    [[nodiscard]] static Result<XmlDocument> parse(std::string_view bytes, const Limits& limits);

    XmlDocument(XmlDocument&&) noexcept;
    XmlDocument& operator=(XmlDocument&&) noexcept;
    XmlDocument(const XmlDocument&) = delete;
    XmlDocument& operator=(const XmlDocument&) = delete;
    ~XmlDocument();

    [[nodiscard]] pugi::xml_node root() const;
    /// The start tag of @p element stood in an earlier chunk.
    [[nodiscard]] bool continued(pugi::xml_node element) const;
    /// The end tag of @p element comes in a later chunk.
    [[nodiscard]] bool unfinished(pugi::xml_node element) const;

    /// Place of the `<` of an element or the first byte of a text that is no white space. Cheap when asked in document
    /// order. Of a continued element, where the chunk begins.
    [[nodiscard]] Place place(pugi::xml_node node) const;
    /// Place of the name of an attribute of @p element.
    [[nodiscard]] Place place(pugi::xml_node element, std::string_view attribute) const;
    /// Comments and processing instructions before and behind the root, but the XML declaration; of a chunk, those
    /// seen so far.
    [[nodiscard]] const std::vector<Markup>& around_root() const;
    /// Where the DOCTYPE says that the DTD lies; empty when it does not. Nothing is ever read there.
    [[nodiscard]] const std::string& external_subset() const;
    /// Entities that lie outside the file and were read as nothing.
    [[nodiscard]] const std::vector<std::string>& external_entities() const;

private:
    friend class XmlChunks;
    struct Impl;
    explicit XmlDocument(std::unique_ptr<Impl> impl);
    /// What @p check has checked of @p window, as a tree.
    static Result<XmlDocument> of_chunk(const TextWindow& window, XmlCheck& check, const Limits& limits,
                                        const std::vector<std::string>& around_tags);
    std::unique_ptr<Impl> impl_;
};

/// The part of a name behind its prefix.
[[nodiscard]] std::string_view local_name(pugi::xml_node element);
/// Notes in the tree that no element below the root declares a namespace, so that namespace_of() need not look there.
void mark_flat_namespaces(pugi::xml_document& tree);
/// The namespace of @p element; empty when none. Cost: the depth of the element, or nothing in a flat tree.
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

/// The text of an element that holds nothing else, white space at both ends off; nullopt where it holds more.
[[nodiscard]] std::optional<std::string_view> only_text(pugi::xml_node element);
/// Text and elements below @p element: adjacent texts joined, white space at both ends off, comments left out, names
/// of TBX without prefix.
[[nodiscard]] std::vector<Markup> inline_content(pugi::xml_node element);
/// @p element with all that it holds, as structure: white space between elements is left out, not in running text.
[[nodiscard]] Markup kept_markup(pugi::xml_node element);

}  // namespace termrail::io

#endif
