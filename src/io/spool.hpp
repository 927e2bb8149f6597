/// @file spool.hpp
/// A long list of texts between two passes: in memory while it is short, then in a file without a name. Floor: io,
/// private.
#ifndef TERMRAIL_IO_SPOOL_HPP
#define TERMRAIL_IO_SPOOL_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <termrail/core/result.hpp>

namespace termrail::io {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
/// Texts and numbers, added in order and then read in the same order, as often as needed.
class Spool {
public:
    /// Up to @p in_memory bytes, and nothing of the system, are used before a file is made.
    explicit Spool(std::size_t in_memory = std::size_t{1} << 20) : in_memory_(in_memory) {}

    /// @pre not called after rewind()
    void add(std::string_view text);
    void add_number(std::uint64_t number);

    /// Reads from the start on.
    void rewind();
    /// The next text or number. @return false at the end, and when the system failed
    [[nodiscard]] bool next(std::string& text);
    [[nodiscard]] bool next_number(std::uint64_t& number);

    /// @return cannot_write, cannot_read: the first thing that the system refused
    [[nodiscard]] Result<Done> state() const;

private:
    void put(std::string_view bytes);
    bool move_to_file();
    bool take(char* into, std::size_t size);

    std::size_t in_memory_;
    std::string memory_;
    std::unique_ptr<std::FILE, CloseFile> file_;
    std::size_t at_ = 0;  // of memory_, in reading
    std::optional<Error> failure_;
};

}  // namespace termrail::io

#endif
