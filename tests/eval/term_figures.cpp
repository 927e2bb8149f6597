// Compares demands and verdicts with the gold of a set. Tests.
#include "term_figures.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include <termrail/check/checker.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/fold.hpp>

namespace termrail::eval {
namespace {

struct Counts {
    Figure exact{"exact"}, inflected{"inflected"}, strict{"strict"}, confusion{"confusion"};
    Answers linked, all;
    Figure right{"alarms right"}, glossed{"alarms glossed"}, inflected_target{"alarms inflected"}, kept{"alarms kept"};
    Figure overlap{"overlap"}, consistency{"consistency"};

    Figure* alarms(TargetKind kind)
    {
        switch (kind) {
            case TargetKind::right: return &right;
            case TargetKind::glossed: return &glossed;
            case TargetKind::inflected: return &inflected_target;
            case TargetKind::kept: return &kept;
            case TargetKind::wrong:
            case TargetKind::unknown: break;
        }
        return nullptr;
    }
};

void count(Figure& figure, bool yes)
{
    ++figure.whole;
    figure.part += yes ? 1U : 0U;
}

// The wordings that one document has for one concept.
struct Wordings {
    std::set<std::string> gold;
    std::set<std::string> found;
    std::size_t mentions = 0;
};

class Measure {
public:
    Measure(const TermSet& set, const TellMistake& tell)
        : set_(set),
          tell_(tell),
          lexicon_(make_lexicon(set.termbase)),
          recognizer_(lexicon_, set.source_language),
          checker_(Checker::make(lexicon_, set.source_language, set.target_language).value())
    {}

    SetFigures run()
    {
        for (const TermSegment& segment : set_.segments) take(segment);
        for (const auto& [key, wordings] : wordings_) {
            if (wordings.mentions < 2) continue;
            count(counts_.consistency, (wordings.gold.size() == 1) == (wordings.found.size() == 1));
        }
        SetFigures out{.set = set_.name, .figures = {}};
        out.figures = {counts_.exact, counts_.inflected, counts_.strict, counts_.confusion};
        counts_.linked.add_to(out, "missing");
        counts_.all.add_to(out, "missing all");
        for (const Figure& figure : {counts_.right, counts_.glossed, counts_.inflected_target, counts_.kept,
                                     counts_.overlap, counts_.consistency}) {
            out.figures.push_back(figure);
        }
        return out;
    }

private:
    using Demands = std::vector<Occurrence>;

    static Span span_of(const Spot& spot) { return {spot.begin, spot.end}; }

    static const Occurrence* demand_at(const Demands& demands, const std::string& term, const Span& place)
    {
        const Occurrence* found = nullptr;
        for (const Occurrence& demand : demands) {
            if (demand.concept_id != term || !span_of(demand.source).overlaps(place)) continue;
            if (found == nullptr || span_of(demand.source) == place) found = &demand;
        }
        return found;
    }

    void take(const TermSegment& segment)
    {
        const CheckResult result = checker_.check(segment.source, segment.target);
        const Demands demands(result.occurrences.begin(), result.occurrences.end());
        const std::vector<Match> recognized = leftmost_longest(recognizer_.find_all(segment.source));
        for (const Mention& mention : segment.mentions) {
            if (set_.termbase.find(mention.term) == nullptr || mention.source_kind == SourceKind::other) continue;
            const Occurrence* const demand = demand_at(demands, mention.term, mention.source);
            recognition(segment, mention, recognized);
            verdict(segment, mention, demand);
            rendering(segment, mention, demand);
        }
        for (const UnlinkedMention& mention : segment.unlinked) {
            const Occurrence* const demand = demand_at(demands, mention.term, mention.source);
            const bool warned = demand != nullptr && demand->verdict == Verdict::missing;
            if (mention.label == 'M') continue;
            answer(counts_.all, mention.label == 'T', warned);
            if ((mention.label == 'T') != warned) {
                tell(segment, warned ? "false alarm, unlinked" : "missed, unlinked", mention.term, mention.source,
                     std::string(1, mention.label));
            }
        }
    }

