/// @file tbx_check_content.hpp
/// The children of one element against its content model. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_CONTENT_HPP
#define TERMRAIL_IO_TBX_CHECK_CONTENT_HPP

#include <cstddef>
#include <cstdint>

#include "io/tbx_check.hpp"
#include "io/tbx_grammar.hpp"

namespace termrail::io {

/// Is fed the children one by one, so that those of a long element may come in several chunks; then finished.
/// One error a child, then on with the next.
class ContentCheck {
public:
    /// Both must outlive it.
    ContentCheck(const Grammar& grammar, const ElementRule& rule) : grammar_(&grammar), rule_(&rule) {}

    /// The next element or text. @p parent and @p child are of the chunk that @p context is about
    void child(const CheckContext& context, pugi::xml_node parent, pugi::xml_node child);
    /// No more children: reports what is missing, at @p where or, when that is null, at @p parent.
    void finish(const CheckContext& context, pugi::xml_node parent, const Place* where) const;

private:
    void element(const CheckContext& context, pugi::xml_node parent, pugi::xml_node child);
    void misplaced(const CheckContext& context, pugi::xml_node parent, pugi::xml_node child, bool foreign) const;
    [[nodiscard]] bool missed(std::size_t step) const { return (missed_ >> step & 1U) != 0; }

    const Grammar* grammar_;
    const ElementRule* rule_;
    std::size_t step_ = 0;
    std::size_t count_ = 0;     // children that took step_
    std::uint32_t missed_ = 0;  // bits of steps already reported as jumped
};

}  // namespace termrail::io

#endif
