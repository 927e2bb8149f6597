/// @file tbx_raw_out.hpp
/// Writes parts of the model as they are, in the form of a given file: no mapping, no dialect. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_RAW_OUT_HPP
#define TERMRAIL_IO_TBX_RAW_OUT_HPP

#include <string>
#include <string_view>
#include <vector>

#include <termrail/model/termbase.hpp>

#include "io/tbx_kind.hpp"
#include "io/tbx_rewrite_source.hpp"
#include "io/xml_raw.hpp"

namespace termrail::io {

/// How a file writes what it says.
struct RawForm {
    Generation generation = Generation::v3;
    bool dct = false;          ///< known categories as elements of their module
    std::string prefix;        ///< of the core elements
    std::string uri;           ///< the namespace of the core elements
    std::string entry;         ///< conceptEntry, termEntry …, without prefix
    std::string section;       ///< langSec, langSet …
    std::string term_section;  ///< termSec, tig, ntig …
    std::string term_group;    ///< termGrp inside an ntig; empty for none
    std::string unit = "  ";   ///< one step of indentation
    std::string newline = "\n";
};

/// Each function gives one element without white space around it. Where @p lead, the white space before it, breaks the
/// line, its children stand on lines of their own, one unit deeper. What XML cannot hold is left out.
class RawOut {
public:
    /// @param scope  the namespaces that hold where the elements will stand
    RawOut(const RawForm& form, Scope scope) : form_(form), scope_(std::move(scope)) {}

    [[nodiscard]] std::string entry(const Concept& entry, std::string_view lead);
    [[nodiscard]] std::string section(const LanguageSection& section, std::string_view lead);
    /// @param section_name  termSec, tig or ntig; empty for that of the form
    [[nodiscard]] std::string term(const Term& term, std::string_view lead, std::string_view section_name = {});
    [[nodiscard]] std::string item(const Item& item, std::string_view lead);
    /// A node of header or back matter.
    [[nodiscard]] std::string markup(const Markup& node, std::string_view lead);
    /// Inline content, without any white space added.
    [[nodiscard]] std::string content(const std::vector<Markup>& nodes);
    /// What stands between the tags of an item that is no group.
    [[nodiscard]] std::string item_text(const Item& item);

private:
    using Attributes = std::vector<Attribute>;
    struct Open {
        std::string name;
        std::size_t scope = 0;
    };
    Open start(std::string& made, std::string_view name, const Attributes& attributes, bool core);
    void close(std::string& made, const Open& open, std::string_view lead, bool filled);
    std::string deeper(std::string_view lead) const;
    std::string old_note(const Item& item);

    const RawForm& form_;
    Scope scope_;
};

}  // namespace termrail::io

#endif
