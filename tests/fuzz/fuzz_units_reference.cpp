// Any bytes cut by the fast splitter and by the slow one: the same units. The first byte chooses options and language.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <termrail/text/units.hpp>

#include "support/reference/units.hpp"
#include "support/same_units.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) return 0;
    const unsigned bits = data[0];
    const std::string_view text{reinterpret_cast<const char*>(data) + 1, size - 1};
    const termrail::UnitOptions options{
        .skip_glosses = (bits & 1U) == 0, .cut_glue = (bits & 2U) == 0, .skip_codes = (bits & 4U) == 0};
    const char* const tags[] = {"en", "und", "tr", "zh"};
    const termrail::Language language = termrail::Language::parse(tags[(bits >> 3U) % 4]).value();
    termrail::Units fast;
    termrail::Units slow;
    termrail::split_units(text, language, fast, options);
    termrail::reference::split_units(text, language, slow, options);
    if (!termrail::test::same_units(fast, slow)) std::abort();
    return 0;
}
