// Tests of cutting a line with two languages. Floor: bitext.
#include <doctest/doctest.h>

#include <string>

#include "bitext/line_cut.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("bitext");

namespace {

// Parts joined by |, each after > when it is target and < when it is source.
std::string cut(std::string_view line, std::string_view source, std::string_view target)
{
    bitext::LineCutter cutter{source, target};
    std::string result;
    for (const bitext::LinePart& part : cutter.cut(line)) {
        if (!result.empty()) result += '|';
        result += part.is_source ? '<' : '>';
        result += line.substr(part.begin, part.end - part.begin);
    }
    return result;
}

}  // namespace

TEST_CASE("LineCutter: digits and marks at the cut go where they belong")
{
    struct Row {
        const char* line;
        const char* parts;  // source is Chinese
    };
    for (Row const row : {
             Row{"Business Forum Held in 20192019年,中國重慶市論壇舉行。",
                 ">Business Forum Held in 2019|<2019年,中國重慶市論壇舉行。"},
             Row{"Opening of the Consulate on January 28th,20212021年1月28日，總領事館開館。",
                 ">Opening of the Consulate on January 28th,2021|<2021年1月28日，總領事館開館。"},
             Row{"The Belarusian Cultural Festival2018年白俄羅斯文化節",
                 ">The Belarusian Cultural Festival|<2018年白俄羅斯文化節"},
             Row{"Chongqing donated supplies to Belarus.2020年2月21日，重慶捐贈",
                 ">Chongqing donated supplies to Belarus.|<2020年2月21日，重慶捐贈"},
             Row{"The forum held in 20195月3日在重慶舉行", ">The forum held in 2019|<5月3日在重慶舉行"},
             Row{"The forum held in 201912月在重慶舉行", ">The forum held in 2019|<12月在重慶舉行"},
             Row{"The forum was held in 2019重慶國際論壇", ">The forum was held in 2019|<重慶國際論壇"},
             Row{"The forum in 2019-20202019-2020年重慶論壇", ">The forum in 2019-2020|<2019-2020年重慶論壇"},
             Row{"重慶國際論壇開幕。The forum was opened today.", "<重慶國際論壇開幕。|>The forum was opened today."},
             Row{"重慶國際論壇開幕。2019 saw the forum opened.", "<重慶國際論壇開幕。|>2019 saw the forum opened."},
             Row{"Opening of the forum《重慶國際論壇》開幕", ">Opening of the forum|<《重慶國際論壇》開幕"},
             Row{"Opening of the forum (2019) 重慶國際論壇開幕", ">Opening of the forum (2019)|<重慶國際論壇開幕"},
             Row{"“The opening of a forum”“重慶論壇開幕”", ">“The opening of a forum”|<“重慶論壇開幕”"},
             Row{"\"The opening of a forum\"\"重慶論壇開幕\"", ">\"The opening of a forum\"|<\"重慶論壇開幕\""},
             Row{"Trade increased by 48.5%2022年貿易額增長", ">Trade increased by 48.5%|<2022年貿易額增長"},
             Row{"Welcome to the new museum3,000名游客參觀", ">Welcome to the new museum|<3,000名游客參觀"},
         }) {
        CAPTURE(row.line);
        CHECK(cut(row.line, "Hani", "Latn") == row.parts);
    }
}

TEST_CASE("LineCutter: a few words of the other script stay in their sentence")
{
    struct Row {
        const char* line;
        const char* parts;
    };
    for (Row const row : {
             Row{"Kubernetes 是一个开源系统", "<Kubernetes 是一个开源系统"},
             Row{"浮动IP地址和TV节目，抗击COVID-19疫情", "<浮动IP地址和TV节目，抗击COVID-19疫情"},
             Row{"關于建立伙伴關系的聯(lián)合聲明,總統(tǒng)同發(fā)表",
                 "<關于建立伙伴關系的聯(lián)合聲明,總統(tǒng)同發(fā)表"},
             Row{"The town of Chongqing (重慶) is large.", ">The town of Chongqing (重慶) is large."},
             Row{"我们使用 Amazon Elastic Compute Cloud 服务来部署应用",
                 "<我们使用 Amazon Elastic Compute Cloud 服务来部署应用"},
             Row{"使用 kubectl get pods 命令", "<使用 kubectl get pods 命令"},
             Row{"2021", ""},
             Row{"", ""},
             Row{"— * —", ""},
         }) {
        CAPTURE(row.line);
        CHECK(cut(row.line, "Hani", "Latn") == row.parts);
    }
}

