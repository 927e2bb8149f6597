// Reads the workload, or makes one of a few hundred segments.
#include "workload.hpp"

#include <algorithm>
#include <utility>

#include <termrail/io/files.hpp>

#include "made_termbase.hpp"

namespace bench {
namespace {

void append_han(std::string& to, std::size_t number)
{
    const std::size_t c = 0x4E00 + number;
    to += static_cast<char>(0xE0 | (c >> 12));
    to += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    to += static_cast<char>(0x80 | (c & 0x3F));
}

// Few words, so that they meet often.
std::string made_words(Numbers& numbers, bool chinese, std::size_t count)
{
    static constexpr const char* syllables[] = {"ra", "lo", "ten", "mi", "ser", "vo", "da", "ne"};
    std::string words;
    for (std::size_t i = 0; i < count; ++i) {
        if (chinese) {
            append_han(words, numbers.below(40));
            continue;
        }
        if (i > 0) words += ' ';
        words += syllables[numbers.below(8)];
        if (numbers.below(3) > 0) words += syllables[numbers.below(8)];
    }
    return words;
}

std::string made_lines(bool chinese, std::size_t count, std::size_t shortest, std::size_t longest, std::uint64_t seed)
{
    Numbers numbers(seed);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < count; ++i) {
        lines.push_back(made_words(numbers, chinese, shortest + numbers.below(longest - shortest + 1)));
    }
    if (longest < 5) {  // patterns: each once
        std::sort(lines.begin(), lines.end());
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    } else if (!chinese) {
        for (std::string& line : lines) line.front() = static_cast<char>(line.front() - 'a' + 'A');
    }
    std::string text;
    for (const std::string& line : lines) text += line + '\n';
    return text;
}

std::string read(const std::string& path)
{
    auto bytes = termrail::read_file(path);
    if (!bytes) fail(path + " cannot be read; run.sh makes it");
    return std::move(*bytes);
}

}  // namespace

Lines::Lines(std::string text) : text_(std::make_unique<const std::string>(std::move(text)))
{
    for (std::size_t begin = 0; begin < text_->size();) {
        const std::size_t end = std::min(text_->find('\n', begin), text_->size());
        lines_.emplace_back(text_->data() + begin, end - begin);
        begin = end + 1;
    }
}

std::size_t Lines::line_at(std::size_t offset) const
{
    const char* place = text_->data() + offset;
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), place,
                                        [](const char* at, std::string_view line) { return at < line.data(); });
    return static_cast<std::size_t>(after - lines_.begin()) - 1;
}

std::string ascii_lower(std::string text)
{
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

std::string load_text(const Arguments& arguments, const std::string& name)
{
    if (!arguments.made()) return read(arguments.cache + "/" + name);
    const bool chinese = name.find("zh") != std::string::npos;
    if (name.rfind("seg.", 0) == 0) return made_lines(chinese, 300, 5, 12, 1);
    return made_lines(chinese, std::min<std::size_t>(arguments.size, 200), 1, 3, 2);
}

Workload load_workload(const Arguments& arguments, const std::string& language)
{
    const std::string text = load_text(arguments, "seg." + language);
    return {Lines(text), Lines(ascii_lower(text)),
            Lines(load_text(arguments, "pat." + language + "." + std::to_string(arguments.size)))};
}

}  // namespace bench
