// Between UTF-8 and the encoding of a dictionary. Floor: hunspell.
#ifndef TERMRAIL_SRC_HUNSPELL_CHARSET_HPP
#define TERMRAIL_SRC_HUNSPELL_CHARSET_HPP

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <termrail/core/result.hpp>

namespace termrail::hunspell {

/// UTF-8 or an encoding of one byte a character: dictionaries have no others.
class Charset {
public:
    /// @param name  as the line SET of a dictionary names it
    /// @return unsupported when we cannot read it
    [[nodiscard]] static Result<Charset> make(std::string_view name);

    /// @return nothing where a character has no place in the encoding
    [[nodiscard]] std::optional<std::string> encode(std::string_view utf8) const;
    [[nodiscard]] std::string decode(std::string_view bytes) const;

private:
    bool is_utf8_ = true;
    std::array<std::string, 256> characters_;
    std::unordered_map<std::string, char> bytes_;
};

}  // namespace termrail::hunspell

#endif
