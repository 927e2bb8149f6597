/// @file line_cut.hpp
/// Cuts a line into its parts of either language. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_LINE_CUT_HPP
#define TERMRAIL_SRC_BITEXT_LINE_CUT_HPP

#include <cstddef>
#include <string_view>
#include <vector>

#include <termrail/text/language.hpp>
#include <termrail/text/units.hpp>

#include "bitext/code_points.hpp"

namespace termrail::bitext {

/// A part of a line, without white space at its ends.
struct LinePart {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_source = false;
};

/// Letters of one script, with nothing of the other script between.
struct ScriptRun {
    ScriptClass script;
    std::size_t begin = 0;  ///< first byte of the first letter
    std::size_t end = 0;    ///< one past the last letter
    std::size_t letters = 0;
    std::size_t words = 0;
    bool ends_sentence = false;  ///< a sentence ends before the next run
};

/// Tells two languages of different scripts apart. Not to be shared between threads.
class LineCutter {
public:
    /// @pre the classes differ and are not empty
    LineCutter(ScriptClass source, ScriptClass target) : source_{source}, target_{target} {}

    /// The parts of @p line in order: one, or more where both languages have their say on it; a few words of
    /// the other script, and readings in brackets, belong to the sentence around them. None without letters.
    [[nodiscard]] std::vector<LinePart> cut(std::string_view line);

private:
    [[nodiscard]] std::vector<ScriptRun> runs_of(std::string_view line);
    [[nodiscard]] ScriptClass main_script(const std::vector<ScriptRun>& runs) const;

    ScriptClass source_;
    ScriptClass target_;
    Units units_;
};

}  // namespace termrail::bitext

#endif
