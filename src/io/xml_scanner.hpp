/// @file xml_scanner.hpp
/// The pieces of XML between tags: names, references, comments, instructions, the DOCTYPE. Floor: io, private.
#ifndef TERMRAIL_IO_XML_SCANNER_HPP
#define TERMRAIL_IO_XML_SCANNER_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/error.hpp>
#include <termrail/core/place.hpp>

#include "io/xml_entities.hpp"
#include "io/xml_fault.hpp"

namespace termrail::io {

/// One reference to an entity that the file itself declares.
struct EntityUse {
    std::size_t offset = 0;  ///< of the `&`
    std::size_t length = 0;  ///< with `&` and `;`
    bool in_attribute = false;
};

/// A position in a text, which may be a window of a longer one, and the first fault found there. Functions that read
/// move behind what they read; they return false after a fault.
class XmlScanner {
protected:
    struct Open {
        std::string name;
        std::size_t line = 0;         // 0 until the window moves on
        std::size_t offset = 0;       // of its start tag in the window; meant only while line is 0
        std::size_t size = 0;         // of its start tag
        bool foreign = false;         // in no namespace of TBX
        bool foreign_within = false;  // so is what it holds, without a prefix
        std::size_t bindings = 0;     // number of prefixes bound before it
    };

    bool fail(std::size_t offset, std::string message, XmlFault fault);
    /// The text ends inside @p what, which is inside the innermost open element.
    bool fail_at_end(std::string_view what);
    /// The place in the file of an offset in the window.
    [[nodiscard]] Place place(std::size_t offset) const;
    [[nodiscard]] std::string line_of(const Open& element) const;

    [[nodiscard]] bool at_end()
    {
        if (at_ < text_.size()) return false;
        touched_end_ = true;
        return true;
    }
    [[nodiscard]] bool looking_at(std::string_view what)
    {
        if (text_.size() - at_ < what.size()) touched_end_ = true;
        return text_.substr(at_, what.size()) == what;
    }
    void skip_space();
    bool skip_until(std::string_view end, std::string_view what, std::size_t lead);
    /// Empty when no name stands here.
    std::string_view name();
    bool characters_allowed(std::size_t begin, std::size_t end);

    /// At `&`.
    bool reference(bool in_attribute);
    bool comment();
    bool processing_instruction();
    bool doctype();

    std::string_view text_;
    Place begin_{1, 1, 0};  // of text_ in the file
    std::size_t at_ = 0;
    bool last_ = true;          // the window is the end of the file
    bool touched_end_ = false;  // the end of the window was looked at: more text might change the answer
    std::vector<Open> open_;
    XmlEntities entities_;
    std::vector<EntityUse> entity_uses_;
    std::string external_subset_;  // where the DOCTYPE says that the DTD lies
    std::optional<Error> error_;
    XmlFault fault_ = XmlFault::other;  // of error_
};

}  // namespace termrail::io

#endif
