// What users of terminology checkers complain about, one row each: words found inside others, plurals called missing …
// Floor: check.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <termrail/check/checker.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

std::vector<std::string> split(std::string_view text, std::string_view at)
{
    std::vector<std::string> out;
    for (std::size_t end = text.find(at); end != std::string_view::npos; end = text.find(at)) {
        out.emplace_back(text.substr(0, end));
        text.remove_prefix(end + at.size());
    }
    if (!text.empty()) out.emplace_back(text);
    return out;
}

void add_term(Concept& entry, std::string_view language, std::string_view text)
{
    Term& term = entry.section(language).terms.emplace_back();
    TermSettings settings;
    for (; !text.empty(); text.remove_prefix(1)) {
        if (text.front() == '!') {
            term.set_status(Status::deprecated);
        } else if (text.front() == '^') {
            settings.case_sensitive = true;
        } else if (text.front() == '=') {
            settings.exact_only = true;
        } else if (text.front() == '*') {
            settings.do_not_translate = true;
        } else {
            break;
        }
    }
    term.text = text;
    set_settings(term, settings);
}

struct Row {
    std::string_view languages;  // "en de"
    /// "source terms : target terms", several parted by " ; "; in front of a term ! is deprecated, ^ case-sensitive,
    /// = exact, * not to be translated
    std::vector<std::string_view> entries;
    std::string_view source;
    std::string_view target;
    std::string_view told;  // "term: verdict answer" of each occurrence, then the rule of each finding
};

std::string told(const Row& row)
{
    const std::vector<std::string> languages = split(row.languages, " ");
    Termbase termbase;
    for (const std::string_view line : row.entries) {
        const std::vector<std::string> sides = split(line, " : ");
        Concept entry = make_concept(line, {});
        for (std::size_t side = 0; side < sides.size(); ++side) {
            for (const std::string& term : split(sides[side], " ; ")) add_term(entry, languages[side], term);
        }
        termbase.concepts.push_back(entry);
    }
    const Checker checker = Checker::make(make_lexicon(termbase), tag(languages[0]), tag(languages[1])).value();
    const CheckResult result = checker.check(row.source, row.target);
    std::vector<std::string> out;
    for (const Occurrence& one : result.occurrences) {
        std::string line = one.source.term + ": " + std::string(verdict_name(one.verdict));
        if (one.target) {
            line += " " + std::string(row.target.substr(one.target->begin, one.target->end - one.target->begin));
        }
        out.push_back(line);
    }
    for (const Finding& one : result.findings) out.push_back(one.rule);
    return joined(out);
}

void check_rows(const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        CAPTURE(row.source);
        CAPTURE(row.target);
        CHECK(told(row) == row.told);
    }
}

}  // namespace

TEST_SUITE_BEGIN("check");

// clang-format off
TEST_CASE("complaints: a term is found in another word, or not found beside a sign")
{
    check_rows({
        {"en de", {"C++ : C++", "C : C"}, "C++, not C.", "C++, nicht C.", "C++: ok C++ | C: ok C"},
        {"en de", {"C# : C#"}, "in C#", "in C", "C#: missing | term-missing"},
        {"en de", {".NET : .NET", "net : Netz"}, "for .NET, a net", "für .NET, ein Netz", ".NET: ok .NET | net: ok Netz"},
        {"en de", {"Node.js : Node.js"}, "(Node.js)", "(Node.js)", "Node.js: ok Node.js"},
        {"en de", {"art : Kunst"}, "Start the party", "Fang an", ""},
        {"en de", {"art : Kunst"}, "Start: the art", "Los: die Kunst", "art: ok Kunst"},
        {"en de", {"site : Standort"}, "the website", "die Website", ""},
        {"en zh", {"organ : 器官"}, "an organization", "组织", ""},
        {"en zh", {"university : 大学"}, "the universe", "宇宙", ""},
        {"en zh", {"don : 先生"}, "I don't know", "我不知道", ""},
        {"en zh", {"48 : 四十八"}, "48.5 percent", "48.5%", ""},
        {"en zh", {"size : 大小"}, "max_size", "max_size", ""},
        {"en zh", {"example : 例子"}, "see https://example.com/example", "见 https://example.com/example", ""},
        {"en zh", {"bin : 箱"}, "/usr/bin/env", "/usr/bin/env", ""},
        {"en zh", {"G : 重力"}, "a 5G phone", "5G手机", ""},
        {"en zh", {"5G : 5G"}, "a 5G phone", "5G手机", "5G: ok 5G"},
        {"en zh", {"3D printing : 3D 打印"}, "3D-printing", "3D打印", "3D printing: ok 3D打印"},
        {"en zh", {"part : 部分"}, "apart", "分开", ""},
        {"hi en", {"हिन्द : Hind"}, "हिन्दी में", "in Hindi", ""},
        {"hi en", {"हिन्दी : Hindi"}, "हिन्दी में", "in Hindi", "हिन्दी: ok Hindi"},
        {"th en", {"คอมพิวเตอร์ : computer"}, "ใช้คอมพิวเตอร์ใหม่", "use a new computer", "คอมพิวเตอร์: ok computer"},
    });
}

