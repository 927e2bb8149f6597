/// @file tbx_check.hpp
/// The layers of the validator, each a walk over a document. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_HPP
#define TERMRAIL_IO_TBX_CHECK_HPP

#include <string>
#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/model/termbase.hpp>

#include "io/tbx_kind.hpp"
#include "io/xml.hpp"

namespace termrail::io {

/// What all layers share.
struct CheckContext {
    const XmlDocument& document;
    const TbxKind& kind;
    Diagnostics& diagnostics;

    /// A remark on @p node, or on one of its attributes.
    void report(Severity severity, std::string_view rule, std::string message, pugi::xml_node node,
                std::string_view attribute = {}) const;
    /// Of version 3, and in the namespace of a module or of somebody else.
    [[nodiscard]] bool is_foreign(pugi::xml_node element) const;
};

/// `<name>`, as messages write it.
[[nodiscard]] std::string tag(pugi::xml_node element);

/// Structure, attributes, ids and dates by the core grammar. @pre generation is v2 or v3
void check_core(const CheckContext& context);
/// Categories, their levels and values. @pre generation is v2 or v3
void check_dialect(const CheckContext& context);
/// What no schema says: empty and repeated things, languages, references. Warnings only.
void check_sense(const Termbase& termbase, Diagnostics& diagnostics);

}  // namespace termrail::io

#endif
