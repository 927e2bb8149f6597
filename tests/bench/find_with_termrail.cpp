// The recognizer of termrail as a finder. The one place that knows its interface.
#include <algorithm>
#include <span>
#include <string_view>

#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

#include "finder.hpp"

namespace bench {
namespace {

// Segments of a call: what fits into the second-level cache, with its occurrences.
constexpr std::size_t batch = 512;

// Gives the occurrences of each text to @p take, with the number of the text.
template <typename Take>
void each_text(const termrail::Recognizer& recognizer, std::span<const std::string_view> texts, const Take& take)
{
    termrail::Matches found;
    for (std::size_t begin = 0; begin < texts.size(); begin += batch) {
        const auto part = texts.subspan(begin, std::min(batch, texts.size() - begin));
        recognizer.find_all(part, found);
        for (std::size_t i = 0; i < part.size(); ++i) take(begin + i, found[i]);
    }
}

termrail::Lexicon lexicon_of(const Lines& patterns, const std::string& language)
{
    termrail::LexiconBuilder builder;
    termrail::Concept entry;
    std::string& text = entry.section(language).terms.emplace_back().text;
    for (const std::string_view pattern : patterns.all()) {
        text = pattern;
        builder.add(entry);
    }
    return std::move(builder).build();
}

class TermrailFinder final : public Finder {
public:
    TermrailFinder(const Lines& patterns, const std::string& language, termrail::MatchLevel loosest)
        : lexicon_(lexicon_of(patterns, language)),
          recognizer_(lexicon_, termrail::Language::parse(language).value(), {.loosest = loosest})
    {}

    std::size_t count(const Workload& workload) override
    {
        std::size_t count = 0;
        each_text(recognizer_, workload.text.all(), [&](std::size_t, const auto& found) {
            count += found.size();
            for (const termrail::Match& match : found) places_ += match.end;
        });
        return count;
    }

    std::vector<Found> places(const Workload& workload) override
    {
        std::vector<Found> all;
        each_text(recognizer_, workload.text.all(), [&](std::size_t segment, const auto& found) {
            for (const termrail::Match& match : found)
                all.push_back({static_cast<std::uint32_t>(segment), match.begin, match.end});
        });
        return all;
    }

private:
    termrail::Lexicon lexicon_;
    termrail::Recognizer recognizer_;
    std::uint64_t places_ = 0;
};

Contender contender(const char* name, const std::string& language, termrail::MatchLevel loosest)
{
    return {name,
            [=](const Workload& workload) -> std::unique_ptr<Finder> {
                return std::make_unique<TermrailFinder>(workload.patterns, language, loosest);
            },
            loosest <= termrail::MatchLevel::folded};
}

}  // namespace

std::vector<Contender> termrail_contenders(const std::string& language)
{
    return {contender("termrail, as written", language, termrail::MatchLevel::folded),
            contender("termrail, all levels", language, termrail::MatchLevel::fuzzy)};
}

}  // namespace bench
