// The general way to cut a unit: right for every text, and the one for marks, composition and bad bytes. Floor: text.
#include "text/any_unit.hpp"

#include <string>

#include "text/code_points.hpp"
#include "text/folding.hpp"
#include "text/glosses.hpp"
#include "text/glue.hpp"
#include "text/inline_codes.hpp"

namespace termrail::text {
namespace {

class AnyUnit {
public:
    AnyUnit(UnitWalk& walk, std::size_t at) : walk_(walk), text_(walk.text), at_(at) {}

    std::size_t cut()
    {
        read();
        if (point_.size == 0) {
            bad_byte();
        } else if (entry_->kind == CharClass::space) {
            walk_.after_space = true;
            at_ += point_.size;
        } else if (entry_->kind == CharClass::ignorable) {
            at_ += point_.size;
        } else if (entry_->kind == CharClass::word) {
            word();
        } else if (entry_->kind == CharClass::character) {
            character();
        } else {
            symbol();
        }
        return at_;
    }

private:
    void read()
    {
        point_ = code_point_at(text_, at_);
        entry_ = point_.size == 0 ? nullptr : &char_entry(point_.value);
    }

    /// Goes on behind the mark inside Fi&le. @return whether there was one and the word goes on
    bool step_over_mark()
    {
        if (!walk_.options.skip_codes || text_[at_] != '&' || inline_code_end(text_, at_) != at_ + 1) return false;
        ++at_;
        read();
        return point_.size != 0;
    }

    /// Takes the code point that was read into the unit. @return whether another well-formed one follows
    bool take()
    {
        watch_.see(*entry_);
        flags_ |= entry_->flags;
        walk_.keys.append(fold_of(*entry_, text_.substr(at_, point_.size), walk_.turkic));
        at_ += point_.size;
        if (at_ >= text_.size()) return false;
        read();
        return point_.size != 0;
    }

    [[nodiscard]] bool extends() const { return (entry_->flags & flag_extends) != 0; }

    void open(UnitKind kind)
    {
        unit_ = &walk_.add_unit(kind, at_);
        unit_->in_code = walk_.in_code(at_);
    }

    void close()
    {
        unit_->end = static_cast<std::uint32_t>(at_);
        const std::size_t from = unit_->folded_begin;
        const bool composed = watch_.needs_icu();
        if (composed || (flags_ & flag_has_space) != 0) {
            std::string key;
            if (composed) {
                append_folded_by_icu(key, text_.substr(unit_->begin, at_ - unit_->begin), walk_.turkic);
            } else {
                key = walk_.keys.from(from);
            }
            if ((flags_ & flag_has_space) != 0) tidy_spaces(key, 0);
            walk_.keys.cut_to(from);
            walk_.keys.append(key);
        }
        unit_->folded_size = static_cast<std::uint32_t>(walk_.keys.size() - from);
        unit_->variant_begin = unit_->folded_begin;
        unit_->variant_size = unit_->folded_size;
        // Composing can make a character with a variant out of parts that have none, so ICU's work is looked at too.
        if (composed || (flags_ & flag_has_variant) != 0) add_variant();
    }

    void add_variant()
    {
        const std::string_view folded = walk_.keys.from(unit_->folded_begin);
        std::string variant;
        append_variant(variant, folded);
        if (variant == folded) return;
        unit_->variant_begin = static_cast<std::uint32_t>(walk_.keys.size());
        unit_->variant_size = static_cast<std::uint32_t>(variant.size());
        walk_.keys.append(variant);
    }

    void bad_byte()
    {
        open(UnitKind::symbol);
        at_ += 1;
        close();
    }

    void symbol()
    {
        open(UnitKind::symbol);
        // A run of dashes is one dash, up to the first mark on one.
        bool dashes = (entry_->flags & flag_dash) != 0;
        bool more = take();
        while (more) {
            const bool again = dashes && (entry_->flags & flag_dash) != 0;
            if (!again && !extends()) break;
            if (entry_->kind == CharClass::mark) dashes = false;
            const std::size_t before = walk_.keys.size();
            more = take();
            if (again) walk_.keys.cut_to(before);
        }
        close();
    }

    void word()
    {
        std::size_t cut = at_;
        if (walk_.options.cut_glue && !walk_.after_glue) cut = glue_cut(text_, at_, walk_.function_words);
        open(UnitKind::word);
        bool more = take();
        while (more && (entry_->kind == CharClass::word || extends() || step_over_mark())) {
            if (at_ == cut) {
                walk_.after_glue = true;
                break;
            }
            more = take();
        }
        close();
    }

    void character()
    {
        const char32_t value = point_.value;
        const bool han = (entry_->flags & flag_han) != 0;
        open(UnitKind::character);
        bool more = take();
        while (more && extends()) more = take();
        close();
        if (!han || !walk_.options.skip_glosses) return;
        const std::size_t end = gloss_end(text_, at_, value);
        walk_.after_gloss = end != at_;
        at_ = end;
    }

    UnitWalk& walk_;
    const std::string_view text_;
    std::size_t at_;
    CodePoint point_;
    const CharEntry* entry_ = nullptr;

    Unit* unit_ = nullptr;  ///< the one that is being cut
    NormalWatch watch_;
    unsigned flags_ = 0;  ///< of all code points of the unit
};

}  // namespace

std::size_t cut_any_unit(UnitWalk& walk, std::size_t at) { return AnyUnit{walk, at}.cut(); }

}  // namespace termrail::text
