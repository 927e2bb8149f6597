// Any bytes read as a bilingual text and checked: an answer, and every result can be told to people and programs.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

#include <termrail/bitext/readers.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/report/json_lines.hpp>
#include <termrail/report/text.hpp>

namespace {

struct Setting {
    termrail::Language source = termrail::Language::parse("zh-Hant").value();
    termrail::Language target = termrail::Language::parse("en").value();
    termrail::Checker checker = make_checker();

    [[nodiscard]] termrail::Checker make_checker() const
    {
        termrail::LexiconBuilder builder;
        const auto add = [&](const char* zh, const char* en, const char* forbidden) {
            termrail::Concept entry;
            entry.id = en;
            entry.section("zh-Hant").terms.emplace_back().text = zh;
            entry.section("en").terms.emplace_back().text = en;
            termrail::Term& wrong = entry.section("en").terms.emplace_back();
            wrong.text = forbidden;
            wrong.set_status(termrail::Status::deprecated);
            builder.add(entry);
        };
        add("元首", "head of state", "leader");
        add("經貿合作", "economic and trade cooperation", "business cooperation");
        add("中歐班列", "China-Europe Railway Express", "freight train");
        add("重慶", "Chongqing", "Chungking");
        add("行", "bank", "row");
        return termrail::Checker::make(std::move(builder).build(), source, target).value();
    }
};

void tell(const std::string& text, const std::string& line)
{
    if (text.empty() || !text.ends_with('\n') || line.find('\n') != std::string::npos) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Setting setting;
    const termrail::NamedBytes file{"fuzz.txt", {reinterpret_cast<const char*>(data), size}};
    const termrail::BitextLanguages languages{setting.source, setting.target};
    for (const auto& bitext : {termrail::read_interleaved(file, languages, setting.checker.anchors()),
                               termrail::read_pair_table(file, languages)}) {
        if (!bitext) continue;
        const termrail::CheckResult result = setting.checker.check(*bitext);
        for (const auto& each : result.occurrences) tell(to_text(each, *bitext), to_json_line(each, *bitext));
        for (const auto& each : result.findings) tell(to_text(each, *bitext), to_json_line(each, *bitext));
        tell(to_text(result.summary), to_json_line(result.summary));
    }
    return 0;
}
