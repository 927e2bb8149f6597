/// @file markup.hpp
/// XML that is kept as it came: header, back matter, inline codes. Floor: model.
#ifndef TERMRAIL_MODEL_MARKUP_HPP
#define TERMRAIL_MODEL_MARKUP_HPP

#include <string>
#include <vector>

#include <termrail/core/export.hpp>

namespace termrail {

/// One XML attribute. Names are as written, with their prefix; where a name has a prefix, `xmlns:prefix` stands among
/// the attributes of the same element.
struct Attribute {
    std::string name;
    std::string value;

    bool operator==(const Attribute&) const = default;
};

/// An element (name not empty) or a piece of text (name empty). Comments are named "#comment", processing
/// instructions "#pi"; their text is in `text`.
///
/// @code
///   termrail::Markup const two{.name = "hi", .children = {{.text = "2"}}};  // <hi>2</hi>
/// @endcode
struct Markup {
    std::string name;
    std::string text;  ///< only where name is empty or begins with #
    std::vector<Attribute> attributes;
    std::vector<Markup> children;

    bool operator==(const Markup&) const = default;
};

/// All text below @p nodes, joined without adding spaces.
///
/// @code
///   termrail::plain_text({{.text = "CO"}, {.name = "hi", .children = {{.text = "2"}}}})  // "CO2"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string plain_text(const std::vector<Markup>& nodes);

}  // namespace termrail

#endif
