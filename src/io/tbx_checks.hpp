/// @file tbx_checks.hpp
/// All layers above `xml` over one file, which may come in chunks. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECKS_HPP
#define TERMRAIL_IO_TBX_CHECKS_HPP

#include <optional>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/limits.hpp>

#include "io/tbx_check_core.hpp"
#include "io/tbx_check_dialect.hpp"
#include "io/tbx_check_references.hpp"
#include "io/tbx_check_sense.hpp"
#include "io/tbx_check_v2.hpp"
#include "io/tbx_document.hpp"
#include "io/tbx_kind.hpp"

namespace termrail::io {

/// What is known of a file between its chunks: kind and dialect, ids, open references, and how far the content of the
/// elements around the entries came. Memory grows with the ids and the findings not yet taken, not with the text.
class TbxChecks {
public:
    explicit TbxChecks(const Limits& limits) : walk_(limits) {}
    TbxChecks(const TbxChecks&) = delete;
    TbxChecks& operator=(const TbxChecks&) = delete;

    /// Checks some entries, with the elements around them. Chunks come in input order.
    /// @param first  the root and the header are in this chunk
    /// @param last   the file ends in this chunk
    void chunk(const XmlDocument& document, bool first, bool last);
    /// The file is at its end: says what nothing answered. A whole document is `chunk(document, true, true)`, finish().
    void finish();
    /// The findings since the last call, in input order among themselves; references to an id that never came are
    /// found by finish() only.
    [[nodiscard]] Diagnostics take();

private:
    void begin(const CheckContext& context);
    void sense(const XmlDocument& document);

    bool stopped_ = false;  // no TBX, or too large: nothing more is said
    TbxWalk walk_;
    TbxKind kind_;
    Diagnostics found_;
    References references_{found_};
    std::optional<CoreCheck> core_;
    std::optional<DialectCheck> dialect_;  // version 3
    std::optional<V2Check> version2_;
    std::optional<SenseCheck> sense_;
};

}  // namespace termrail::io

#endif
