/// @file tbx_items.hpp
/// Reads one data-category element of any generation and style into an Item. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_ITEMS_HPP
#define TERMRAIL_IO_TBX_ITEMS_HPP

#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/diagnostic.hpp>
#include <termrail/model/item.hpp>

#include "io/tbx_kind.hpp"
#include "io/xml.hpp"

namespace termrail::io {

/// What the readers of one document share.
struct ReadContext {
    const XmlDocument& document;
    Generation generation = Generation::none;
    Diagnostics& diagnostics;
    std::string concept_id;

    void remark(Severity severity, std::string rule, std::string message, Place where) const;
};

/// The items of this element hold items.
[[nodiscard]] bool is_group(std::string_view element) noexcept;

/// The item that @p element stands for, with its members.
[[nodiscard]] Item read_item(const ReadContext& context, pugi::xml_node element);

/// An element that has no place where it stands, as an item: its children are the content.
[[nodiscard]] Item keep_element(const ReadContext& context, pugi::xml_node element);
/// The number of elements directly below @p element.
[[nodiscard]] std::size_t children(pugi::xml_node element);
/// Adds a comment, a processing instruction, or text where none may stand (with a diagnostic); white space is nothing.
void add_aside(const ReadContext& context, pugi::xml_node node, Items& items);

/// The text of inline content without the native codes of bpt, ept and ph.
[[nodiscard]] std::string text_of(const std::vector<Markup>& content);

/// Splits inline content into its text and, when there is any markup, the content itself.
void take_content(std::vector<Markup> content, std::string& text, std::vector<Markup>& kept);

/// `xml:lang`, or `lang` with a diagnostic.
[[nodiscard]] std::string read_language(const ReadContext& context, pugi::xml_node element);
/// `id`, or `xml:id` with a diagnostic.
[[nodiscard]] std::string read_id(const ReadContext& context, pugi::xml_node element);

}  // namespace termrail::io

#endif
