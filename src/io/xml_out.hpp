/// @file xml_out.hpp
/// Writes indented XML. Floor: io, private.
#ifndef TERMRAIL_IO_XML_OUT_HPP
#define TERMRAIL_IO_XML_OUT_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/model/markup.hpp>

namespace termrail::io {

/// Collects a document, two spaces an indent. @pre all text is UTF-8 that XML can hold
class XmlOut {
public:
    explicit XmlOut(std::string& bytes) : bytes_(bytes) {}

    using Attributes = std::vector<Attribute>;  ///< those with an empty value are left out

    /// `<!` @p text `>` on a line.
    void declaration(std::string_view text);
    void open(std::string_view name, const Attributes& attributes = {});
    void close(std::string_view name);
    /// An element on one line: its content, or @p text where there is none.
    void line(std::string_view name, const Attributes& attributes, std::string_view text,
              const std::vector<Markup>& content);
    /// A "#comment" or "#pi" on a line. @pre make_aside() let it pass
    void aside(std::string_view name, std::string_view text);
    /// An element with children on lines of their own, or running text on one; or a comment.
    void markup(const Markup& node);

private:
    void indent() { bytes_.append(2 * depth_, ' '); }
    void start(std::string_view name, const Attributes& attributes);
    void text(std::string_view value);
    void running(const std::vector<Markup>& nodes);

    std::string& bytes_;
    std::size_t depth_ = 0;
};

}  // namespace termrail::io

#endif
