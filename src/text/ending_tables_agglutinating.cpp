// The endings of languages that put them in chains, from their grammars. Floor: text.
#include "text/ending_tables.hpp"

namespace termrail::text {

std::span<const EndingTable> agglutinating_tables() noexcept { return {}; }

}  // namespace termrail::text
