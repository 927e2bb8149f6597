// version, encoding and standalone, in that order. Floor: io.
#include "io/xml_declaration.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_version(std::string_view value)
{
    return value.size() > 2 && value.starts_with("1.") && std::all_of(value.begin() + 2, value.end(), is_digit);
}

bool is_encoding(std::string_view value)
{
    return !value.empty() && is_letter(value[0]) && std::all_of(value.begin(), value.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-';
    });
}

/// Takes one part after the other from the front.
class Parts {
public:
    explicit Parts(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool skip_space()
    {
        const std::size_t before = rest_.size();
        while (!rest_.empty() && is_xml_space(rest_.front())) rest_.remove_prefix(1);
        return rest_.size() < before;
    }

    /// The value of @p name, when it comes next behind white space; then what lies behind it comes next.
    std::optional<std::string_view> value(std::string_view name)
    {
        Parts behind = *this;
        if (!behind.skip_space() || !behind.take(name)) return std::nullopt;
        static_cast<void>(behind.skip_space());
        if (!behind.take("=")) return std::nullopt;
        static_cast<void>(behind.skip_space());
        if (behind.rest_.empty() || (behind.rest_[0] != '"' && behind.rest_[0] != '\'')) return std::nullopt;
        const std::size_t end = behind.rest_.find(behind.rest_[0], 1);
        if (end == std::string_view::npos) return std::nullopt;
        const std::string_view found = behind.rest_.substr(1, end - 1);
        behind.rest_.remove_prefix(end + 1);
        *this = behind;
        return found;
    }

    [[nodiscard]] bool is_empty() const { return rest_.empty(); }

private:
    bool take(std::string_view what)
    {
        if (!rest_.starts_with(what)) return false;
        rest_.remove_prefix(what.size());
        return true;
    }

    std::string_view rest_;
};

}  // namespace

std::string_view declaration_fault(std::string_view declaration)
{
    constexpr std::string_view lead = "<?xml";
    constexpr std::string_view end = "?>";
    Parts parts(declaration.substr(lead.size(), declaration.size() - lead.size() - end.size()));
    const std::optional<std::string_view> version = parts.value("version");
    if (!version) return "the XML declaration needs a version";
    if (!is_version(*version)) return "the version in the XML declaration must be 1.0";
    const std::optional<std::string_view> encoding = parts.value("encoding");
    if (encoding && !is_encoding(*encoding)) return "the XML declaration names no encoding that can be";
    const std::optional<std::string_view> standalone = parts.value("standalone");
    if (standalone && *standalone != "yes" && *standalone != "no") return "standalone can be yes or no";
    static_cast<void>(parts.skip_space());
    if (parts.is_empty()) return {};
    return "the XML declaration holds version=\"…\", then encoding=\"…\", then standalone=\"…\", and nothing else";
}

}  // namespace termrail::io
