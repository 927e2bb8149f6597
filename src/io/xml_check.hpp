/// @file xml_check.hpp
/// Says whether a text is well-formed XML, which pugixml does not, window by window. Floor: io, private.
#ifndef TERMRAIL_IO_XML_CHECK_HPP
#define TERMRAIL_IO_XML_CHECK_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/limits.hpp>
#include <termrail/core/place.hpp>
#include <termrail/core/result.hpp>

#include "io/xml_scanner.hpp"

namespace termrail::io {

/// Why a check stopped.
enum class CheckStop : std::uint8_t {
    need_text,  ///< the window ends inside a piece of markup
    cut,        ///< behind a concept entry, far enough to be worth a chunk
    end,        ///< the document ends here
};

/// Checks well-formedness and namespaces in one pass, linear in the text; remembers what is open, builds nothing.
class XmlCheck : private XmlScanner {
public:
    explicit XmlCheck(const Limits& limits);

    /// Goes on in @p text, which begins at @p begin and of which the first at() bytes are checked.
    ///
    /// @param text   UTF-8, checked; may have grown or moved since the last call
    /// @param last   nothing follows @p text
    /// @param chunk  stop behind the first concept entry that ends so many bytes behind the beginning
    /// @return bad_xml with the place of the first fault, too_large
    [[nodiscard]] Result<CheckStop> run(std::string_view text, Place begin, bool last, std::size_t chunk);

    /// What kind of fault the last run() met. @pre it returned one
    [[nodiscard]] XmlFault fault() const { return fault_; }

    /// Bytes of the window that are checked.
    [[nodiscard]] std::size_t at() const { return at_; }
    /// The start tags of the elements that are open, outermost first. @pre the last run() stopped for cut or end
    [[nodiscard]] const std::vector<std::string>& spine();
    /// Their end tags, innermost first.
    [[nodiscard]] std::string spine_ends() const;
    /// The window moves to at(): all that was checked is dropped. @pre spine() was asked
    void drop();

    /// References to entities of the document in the window so far.
    [[nodiscard]] const std::vector<EntityUse>& entity_uses() const { return entity_uses_; }
    [[nodiscard]] XmlEntities& entities() { return entities_; }
    /// Comments and processing instructions outside the root so far, with their delimiters.
    [[nodiscard]] const std::vector<std::string>& around() const { return around_; }
    /// Where the DOCTYPE says that the DTD lies; empty when it does not.
    [[nodiscard]] const std::string& external_subset() const { return external_subset_; }
    /// An element below the root declared a namespace.
    [[nodiscard]] bool inner_namespaces() const { return inner_namespaces_; }
    /// Where the root's `<` stands in the window. @pre it was checked, and nothing was dropped
    [[nodiscard]] std::size_t root_offset() const { return root_offset_; }

private:
    struct Attribute {
        std::string_view name;
        std::string_view value;
        std::string_view uri;  // of the prefix; empty without one and for namespace declarations
        std::size_t offset = 0;
    };
    struct Binding {
        std::string prefix;
        std::string uri;
    };
    enum class Phase : std::uint8_t { prolog, content, epilog };

    bool token();
    bool outside_token();
    bool content_token();
    bool start_tag();
    bool end_tag();
    bool character_data();
    bool attribute();
    bool bound(std::string_view qualified, std::size_t offset, std::string_view& uri);
    bool attribute_names_differ();
    void element_opened(Open element, bool empty);
    void element_closed();
    bool finish();

    std::size_t depth_limit_;
    Phase phase_ = Phase::prolog;
    bool seen_doctype_ = false;
    bool inner_namespaces_ = false;
    bool behind_entry_ = false;
    std::size_t entry_depth_ = 0;  // of the entry that is open; 0 when none
    std::size_t root_offset_ = 0;
    std::vector<Binding> bindings_;
    std::vector<Attribute> attributes_;
    std::vector<std::string> spine_;
    std::vector<std::string> around_;
};

}  // namespace termrail::io

#endif
