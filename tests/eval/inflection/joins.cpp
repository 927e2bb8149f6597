// Which forms of which words Inflection joins. Tests.
#include "joins.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <random>
#include <string_view>
#include <unordered_map>

#include <termrail/text/fold.hpp>
#include <termrail/text/inflection.hpp>

namespace termrail::eval {
namespace {

constexpr std::size_t words_to_measure = 40'000;
constexpr std::size_t forms_to_compare = 3'000;  // each with all forms of its key
constexpr std::size_t random_pairs = 500'000;
constexpr std::size_t most_faults = 100'000;

using Lemma = std::uint32_t;

struct Form {
    std::string word;
    std::vector<Lemma> lemmas;  // sorted
};

// Forms by key, with the words that they are forms of.
struct Vocabulary {
    std::vector<std::vector<Form>> groups;
    std::vector<std::pair<std::size_t, std::size_t>> all;  // group, place in it
};

bool only_letters(std::string_view word)
{
    return std::none_of(word.begin(), word.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80U && std::isalpha(byte) == 0;
    });
}

class Measurement {
public:
    Measurement(const Dictionary& dictionary, const std::unordered_set<std::string>& classes, const Language& language,
                std::shared_ptr<const WordForms> word_forms)
        : dictionary_(dictionary), classes_(classes), language_(language), inflection_(language, std::move(word_forms))
    {}

    Joins run()
    {
        collect();
        recall();
        compare_all();
        compare_random();
        for (Joins::Share& share : joins_.shares) std::shuffle(share.faults.begin(), share.faults.end(), random_);
        return std::move(joins_);
    }

private:
    [[nodiscard]] std::string folded(const std::string& word) const
    {
        std::string out = variant_key(word, language_).value();
        if (language_.language() != "ru") return out;
        // Dictionaries list words with and without the dots as two.
        constexpr std::string_view dotted = "ё";
        for (std::size_t at = out.find(dotted); at != std::string::npos; at = out.find(dotted, at))
            out.replace(at, dotted.size(), "е");
        return out;
    }

    [[nodiscard]] bool taken(const std::string& key, std::size_t parts) const
    {
        return std::hash<std::string>{}(key) % parts == 0;
    }

    void collect()
    {
        const std::size_t parts = dictionary_.entries().size() / words_to_measure + 1;
        std::map<std::string, std::vector<std::pair<std::string, Lemma>>> by_key;
        std::unordered_map<std::string, Lemma> known;
        for (const Entry& entry : dictionary_.entries()) {
            const std::string lemma = folded(entry.word);
            if (!only_letters(lemma)) continue;
            const auto id = known.emplace(lemma, static_cast<Lemma>(known.size())).first->second;
            const bool counts = taken(inflection_.stem(lemma), parts);
            std::vector<std::string> forms{lemma};
            for (const std::string& form : dictionary_.forms(entry, classes_)) forms.push_back(folded(form));
            std::sort(forms.begin() + 1, forms.end());
            forms.erase(std::unique(forms.begin() + 1, forms.end()), forms.end());
            if (forms.size() == 1) continue;
            for (const std::string& form : forms) {
                if (!only_letters(form)) continue;
                const std::string key = inflection_.stem(form);
                if (counts && form != lemma) pairs_.emplace_back(lemma, form);
                if (taken(key, parts)) by_key[key].emplace_back(form, id);
            }
        }
        joins_.lemmas = known.size();
        for (auto& [key, forms] : by_key) add_group(forms);
    }

    void add_group(std::vector<std::pair<std::string, Lemma>>& forms)
    {
        std::sort(forms.begin(), forms.end());
        std::vector<Form>& group = vocabulary_.groups.emplace_back();
        for (auto& [form, lemma] : forms) {
            if (group.empty() || group.back().word != form) {
                vocabulary_.all.emplace_back(vocabulary_.groups.size() - 1, group.size());
                group.push_back({std::move(form), {}});
            }
            if (group.back().lemmas.empty() || group.back().lemmas.back() != lemma)
                group.back().lemmas.push_back(lemma);
        }
        joins_.forms += group.size();
    }

