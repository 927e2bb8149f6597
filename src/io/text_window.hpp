/// @file text_window.hpp
/// A file as UTF-8 text of which only a window is in memory. Floor: io, private.
#ifndef TERMRAIL_IO_TEXT_WINDOW_HPP
#define TERMRAIL_IO_TEXT_WINDOW_HPP

#include <cstddef>
#include <memory>
#include <string_view>

#include <termrail/core/limits.hpp>
#include <termrail/core/place.hpp>
#include <termrail/core/result.hpp>
#include <termrail/io/tbx_stream.hpp>

#include "text/place_behind.hpp"

namespace termrail::io {

using text::place_behind;

/// Text that grows at its end and is dropped at its beginning. Views of it live until the next drop() or grow().
class TextWindow {
public:
    TextWindow() = default;
    TextWindow(const TextWindow&) = delete;
    TextWindow& operator=(const TextWindow&) = delete;
    virtual ~TextWindow() = default;

    /// UTF-8, checked, without a byte order mark.
    [[nodiscard]] virtual std::string_view text() const = 0;
    /// Takes in more of the file, at least doubling what is there; false when it was at its end before.
    /// @return cannot_read, bad_utf8, bad_encoding, not_text, too_large
    [[nodiscard]] virtual Result<bool> grow() = 0;
    /// Takes off the first @p size bytes. @pre a line end is not cut in two
    virtual void drop(std::size_t size) = 0;
    /// Where text() begins in the file.
    [[nodiscard]] const Place& begin() const { return begin_; }

protected:
    Place begin_{1, 1, 0};
};

/// A window that shows all of @p bytes, in any encoding that XML may declare. UTF-8 is not copied and must outlive it.
[[nodiscard]] Result<std::unique_ptr<TextWindow>> window_over(std::string_view bytes, const Limits& limits);

/// A window that shows @p text, which is UTF-8 and begins at @p begin in its file.
[[nodiscard]] std::unique_ptr<TextWindow> window_at(std::string_view text, const Place& begin);

/// A window over what @p read gives, bounded in memory by what was not dropped.
[[nodiscard]] Result<std::unique_ptr<TextWindow>> window_over(ReadBytes read, const Limits& limits);

}  // namespace termrail::io

#endif
