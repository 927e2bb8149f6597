// Cuts a line into its parts of either language. Floor: bitext.
#include "bitext/line_cut.hpp"

#include <algorithm>
#include <optional>

#include "bitext/gap_cut.hpp"

namespace termrail::bitext {

namespace {

using Runs = std::vector<ScriptRun>;

constexpr double most_uneven = 3.2;          // lengths of a sentence and its translation, by weighted letters
constexpr double most_uneven_of_many = 1.9;  // the same where a line would be cut more than once
constexpr std::size_t most_runs = 1000;      // a line that changes its script more often is no sentence pair
constexpr double small_edge = 0.25;          // of its neighbour: a word at an end that belongs to the sentence

double weight(const ScriptRun& run) { return letter_weight(run.script) * static_cast<double>(run.letters); }

// Enough to be a text of its own.
bool is_substantial(const ScriptRun& run)
{
    if (run.script == "Hani") return run.letters >= 4;
    return run.letters >= 10 && (is_unspaced(run.script) || run.words >= 3);
}

bool is_even(const ScriptRun& a, const ScriptRun& b, double most)
{
    return weight(a) <= most * weight(b) && weight(b) <= most * weight(a);
}

// The neighbours of the run become one, the run itself counts for nothing.
void absorb(Runs& runs, std::size_t at)
{
    if (at == 0 || at + 1 == runs.size()) {
        (at == 0 ? runs[1].begin : runs[at - 1].end) = at == 0 ? runs[0].begin : runs[at].end;
    } else {
        runs[at - 1].end = runs[at + 1].end;
        runs[at - 1].ends_sentence = runs[at + 1].ends_sentence;
        runs[at - 1].letters += runs[at + 1].letters;
        runs[at - 1].words += runs[at + 1].words;
        runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
    runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(at));
}

void find_sentence_ends(std::string_view line, Runs& runs)
{
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
        for (std::size_t at = runs[i].end; at < runs[i + 1].begin && !runs[i].ends_sentence;) {
            CodePoint const point = code_point_at(line, at);
            runs[i].ends_sentence = is_sentence_end(point.value);
            at += point.size;
        }
    }
}

// Every run is a text and every pair of them looks like a translation.
bool is_settled(const Runs& runs)
{
    if (!std::ranges::all_of(runs, is_substantial)) return false;
    bool ends = true;
    bool even = runs.size() % 2 == 0;
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
        ends = ends && runs[i].ends_sentence;
        if (i % 2 == 0) even = even && is_even(runs[i], runs[i + 1], most_uneven_of_many);
    }
    return ends || even;
}

// The smallest run that may be a few words inside the other language.
std::optional<std::size_t> smallest_guest(const Runs& runs, bool insubstantial_only)
{
    std::optional<std::size_t> smallest;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        bool const edge = i == 0 || i + 1 == runs.size();
        if (insubstantial_only && is_substantial(runs[i])) continue;
        if (edge && weight(runs[i]) > small_edge * weight(runs[i == 0 ? 1 : i - 1])) continue;
        if (edge && is_substantial(runs[i])) continue;
        if (!edge && !insubstantial_only && runs[i - 1].ends_sentence && runs[i].ends_sentence) continue;
        if (!smallest || weight(runs[i]) < weight(runs[*smallest])) smallest = i;
    }
    return smallest;
}

// Takes guests in until only texts of their own are left. Guests that end no sentence go first.
void settle(Runs& runs)
{
    while (runs.size() > 1) {
        auto guest = smallest_guest(runs, true);
        if (!guest && runs.size() > 2 && !is_settled(runs)) guest = smallest_guest(runs, false);
        if (!guest) return;
        absorb(runs, *guest);
    }
}

bool may_cut(const Runs& runs)
{
    if (runs.size() < 2 || !std::ranges::all_of(runs, is_substantial)) return false;
    return runs.size() == 2 ? is_even(runs[0], runs[1], most_uneven) : is_settled(runs);
}

LinePart trimmed_part(std::string_view line, std::size_t begin, std::size_t end, bool is_source)
{
    std::string_view const part = trimmed(line.substr(begin, end - begin));
    auto const first = static_cast<std::size_t>(part.data() - line.data());
    return {first, first + part.size(), is_source};
}

// A mark or a digit inside a word, so that what follows does not begin a new one.
bool is_inside_word(char32_t value)
{
    return (value >= '0' && value <= '9') || value == '\'' || value == 0x2019 || value == '_' || value == '-' ||
           (value >= 0x300 && value <= 0x36F) || value == 0xAD || value == 0x200C || value == 0x200D ||
           (value >= 0x5B0 && value <= 0x5C7) || (value >= 0x64B && value <= 0x65F);
}

}  // namespace

Runs LineCutter::runs_of(std::string_view line)
{
    split_units(line, {}, units_, {.skip_glosses = true, .cut_glue = false});
    Runs runs;
    std::size_t end = 0;
    bool in_word = false;
    // Letters of units only: readings in brackets are none.
    for (const Unit& unit : units_.units) {
        if (unit.begin != end) in_word = false;
        end = unit.end;
        for (std::size_t at = unit.begin; at < unit.end;) {
            CodePoint const point = code_point_at(line, at);
            std::size_t const begin = at;
            at += point.size;
            ScriptClass const script = script_class(point.value);
            if (script != source_ && script != target_) {
                in_word = in_word && is_inside_word(point.value);
                continue;
            }
            if (runs.empty() || runs.back().script != script) {
                runs.push_back({.script = script, .begin = begin, .end = at});
                in_word = false;
            }
            ScriptRun& run = runs.back();
            if (!in_word) ++run.words;
            ++run.letters;
            run.end = at;
            in_word = !is_unspaced(script);
        }
    }
    return runs;
}

// Words of Latin script often stand in other languages, seldom the other way round.
ScriptClass LineCutter::main_script(const Runs& runs) const
{
    double source = 0;
    double target = 0;
    for (const ScriptRun& run : runs) {
        double const letters = static_cast<double>(run.letters);
        double words = static_cast<double>(run.words);
        if (run.script == "Hani")
            words = letters / 1.6;
        else if (is_unspaced(run.script))
            words = letters / 5;
        if (run.script == "Latn") words /= 2;
        (run.script == source_ ? source : target) += words;
    }
    if (source == target) return source_ == "Latn" ? target_ : source_;
    return source > target ? source_ : target_;
}

std::vector<LinePart> LineCutter::cut(std::string_view line)
{
    Runs runs = runs_of(line);
    if (runs.empty()) return {};
    ScriptClass const script = main_script(runs);
    if (runs.size() <= most_runs) {
        find_sentence_ends(line, runs);
        settle(runs);
    }
    if (runs.size() > most_runs || !may_cut(runs)) return {trimmed_part(line, 0, line.size(), script == source_)};

    std::vector<LinePart> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        std::size_t end = line.size();
        if (i + 1 < runs.size())
            end = cut_place(line, {begin, runs[i].end, runs[i + 1].begin, runs[i].script, runs[i + 1].script});
        parts.push_back(trimmed_part(line, begin, end, runs[i].script == source_));
        begin = end;
    }
    return parts;
}

}  // namespace termrail::bitext
