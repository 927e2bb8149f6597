// Tests of finding terms in text. Floor: match.
#include <doctest/doctest.h>
#include <algorithm>

#include <initializer_list>
#include <random>
#include <string>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

Lexicon lexicon_of(std::string_view language, std::initializer_list<std::string_view> terms)
{
    Termbase termbase;
    for (const std::string_view term : terms) termbase.concepts.push_back(make_concept(term, {{language, term}}));
    return make_lexicon(termbase);
}

// "covered text=term level" for each match.
std::vector<std::string> found(const Lexicon& lexicon, std::string_view language, std::string_view text)
{
    std::vector<std::string> out;
    for (const Match& match : Recognizer(lexicon, tag(language)).find_all(text)) {
        out.push_back(std::string(text.substr(match.begin, match.end - match.begin)) + "=" +
                      std::string(lexicon.terms()[match.term].text) + " " + std::string(level_name(match.level)));
    }
    return out;
}

struct Row {
    std::string language;
    std::initializer_list<std::string_view> terms;
    std::string text;
    std::vector<std::string> matches;
};

void check_rows(const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(joined(found(lexicon_of(row.language, row.terms), row.language, row.text)) == joined(row.matches));
    }
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("find_all: no word of a path, address or dotted name is a term, but the whole is")
{
    check_rows(
        {{"en",
          {"namespace"},
          "/docs/share-namespace/ a.namespace.b --namespace=namespace",
          {"namespace=namespace exact"}},
         {"en", {"Node.js"}, "Node.js, node.js-based a.node.js", {"Node.js=Node.js exact", "node.js=Node.js folded"}},
         {"en", {"/etc/hosts"}, "see /etc/hosts.", {"/etc/hosts=/etc/hosts exact"}}});
}

TEST_CASE("find_all: looks through inline codes, unless the term has them")
{
    check_rows(
        {{"en", {"joint statement"}, "<b>Joint</b> &statement %s", {"Joint</b> &statement=joint statement folded"}},
         {"en", {"file"}, "&File Fi&le", {"File=file folded", "Fi&le=file folded"}},
         {"en", {"name"}, "{name} %(name)s ${name} name", {"name=name exact"}},
         {"en", {"List<T>", "list"}, "List<T> of", {"List<T>=List<T> exact", "List=list folded"}}});
}

TEST_CASE("find_all: a Chinese term may drop the 的 at its end")
{
    check_rows({{"zh-Hant",
                 {"可雜湊的"},
                 "可雜湊 可雜湊的",
                 {"可雜湊=可雜湊的 inflected", "可雜湊的=可雜湊的 exact", "可雜湊=可雜湊的 inflected"}},
                {"zh-Hant", {"目的"}, "目 目的", {"目的=目的 exact"}}});
}

TEST_CASE("find_all: a boundary is asked for only where the term has a word at its edge")
{
    check_rows({{"en", {"art"}, "start … art, cart, art-work", {"art=art exact", "art=art exact"}},
                {"en", {"48", "5", "10"}, "48.5% 10,000 or 9,10 10", {"10=10 exact", "10=10 exact"}},
                {"zh", {"「一帶一路」"}, "“一帶一路”", {"“一帶一路”=「一帶一路」 folded"}},
                {"en", {"site"}, "website site", {"site=site exact"}},
                {"en", {"C++"}, "C++11 and C++, not C#", {"C++=C++ exact", "C++=C++ exact"}},
                {"en", {".NET"}, "ASP.NET, .NET", {".NET=.NET exact", ".NET=.NET exact"}},
                {"en", {"don"}, "don't Don", {"Don=don folded"}},
                {"en", {"Belarus"}, "Belarus’s Belarus", {"Belarus=Belarus exact", "Belarus=Belarus exact"}},
                {"en", {"tea"}, "‘tea’ and 'tea'", {"tea=tea exact", "tea=tea exact"}},
                {"fr", {"organisation"}, "l’organisation", {"organisation=organisation exact"}},
                {"en", {"IP"}, "浮動IP地址", {"IP=IP exact"}},
                {"zh", {"IP 地址"}, "浮动IP地址", {"IP地址=IP 地址 folded"}},
                {"hi", {"हिन्दी"}, "हिन्दी हिन्दीभाषा", {"हिन्दी=हिन्दी exact"}}});
}