    void recognition(const TermSegment& segment, const Mention& mention, const std::vector<Match>& recognized)
    {
        bool found = false;
        bool strict = false;
        const Match* other = nullptr;
        for (const Match& match : recognized) {
            const Span place{match.begin, match.end};
            if (!place.overlaps(mention.source)) continue;
            if (lexicon_.concepts()[match.concept_index].id == mention.term) {
                found = true;
                strict |= place == mention.source;
            } else {
                other = &match;
            }
        }
        const bool confused = !found && other != nullptr;
        count(mention.source_kind == SourceKind::exact ? counts_.exact : counts_.inflected, found);
        count(counts_.strict, strict);
        count(counts_.confusion, confused);
        if (confused) {
            tell(segment, "confused", mention.term, {other->begin, other->end},
                 "with " + std::string(lexicon_.concepts()[other->concept_index].id));
        } else if (!found) {
            tell(segment, "not recognized", mention.term, mention.source, "");
        } else if (!strict) {
            tell(segment, "other bytes", mention.term, mention.source, "");
        }
    }

    static void answer(Answers& answers, bool right, bool given)
    {
        if (right && given) ++answers.hits;
        if (right && !given) ++answers.misses;
        if (!right && given) ++answers.alarms;
    }

    void verdict(const TermSegment& segment, const Mention& mention, const Occurrence* demand)
    {
        if (mention.target_kind == TargetKind::unknown) return;
        const bool wrong = mention.target_kind == TargetKind::wrong;
        const bool warned = demand != nullptr && demand->verdict == Verdict::missing;
        answer(counts_.linked, wrong, warned);
        answer(counts_.all, wrong, warned);
        if (Figure* const alarms = counts_.alarms(mention.target_kind)) count(*alarms, warned);
        if (wrong == warned) return;
        std::string note = demand == nullptr ? "no demand" : std::string(verdict_name(demand->verdict));
        if (demand != nullptr && demand->target) {
            const Span place = span_of(*demand->target);
            note += " by " + segment.target.substr(place.begin, place.end - place.begin) + " [" + demand->target->term +
                    "]";
        }
        tell(segment, warned ? "false alarm" : "missed", mention.term, mention.source, note);
        if (warned && mention.target) {
            tell_("    rendered " +
                  segment.target.substr(mention.target->begin, mention.target->end - mention.target->begin));
        }
    }

    void rendering(const TermSegment& segment, const Mention& mention, const Occurrence* demand)
    {
        if (!mention.target || demand == nullptr || !demand->target) return;
        const Span found = span_of(*demand->target);
        if (mention.target_kind == TargetKind::wrong || mention.target_kind == TargetKind::unknown) return;
        count(counts_.overlap, found.overlaps(*mention.target));
        Wordings& wordings = wordings_[{segment.document, mention.term}];
        const auto wording = [&](const Span& place) {
            return variant_key(segment.target.substr(place.begin, place.end - place.begin)).value();
        };
        ++wordings.mentions;
        wordings.gold.insert(wording(*mention.target));
        wordings.found.insert(wording(found));
    }

    void tell(const TermSegment& segment, const std::string& what, const std::string& term, const Span& place,
              const std::string& note) const
    {
        tell_(what + ": " + term + " “" + segment.source.substr(place.begin, place.end - place.begin) + "” " + note +
              "  (" + segment.id + ")");
    }

    const TermSet& set_;
    const TellMistake& tell_;
    Lexicon lexicon_;
    Recognizer recognizer_;
    Checker checker_;
    Counts counts_;
    std::map<std::pair<std::string, std::string>, Wordings> wordings_;
};

}  // namespace

SetFigures measure_terms(const TermSet& set, const TellMistake& tell) { return Measure(set, tell).run(); }

}  // namespace termrail::eval
