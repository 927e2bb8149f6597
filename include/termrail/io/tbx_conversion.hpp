/// @file tbx_conversion.hpp
/// Converts a TBX file of any size: reads it, tells what would be lost, then writes. Floor: io.
#ifndef TERMRAIL_IO_TBX_CONVERSION_HPP
#define TERMRAIL_IO_TBX_CONVERSION_HPP

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/io/tbx_stream.hpp>
#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/termbase.hpp>
#include <termrail/text/delimited.hpp>

namespace termrail {

/// Begins to read the same bytes from the start; called once for each reading, and never while another one goes on.
using OpenBytes = std::function<Result<ReadBytes>()>;

/// Takes the next bytes of what is written.
using TakeBytes = std::function<Result<Done>(std::string_view bytes)>;

/// The file as it is, but in UTF-8: what rewrite_tbx() makes of a file that nobody edited.
struct SameForm {};

/// What a file is converted to: its own form, another form of TBX, or a glossary table.
using ConversionTarget = std::variant<SameForm, TbxForm, Dialect>;

/// What a conversion would do.
struct ConversionPlan {
    std::size_t entries = 0;  ///< concepts that were read
    std::size_t losses = 0;
};

/// A conversion of one file of TBX in two readings. The first one, plan(), reads all of it: a file that cannot be read
/// is refused, and every loss is known, before anything is written. write() reads it again. The bytes and losses are
/// those of read_tbx() with write_tbx(), write_glossary_table() or rewrite_tbx(). Memory: about that of a TbxStream,
/// and a few dozen bytes for each id; losses beyond a megabyte are kept in a temporary file.
///
/// @code
///   auto conversion = termrail::TbxConversion::open("iate.tbx");
///   if (!conversion) return log(termrail::to_string(conversion.error()));
///   auto const plan = conversion->plan(termrail::TbxForm{.dialect = "TBX-Min"});
///   if (!plan || plan->losses > 0) return;
///   auto file = termrail::OutputFile::create("min.tbx");
///   if (file && conversion->write([&](std::string_view bytes) { return file->write(bytes); })) {
///       auto const done = file->commit();
///   }
/// @endcode
class TERMRAIL_EXPORT TbxConversion {
public:
    /// Opens a file and reads its beginning; "-" is standard input. What cannot be read twice (standard input, pipes)
    /// is copied to a temporary file first, below /var/tmp or /tmp. Limits::bytes counts the whole file.
    /// @return what read_file() and read_tbx() return, cannot_write for the temporary file; the error names the path,
    ///         here and later
    [[nodiscard]] static Result<TbxConversion> open(const std::string& path, const Limits& limits = {});
    /// Over any bytes.
    [[nodiscard]] static Result<TbxConversion> over(OpenBytes open, const Limits& limits = {});

    TbxConversion(TbxConversion&&) noexcept;
    TbxConversion& operator=(TbxConversion&&) noexcept;
    TbxConversion(const TbxConversion&) = delete;
    TbxConversion& operator=(const TbxConversion&) = delete;
    ~TbxConversion();

    /// All but the concepts: what the root says from the beginning on, all else after plan(). To choose a form by.
    [[nodiscard]] const Termbase& frame() const noexcept;

    /// Reads the file to its end.
    ///
    /// @param take_remarks  gets the diagnostics of read_tbx() as they come, in input order
    /// @return what read_tbx() returns; cannot_write, cannot_read for a temporary file. May be called again, for
    ///         another target.
    ///
    /// @code
    ///   auto const plan = conversion.plan(termrail::Dialect{',', true});  // as CSV
    ///   if (plan) log(std::to_string(plan->losses) + " values would be lost");
    /// @endcode
    [[nodiscard]] Result<ConversionPlan> plan(const ConversionTarget& target,
                                              const std::function<void(Diagnostics)>& take_remarks = {});

    /// What would be lost, in the order of Written::losses. @return cannot_write, cannot_read for a temporary file
    /// @pre plan() succeeded
    ///
    /// @code
    ///   auto const told = conversion.tell_losses([](termrail::Loss const& loss) { log(loss.reason); });
    /// @endcode
    [[nodiscard]] Result<Done> tell_losses(const std::function<void(const Loss&)>& take_loss);

    /// Reads the file again and gives away what was planned, piece by piece.
    ///
    /// @return what @p take_bytes returns, cannot_read; the latter also when the file is no longer what it was. Then
    ///         what was given away is worth nothing.
    /// @pre plan() succeeded
    ///
    /// @code
    ///   std::string all;
    ///   auto const done = conversion.write([&](std::string_view bytes) {
    ///       all += bytes;
    ///       return termrail::Result<termrail::Done>(termrail::Done{});
    ///   });
    /// @endcode
    [[nodiscard]] Result<Done> write(const TakeBytes& take_bytes);

private:
    struct Impl;
    explicit TbxConversion(std::unique_ptr<Impl> impl);
    [[nodiscard]] static Result<TbxConversion> begun(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace termrail

#endif
