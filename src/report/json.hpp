// The JSON library and how its lines are written; private to the floor. Floor: report.
#ifndef TERMRAIL_SRC_REPORT_JSON_HPP
#define TERMRAIL_SRC_REPORT_JSON_HPP

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace termrail::report {

using Json = nlohmann::ordered_json;

/// One line: not escaped beyond what JSON demands, bad UTF-8 replaced.
inline std::string line(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// A text, or null where there is none.
inline Json or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

}  // namespace termrail::report

#endif
