/// @file tbx_check_core.hpp
/// The core layer: structure, attributes, ids, dates and inline pairs. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_CORE_HPP
#define TERMRAIL_IO_TBX_CHECK_CORE_HPP

#include <cstddef>
#include <string_view>
#include <vector>

#include "io/tbx_check.hpp"
#include "io/tbx_check_content.hpp"
#include "io/tbx_grammar.hpp"

namespace termrail::io {

/// Checks a file chunk by chunk. Keeps, between chunks, how far the content of the elements around the entries came.
class CoreCheck {
public:
    /// @pre generation is not none
    explicit CoreCheck(Generation generation)
        : grammar_(core_grammar(generation)), v3_(generation == Generation::v3), generation_(generation)
    {}

    void run(const CheckContext& context);

private:
    /// An element that began in one chunk and goes on in the next.
    struct Spine {
        ContentCheck content;
        Place where;
    };

    void root(const CheckContext& context) const;
    void element(const CheckContext& context, pugi::xml_node node, std::size_t depth);
    void children(const CheckContext& context, pugi::xml_node node, ContentCheck& content, std::size_t depth);
    void foreign(const CheckContext& context, pugi::xml_node node);
    void attributes(const CheckContext& context, pugi::xml_node node, const ElementRule& rule) const;
    void value(const CheckContext& context, pugi::xml_node node, const AttributeRule& rule,
               std::string_view value) const;
    void id(const CheckContext& context, pugi::xml_node node, std::string_view value) const;

    const Grammar& grammar_;
    bool v3_;
    Generation generation_;
    std::vector<Spine> spine_;  // by depth, the root first
};

}  // namespace termrail::io

#endif
