// All tables of endings. Floor: text.
#include "text/ending_tables.hpp"

#include <algorithm>
#include <vector>

namespace termrail::text {

std::span<const EndingTable> ending_tables()
{
    static const std::vector<EndingTable> all = [] {
        std::vector<EndingTable> out;
        for (const auto tables :
             {romance_tables(), germanic_tables(), slavic_tables(), agglutinating_tables(), greek_tables()}) {
            out.insert(out.end(), tables.begin(), tables.end());
        }
        std::sort(out.begin(), out.end(),
                  [](const EndingTable& a, const EndingTable& b) { return a.language < b.language; });
        return out;
    }();
    return all;
}

const EndingTable* ending_table(std::string_view language)
{
    const auto all = ending_tables();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const EndingTable& table) { return table.language == language; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace termrail::text
