// Words for faults in settings of terms. Floor: io.
#include "io/setting_remarks.hpp"

#include <string>

#include <termrail/model/settings.hpp>

#include "io/shown.hpp"

namespace termrail::io {

void remark_settings(const Concept& entry, Diagnostics& out)
{
    for (const SettingFault& fault : setting_faults(entry)) {
        out.push_back({Severity::warning, "sense/unknown-setting",
                       "the setting " + std::string(fault.name) + " says \"" + shown(fault.value) + "\"; " +
                           std::string(fault.expected) + " is expected",
                       shown(entry.id, shown_id), fault.where});
    }
}

}  // namespace termrail::io
