/// @file tbx_form_parts.hpp
/// Single elements of header and back matter on their way to a form of TBX. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_FORM_PARTS_HPP
#define TERMRAIL_IO_TBX_FORM_PARTS_HPP

#include <string>
#include <vector>

#include "io/tbx_form.hpp"

namespace termrail::io {

class PartMaker {
public:
    explicit PartMaker(FormContext& context) : context_(context) {}

    /// id, then xml:lang and type where they are wanted; tells of all others.
    [[nodiscard]] std::vector<Attribute> attributes(const Markup& node, bool language, bool type = false);
    /// @p node as an element of running text.
    [[nodiscard]] Markup running(const Markup& node, std::string name, bool type = false);
    /// @p node as an element of text only.
    [[nodiscard]] Markup plain(const Markup& node);

private:
    FormContext& context_;
};

}  // namespace termrail::io

#endif
