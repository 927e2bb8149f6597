// The status that items say, the same for plain values and for views. Floor: model.
#ifndef TERMRAIL_SRC_MODEL_STATUS_OF_HPP
#define TERMRAIL_SRC_MODEL_STATUS_OF_HPP

#include <string_view>

#include <termrail/model/termbase.hpp>

#include "text/ascii.hpp"

namespace termrail::model {

// The official category first; the others are read because files in the wild say it with them.
inline constexpr std::string_view status_categories[] = {"administrativeStatus", "normativeAuthorization",
                                                         "usageStatus", "status"};

/// @param value_of gives the value of a category; empty when there is none
template <typename ValueOf>
[[nodiscard]] Status status_of(const ValueOf& value_of) noexcept
{
    for (const std::string_view category : status_categories) {
        const Status status = parse_status(value_of(category));
        if (status != Status::none) return status;
    }
    if (text::ascii_equal(value_of("forbidden"), "true")) return Status::deprecated;
    if (text::ascii_equal(value_of("preferred"), "true")) return Status::preferred;
    return Status::none;
}

}  // namespace termrail::model

#endif