    void recall()
    {
        Joins::Share alone{.name = "recall: word and form joined, alone", .faults = {}};
        Joins::Share beside{.name = "recall: word and form joined, beside others", .faults = {}};
        Joins::Share keys{.name = "joined pairs with different keys", .faults = {}};
        for (const auto& [lemma, form] : pairs_) {
            add(alone, inflection_.same_word(lemma, form), true, lemma, form);
            const bool joined = inflection_.same_word(lemma, form, true);
            add(beside, joined, true, lemma, form);
            if (joined) add(keys, inflection_.stem(lemma) != inflection_.stem(form), false, lemma, form);
        }
        joins_.shares.insert(joins_.shares.end(), {std::move(alone), std::move(beside), std::move(keys)});
    }

    // Of all joins among the forms of a key, the share that is right.
    void compare_all()
    {
        Joins::Share alone{.name = "precision: joins within a word, alone", .faults = {}};
        Joins::Share beside{.name = "precision: joins within a word, beside others", .faults = {}};
        for (std::size_t at = 0; at < forms_to_compare && !vocabulary_.all.empty(); ++at) {
            const auto [group, place] = any_form();
            const Form& one = vocabulary_.groups[group][place];
            for (const Form& other : vocabulary_.groups[group]) {
                if (other.word == one.word || !inflection_.same_word(one.word, other.word, true)) continue;
                add(beside, one_word(one, other), true, one.word, other.word);
                if (!inflection_.same_word(one.word, other.word)) continue;
                add(alone, one_word(one, other), true, one.word, other.word);
            }
        }
        joins_.shares.insert(joins_.shares.end(), {std::move(alone), std::move(beside)});
    }

    void compare_random()
    {
        Joins::Share alone{.name = "false joins: random pairs of a key, alone", .faults = {}};
        Joins::Share beside{.name = "false joins: random pairs of a key, beside others", .faults = {}};
        for (std::size_t at = 0; at < random_pairs && !vocabulary_.all.empty(); ++at) {
            const auto [group, place] = any_form();
            const std::vector<Form>& forms = vocabulary_.groups[group];
            const Form& one = forms[place];
            const Form& other = forms[random_() % forms.size()];
            if (one_word(one, other)) continue;
            add(alone, inflection_.same_word(one.word, other.word), false, one.word, other.word);
            add(beside, inflection_.same_word(one.word, other.word, true), false, one.word, other.word);
        }
        joins_.shares.insert(joins_.shares.end(), {std::move(alone), std::move(beside)});
    }

    std::pair<std::size_t, std::size_t> any_form() { return vocabulary_.all[random_() % vocabulary_.all.size()]; }

    static bool one_word(const Form& a, const Form& b)
    {
        return std::find_first_of(a.lemmas.begin(), a.lemmas.end(), b.lemmas.begin(), b.lemmas.end()) != a.lemmas.end();
    }

    // Counts a pair, and keeps it where the answer is not what is right.
    static void add(Joins::Share& share, bool answer, bool right, const std::string& a, const std::string& b)
    {
        ++share.whole;
        if (answer) ++share.part;
        if (answer != right && share.faults.size() < most_faults) share.faults.push_back(a + ' ' + b);
    }

    const Dictionary& dictionary_;
    const std::unordered_set<std::string>& classes_;
    const Language& language_;
    Inflection inflection_;
    std::mt19937 random_{1};  // the same each time
    std::vector<std::pair<std::string, std::string>> pairs_;
    Vocabulary vocabulary_;
    Joins joins_;
};

}  // namespace

Joins measure_joins(const Dictionary& dictionary, const std::unordered_set<std::string>& classes,
                    const Language& language, std::shared_ptr<const WordForms> word_forms)
{
    return Measurement(dictionary, classes, language, std::move(word_forms)).run();
}

}  // namespace termrail::eval
