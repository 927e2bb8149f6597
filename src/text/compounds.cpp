// Linking elements by language, as its grammars list them. Floor: text.
#include "text/compounds.hpp"

#include <algorithm>
#include <array>

namespace termrail::text {
namespace {

// Elements that only add letters; the o of Swedish kvinnofrid replaces one.
constexpr std::array<std::string_view, 6> german{"s", "es", "n", "en", "e", "er"};
constexpr std::array<std::string_view, 5> dutch{"s", "n", "en", "e", "er"};
constexpr std::array<std::string_view, 3> danish{"s", "e", "er"};
constexpr std::array<std::string_view, 2> scandinavian{"s", "e"};

struct Row {
    std::string_view language;
    std::span<const std::string_view> elements;
};

constexpr std::array<Row, 7> rows{{{"da", danish},
                                   {"de", german},
                                   {"nb", scandinavian},
                                   {"nl", dutch},
                                   {"nn", scandinavian},
                                   {"no", scandinavian},
                                   {"sv", scandinavian}}};

}  // namespace

std::span<const std::string_view> linking_elements(const Language& language) noexcept
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.language == language.language(); });
    return found != rows.end() ? found->elements : std::span<const std::string_view>{};
}

}  // namespace termrail::text
