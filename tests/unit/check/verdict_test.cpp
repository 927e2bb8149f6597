// Tests of judging one segment pair. Floor: check.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <termrail/check/verdict.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

struct Row {
    std::vector<Concept> entries;
    std::string source;
    std::string target;
    std::vector<std::string> verdicts;  // "source term: verdict answer"
};

std::vector<std::string> judged(const Row& row)
{
    Termbase termbase;
    termbase.concepts = row.entries;
    const Lexicon lexicon = make_lexicon(termbase);
    const Recognizer source(lexicon, tag("zh-Hant"));
    const Recognizer target(lexicon, tag("en"));
    const std::string text = row.target;
    std::vector<std::string> out;
    for (const Judgement& judgement :
         judge(lexicon, source.find_all(row.source), target.find_all(text), source.find_all(text))) {
        std::string line(lexicon.concepts()[judgement.source.concept_index].id);
        line += ": ";
        line += verdict_name(judgement.verdict);
        if (judgement.target) {
            line += " " + text.substr(judgement.target->begin, judgement.target->end - judgement.target->begin) + "@" +
                    std::to_string(judgement.target->begin);
        }
        if (judgement.shared_answer) line += " shared";
        if (judgement.kept_source) line += " kept";
        out.push_back(line);
    }
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("judge: the verdict of each demand")
{
    const Concept state = make_concept("head", {{"zh-Hant", "元首"}, {"en", "head of state"}});
    const Concept trade = make_concept("trade", {{"zh-Hant", "經貿合作"},
                                                 {"en", "economic and trade cooperation", Status::preferred},
                                                 {"en", "business cooperation", Status::deprecated}});
    const Concept train = make_concept("train", {{"zh-Hant", "中歐班列"}, {"en", "China-Europe Railway Express"}});
    const Concept chengyu = make_concept(
        "chengyu", {{"zh-Hant", "中歐班列(成渝)"}, {"en", "China-Europe Railway Express (Chengdu-Chongqing)"}});
    const Concept bank = make_concept("bank", {{"zh-Hant", "行"}, {"en", "bank"}});
    const Concept row = make_concept("row", {{"zh-Hant", "行"}, {"en", "row"}});
    const Concept city = make_concept("city", {{"zh-Hant", "重慶"}, {"en", "Chongqing"}});
    const Concept gov = make_concept("gov", {{"zh-Hant", "重慶市政府"}, {"en", "Chongqing Municipal Government"}});
    const Concept slash = make_concept("slash", {{"zh-Hant", "成渝"},
                                                 {"en", "Chengdu-Chongqing", Status::preferred},
                                                 {"en", "Chengdu/Chongqing", Status::deprecated}});
    const Concept freight = make_concept("freight", {{"zh-Hant", "貨運"}, {"en", "rail freight"}});
    const Concept trains = make_concept("trains", {{"zh-Hant", "列車"}, {"en", "freight train"}});
    const Concept disk = make_concept("disk", {{"zh-Hant", "硬碟"}, {"en", "hard disk"}});
    const Concept drive = make_concept("drive", {{"zh-Hant", "磁碟機"}, {"en", "disk drive"}});
    const Concept hard = make_concept("hard", {{"zh-Hant", "硬"}, {"en", "hard"}});
    const Concept car = make_concept("car", {{"zh-Hant", "車"}, {"en", "car"}});
    const Concept sedan = make_concept(
        "sedan", {{"zh-Hant", "轎車"}, {"en", "sedan", Status::admitted}, {"en", "car", Status::deprecated}});
    for (const Row& one : {
             Row{{state}, "兩國元首", "The two heads of state", {"head: ok heads of state@8"}},
             Row{{state}, "兩國元首", "The two leaders", {"head: missing"}},
             Row{{state}, "兩國", "head of state", {}},
             Row{{trade}, "經貿合作", "business cooperation", {"trade: forbidden business cooperation@0"}},
             Row{{trade},
                 "經貿合作",
                 "business cooperation, economic and trade cooperation",
                 {"trade: ok economic and trade cooperation@22"}},
             Row{{trade},
                 "經貿合作與經貿合作",
                 "business cooperation, economic and trade cooperation",
                 {"trade: forbidden business cooperation@0", "trade: ok economic and trade cooperation@22"}},
             Row{{train, chengyu},
                 "中歐班列(成渝)",
                 "China-Europe Railway Express (Chengdu/Chongqing)",
                 {"chengyu: ok China-Europe Railway Express (Chengdu/Chongqing)@0"}},
             Row{{train, chengyu}, "中歐班列(成渝)", "China-Europe Railway Express", {"chengyu: missing"}},
             Row{{bank, row}, "行", "the row", {"row: ok row@4"}},
             Row{{bank, row}, "行行", "row, bank", {"row: ok row@0", "bank: ok bank@5"}},
             Row{{city}, "重慶與重慶", "in Chongqing", {"city: ok Chongqing@3", "city: unverified Chongqing@3 shared"}},
             Row{{city, gov},
                 "重慶市政府在重慶",
                 "the Chongqing Municipal Government",
                 {"gov: ok Chongqing Municipal Government@4", "city: unverified Chongqing@4 shared"}},
             Row{{city, gov},
                 "重慶市政府在重慶",
                 "the Chongqing Municipal Government in Chongqing",
                 {"gov: ok Chongqing Municipal Government@4", "city: ok Chongqing@38"}},
             Row{{city, gov}, "重慶", "the Chongqing Municipal Government", {"city: ok Chongqing@4"}},
             Row{{freight, trains},
                 "貨運與列車",
                 "rail freight train",
                 {"freight: ok rail freight@0", "trains: unverified freight train@5 shared"}},
             Row{{bank, row, city},
                 "行重慶行",
                 "row, Chongqing, row",
                 {"row: ok row@0", "city: ok Chongqing@5", "row: ok row@16"}},
             // Two of three are answered, though the longest place from the left answers the third.
             Row{{disk, drive, hard},
                 "硬碟、磁碟機、硬",
                 "hard disk drive",
                 {"disk: unverified hard disk@0 shared", "drive: ok disk drive@5", "hard: ok hard@0"}},
             // The second car is nobody's, as the sedan has its own word.
             Row{{car, sedan}, "車、轎車", "car, cars, sedan", {"car: ok car@0", "sedan: ok sedan@11"}},
             Row{{slash}, "成渝", "Chengdu/Chongqing", {"slash: forbidden Chengdu/Chongqing@0"}},
             Row{{slash}, "成渝", "Chengdu Chongqing", {"slash: ok Chengdu Chongqing@0"}},
             Row{{train}, "中歐班列", "the 中歐班列 line", {"train: unverified 中歐班列@4 kept"}},
         }) {
        CAPTURE(one.source);
        CAPTURE(one.target);
        CHECK(joined(judged(one)) == joined(one.verdicts));
    }
}

TEST_CASE("judge: a long segment costs about its length")
{
    Termbase termbase;
    termbase.concepts = {make_concept("city", {{"zh-Hant", "重慶"}, {"en", "Chongqing"}}),
                         make_concept("gov", {{"zh-Hant", "重慶政府"}, {"en", "Chongqing government"}})};
    const Lexicon lexicon = make_lexicon(termbase);
    std::string source;
    std::string target;
    for (int count = 0; count < 20'000; ++count) {
        source += "重慶 重慶政府 ";
        target += "Chongqing government, Chongqing, ";
    }
    const auto judged = judge(lexicon, Recognizer(lexicon, tag("zh-Hant")).find_all(source),
                              Recognizer(lexicon, tag("en")).find_all(target));
    CHECK(judged.size() == 40'000);
    CHECK(std::all_of(judged.begin(), judged.end(), [](const Judgement& one) { return one.verdict == Verdict::ok; }));
}

TEST_SUITE_END();
