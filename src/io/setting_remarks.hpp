/// @file setting_remarks.hpp
/// Settings of terms that mean nothing, as diagnostics. Floor: io, private.
#ifndef TERMRAIL_IO_SETTING_REMARKS_HPP
#define TERMRAIL_IO_SETTING_REMARKS_HPP

#include <termrail/core/diagnostic.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail::io {

/// Adds a warning sense/unknown-setting for each fault of setting_faults().
void remark_settings(const Concept& entry, Diagnostics& out);

}  // namespace termrail::io

#endif
