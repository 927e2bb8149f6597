/// @file xml_prolog.hpp
/// What stands before the root, and the entities declared there that hold elements. Floor: io, private.
#ifndef TERMRAIL_IO_XML_PROLOG_HPP
#define TERMRAIL_IO_XML_PROLOG_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "io/xml_entities.hpp"

namespace termrail::io {

inline constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// Behind the first @p what from @p from on; the end of @p text where there is none.
[[nodiscard]] std::size_t behind(std::string_view text, std::string_view what, std::size_t from);
/// Behind the document type that begins at @p at; @p subset becomes what stands between its brackets.
[[nodiscard]] std::size_t skip_doctype(std::string_view text, std::size_t at, std::string_view& subset);
/// Where the start tag of the root begins, and the @p subset of the document type before it; npos when @p text, the
/// beginning of a well-formed document, does not reach so far. A byte order mark may come first.
[[nodiscard]] std::size_t find_root(std::string_view text, std::string_view& subset);

/// Replaces entities that hold elements by what they stand for: their pieces could not be told apart in a file.
class ElementEntities {
public:
    explicit ElementEntities(std::string_view subset) { entities_.declare(subset); }

    /// Adds to @p into what becomes of @p text, which goes on where the last one ended; a little of it may wait for
    /// the next call. @p text begins at the root. @pre the document was read
    void run(std::string_view text, bool is_last, std::string& into);

private:
    [[nodiscard]] bool reference(std::size_t& at, bool is_last, std::string& into, std::size_t& done);

    XmlEntities entities_;
    std::string waiting_;
    std::string_view closing_;  // of the comment, instruction or CDATA section that is open
};

/// @p text without entities that hold elements. @pre well-formed
[[nodiscard]] std::string without_element_entities(std::string text);

}  // namespace termrail::io

#endif
