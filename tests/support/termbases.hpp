// Small termbases for tests, built in one line.
#ifndef TERMRAIL_TESTS_SUPPORT_TERMBASES_HPP
#define TERMRAIL_TESTS_SUPPORT_TERMBASES_HPP

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/model/termbase.hpp>
#include <termrail/text/language.hpp>

namespace termrail::test {

/// One term of a concept.
struct Said {
    std::string_view language;
    std::string_view text;
    Status status = Status::none;
    std::string_view type = {};
};

inline Concept make_concept(std::string_view id, std::initializer_list<Said> terms)
{
    Concept entry;
    entry.id = id;
    for (const Said& said : terms) {
        Term& term = entry.section(said.language).terms.emplace_back();
        term.text = said.text;
        if (said.status != Status::none) term.set_status(said.status);
        if (!said.type.empty()) {
            Item item;
            item.element = "termNote";
            item.category = "termType";
            item.value = said.type;
            term.items.push_back(item);
        }
    }
    return entry;
}

/// The lines in one string, so that a failing check shows them.
inline std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines) out += (out.empty() ? "" : " | ") + line;
    return out;
}

inline Language tag(std::string_view text) { return Language::parse(text).value(); }

}  // namespace termrail::test

#endif
