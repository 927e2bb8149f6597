// Goes through all ways to write a term. Floor: match.
#include "match/term_sequences.hpp"

#include <algorithm>

#include "match/spelling.hpp"

namespace termrail::match {
namespace {

// A term with many hyphens is not looked for with each of them left out.
constexpr std::size_t most_sequences = 256;

// Words as one: more of them are written so only where compounds are.
constexpr std::size_t most_closed = 2;
constexpr std::size_t most_closed_compound = 3;

}  // namespace

void SequenceMaker::each(std::string_view text, const Units& units, std::span<const KeyUnit> run, const Use& use)
{
    text_ = text;
    units_ = &units;
    run_ = run;
    use_ = &use;
    made_ = 0;
    two_words_ = run.size() == 2 && may_close(word(0), word(1));
    const auto joints = std::count_if(run.begin(), run.end(), [](const KeyUnit& one) { return one.closes; });
    links_here_ = !links_.empty() && joints <= most_linked_joints;
    sequence_.clear();
    go_on(0);
}

ClosingWord SequenceMaker::word(std::size_t at) const
{
    const Unit& unit = units_->units[run_[at].unit];
    return {.variant = units_->variant(unit),
            .is_word = unit.kind == UnitKind::word,
            .fixed = all_capitals(text_.substr(unit.begin, unit.end - unit.begin))};
}

void SequenceMaker::take(std::uint64_t key, std::size_t next)
{
    sequence_.push_back(key);
    go_on(next);
    sequence_.pop_back();
}

void SequenceMaker::go_on(std::size_t at)
{
    if (made_ == most_sequences) return;
    if (at == run_.size()) {
        ++made_;
        return (*use_)(sequence_);
    }
    take(run_[at].key, at + 1);
    const ClosingWord here = word(at);
    if (here.fixed) {
        const std::uint64_t plural = keys_.word_key(std::string(here.variant) + "s");
        if (plural != run_[at].key) take(plural, at + 1);
    }
    if (at + 1 < run_.size() && joins(at)) close(at, std::string(here.variant), 1);
}

// Takes the words from @p first on, of which @p before is @p count as one, together with the next.
void SequenceMaker::close(std::size_t first, const std::string& before, std::size_t count)
{
    const std::size_t at = first + count;
    if (count == (links_here_ ? most_closed_compound : most_closed)) return;
    if (at >= run_.size() || !joins(at - 1)) return;
    const auto with = [&](std::string_view link) {
        std::string closed = before;
        closed.append(link).append(word(at).variant);
        take(keys_.word_key(closed), at + 1);
        close(first, closed, count + 1);
    };
    with({});
    if (!links_here_ || !may_link(word(at - 1), word(at))) return;
    for (const std::string_view link : links_) with(link);
}

}  // namespace termrail::match
