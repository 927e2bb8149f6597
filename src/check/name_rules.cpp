// The rule on terms that are not to be translated. Floor: check.
#include <string>
#include <utility>

#include "check/document_rules.hpp"

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

void check_names(std::uint32_t segment, std::span<const ChangedName> changed, std::span<const Judgement> judgements,
                 JudgedChunk& chunk)
{
    for (const ChangedName& name : changed) {
        chunk.records.push_back({.segment = segment,
                                 .place = judgements[name.judgement].source.begin,
                                 .subject = static_cast<std::uint32_t>(chunk.changed.size()),
                                 .kind = FindingKind::changed_name});
        chunk.changed.push_back({segment, name});
    }
}

Finding name_finding(const Document& document, const FindingRecord& record)
{
    const ChangedName& name = document.chunk_of(record.segment).changed[record.subject].value;
    const Judgement& judgement = document.judgements(record.segment)[name.judgement];
    const std::string there =
        name.target ? quoted(covered(document.target_text(record.segment), *name.target)) : std::string();
    Finding out = document.finding(record, judgement,
                                   quoted(covered(document.source_text(record.segment), judgement.source)) +
                                       " is not to be translated; " + what_happened(name.fate, there));
    if (name.target) out.target = document.target_spot(record.segment, *name.target);
    return out;
}

}  // namespace termrail
