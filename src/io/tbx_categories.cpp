// The category table of ISO 30042:2019 and its three dialects. Floor: io.
#include "io/tbx_categories.hpp"

namespace termrail::io {

namespace {

constexpr std::uint8_t c = 1;
constexpr std::uint8_t l = 2;
constexpr std::uint8_t t = 4;

constexpr Category table[] = {
    {"administrativeStatus", Module::min, "termNote", t, "",
     "preferredTerm-admn-sts admittedTerm-admn-sts deprecatedTerm-admn-sts supersededTerm-admn-sts"},
    {"customerSubset", Module::min, "admin", c | t, "", ""},
    {"externalCrossReference", Module::min, "xref", c | l | t, "-", "", true},
    {"partOfSpeech", Module::min, "termNote", t, "", "adjective noun other verb adverb"},
    {"subjectField", Module::min, "descrip", c, "", ""},
    {"context", Module::basic, "descrip", t, "", ""},
    {"crossReference", Module::basic, "ref", c | t, "", ""},
    {"definition", Module::basic, "descrip", c | l, "", ""},
    {"geographicalUsage", Module::basic, "termNote", t, "", ""},
    {"grammaticalGender", Module::basic, "termNote", t, "", "masculine feminine neuter other"},
    {"projectSubset", Module::basic, "admin", c | t, "", ""},
    {"responsibility", Module::basic, "transacNote", c | l | t, "transacGrp", ""},
    {"source", Module::basic, "admin", c | l | t, "", ""},
    {"termLocation", Module::basic, "termNote", t, "",
     "checkBox comboBox comboBoxElement dialogBox groupBox informativeMessage interactiveMessage menuItem progressBar "
     "pushButton radioButton slider spinBox tab tableText textBox toolTip user-definedType"},
    {"termType", Module::basic, "termNote", t, "", "fullForm acronym abbreviation shortForm variant phrase"},
    {"transactionType", Module::basic, "transac", c | l | t, "transacGrp", "origination modification"},
    {"xGraphic", Module::basic, "xref", c | l, "-", "", true},
    {"grammaticalNumber", Module::linguist, "termNote", t, "", "singular plural dual mass otherNumber"},
    {"reading", Module::linguist, "admin", t, "", ""},
    {"readingNote", Module::linguist, "adminNote", t, "adminGrp", ""},
    {"register", Module::linguist, "termNote", t, "",
     "colloquialRegister neutralRegister technicalRegister in-houseRegister bench-levelRegister slangRegister "
     "vulgarRegister"},
    {"transferComment", Module::linguist, "termNote", t, "", ""},
};

}  // namespace

std::span<const Category> categories() noexcept { return table; }

const Category* find_category(std::string_view name) noexcept
{
    for (const Category& category : table) {
        if (category.name == name) return &category;
    }
    return nullptr;
}

bool allows_level(const Category& category, Level level) noexcept
{
    return (category.levels & static_cast<std::uint8_t>(level)) != 0;
}

bool allows_value(const Category& category, std::string_view value) noexcept
{
    if (category.values.empty()) return true;
    if (value.empty() || value.find(' ') != std::string_view::npos) return false;
    std::string_view rest = category.values;
    while (!rest.empty()) {
        const std::size_t end = rest.find(' ');
        if (rest.substr(0, end) == value) return true;
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return false;
}

std::string level_names(const Category& category)
{
    std::string names;
    const auto add = [&](Level level, std::string_view name) {
        if (!allows_level(category, level)) return;
        if (!names.empty()) names += " or ";
        names += name;
    };
    add(Level::entry, "the concept entry");
    add(Level::language, "the language section");
    add(Level::term, "the term section");
    return names;
}

bool dialect_module(std::string_view dialect, Module& module) noexcept
{
    if (dialect == "TBX-Core") return module = Module::core, true;
    if (dialect == "TBX-Min") return module = Module::min, true;
    if (dialect == "TBX-Basic") return module = Module::basic, true;
    if (dialect == "TBX-Linguist") return module = Module::linguist, true;
    return false;
}

std::string_view module_namespace(Module module) noexcept
{
    switch (module) {
        case Module::core: return "urn:iso:std:iso:30042:ed-2";
        case Module::min: return "http://www.tbxinfo.net/ns/min";
        case Module::basic: return "http://www.tbxinfo.net/ns/basic";
        case Module::linguist: return "http://www.tbxinfo.net/ns/linguist";
    }
    return "";
}

bool namespace_module(std::string_view uri, Module& module) noexcept
{
    for (const Module one : {Module::core, Module::min, Module::basic, Module::linguist}) {
        if (uri == module_namespace(one)) return module = one, true;
    }
    return false;
}

}  // namespace termrail::io
