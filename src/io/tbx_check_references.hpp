/// @file tbx_check_references.hpp
/// The ids of a file and what refers to them, over all chunks of it. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_REFERENCES_HPP
#define TERMRAIL_IO_TBX_CHECK_REFERENCES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <termrail/core/diagnostic.hpp>

namespace termrail::io {

/// What carries an id. Values are bits, so that a reference can name several.
enum class IdKind : std::uint8_t { entry = 1, section = 2, term = 4, back = 8, other = 16 };

/// A reference and what it asks for; `rule`, `what` and `severity` are for the finding when it is not so.
struct Reference {
    std::string target;
    std::string_view rule;
    std::string_view what;   ///< the category, for wrong kinds
    std::uint8_t kinds = 0;  ///< bits of IdKind it may point at; 0: it must only exist
    Severity severity = Severity::error;
    std::string concept_id;
    Place where;
};

/// Knows every id seen, and keeps the references to ids not yet seen.
class References {
public:
    explicit References(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    /// @return the line where the id was first defined; 0 when it is new
    std::size_t define(std::string_view id, IdKind kind, std::size_t line);
    void expect(Reference reference);
    /// Lets go of the references that were answered since; cheap to call often.
    void settle();
    /// Reports those that nothing answered.
    void finish();

private:
    struct Id {
        std::uint32_t line = 0;
        IdKind kind = IdKind::other;
    };
    /// True when the id is known; reports one of the wrong kind.
    bool answered(const Reference& reference);

    Diagnostics& diagnostics_;
    std::unordered_map<std::string, Id> ids_;
    std::vector<Reference> pending_;
    std::size_t settle_at_ = 4096;
};

}  // namespace termrail::io

#endif
