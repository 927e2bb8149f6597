// Makes the values of a result from what a document keeps. Floor: check.
#include <termrail/check/check_result.hpp>

#include <algorithm>

#include "check/document_rules.hpp"

namespace termrail::check {
namespace {

/// A chunk, and a place in it.
struct InChunk {
    std::size_t chunk = 0;
    std::size_t at = 0;
};

InChunk find(const std::vector<std::size_t>& ends, std::size_t index)
{
    const auto chunk = static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), index) - ends.begin());
    return {chunk, chunk == 0 ? index : index - ends[chunk - 1]};
}

}  // namespace

Finding value_at(const Document& document, std::size_t index, std::type_identity<Finding>)
{
    const auto [chunk, at] = find(document.finding_ends, index);
    return finding_value(document, document.chunks[chunk].records[at]);
}

Occurrence value_at(const Document& document, std::size_t index, std::type_identity<Occurrence>)
{
    const auto [chunk, at] = find(document.occurrence_ends, index);
    // The judgements that are no occurrences stand between.
    const std::vector<std::uint32_t>& left_out = document.chunks[chunk].undefined;
    std::size_t before = 0;
    for (std::size_t end = left_out.size(); before < end;) {
        const std::size_t middle = before + (end - before) / 2;
        if (left_out[middle] - middle <= at) {
            before = middle + 1;
        } else {
            end = middle;
        }
    }
    return occurrence_value(document, chunk, at + before);
}

}  // namespace termrail::check
