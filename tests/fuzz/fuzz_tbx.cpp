// Any bytes read as TBX and validated: an answer, never a crash. What can be read can be written and read again.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    (void)termrail::validate_tbx(bytes);
    if (const auto document = termrail::read_tbx(bytes)) {
        if (!termrail::read_tbx(termrail::write_tbx(document->termbase).bytes)) std::abort();
    }
    return 0;
}
