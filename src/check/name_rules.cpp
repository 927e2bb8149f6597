// The rule on terms that are not to be translated. Floor: check.
#include <string>
#include <utility>

#include "check/document.hpp"

namespace termrail {
namespace {

std::string what_happened(NameFate fate, const std::string& there)
{
    switch (fate) {
        case NameFate::wrong_case: return "it stands in another letter case, as " + there;
        case NameFate::altered: return "it was altered to " + there;
        case NameFate::translated: return "it was translated as " + there;
        case NameFate::dropped: break;
    }
    return "it was dropped";
}

}  // namespace

void check_names(const Document& document, std::vector<Finding>& out)
{
    for (std::size_t segment = 0; segment < document.segments.size(); ++segment) {
        const JudgedSegment& judged = document.segments[segment];
        for (const ChangedName& name : judged.changed) {
            const Judgement& judgement = judged.judgements[name.judgement];
            const std::string there =
                name.target ? quoted(covered(document.target_text(segment), *name.target)) : std::string();
            Finding finding = document.finding("dnt-changed", segment, judgement,
                                               quoted(covered(document.source_text(segment), judgement.source)) +
                                                   " is not to be translated; " + what_happened(name.fate, there));
            if (name.target) finding.target = document.target_spot(segment, *name.target);
            out.push_back(std::move(finding));
        }
    }
}

}  // namespace termrail
