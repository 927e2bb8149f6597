// Hashes the tables of the language and the keys of sample words. Floor: match.
#include "match/lexicon_recipe.hpp"

#include <array>
#include <string>
#include <string_view>

#include <termrail/text/inflection.hpp>
#include <termrail/text/units.hpp>

#include "match/hash.hpp"
#include "text/compounds.hpp"
#include "text/english.hpp"
#include "text/paradigms.hpp"
#include "text/unicode_version.hpp"

namespace termrail::match {
namespace {

// To be raised with each change to keys, sequences or their hashes that no sample below would show.
constexpr std::uint64_t recipe_number = 1;

// Scripts, cases, widths, joints, codes, glosses; letters whose folding has changed or may.
constexpr std::string_view sample_text =
    "The Pods' APIs, e-mails and data-base users: 48.5 GB; List<T> of {0}s, %s don't, naïve façades Straße ẞ ΟΔΟΣ οδός "
    "İstanbul ılık ﬁnding ＡＢＣ㈱ ㌔ ½ x² ① Ⅳ ſ ʼn ǆ Ꭰ ꭰ ა Ა œuvre Ångström ё Ѐ й і ґ ђ "
    "中歐班列 "
    "経済 "
    "經濟 "
    "汉字 "
    "漢字 臺灣 台湾 "
    "裡 里 後 后 乾 干 髮 发 麵 面 関(guān)係 サーバー ｻｰﾊﾞｰ プロセス 学校の 사람들이 학교에서 데이터베이스는 ガ か゚ का "
    "क़ "
    "ภาษาไทย العربية עִבְרִית հայերեն";

// English words: Latin words in other scripts are read so as well.
constexpr std::array<std::string_view, 6> english_roots{"walk", "stop", "stud", "box", "agree", "nation"};
constexpr std::array<std::string_view, 26> english_endings{
    "",   "s",    "es",   "ed",    "ing",     "ies", "ied",  "y",     "ying", "er",      "ers", "est",  "ly",
    "'s", "ness", "ment", "ation", "ational", "ize", "ized", "izing", "ful",  "fulness", "ive", "able", "ped"};
constexpr std::array<std::string_view, 14> english_words{"men",   "children", "feet",       "mice",     "criteria",
                                                         "buses", "news",     "during",     "politics", "indices",
                                                         "axes",  "went",     "kubernetes", "series"};

class Recipe {
public:
    explicit Recipe(const Language& language) : language_(language), inflection_(language) {}

    [[nodiscard]] std::uint64_t made()
    {
        sum_ = mix(recipe_number);
        add(text::unicode_version());
        add(language_.language());
        for (const std::string_view link : text::linking_elements(language_)) add(link);
        add_sample();
        if (language_.language() == "en" || text::has_english_guests(language_)) add_english();
        if (const text::EndingTable* const table = text::ending_table(language_.language())) add_table(*table);
        return sum_;
    }

private:
    void add(std::string_view bytes) { sum_ = mix(sum_ * 3 + hash_bytes(bytes)); }
    void add_stem(const std::string& word) { add(inflection_.stem(word)); }

    void add_sample()
    {
        Units units;
        split_units(sample_text, language_, units);
        for (const Unit& unit : units.units) {
            add(units.folded(unit));
            add(unit.kind == UnitKind::word ? inflection_.stem(units.variant(unit)) : std::string(units.variant(unit)));
        }
    }

    void add_english()
    {
        for (const std::string_view root : english_roots) {
            for (const std::string_view ending : english_endings) add_stem(std::string(root).append(ending));
        }
        for (const std::string_view word : english_words) add_stem(std::string(word));
    }

    // The table itself, and a word with each ending in it.
    void add_table(const text::EndingTable& table)
    {
        for (const std::string_view said :
             {table.endings, table.agreeing, table.irregular, table.same_letters, table.fleeting_vowels, table.changes})
            add(said);
        sum_ = mix(sum_ + table.shortest_word * 64 + table.shortest_base * 2 + (table.compounds ? 1U : 0U));
        const bool latin = language_.likely_script() != "Cyrl" && language_.likely_script() != "Grek";
        const std::string_view root = latin ? "marat" : language_.likely_script() == "Cyrl" ? "марат" : "μαρατ";
        constexpr std::string_view between = " |,-*";
        for (std::size_t at = 0; at < table.endings.size();) {
            const std::size_t end = std::min(table.endings.find_first_of(between, at), table.endings.size());
            if (end > at) add_stem(std::string(root).append(table.endings.substr(at, end - at)));
            at = end + 1;
        }
    }

    const Language& language_;
    Inflection inflection_;
    std::uint64_t sum_ = 0;
};

}  // namespace

std::uint64_t recipe_of(const Language& language) { return Recipe(language).made(); }

}  // namespace termrail::match