TEST_CASE("find_all: folds case, width, dashes, quotes and spaces")
{
    check_rows({{"en", {"heat exchanger"}, "Heat  exchanger", {"Heat  exchanger=heat exchanger folded"}},
                {"en", {"China-Europe"}, "China–Europe", {"China–Europe=China-Europe folded"}},
                {"zh", {"中歐班列(成渝)"}, "中歐班列（成渝）", {"中歐班列（成渝）=中歐班列(成渝) folded"}},
                {"en", {"People’s Republic"}, "people's republic", {"people's republic=People’s Republic folded"}},
                {"en", {"SCO"}, "sco SCO Sco", {"SCO=SCO exact"}},
                {"en", {"cooperation"}, "co\xC2\xADoperation", {"co\xC2\xADoperation=cooperation folded"}}});
}

TEST_CASE("find_all: variant spellings of script and of joints between words")
{
    check_rows({{"zh-Hant", {"關係"}, "關系 关系 關係", {"關系=關係 variant", "关系=關係 variant", "關係=關係 exact"}},
                {"zh-Hant",
                 {"旅遊", "製造", "夥伴", "電視週"},
                 "旅游制造伙伴電視周",
                 {"旅游=旅遊 variant", "制造=製造 variant", "伙伴=夥伴 variant", "電視周=電視週 variant"}},
                {"en",
                 {"add-on"},
                 "add-on add on addon add/on",
                 {"add-on=add-on exact", "add on=add-on variant", "addon=add-on variant", "add/on=add-on variant"}},
                {"en", {"database"}, "data-base database", {"data-base=database variant", "database=database exact"}},
                {"en", {"data base"}, "database", {"database=data base variant"}},
                {"en", {"a part", "CD-ROM"}, "apart CDROMs", {}},
                {"en", {"set up"}, "setup", {"setup=set up variant"}}});
}

TEST_CASE("find_all: signs that a script may leave out, as variants")
{
    check_rows({{"ar", {"مُحَمَّد"}, "محمد مُحَمَّد", {"محمد=مُحَمَّد variant", "مُحَمَّد=مُحَمَّد exact"}},
                {"ar", {"إدارة"}, "ادارة", {"ادارة=إدارة variant"}},
                {"fa", {"کتاب"}, "كتاب کـتاب", {"كتاب=کتاب variant", "کـتاب=کتاب variant"}},
                {"he", {"שלום"}, "שָׁלוֹם", {"שָׁלוֹם=שלום variant"}},
                {"ja", {"サーバー"}, "サーバに サーバー", {"サーバ=サーバー variant", "サーバー=サーバー exact"}},
                {"ja", {"サーバ"}, "サーバー", {"サーバー=サーバ variant"}},
                {"ja", {"サーバー", "サーバー"}, "サーバー", {"サーバー=サーバー exact", "サーバー=サーバー exact"}},
                {"ja", {"ビル"}, "ビール", {}}});
}

TEST_CASE("find_all: inflected words, but not acronyms or strangers")
{
    check_rows({{"en", {"head of state"}, "two heads of state", {"heads of state=head of state inflected"}},
                {"en",
                 {"representative office"},
                 "representative offices",
                 {"representative offices=representative office inflected"}},
                {"en", {"organ"}, "organization organs", {"organs=organ inflected"}},
                {"en",
                 {"ON switch"},
                 "on switches ON switches",
                 {"on switches=ON switch inflected", "ON switches=ON switch inflected"}},
                {"en",
                 {"SCO", "CPU", "UNESCO", "ON", "API key"},
                 "SCOs CPUs UNESCOs scos CPUS ONs on API keys, APIs keys",
                 {"SCOs=SCO inflected", "CPUs=CPU inflected", "UNESCOs=UNESCO inflected", "ONs=ON inflected",
                  "API keys=API key inflected", "APIs keys=API key inflected"}},
                {"zh", {"API"}, "開放APIs。", {"APIs=API inflected"}},
                {"en",
                 {"e-mail add-on", "e-mail server"},
                 "email add on, email add-ons, e-mail servers, email servers",
                 {"email add on=e-mail add-on variant", "email add-ons=e-mail add-on inflected",
                  "e-mail servers=e-mail server inflected", "email servers=e-mail server inflected"}},
                {"en", {"add-on"}, "addons", {"addons=add-on inflected"}}});
}

