// Cutting into units one code point after the other: slow, obvious, what the fast one must agree with.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_UNITS_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_UNITS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <termrail/text/units.hpp>

#include "support/reference/code_words.hpp"
#include "support/reference/fold.hpp"
#include "text/code_points.hpp"
#include "text/folding.hpp"
#include "text/glosses.hpp"
#include "text/glue.hpp"
#include "text/inline_codes.hpp"

namespace termrail::reference {

using text::CharClass;
using text::CharEntry;
using text::CodePoint;

class Splitter {
public:
    Splitter(std::string_view text, const Language& language, Units& out, const UnitOptions& options)
        : text_(text),
          out_(out),
          options_(options),
          turkic_(text::is_turkic(language)),
          function_words_(language.language() == "en" || language.language() == "und")
    {}

    void run()
    {
        while (at_ < text_.size()) {
            if (skip_inline_code()) continue;
            read();
            if (point_.size == 0) {
                bad_byte();
            } else if (entry_->kind == CharClass::space) {
                pending_.after_space = true;
                at_ += point_.size;
            } else if (entry_->kind == CharClass::ignorable) {
                at_ += point_.size;
            } else {
                unit();
            }
        }
    }

private:
    void read()
    {
        point_ = text::code_point_at(text_, at_);
        entry_ = point_.size == 0 ? nullptr : &text::char_entry(point_.value);
    }

    bool skip_inline_code()
    {
        if (!options_.skip_codes || !text::may_begin_inline_code(text_[at_])) return false;
        const std::size_t end = text::inline_code_end(text_, at_);
        if (end == at_) return false;
        const std::string_view code = text_.substr(at_, end - at_);
        pending_.after_space |= code.starts_with("<br") || code == "&nbsp;" || code == "&#160;";
        at_ = end;
        return true;
    }

    /// Goes on behind the mark inside Fi&le. @return whether there was one and the word goes on
    bool step_over_mark()
    {
        if (!options_.skip_codes || text_[at_] != '&' || text::inline_code_end(text_, at_) != at_ + 1) return false;
        ++at_;
        read();
        return point_.size != 0;
    }

    /// A code word may begin where no visible ASCII stands before, but for brackets, quotes and the like.
    void look_for_code_word()
    {
        if (!options_.skip_codes || at_ < code_end_) return;
        const char before = at_ == 0 ? ' ' : text_[at_ - 1];
        const bool free = before <= ' ' || before == '\x7F' ||
                          std::string_view("([{<>\"'`=,;|").find(before) != std::string_view::npos;
        if (!free) return;
        code_begin_ = at_;
        code_end_ = code_word_end(text_, at_);
    }

    /// Takes the code point that was read into the unit. @return whether another well-formed one follows
    bool take()
    {
        watch_.see(*entry_);
        if ((entry_->flags & text::flag_has_variant) != 0) has_variant_ = true;
        if ((entry_->flags & text::flag_has_space) != 0) has_space_ = true;
        out_.keys += text::fold_of(*entry_, text_.substr(at_, point_.size), turkic_);
        at_ += point_.size;
        if (at_ >= text_.size()) return false;
        read();
        return point_.size != 0;
    }

    [[nodiscard]] bool extends() const
    {
        return entry_->kind == CharClass::mark || entry_->kind == CharClass::ignorable;
    }

    void open(UnitKind kind)
    {
        unit_ = pending_;
        pending_ = Unit{};
        unit_.kind = kind;
        unit_.begin = static_cast<std::uint32_t>(at_);
        look_for_code_word();
        unit_.in_code = at_ > code_begin_ && at_ < code_end_;
        unit_.folded_begin = static_cast<std::uint32_t>(out_.keys.size());
        watch_ = text::NormalWatch{};
        has_variant_ = has_space_ = false;
    }

    void close()
    {
        unit_.end = static_cast<std::uint32_t>(at_);
        const std::size_t from = unit_.folded_begin;
        if (watch_.needs_icu()) {
            out_.keys.resize(from);
            text::append_folded_by_icu(out_.keys, text_.substr(unit_.begin, at_ - unit_.begin), turkic_);
        }
        if (has_space_) tidy_spaces(out_.keys, from);
        close_keys();
        out_.units.push_back(unit_);
    }

    void close_keys()
    {
        const std::size_t from = unit_.folded_begin;
        unit_.folded_size = static_cast<std::uint32_t>(out_.keys.size() - from);
        unit_.variant_begin = unit_.folded_begin;
        unit_.variant_size = unit_.folded_size;
        // Composing can make a character with a variant out of parts that have none, so ICU's work is looked at too.
        if (!has_variant_ && !watch_.needs_icu()) return;
        const std::size_t variant = out_.keys.size();
        append_variant(out_.keys, std::string_view{out_.keys}.substr(from, unit_.folded_size));
        const std::string_view keys{out_.keys};
        if (keys.substr(variant) == keys.substr(from, unit_.folded_size)) {
            out_.keys.resize(variant);
            return;
        }
        unit_.variant_begin = static_cast<std::uint32_t>(variant);
        unit_.variant_size = static_cast<std::uint32_t>(out_.keys.size() - variant);
    }

    void bad_byte()
    {
        open(UnitKind::symbol);
        at_ += 1;
        close();
    }

    void unit()
    {
        switch (entry_->kind) {
            case CharClass::word: word(); return;
            case CharClass::character: character(); return;
            default: break;
        }
        open(UnitKind::symbol);
        // A run of dashes is one dash, up to the first mark on one.
        bool dashes = (entry_->flags & text::flag_dash) != 0;
        bool more = take();
        while (more) {
            const bool again = dashes && (entry_->flags & text::flag_dash) != 0;
            if (!again && !extends()) break;
            if (entry_->kind == CharClass::mark) dashes = false;
            const std::size_t before = out_.keys.size();
            more = take();
            if (again) out_.keys.resize(before);
        }
        close();
    }

    void word()
    {
        const std::size_t begin = at_;
        std::size_t cut = begin;
        if (options_.cut_glue && !pending_.after_glue) cut = text::glue_cut(text_, begin, function_words_);
        open(UnitKind::word);
        bool more = take();
        while (more && (entry_->kind == CharClass::word || extends() || step_over_mark())) {
            if (at_ == cut) {
                pending_.after_glue = true;
                break;
            }
            more = take();
        }
        close();
    }

    void character()
    {
        const char32_t value = point_.value;
        const bool han = (entry_->flags & text::flag_han) != 0;
        open(UnitKind::character);
        bool more = take();
        while (more && extends()) more = take();
        close();
        if (!han || !options_.skip_glosses) return;
        const std::size_t end = text::gloss_end(text_, at_, value);
        pending_.after_gloss = end != at_;
        at_ = end;
    }

    std::string_view text_;
    Units& out_;
    UnitOptions options_;
    bool turkic_;
    bool function_words_;

    std::size_t at_ = 0;
    std::size_t code_begin_ = 0;  ///< of the code word found last
    std::size_t code_end_ = 0;
    CodePoint point_;
    const CharEntry* entry_ = nullptr;

    Unit unit_;
    Unit pending_{.after_space = true};  ///< what the next unit knows before it begins
    text::NormalWatch watch_;
    bool has_variant_ = false;
    bool has_space_ = false;
};

inline void split_units(std::string_view text, const Language& language, Units& out, const UnitOptions& options = {})
{
    out.units.clear();
    out.keys.clear();
    Splitter{text::whole_head(text, longest_unit_text), language, out, options}.run();
}

}  // namespace termrail::reference

#endif
