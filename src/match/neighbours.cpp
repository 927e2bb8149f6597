// Compares what stands beside a place with what a term wants there. Floor: match.
#include "match/neighbours.hpp"

#include <algorithm>
#include <utility>

namespace termrail {

Neighbours::Neighbours(const TermSettings& settings, const Language& language, KeyMaker& maker)
{
    const auto cut = [&](const std::vector<std::string>& texts) {
        std::vector<Words> out;
        Units units;
        KeyUnits keys;
        for (const std::string& text : texts) {
            split_units(text, language, units, {.skip_glosses = false, .cut_glue = false, .skip_codes = false});
            maker.make(units, keys);
            Words words;
            for (const KeyUnit& key : keys.units) words.emplace_back(units.variant(units.units[key.unit]));
            if (!words.empty()) out.push_back(std::move(words));
        }
        return out;
    };
    only_before_ = cut(settings.only_before);
    only_after_ = cut(settings.only_after);
    not_before_ = cut(settings.not_before);
    not_after_ = cut(settings.not_after);
}

bool Neighbours::empty() const noexcept
{
    return only_before_.empty() && only_after_.empty() && not_before_.empty() && not_after_.empty();
}

bool Neighbours::allow(const Units& units, std::span<const KeyUnit> keys, std::size_t first, std::size_t last) const
{
    const auto stand = [&](const Words& words, std::size_t from) {
        return std::equal(
            words.begin(), words.end(), keys.begin() + static_cast<std::ptrdiff_t>(from),
            [&](const std::string& word, const KeyUnit& key) { return word == units.variant(units.units[key.unit]); });
    };
    const auto follows = [&](const Words& words) {
        return keys.size() - last - 1 >= words.size() && stand(words, last + 1);
    };
    const auto precedes = [&](const Words& words) {
        return first >= words.size() && stand(words, first - words.size());
    };
    return (only_before_.empty() || std::any_of(only_before_.begin(), only_before_.end(), follows)) &&
           (only_after_.empty() || std::any_of(only_after_.begin(), only_after_.end(), precedes)) &&
           std::none_of(not_before_.begin(), not_before_.end(), follows) &&
           std::none_of(not_after_.begin(), not_after_.end(), precedes);
}

}  // namespace termrail
