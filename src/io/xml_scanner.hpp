/// @file xml_scanner.hpp
/// What stands between tags: references, comments, processing instructions, the DOCTYPE. Floor: io, private.
#ifndef TERMRAIL_IO_XML_SCANNER_HPP
#define TERMRAIL_IO_XML_SCANNER_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/error.hpp>

#include "io/xml_check.hpp"
#include "io/xml_entities.hpp"

namespace termrail::io {

/// A position in a text and the first fault found there. Functions that read move behind what they read;
/// they return false after a fault.
class XmlScanner {
public:
    /// @param text  UTF-8, kept as a view
    explicit XmlScanner(std::string_view text) : text_(text) {}

protected:
    struct Open {
        std::string_view name;
        std::size_t offset = 0;
        std::size_t bindings = 0;  // number of prefixes bound before it
    };

    bool fail(std::size_t offset, std::string message, Errc code = Errc::bad_xml);
    /// The text ends inside @p what, which is inside the innermost open element.
    bool fail_at_end(std::string_view what);
    [[nodiscard]] std::string line_of(std::size_t offset) const;

    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
    [[nodiscard]] bool looking_at(std::string_view what) const { return text_.substr(at_, what.size()) == what; }
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
    std::size_t at_ = 0;
    std::vector<Open> open_;
    XmlEntities entities_;
    XmlOutline outline_;
    std::optional<Error> error_;
};

}  // namespace termrail::io

#endif
