/// @file tbx_check_dialect.hpp
/// The dialect layer: which categories, namespaces and styles the dialect of a file allows. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_DIALECT_HPP
#define TERMRAIL_IO_TBX_CHECK_DIALECT_HPP

#include "io/tbx_check.hpp"
#include "io/tbx_check_module.hpp"

namespace termrail::io {

/// Checks the categories of version 3, chunk by chunk, and has the module layer look at each. Nothing is kept between
/// chunks but the dialect.
class DialectCheck {
public:
    /// Looks at the root. @pre generation is v3
    void begin(const CheckContext& context);
    void run(const CheckContext& context) const;

private:
    void walk(const CheckContext& context, pugi::xml_node node, bool in_body) const;
    void core(const CheckContext& context, pugi::xml_node node) const;
    void foreign(const CheckContext& context, pugi::xml_node node) const;
    const Category* known(const CheckContext& context, Severity severity, std::string_view name, pugi::xml_node node,
                          std::string_view attribute) const;

    bool published_ = false;  // a private dialect settles its categories itself
    Dialect dialect_;
};

}  // namespace termrail::io

#endif