TEST_CASE("complaints: letter case, scripts and signs of writing")
{
    check_rows({
        {"en de", {"ON : EIN"}, "put it on", "zieh ein", ""},
        {"en de", {"ON : EIN"}, "set it to ON", "auf EIN stellen", "ON: ok EIN"},
        {"en de", {"ON : EIN"}, "set it to ON", "auf ein stellen", "ON: missing | term-missing"},
        {"en de", {"IT : EDV"}, "it is IT", "das ist EDV", "IT: ok EDV"},
        {"zh en", {"云服务器 : cloud server"}, "云服务器", "Cloud server", "云服务器: ok Cloud server"},
        {"zh en", {"云服务器 : cloud server"}, "云服务器", "CLOUD SERVER", "云服务器: ok CLOUD SERVER"},
        {"zh en", {"容器组 : ^Pod"}, "容器组", "a pod", "容器组: unverified pod | term-case"},
        {"en tr", {"light : ışık"}, "light", "IŞIK", "light: ok IŞIK"},
        {"en tr", {"first : ilk"}, "first", "ILK", "first: missing | term-missing"},
        {"en tr", {"first : ilk"}, "first", "İLK", "first: ok İLK"},
        {"de en", {"Straße : street"}, "STRASSE", "street", "Straße: ok street"},
        {"en de", {"street : Straße"}, "street", "Strasse", "street: ok Strasse"},
        {"en fr", {"café : café"}, "cafe\xCC\x81", "café", "café: ok café"},
        {"ar en", {"إدارة : administration"}, "ادارة", "administration", "إدارة: ok administration"},
        {"ar en", {"مُحَمَّد : Muhammad"}, "محمد", "Muhammad", "مُحَمَّد: ok Muhammad"},
        {"ja en", {"サーバー : server"}, "サーバを", "the server", "サーバー: ok server"},
        {"en ja", {"server : サーバー"}, "the server", "ｻｰﾊﾞｰを", "server: ok ｻｰﾊﾞｰ"},
        {"ja en", {"ビル : building"}, "ビール", "beer", ""},
        {"zh-Hant en", {"關係 : relations"}, "关系", "relations", "關係: ok relations"},
        {"en zh-Hans", {"relations : 关系"}, "relations", "關係", "relations: ok 關係 | term-spelling"},
        {"zh-Hant en", {"軟體 : software"}, "软件", "software", ""},
        {"zh-Hant en", {"中歐班列(成渝) : CR Express"}, "「中歐班列（成渝）」", "“CR Express”", "中歐班列(成渝): ok CR Express"},
        {"zh en", {"约翰·史密斯 : John Smith"}, "约翰・史密斯", "John Smith", "约翰·史密斯: ok John Smith"},
        {"en zh", {"API : 接口"}, "ＡＰＩ API", "接口、接口", "API: ok 接口"},
        {"en de", {"user's guide : Handbuch"}, "the user’s guide", "das Handbuch", "user's guide: ok Handbuch"},
        {"en de", {"hard disk : Festplatte"}, "hard\xC2\xA0" "disk", "Fest\xC2\xADplatte", "hard disk: ok Fest\xC2\xADplatte"},
    });
}

TEST_CASE("complaints: inflected words are called missing")
{
    check_rows({
        {"en zh", {"policy : 政策"}, "two policies", "两项政策", "policy: ok 政策"},
        {"zh en", {"代表处 : representative office"}, "代表处", "representative offices", "代表处: ok representative offices"},
        {"zh en", {"元首 : head of state"}, "元首", "heads of state", "元首: ok heads of state"},
        {"zh en", {"儿童 : child"}, "儿童", "the children", "儿童: ok children"},
        {"zh en", {"分析 : analysis"}, "分析", "analyses", "分析: ok analyses"},
        {"zh en", {"鼠标 : mouse"}, "鼠标", "mice", "鼠标: ok mice"},
        {"zh en", {"接口 : API"}, "接口", "the APIs", "接口: ok APIs"},
        {"en zh", {"CPU : 处理器"}, "CPUs", "处理器", "CPU: ok 处理器"},
        {"en zh", {"=CPU : 处理器"}, "CPUs", "处理器", ""},
        {"zh en", {"白俄罗斯 : Belarus"}, "白俄罗斯", "Belarus’s economy", "白俄罗斯: ok Belarus"},
        {"zh en", {"附加组件 : add-on"}, "附加组件", "two add-ons", "附加组件: ok add-ons"},
        {"en ru", {"head of state : глава государства"}, "heads of state", "главы государств", "head of state: ok главы государств"},
        {"en ru", {"database : база данных"}, "in the database", "в базе данных", "database: ok базе данных"},
        {"en es", {"head of state : jefe de Estado"}, "heads of state", "jefes de Estado", "head of state: ok jefes de Estado"},
        {"en de", {"contract : Vertrag"}, "contracts", "die Verträge", "contract: ok Verträge"},
        {"en pl", {"contract : umowa"}, "the contract", "w umowie", "contract: ok umowie"},
        {"en fr", {"state : État"}, "the state", "l’État", "state: ok État"},
        {"en it", {"union : unione"}, "of the union", "dell'Unione", "union: ok Unione"},
        {"ko en", {"서버 : server"}, "서버에서", "on the server", "서버: ok server"},
    });
}

