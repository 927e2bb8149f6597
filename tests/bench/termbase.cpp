// Reads the termbase of a workload without ever holding its model as a whole.
#include "termbase.hpp"

#include <algorithm>
#include <string_view>

#include <termrail/io/tbx_stream.hpp>

#include "workload.hpp"

namespace bench {
std::vector<std::pair<std::string, std::string>> load_pairs(const Arguments& arguments)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    if (arguments.made()) {
        const Lines english(load_text(arguments, "pat.en"));
        const Lines chinese(load_text(arguments, "pat.zh"));
        for (std::size_t i = 0; i < std::min(english.size(), chinese.size()); ++i) {
            pairs.emplace_back(english[i], chinese[i]);
        }
        return pairs;
    }
    const Lines lines(load_text(arguments, "tb." + std::to_string(arguments.size) + ".tsv"));
    for (const std::string_view line : lines.all()) {
        const std::size_t tab = line.find('\t');
        pairs.emplace_back(line.substr(0, tab), line.substr(tab + 1));
    }
    return pairs;
}

termrail::Lexicon load_lexicon(const Arguments& arguments)
{
    termrail::LexiconBuilder builder;
    if (arguments.made()) {
        for (const auto& [english, chinese] : load_pairs(arguments)) {
            termrail::Concept entry;
            entry.section("en").terms.emplace_back().text = english;
            entry.section("zh-CN").terms.emplace_back().text = chinese;
            builder.add(entry);
        }
        return std::move(builder).build();
    }
    const std::string path = arguments.cache + "/tb." + std::to_string(arguments.size) + ".tbx";
    auto stream = termrail::TbxStream::open(path);
    if (!stream) fail(path + " cannot be read; run.sh makes it");
    for (;;) {
        const auto concepts = stream->next();
        if (!concepts) fail(path + " is broken");
        if (concepts->empty()) break;
        for (const termrail::Concept& entry : *concepts) builder.add(entry);
    }
    return std::move(builder).build();
}

}  // namespace bench
