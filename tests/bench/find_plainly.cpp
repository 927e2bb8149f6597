// Every pattern searched for in every segment: slow and obvious.
#include <string_view>

#include "finder.hpp"

namespace bench {
namespace {

class PlainFinder final : public Finder {
public:
    explicit PlainFinder(bool words) : words_(words) {}

    std::size_t count(const Workload& workload) override { return places(workload).size(); }

    std::vector<Found> places(const Workload& workload) override
    {
        std::vector<Found> all;
        for (std::size_t segment = 0; segment < workload.folded.size(); ++segment) {
            const std::string_view text = workload.folded[segment];
            for (const std::string_view pattern : workload.patterns.all()) {
                for (std::size_t at = text.find(pattern); at != text.npos; at = text.find(pattern, at + 1)) {
                    const std::size_t end = at + pattern.size();
                    if (words_ && !is_whole_word(text, at, end)) continue;
                    all.push_back({static_cast<std::uint32_t>(segment), static_cast<std::uint32_t>(at),
                                   static_cast<std::uint32_t>(end)});
                }
            }
        }
        return all;
    }

private:
    bool words_;
};

}  // namespace

Contender plain_contender(const std::string& language)
{
    const bool words = language == "en";
    return {"every pattern by itself", [=](const Workload&) { return std::make_unique<PlainFinder>(words); }};
}

}  // namespace bench
