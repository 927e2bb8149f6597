/// @file tbx_check_sense.hpp
/// The sense layer: what no schema says. Warnings and notes only. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_SENSE_HPP
#define TERMRAIL_IO_TBX_CHECK_SENSE_HPP

#include <map>
#include <string>
#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/model/termbase.hpp>

#include "io/tbx_check_references.hpp"

namespace termrail::io {

/// Looks at concepts one by one; what they refer to may come later.
class SenseCheck {
public:
    /// @param core_checks_tags  the core grammar has a form for language tags, so that a worse one is reported there
    SenseCheck(Diagnostics& diagnostics, References& references, bool core_checks_tags)
        : diagnostics_(diagnostics), references_(references), core_checks_tags_(core_checks_tags)
    {}

    void entry(const Concept& entry);

private:
    /// What is wrong with a language tag, and its canonical form; files have few languages and many sections.
    struct Tag {
        std::string canonical;
        std::string fault;
    };

    void warn(std::string_view rule, std::string message, Place where, Severity severity = Severity::warning);
    const Tag& tag(const std::string& written);
    void terms(const LanguageSection& section);
    void characters(const Term& term);
    /// The items of one place; @p own are the ids of that place.
    void items(const Items& list, std::string_view own, std::string_view second_own);
    void reference(const Item& item, std::string_view own, std::string_view second_own);
    void repeated(const Items& list, std::string_view category, std::string_view where);

    Diagnostics& diagnostics_;
    References& references_;
    bool core_checks_tags_;
    std::string id_;
    std::map<std::string, Tag> tags_;
};

}  // namespace termrail::io

#endif
