/// @file tbx_check_v2.hpp
/// The dialect and module layers of version 2: categories by the two published category files. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_V2_HPP
#define TERMRAIL_IO_TBX_CHECK_V2_HPP

#include "io/tbx_check.hpp"

namespace termrail::io {

/// A file of version 2 names the category file (XCS) that it follows. Where that is one of the two published ones,
/// TBXXCSV02.xcs or TBXBasicXCSV02.xcs, the file claims to conform and is held to it. Where it names another file,
/// which is not here to be read, or none, the published tables are only advice: all findings are warnings.
class V2Check {
public:
    /// Looks at root and header. @pre generation is v2
    void begin(const CheckContext& context);
    void run(const CheckContext& context) const;

private:
    void walk(const CheckContext& context, pugi::xml_node node, bool in_body) const;
    void category(const CheckContext& context, pugi::xml_node node) const;

    bool basic_ = false;
    Severity worst_ = Severity::warning;
};

}  // namespace termrail::io

#endif