TEST_CASE("find_all: reads through pronunciation glosses and lost spaces")
{
    check_rows({{"zh-Hant", {"聯(lián)合"}, "聯(lián)合 聯合 聯（lián）合", {"聯(lián)合=聯(lián)合 exact"}},
                {"zh-Hant", {"聯合聲明"}, "的聯(lián)合聲明", {"聯(lián)合聲明=聯合聲明 folded"}},
                {"zh-Hant", {"總統"}, "總統(tǒng)亞歷山大", {"總統=總統 exact"}},
                {"zh-Hant", {"中歐班列(渝新歐)"}, "中歐班列(渝新歐)開通", {"中歐班列(渝新歐)=中歐班列(渝新歐) exact"}},
                {"en", {"Joint Statement"}, "aJoint Statement", {"Joint Statement=Joint Statement glued"}},
                {"en", {"theGuardian"}, "theGuardian", {"theGuardian=theGuardian exact"}},
                {"en", {"China"}, "theChina-Belarus", {"China=China glued"}},
                {"en",
                 {"meeting", "22nd meeting"},
                 "the 22ndmeeting",
                 {"22ndmeeting=22nd meeting glued", "meeting=meeting glued"}}});
}

TEST_CASE("find_all: nested and overlapping occurrences are all there, longer first")
{
    const Lexicon lexicon = lexicon_of("en", {"hard disk drive", "disk drive", "disk", "drive train"});
    CHECK(found(lexicon, "en", "hard disk drive train") ==
          std::vector<std::string>{"hard disk drive=hard disk drive exact", "disk drive=disk drive exact",
                                   "disk=disk exact", "drive train=drive train exact"});
}

TEST_CASE("find_all: many texts give what each gives alone")
{
    const Lexicon lexicon = lexicon_of("en", {"tea", "house"});
    const Recognizer recognizer(lexicon, tag("en"));
    const std::vector<std::string_view> texts{"tea", "", "a tea house", "houses"};
    const auto all = recognizer.find_all(texts);
    REQUIRE(all.size() == texts.size());
    for (std::size_t at = 0; at < texts.size(); ++at)
        CHECK(std::ranges::equal(all[at], recognizer.find_all(texts[at])));
}

TEST_CASE("find_all: any bytes get an answer with places inside the text")
{
    const unsigned seed = 7;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Lexicon lexicon = lexicon_of("en", {"a", "b c", "(", "中"});
    const Recognizer recognizer(lexicon, tag("en"));
    for (int round = 0; round < 500; ++round) {
        std::string text(random() % 60, ' ');
        for (char& c : text) c = static_cast<char>(random() % 3 == 0 ? random() : "ab c(-'\xE4\xB8\xAD"[random() % 10]);
        for (const Match& match : recognizer.find_all(text)) {
            CHECK(match.begin < match.end);
            CHECK(match.end <= text.size());
        }
    }
}

TEST_CASE("Recognizer: takes the languages that fit best")
{
    Termbase termbase;
    termbase.concepts = {make_concept("c", {{"zh-Hans", "关系"}, {"zh-TW", "關係"}, {"en", "relation"}})};
    const Lexicon lexicon = make_lexicon(termbase);
    const Recognizer hant(lexicon, tag("zh-Hant"));
    CHECK(hant.fit() == LanguageFit::same);
    CHECK(hant.languages().size() == 1);
    CHECK(hant.takes(1));
    CHECK(Recognizer(lexicon, tag("en-GB")).fit() == LanguageFit::same);
    CHECK(Recognizer(lexicon, tag("fr")).fit() == LanguageFit::none);
    CHECK(Recognizer(lexicon, tag("fr")).find_all("relation").empty());
}

TEST_CASE("leftmost_longest: the longest from the left wins, homographs remain")
{
    Termbase termbase;
    termbase.concepts = {make_concept("a", {{"en", "hard disk"}}), make_concept("b", {{"en", "disk drive"}}),
                         make_concept("c", {{"en", "Hard Disk"}}), make_concept("d", {{"en", "drive"}})};
    const Lexicon lexicon = make_lexicon(termbase);
    const auto kept = leftmost_longest(Recognizer(lexicon, tag("en")).find_all("hard disk drive"));
    REQUIRE(kept.size() == 3);
    CHECK(kept[0].concept_index == 0);
    CHECK(kept[1].concept_index == 2);
    CHECK(kept[2].concept_index == 3);
    CHECK(leftmost_longest({}).empty());
}

TEST_SUITE_END();
