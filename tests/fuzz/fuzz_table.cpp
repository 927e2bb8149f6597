// Any bytes read as a glossary table: an answer, never a crash.
#include <cstdint>
#include <string_view>

#include <termrail/io/glossary_table.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    if (const auto document = termrail::read_glossary_table(bytes)) {
        (void)termrail::write_glossary_table(document->termbase, {});
    }
    return 0;
}
