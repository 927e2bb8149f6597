/// @file item.hpp
/// One data category of a concept entry, language section or term. Floor: model.
#ifndef TERMRAIL_MODEL_ITEM_HPP
#define TERMRAIL_MODEL_ITEM_HPP

#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/core/place.hpp>
#include <termrail/model/markup.hpp>

namespace termrail {

/// A data-category item, or a group of items, as TBX has them; unknown ones are kept like known ones.
///
/// What stands between data categories is an item too, so that it keeps its place: a comment has the element
/// "#comment", a processing instruction "#pi" (with its target in the value), text where none is allowed "#text".
///
/// @code
///   termrail::Item const definition{.element = "descrip", .category = "definition", .value = "a train that …"};
/// @endcode
struct TERMRAIL_EXPORT Item {
    /// admin, descrip, termNote, note, ref, xref, transac, date …, or a group: descripGrp. An element of a namespace
    /// that is not TBX's keeps its prefix, and the declaration of the prefix is among the attributes.
    std::string element;
    std::string category;  ///< definition, source, subjectField …; empty for note, date and groups
    std::string value;     ///< the text, UTF-8, without inline codes
    std::string language;  ///< xml:lang as written; empty when none
    std::string target;    ///< id or URI that it points at
    std::string id;
    std::vector<Attribute> attributes;  ///< all other attributes
    std::vector<Markup> content;        ///< the value with its inline codes; empty when it has none
    std::vector<Item> members;          ///< of a group, in order
    Place where;                        ///< in the file read; not part of the value

    bool operator==(const Item& other) const;
};

using Items = std::vector<Item>;

/// The first item of @p category among @p items or directly inside their groups; nullptr when none. The
/// pointer lives as long as @p items.
///
/// @code
///   if (auto const* source = termrail::find_item(entry.items, "source")) use(source->value);
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT const Item* find_item(const Items& items, std::string_view category) noexcept;

}  // namespace termrail

#endif