TEST_CASE("complaints: hyphens, spaces and what stands between words")
{
    check_rows({
        {"en de", {"add-on : Erweiterung"}, "add on, addon", "Erweiterung, Erweiterungen", "add-on: ok Erweiterung | add-on: ok Erweiterungen"},
        {"en de", {"data base : Datenbank"}, "the database", "die Datenbank", "data base: ok Datenbank"},
        {"en de", {"a part : ein Teil"}, "apart", "getrennt", ""},
        {"zh en", {"电子邮件 : e-mail"}, "电子邮件", "email", "电子邮件: ok email | term-spelling"},
        {"zh en", {"中欧 : China-Europe"}, "中欧", "China–Europe", "中欧: ok China–Europe"},
        {"en zh", {"=set up : 设置"}, "setup", "安装", ""},
        {"en de", {"joint statement : Gemeinsame Erklärung"}, "joint <b>statement</b>", "<i>Gemeinsame</i> Erklärung", "joint statement: ok Gemeinsame</i> Erklärung"},
        {"en de", {"open file : offene Datei"}, "%d open file", "%d offene Datei", "open file: ok offene Datei"},
        {"en de", {"b : B"}, "<b>bold</b>", "<b>fett</b>", ""},
        {"en de", {"file : Datei"}, "&File", "D&atei", "file: ok D&atei"},
        {"en zh", {"save as : 另存为", "AT : 位于"}, "Save &As AT&T", "另存为(&A) AT&T", "save as: ok 另存为 | AT: unverified AT | term-untranslated"},
        {"zh-Hant en", {"聯合聲明 : Joint Statement"}, "聯(lián)合聲明", "aJoint Statement", "聯合聲明: ok Joint Statement | term-spacing"},
        {"zh en", {"会议 : meeting"}, "会议", "the 22ndmeeting", "会议: ok meeting | term-spacing"},
    });
}

TEST_CASE("complaints: terms in terms, homographs, synonyms and counts")
{
    check_rows({
        {"en zh", {"hard disk drive : 硬盘驱动器", "disk drive : 磁盘机", "disk : 磁盘"}, "a hard disk drive", "硬盘驱动器", "hard disk drive: ok 硬盘驱动器"},
        {"en zh", {"hard disk drive : 硬盘驱动器", "disk drive : 磁盘机"}, "disk drive", "磁盘机", "disk drive: ok 磁盘机"},
        {"en zh", {"^Pod Network : Pod 网络", "network : 网络"}, "pod network", "网络", "network: ok 网络"},
        {"en zh", {"bank : 银行", "bank : 河岸"}, "the bank", "河岸", "bank: ok 河岸"},
        {"en zh", {"bank : 银行", "bank : 河岸"}, "the bank", "岸边", "bank: missing | term-missing"},
        {"en zh", {"bank : 银行", "bank : 河岸"}, "a bank at the bank", "河岸的银行", "bank: ok 河岸 | bank: ok 银行"},
        {"zh en", {"重庆 : Chongqing"}, "重庆与重庆", "Chongqing", "重庆: ok Chongqing | 重庆: unverified Chongqing | term-count"},
        {"en zh", {"office : 办公室", "bureau : 办公室"}, "office and bureau", "办公室", "office: ok 办公室 | bureau: unverified 办公室 | term-count"},
        {"en zh", {"office : 办公室", "bureau : 局 ; 办公室"}, "the office, the bureau", "办公室和局", "office: ok 办公室 | bureau: ok 局"},
        {"en de", {"car : Auto ; Wagen"}, "the car", "der Wagen", "car: ok Wagen"},
        {"en de", {"car : Auto ; !Karre"}, "the car", "die Karre", "car: forbidden Karre | term-forbidden"},
        {"en de", {"car : Auto ; !Karre"}, "the car", "das Auto, keine Karre", "car: ok Auto | term-forbidden"},
        {"zh en", {"从盘 : slave drive", "从机 : replica ; !slave"}, "从盘", "the slave drive", "从盘: ok slave drive"},
        {"zh en", {"从盘 : slave drive", "从机 : replica ; !slave"}, "从机", "the slave", "从机: forbidden slave | term-forbidden"},
        {"en de", {"cat : Katze", "dog : Hund"}, "a cat and a dog", "Hund und Katze", "cat: ok Katze | dog: ok Hund"},
        {"en zh", {"cloud : 云"}, "the cloud", "这个 cloud", "cloud: unverified cloud | term-untranslated"},
        {"en zh", {"*Kubernetes"}, "Kubernetes", "库伯内特斯", "Kubernetes: missing | dnt-changed"},
        {"en zh", {"*Kubernetes"}, "Kubernetes", "用Kubernetes管理", "Kubernetes: ok Kubernetes"},
    });
}
// clang-format on

TEST_SUITE_END();
