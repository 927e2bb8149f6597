/// @file tbx_writer.hpp
/// Writes the model as TBX, version 3 in both styles or version 2. Floor: io.
#ifndef TERMRAIL_IO_TBX_WRITER_HPP
#define TERMRAIL_IO_TBX_WRITER_HPP

#include <cstdint>
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

/// Versions of TBX that are written.
enum class TbxVersion : std::uint8_t {
    v2,  ///< ISO 30042:2008, root martif, for older tools
    v3,  ///< ISO 30042:2019, root tbx
};

/// How version 3 writes data categories.
enum class TbxStyle : std::uint8_t {
    dca,  ///< `<termNote type="partOfSpeech">`: holds ids, languages and inline codes too
    dct,  ///< `<min:partOfSpeech>`: plain text
};

/// The kind of TBX that is written.
///
/// @code
///   termrail::TbxForm const form{.dialect = "TBX-Min", .style = termrail::TbxStyle::dct};
/// @endcode
struct TbxForm {
    TbxVersion version = TbxVersion::v3;
    /// TBX-Core, TBX-Min, TBX-Basic or TBX-Linguist, of which version 2 has only TBX-Basic. Any other name is a
    /// private dialect: it may hold every category.
    std::string dialect = "TBX-Basic";
    TbxStyle style = TbxStyle::dca;  ///< of version 3

    bool operator==(const TbxForm&) const = default;
};

/// The form that @p termbase says it has; that of TBX-Min 2013 is TBX-Basic version 3.
[[nodiscard]] TERMRAIL_EXPORT TbxForm form_of(const Termbase& termbase);

/// Writes @p termbase in @p form: two spaces an indent, one category a line, the order of the model where the grammar
/// leaves it free; version 3 is valid under both published core grammars, version 2 names the DTD that it follows.
/// Comments and processing instructions inside entries, header and back matter stay at their place, those between these
/// parts are a Loss. What the dialect has not is mapped (properNoun to noun, status words to -admn-sts, definitions at
/// term level to language level, all by the table of ISO 30042) or becomes a note that begins with the name of its
/// category; what version or style cannot hold (ids, languages and inline codes on categories in DCT; ids of language
/// sections in version 3; elements of other namespaces but in private dialects of version 3) is left out. Each such
/// change is a Loss. What is written reads back as it is, and is then written without a loss, byte for byte the same.
///
/// A dialect name of version 3 gets "TBX-" in front where it lacks it. Instructions before the root (`xml-model` and
/// such) stay only where @p form is form_of(termbase). Version 2 without entries is written, though its grammar asks
/// for one.
///
/// @code
///   auto const written = termrail::write_tbx(termbase, {.dialect = "TBX-Min"});
///   auto const done = termrail::write_file("terms.tbx", written.bytes);
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Written write_tbx(const Termbase& termbase, const TbxForm& form = {});

}  // namespace termrail

#endif
