// Settings of terms among their data categories. Floor: model.
#include <termrail/model/settings.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <utility>

#include "text/ascii.hpp"

namespace termrail {
namespace {

using Flag = bool TermSettings::*;
using List = std::vector<std::string> TermSettings::*;

enum class Above { entry, section, nothing };  // the highest place where a setting may stand

// A category and the setting that it is: a flag or a list.
struct Name {
    std::string_view name;
    Flag flag = nullptr;
    List list = nullptr;
    Above highest = Above::entry;
    bool opposite = false;
};

constexpr std::array names{
    Name{.name = "caseSensitive", .flag = &TermSettings::case_sensitive},
    Name{.name = "exactMatch", .flag = &TermSettings::exact_only},
    Name{.name = "doNotTranslate", .flag = &TermSettings::do_not_translate},
    Name{.name = "translatable", .flag = &TermSettings::do_not_translate, .opposite = true},
    Name{.name = "inflectedForm", .list = &TermSettings::forms, .highest = Above::nothing},
    Name{.name = "onlyInFile", .list = &TermSettings::files},
    Name{.name = "onlyWithKey", .list = &TermSettings::keys},
    Name{.name = "onlyInDomain", .list = &TermSettings::domains},
    Name{.name = "onlyBefore", .list = &TermSettings::only_before, .highest = Above::section},
    Name{.name = "onlyAfter", .list = &TermSettings::only_after, .highest = Above::section},
    Name{.name = "notBefore", .list = &TermSettings::not_before, .highest = Above::section},
    Name{.name = "notAfter", .list = &TermSettings::not_after, .highest = Above::section},
};

constexpr std::string_view a_flag = "true or false";
constexpr std::string_view a_list = "at least one text";
constexpr std::string_view one_flag = "one value";
constexpr std::string_view at_term = "its place in a term";
constexpr std::string_view at_section = "its place in a language section or a term";

std::string_view trimmed(std::string_view text) noexcept
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(space);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

const Name* find_name(std::string_view name) noexcept
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name& one) { return one.name == name; });
    return found == names.end() ? nullptr : &*found;
}

// A setting as an item or a note says it.
struct Said {
    const Name* name;
    std::string_view value;
};

std::optional<Said> setting_in(const Item& item) noexcept
{
    if (const Name* name = find_name(item.category)) return Said{name, trimmed(item.value)};
    if (item.element != "note" || !item.category.empty()) return {};
    const std::size_t colon = item.value.find(':');
    if (colon == std::string::npos) return {};
    const Name* name = find_name(trimmed(std::string_view(item.value).substr(0, colon)));
    if (name == nullptr) return {};
    return Said{name, trimmed(std::string_view(item.value).substr(colon + 1))};
}

template <typename Use>
void each_setting(const Items& items, Use&& use)
{
    for (const Item& item : items) {
        if (const std::optional<Said> said = setting_in(item)) use(*said, item);
        each_setting(item.members, use);
    }
}

std::optional<bool> flag_of(std::string_view value) noexcept
{
    if (text::ascii_equal(value, "true") || text::ascii_equal(value, "yes")) return true;
    if (text::ascii_equal(value, "false") || text::ascii_equal(value, "no")) return false;
    return {};
}

std::vector<std::string> parts_of(std::string_view value)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= value.size();) {
        const std::size_t end = std::min(value.find(';', at), value.size());
        if (const std::string_view part = trimmed(value.substr(at, end - at)); !part.empty()) parts.emplace_back(part);
        at = end + 1;
    }
    return parts;
}

// Lays what @p items say over what was said above them.
void take(const Items& items, Above level, TermSettings& settings)
{
    std::vector<Flag> flags;  // said at this level
    std::vector<List> lists;
    each_setting(items, [&](const Said& said, const Item&) {
        const Name& name = *said.name;
        if (level < name.highest) return;
        if (name.flag != nullptr) {
            const std::optional<bool> value = flag_of(said.value);
            if (!value || std::find(flags.begin(), flags.end(), name.flag) != flags.end()) return;
            flags.push_back(name.flag);
            settings.*name.flag = *value != name.opposite;
            return;
        }
        std::vector<std::string> parts = parts_of(said.value);
        if (parts.empty()) return;
        std::vector<std::string>& list = settings.*name.list;
        if (std::find(lists.begin(), lists.end(), name.list) == lists.end()) {
            lists.push_back(name.list);
            list.clear();
        }
        for (std::string& part : parts) {
            if (std::find(list.begin(), list.end(), part) == list.end()) list.push_back(std::move(part));
        }
    });
}

void find_faults(const Items& items, Above level, std::vector<SettingFault>& out)
{
    std::vector<std::pair<Flag, bool>> flags;  // said at this level
    each_setting(items, [&](const Said& said, const Item& item) {
        const Name& name = *said.name;
        const auto fault = [&](std::string_view expected) {
            out.push_back({name.name, std::string(said.value), expected, item.where});
        };
        if (level < name.highest) return fault(name.highest == Above::nothing ? at_term : at_section);
        if (name.flag == nullptr) {
            if (parts_of(said.value).empty()) fault(a_list);
            return;
        }
        const std::optional<bool> value = flag_of(said.value);
        if (!value) return fault(a_flag);
        const bool sense = *value != name.opposite;
        const auto before =
            std::find_if(flags.begin(), flags.end(), [&](const auto& one) { return one.first == name.flag; });
        if (before == flags.end()) {
            flags.emplace_back(name.flag, sense);
        } else if (before->second != sense) {
            fault(one_flag);
        }
    });
}

void remove_settings(Items& items)
{
    std::erase_if(items, [](Item& item) {
        if (setting_in(item)) return true;
        if (item.members.empty()) return false;
        const std::size_t before = item.members.size();
        remove_settings(item.members);
        return item.members.empty() && before > 0;
    });
}

std::string joined(const std::vector<std::string>& list)
{
    std::string out;
    for (const std::string& one : list) {
        assert(!one.empty() && one == trimmed(one) && one.find(';') == std::string::npos);
        if (!out.empty()) out += "; ";
        out += one;
    }
    return out;
}

}  // namespace

bool TermSettings::empty() const noexcept
{
    return std::all_of(names.begin(), names.end(), [this](const Name& name) {
        return name.flag != nullptr ? !(this->*name.flag) : (this->*name.list).empty();
    });
}

TermSettings settings_of(const Concept& entry, const LanguageSection& section, const Term& term)
{
    TermSettings settings;
    take(entry.items, Above::entry, settings);
    take(section.items, Above::section, settings);
    take(term.items, Above::nothing, settings);
    return settings;
}

void set_settings(Term& term, const TermSettings& settings)
{
    remove_settings(term.items);
    for (const Name& name : names) {
        if (name.opposite) continue;  // another name of the same setting
        std::string value;
        if (name.flag != nullptr) {
            if (settings.*name.flag) value = "true";
        } else {
            value = joined(settings.*name.list);
        }
        if (value.empty()) continue;
        Item& note = term.items.emplace_back();
        note.element = "note";
        note.value = std::string(name.name) + ": " + value;
    }
}

std::vector<SettingFault> setting_faults(const Concept& entry)
{
    std::vector<SettingFault> out;
    find_faults(entry.items, Above::entry, out);
    for (const LanguageSection& section : entry.sections) {
        find_faults(section.items, Above::section, out);
        for (const Term& term : section.terms) find_faults(term.items, Above::nothing, out);
    }
    return out;
}

bool is_setting_name(std::string_view name) noexcept { return find_name(name) != nullptr; }

}  // namespace termrail
