/// @file tbx_grammar.hpp
/// The core grammars of version 3 (as of today), of version 2 and of TBX-Min of 2013. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_GRAMMAR_HPP
#define TERMRAIL_IO_TBX_GRAMMAR_HPP

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "io/tbx_kind.hpp"

namespace termrail::io {

/// What the value of an attribute must be.
enum class ValueType : std::uint8_t {
    text,
    id,
    idref,
    language,
    choice,
    older,  ///< the attribute was allowed by the grammar of 2019 only
};

struct AttributeRule {
    std::string_view name;
    ValueType type = ValueType::text;
    std::string_view choices;  ///< separated by commas
    bool required = false;
};

/// One step of a content model: any of these elements, so often.
struct Particle {
    std::vector<std::string_view> names;
    bool required = false;
    bool repeats = false;
};

struct ElementRule {
    std::vector<AttributeRule> attributes;
    std::vector<Particle> particles;
    bool text = false;  ///< may hold text
    bool date = false;  ///< holds an ISO date
};

using Grammar = std::map<std::string_view, ElementRule>;

/// @pre generation is not none
[[nodiscard]] const Grammar& core_grammar(Generation generation);

}  // namespace termrail::io

#endif
