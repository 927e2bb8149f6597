// Judges one segment pair. Floor: check.
#include <termrail/check/verdict.hpp>

#include "check/segment_judge.hpp"

namespace termrail {

std::string_view verdict_name(Verdict verdict) noexcept
{
    switch (verdict) {
        case Verdict::ok: return "ok";
        case Verdict::unverified: return "unverified";
        case Verdict::missing: return "missing";
        case Verdict::forbidden: return "forbidden";
    }
    return "unknown";
}

std::vector<Judgement> judge(const Lexicon& lexicon, std::span<const Match> source, std::span<const Match> target,
                             std::span<const Match> kept)
{
    std::vector<Judgement> out;
    SegmentJudge(lexicon).judge(source, target, out);
    add_kept(source, kept, out);
    return out;
}

}  // namespace termrail
