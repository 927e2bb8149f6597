// Hyperscan as a finder: its literals, the whole text as one block, edges of words checked on hits.
#include "finder.hpp"

#ifdef TERMRAIL_BENCH_HYPERSCAN
#include <string_view>

#include <hs/hs.h>

namespace bench {
namespace {

constexpr std::size_t most_patterns = 200'000;  // its compilation takes minutes beyond

class HyperscanFinder final : public Finder {
public:
    HyperscanFinder(const Lines& patterns, bool words) : words_(words)
    {
        std::vector<const char*> begins;
        const std::vector<unsigned> flags(patterns.size(), 0);
        std::vector<unsigned> numbers;
        for (const std::string_view pattern : patterns.all()) {
            begins.push_back(pattern.data());
            numbers.push_back(static_cast<unsigned>(numbers.size()));
            lengths_.push_back(pattern.size());
        }
        hs_compile_error_t* error = nullptr;
        if (hs_compile_lit_multi(begins.data(), flags.data(), numbers.data(), lengths_.data(),
                                 static_cast<unsigned>(begins.size()), HS_MODE_BLOCK, nullptr, &database_,
                                 &error) != HS_SUCCESS) {
            hs_free_compile_error(error);
            return;
        }
        hs_alloc_scratch(database_, &scratch_);
    }
    ~HyperscanFinder() override
    {
        hs_free_scratch(scratch_);
        hs_free_database(database_);
    }
    bool built() const { return database_ != nullptr; }

    std::size_t count(const Workload& workload) override
    {
        text_ = workload.folded.text();
        ends_ = nullptr;
        return scan();
    }

    std::vector<Found> places(const Workload& workload) override
    {
        std::vector<Hit> hits;
        text_ = workload.folded.text();
        ends_ = &hits;
        scan();
        std::vector<Found> all;
        for (const Hit& hit : hits) {
            const std::size_t segment = workload.folded.line_at(hit.begin);
            const std::size_t start = workload.folded.offset_of(segment);
            all.push_back({static_cast<std::uint32_t>(segment), static_cast<std::uint32_t>(hit.begin - start),
                           static_cast<std::uint32_t>(hit.end - start)});
        }
        return all;
    }

private:
    struct Hit {
        std::size_t begin;
        std::size_t end;
    };

    static int take(unsigned number, unsigned long long, unsigned long long to, unsigned, void* user)
    {
        HyperscanFinder& self = *static_cast<HyperscanFinder*>(user);
        const auto end = static_cast<std::size_t>(to);
        const std::size_t begin = end - self.lengths_[number];
        if (self.words_ && !is_whole_word(self.text_, begin, end)) return 0;
        ++self.count_;
        if (self.ends_ != nullptr) self.ends_->push_back({begin, end});
        return 0;
    }

    std::size_t scan()
    {
        count_ = 0;
        hs_scan(database_, text_.data(), static_cast<unsigned>(text_.size()), 0, scratch_, take, this);
        return count_;
    }

    bool words_;
    hs_database_t* database_ = nullptr;
    hs_scratch_t* scratch_ = nullptr;
    std::vector<std::size_t> lengths_;
    std::string_view text_;
    std::vector<Hit>* ends_ = nullptr;
    std::size_t count_ = 0;
};

}  // namespace

std::vector<Contender> hyperscan_contenders(const std::string& language, std::size_t size)
{
    if (size > most_patterns) return {};
    return {{"Hyperscan, literals", [=](const Workload& workload) -> std::unique_ptr<Finder> {
                 auto made = std::make_unique<HyperscanFinder>(workload.patterns, language == "en");
                 if (!made->built()) return nullptr;
                 return made;
             }}};
}

}  // namespace bench

#else

std::vector<bench::Contender> bench::hyperscan_contenders(const std::string&, std::size_t) { return {}; }

#endif
