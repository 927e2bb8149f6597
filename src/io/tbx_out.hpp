/// @file tbx_out.hpp
/// Writes what was fitted to a form, piece by piece. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_OUT_HPP
#define TERMRAIL_IO_TBX_OUT_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <termrail/model/termbase.hpp>

#include "io/tbx_form_rules.hpp"
#include "io/xml_out.hpp"

namespace termrail::io {

/// One document: begin(), the concepts, end().
class TbxOut {
public:
    /// Adds to @p bytes, which the caller may empty between the calls. @p rules outlive the writer.
    TbxOut(std::string& bytes, const FormRules& rules);

    /// Everything before the concepts, of which @p has_entries says whether there are any.
    void begin(const Termbase& frame, bool has_entries);
    void entry(const Concept& entry);
    /// Everything behind the concepts. @pre the arguments are those of begin()
    void end(const Termbase& frame, bool has_entries);

private:
    // Names that the versions do not share.
    struct Names {
        std::string_view root, header, entry, section;
    };

    void doctype();
    XmlOut::Attributes root_attributes(const Termbase& termbase) const;
    void back(const Termbase& termbase);
    void section(const LanguageSection& section);
    void term(const Term& term);
    static bool stands_with_term(Items::const_iterator item, Items::const_iterator end);
    void items(const Items& items);
    void item(const Item& item);

    std::string& bytes_;
    XmlOut out_;
    const FormRules& rules_;
    Names names_;
};

}  // namespace termrail::io

#endif