TEST_CASE("LineCutter: several pairs on a line, and other scripts")
{
    CHECK(cut("Tea is drunk in the house. 人們在屋裡喝茶。The river is very wide. 這條河流很寬。", "Latn", "Hani") ==
          "<Tea is drunk in the house.|>人們在屋裡喝茶。|<The river is very wide.|>這條河流很寬。");
    CHECK(cut("The forum was held in 2019 В 2019 году прошёл форум", "Latn", "Cyrl") ==
          "<The forum was held in 2019|>В 2019 году прошёл форум");
    CHECK(cut("The forum was opened. افتتح المنتدى الدولي اليوم", "Latn", "Arab") ==
          "<The forum was opened.|>افتتح المنتدى الدولي اليوم");
    CHECK(cut("The weather is fine สภาพอากาศดีมาก", "Latn", "Thai") == "<The weather is fine|>สภาพอากาศดีมาก");
    CHECK(cut("Система Kubernetes проста", "Latn", "Cyrl") == ">Система Kubernetes проста");
}

TEST_CASE("LineCutter: a line that changes its script without end is answered at once")
{
    std::string line;
    for (int i = 0; i < 20000; ++i) line += "a b c d e f g h i j k 重慶國際";
    CHECK_FALSE(cut(line, "Hani", "Latn").empty());
}

TEST_CASE("LineCutter: parts of uneven length stay apart where each ends a sentence")
{
    CHECK(cut("The tea house is open to all people who come from far away. 茶館開放。The river is wide. "
              "這條河流很寬，而且非常深，船可以通過。",
              "Latn", "Hani") ==
          "<The tea house is open to all people who come from far away.|>茶館開放。|<The river is "
          "wide.|>這條河流很寬，而且非常深，船可以通過。");
    CHECK(cut("The tea house 茶 is open to all people who come from far away. 茶館開放。The river is wide. "
              "這條河流很寬，而且非常深，船可以通過。",
              "Latn", "Hani") ==
          "<The tea house 茶 is open to all people who come from far away.|>茶館開放。|<The river "
          "is wide.|>這條河流很寬，而且非常深，船可以通過。");
}

TEST_CASE("LineCutter: straight quotes at the cut open and close by turns")
{
    CHECK(cut("The opening of a forum \"重慶論壇開幕\"", "Hani", "Latn") ==
          ">The opening of a forum|<\"重慶論壇開幕\"");
    CHECK(cut("\"The opening\" of \"a forum\"([\"重慶論壇開幕\"])", "Hani", "Latn") ==
          ">\"The opening\" of \"a forum\"|<([\"重慶論壇開幕\"])");
    CHECK(cut("\"The opening of a forum\"重慶論壇開幕", "Hani", "Latn") == ">\"The opening of a forum\"|<重慶論壇開幕");
}

TEST_CASE("LineCutter: endless runs of quotes and wide gaps are answered at once")
{
    std::string quotes = "The opening of a forum";
    for (int i = 0; i < 200'000; ++i) quotes += "\"(";
    CHECK(cut(quotes + "重慶論壇開幕", "Hani", "Latn").find('|') != std::string::npos);

    std::string const gap(3000, ' ');
    std::string wide;
    for (int i = 0; i < 400; ++i)
        wide += "the long opening ceremony of another international forum" + gap + "重慶國際" + gap;
    CHECK_FALSE(cut(wide, "Hani", "Latn").empty());
}

TEST_SUITE_END();
