// A small bitext with findings made by hand. Floor: report.
#ifndef TERMRAIL_TESTS_UNIT_REPORT_EXAMPLE_HPP
#define TERMRAIL_TESTS_UNIT_REPORT_EXAMPLE_HPP

#include <string>
#include <string_view>

#include <termrail/bitext/segment.hpp>
#include <termrail/check/finding.hpp>

namespace example {

inline const char* const source_text = "高層互訪頻繁,經貿合作增長迅速,文化和人文交流多彩多姿";
inline const char* const target_text =
    "In recent years,Chongqing and Belarus have witnessed frequent high-level visits,fast-growing business "
    "cooperation,various cultural and people-to-people exchanges,and fruitful sub-national interactions.";

inline termrail::Spot spot(std::string_view text, std::string_view part, std::size_t line, std::string_view term)
{
    const std::size_t begin = text.find(part);
    return {begin, begin + part.size(), {line, begin + 1, begin}, std::string{term}, termrail::MatchLevel::exact};
}

inline termrail::Bitext bitext()
{
    termrail::Bitext out;
    out.files = {{"article.txt", ""}};
    termrail::SegmentPair first{"s1", {source_text, {}}, {target_text, {}}, {4}, {3}};
    termrail::SegmentPair second{"s2", {"經貿合作\t順利\r\n進行", {}}, {"Trade\ncooperation", {}}, {6}, {5, 6}};
    out.segments = {first, second};
    return out;
}

inline termrail::Bitext two_files()
{
    termrail::Bitext out = bitext();
    out.files = {{"zh.txt", ""}, {"en.txt", ""}};
    return out;
}

inline termrail::Finding forbidden()
{
    termrail::Finding out;
    out.rule = "term-forbidden";
    out.concept_id = "c12";
    out.source = spot(source_text, "經貿合作", 4, "經貿合作");
    out.target = spot(target_text, "business cooperation", 3, "business cooperation");
    out.expected = {"economic and trade cooperation", "economic and trade ties"};
    out.message = "經貿合作 is rendered by a deprecated term";
    return out;
}

inline termrail::Finding missing()
{
    termrail::Finding out;
    out.rule = "term-missing";
    out.concept_id = "c40";
    out.source = spot(source_text, "人文交流", 4, "人文交流");
    out.expected = {"people-to-people exchange"};
    out.message = "人文交流 has no counterpart in the translation";
    return out;
}

inline termrail::Finding inconsistent()
{
    termrail::Finding out = forbidden();
    out.rule = "term-inconsistent";
    out.severity = termrail::Severity::warning;
    out.expected.clear();
    out.message = "經貿合作 is rendered in two ways";
    out.related = {{1, false, spot("Trade\ncooperation", "Trade\ncooperation", 5, "trade cooperation"),
                    "here by \"trade cooperation\""}};
    return out;
}

}  // namespace example

#endif
