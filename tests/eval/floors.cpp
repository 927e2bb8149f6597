// Compares figures with those of an earlier day. Tests.
#include "floors.hpp"

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace termrail::eval {
namespace {

// Rounding in the file.
constexpr double slack = 0.006;

bool less_is_better(const std::string& figure) { return figure == "confusion" || figure.rfind("alarms", 0) == 0; }

std::string percent(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

}  // namespace

std::vector<std::string> below_floors(const std::filesystem::path& path, const std::vector<SetFigures>& measured)
{
    std::map<std::pair<std::string, std::string>, double> now;
    std::map<std::string, bool> sets;
    for (const SetFigures& one : measured) {
        sets[one.set] = true;
        for (const Figure& figure : one.figures) {
            if (figure.percent()) now[{one.set, figure.name}] = *figure.percent();
        }
    }
    std::ifstream file(path);
    if (!file) throw std::runtime_error(path.string() + ": cannot be read");
    std::vector<std::string> worse;
    std::string line;
    std::getline(file, line);  // heading
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string set, figure, value;
        std::getline(cells, set, '\t');
        std::getline(cells, figure, '\t');
        std::getline(cells, value);
        if (sets.count(set) == 0) continue;
        const auto found = now.find({set, figure});
        if (found == now.end()) {
            worse.push_back(set + ": " + figure + " was " + value + " and is not measured now");
            continue;
        }
        const double was = std::stod(value);
        const bool is_worse = less_is_better(figure) ? found->second > was + slack : found->second < was - slack;
        if (is_worse) worse.push_back(set + ": " + figure + " was " + value + " and is " + percent(found->second));
    }
    return worse;
}

void write_floors(const std::filesystem::path& path, const std::vector<SetFigures>& measured)
{
    std::ofstream file(path);
    file << "set\tfigure\tpercent\n";
    for (const SetFigures& one : measured) {
        for (const Figure& figure : one.figures) {
            if (figure.percent()) file << one.set << '\t' << figure.name << '\t' << percent(*figure.percent()) << '\n';
        }
    }
    if (!file.flush()) throw std::runtime_error(path.string() + ": cannot be written");
}

}  // namespace termrail::eval
