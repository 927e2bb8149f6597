// References wait here until their id comes or the file ends. Floor: io.
#include "io/tbx_check_references.hpp"

#include <algorithm>

#include "io/shown.hpp"

namespace termrail::io {

namespace {

std::string_view kind_name(IdKind kind)
{
    switch (kind) {
        case IdKind::entry: return "a concept entry";
        case IdKind::section: return "a language section";
        case IdKind::term: return "a term";
        case IdKind::back: return "an object of the back matter";
        case IdKind::other: return "another element";
    }
    return "";
}

std::string kind_names(std::uint8_t kinds)
{
    std::string names;
    for (const IdKind kind : {IdKind::entry, IdKind::section, IdKind::term, IdKind::back}) {
        if ((kinds & static_cast<std::uint8_t>(kind)) == 0) continue;
        if (!names.empty()) names += " or ";
        names += kind_name(kind);
    }
    return names;
}

}  // namespace

std::size_t References::define(std::string_view id, IdKind kind, std::size_t line)
{
    const auto [first, added] = ids_.try_emplace(std::string(id));
    if (!added) return first->second.line;
    first->second = {static_cast<std::uint32_t>(std::min<std::size_t>(line, UINT32_MAX)), kind};
    return 0;
}

void References::expect(Reference reference)
{
    if (!answered(reference)) pending_.push_back(std::move(reference));
}

void References::settle()
{
    if (pending_.size() < settle_at_) return;
    std::erase_if(pending_, [&](const Reference& reference) { return answered(reference); });
    settle_at_ = std::max<std::size_t>(4096, 2 * pending_.size());
}

void References::finish()
{
    for (const Reference& reference : pending_) {
        if (answered(reference) || reference.kinds != 0) continue;  // that nothing has the id, the core says
        const std::string target = "\"" + shown(reference.target) + "\"";
        diagnostics_.push_back({reference.severity, std::string(reference.rule),
                                reference.rule == "module/target"
                                    ? "the target " + target +
                                          " is neither an id in the file nor an address that begins with http:// or "
                                          "https://"
                                    : "no element has the id " + target,
                                reference.concept_id, reference.where});
    }
    pending_.clear();
}

bool References::answered(const Reference& reference)
{
    const auto found = ids_.find(reference.target);
    if (found == ids_.end()) return false;
    const IdKind kind = found->second.kind;
    if (reference.kinds == 0 || (reference.kinds & static_cast<std::uint8_t>(kind)) != 0) return true;
    diagnostics_.push_back({reference.severity, std::string(reference.rule),
                            std::string(reference.what) + " refers to \"" + shown(reference.target) + "\", which is " +
                                std::string(kind_name(kind)) + "; " + kind_names(reference.kinds) + " is expected",
                            reference.concept_id, reference.where});
    return true;
}

}  // namespace termrail::io
