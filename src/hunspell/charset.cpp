// Reads encodings by the decoder of the library, byte by byte. Floor: hunspell.
#include "hunspell/charset.hpp"

#include <algorithm>

#include <termrail/text/encoding.hpp>

namespace termrail::hunspell {
namespace {

// What others call the encodings that dictionaries name.
std::string usual_name(std::string_view name)
{
    if (name.starts_with("microsoft-cp")) return "windows-" + std::string(name.substr(12));
    if (name.starts_with("ISO8859-")) return "ISO-8859-" + std::string(name.substr(8));
    return name.starts_with("TIS620") ? "TIS-620" : std::string(name);
}

std::size_t character_size(std::string_view text)
{
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
    return size;
}

}  // namespace

Result<Charset> Charset::make(std::string_view name)
{
    Charset out;
    out.is_utf8_ = name == "UTF-8" || name == "utf-8";
    if (out.is_utf8_) return out;
    const std::string known = usual_name(name);
    if (!decode_as("a", known)) return Error{Errc::unsupported, "unknown encoding " + std::string(name), {}, {}};
    for (unsigned byte = 1; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const Result<Decoded> decoded = decode_as({&c, 1}, known);
        if (!decoded || decoded->text.empty()) continue;
        out.characters_[byte] = decoded->text;
        out.bytes_.emplace(decoded->text, c);
    }
    return out;
}

std::optional<std::string> Charset::encode(std::string_view utf8) const
{
    if (is_utf8_) return std::string(utf8);
    std::string out;
    while (!utf8.empty()) {
        const std::size_t size = character_size(utf8);
        const auto found = bytes_.find(std::string(utf8.substr(0, size)));
        if (found == bytes_.end()) return {};
        out += found->second;
        utf8.remove_prefix(size);
    }
    return out;
}

std::string Charset::decode(std::string_view bytes) const
{
    if (is_utf8_) return std::string(bytes);
    std::string out;
    for (const char c : bytes) out += characters_[static_cast<unsigned char>(c)];
    return out;
}

}  // namespace termrail::hunspell
