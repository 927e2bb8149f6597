/// @file xml_entities.hpp
/// Entities of an internal DTD subset: read, expanded within bounds, never fetched. Floor: io, private.
#ifndef TERMRAIL_IO_XML_ENTITIES_HPP
#define TERMRAIL_IO_XML_ENTITIES_HPP

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include <termrail/core/error.hpp>

namespace termrail::io {

/// The entities that one document declares.
class XmlEntities {
public:
    /// Reads the declarations between `[` and `]`. Malformed ones declare nothing.
    void declare(std::string_view subset);

    [[nodiscard]] bool knows(std::string_view name) const { return entities_.find(name) != entities_.end(); }
    [[nodiscard]] bool empty() const { return entities_.empty(); }
    /// True when the entity lies outside the file; it then expands to nothing.
    [[nodiscard]] bool external(std::string_view name) const;

    /// The text that `&name;` stands for, with all entities in it expanded; nullptr and @p problem when it
    /// contains itself or grows beyond the bound; then the document is refused. @pre knows(name), and no
    /// expansion failed before
    [[nodiscard]] const std::string* expand(std::string_view name, std::string& problem, Errc& code);

private:
    struct Entity {
        std::string value;
        bool external = false;
        bool open = false;  // being expanded
        bool done = false;
    };
    std::map<std::string, Entity, std::less<>> entities_;
    std::size_t expanded_bytes_ = 0;
    std::size_t open_ = 0;  // entities being expanded
};

}  // namespace termrail::io

#endif
