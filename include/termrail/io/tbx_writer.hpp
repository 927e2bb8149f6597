/// @file tbx_writer.hpp
/// Writes the model as TBX version 3. Floor: io.
#ifndef TERMRAIL_IO_TBX_WRITER_HPP
#define TERMRAIL_IO_TBX_WRITER_HPP

#include <string>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/core/result.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail {

/// Something that a format cannot hold and that was left out or changed.
///
/// @code
///   for (termrail::Loss const& loss : termrail::write_tbx(termbase).losses) log(loss.category + ": " + loss.reason);
/// @endcode
struct Loss {
    std::string concept_id;
    std::string category;  ///< data category, or the name of the element
    std::string value;     ///< as it was
    std::string reason;    ///< one lower-case sentence: what happened to it

    bool operator==(const Loss&) const = default;
};

/// A written document and what it does not hold.
struct Written {
    std::string bytes;  ///< UTF-8
    std::vector<Loss> losses;
};

/// Writes TBX-Basic version 3 in DCA style: two spaces an indent, one category a line, the order of the model
/// where the grammar leaves it free; valid under both published core grammars. Values outside TBX-Basic
/// are mapped (properNoun to noun, status words to -admn-sts, definitions at term level to language level)
/// or become notes; each such change is a Loss.
///
/// @code
///   auto const written = termrail::write_tbx(termbase);
///   auto const done = termrail::write_file("terms.tbx", written.bytes);
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Written write_tbx(const Termbase& termbase);

}  // namespace termrail

#endif
