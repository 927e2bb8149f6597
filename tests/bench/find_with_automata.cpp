// The automata of peers/ as finders: daachorse and aho-corasick.
#include "finder.hpp"

#ifdef TERMRAIL_BENCH_PEERS
#include <string_view>
#include <utility>

#include "peers/peers.h"

namespace bench {
namespace {

struct FreeAutomaton {
    void operator()(peer_automaton* automaton) const { peer_automaton_free(automaton); }
};
using Automaton = std::unique_ptr<peer_automaton, FreeAutomaton>;

class AutomatonFinder final : public Finder {
public:
    AutomatonFinder(Automaton automaton, bool words, bool by_segment)
        : automaton_(std::move(automaton)), words_(words), by_segment_(by_segment)
    {}

    std::size_t count(const Workload& workload) override
    {
        if (!by_segment_) return count_in(workload.folded.text());
        std::size_t count = 0;
        for (const std::string_view segment : workload.folded.all()) count += count_in(segment);
        return count;
    }

    std::vector<Found> places(const Workload& workload) override
    {
        struct Sink {
            std::vector<Found> all;
            std::uint32_t segment = 0;
        } sink;
        const auto take = [](void* user, std::size_t begin, std::size_t end) {
            Sink& into = *static_cast<Sink*>(user);
            into.all.push_back({into.segment, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        };
        for (const std::string_view segment : workload.folded.all()) {
            peer_automaton_each(automaton_.get(), segment.data(), segment.size(), words_, take, &sink);
            ++sink.segment;
        }
        return std::move(sink.all);
    }

private:
    std::size_t count_in(std::string_view text)
    {
        return peer_automaton_count(automaton_.get(), text.data(), text.size(), words_, &places_);
    }

    Automaton automaton_;
    bool words_;
    bool by_segment_;
    std::uint64_t places_ = 0;
};

Contender contender(const char* name, std::uint32_t kind, bool words, bool by_segment)
{
    return {name, [=](const Workload& workload) -> std::unique_ptr<Finder> {
                const std::string& patterns = workload.patterns.text();
                Automaton automaton(peer_automaton_new(kind, patterns.data(), patterns.size()));
                if (automaton == nullptr) return nullptr;
                return std::make_unique<AutomatonFinder>(std::move(automaton), words, by_segment);
            }};
}

}  // namespace

std::vector<Contender> automaton_contenders(const std::string& language)
{
    const bool words = language == "en";
    const std::uint32_t daachorse = words ? PEER_DAACHORSE_BYTEWISE : PEER_DAACHORSE_CHARWISE;
    return {contender("daachorse, one text", daachorse, words, false),
            contender("daachorse, by segment", daachorse, words, true),
            contender("aho-corasick, contiguous", PEER_AHO_CORASICK_CONTIGUOUS, words, false)};
}

}  // namespace bench

#else

std::vector<bench::Contender> bench::automaton_contenders(const std::string&) { return {}; }

#endif
