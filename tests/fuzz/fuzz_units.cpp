// Any bytes cut into units and folded: an answer, and folding twice changes nothing.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <termrail/text/fold.hpp>
#include <termrail/text/units.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    termrail::Units units;
    termrail::split_units(text, {}, units);
    std::size_t end = 0;
    for (const termrail::Unit& unit : units.units) {
        if (unit.begin < end || unit.end <= unit.begin || unit.end > size) std::abort();
        end = unit.end;
    }
    if (const auto key = termrail::fold_key(text); key && termrail::fold_key(*key).value() != *key) std::abort();
    return 0;
}
