// From mark to mark down an entry; the nesting of calls is that of the elements. Floor: io.
#include "io/packed_entry.hpp"

#include <algorithm>

#include "io/packed_text.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

using model::PackedTable;
using model::PackedText;
using model::PackedWhat;

/// The text of an element.
struct PackedEntries::Value {
    std::uint32_t offset = 0;  // of the text; behind the start tag where there is none
    std::uint32_t size = 0;
    bool kept = false;  // in the arena: the offset says nothing of the element
};

namespace {

inline bool same_end(const EndTag& open, const char* open_at, const char* at, std::size_t size)
{
    if (size != open.size) return false;
    const TagEnds ends(at, size);
    if (ends.head != open.head || ends.tail != open.tail) return false;
    return size <= 16 || std::memcmp(at + 2, open_at + 1, size - 3) == 0;
}

bool has_break(std::string_view text)
{
    for (const char c : text) {
        if (c == '\n' || c == '\t' || c == '\r') return true;
    }
    return false;
}

PackedText inside(const TagText& text, std::uint32_t tag) { return {tag + text.at, text.size}; }

}  // namespace

// The bytes before the next tag are white space. Control characters are marks, so that none is among them.
inline bool PackedEntries::blank_to(std::size_t begin, std::size_t end) const
{
    for (; begin < end; ++begin) {
        if (static_cast<unsigned char>(text_[begin]) > ' ') return false;
    }
    return true;
}

// The next mark begins an end tag, behind white space.
inline bool PackedEntries::at_end_tag() const
{
    return mark_ + 1 < marks_.mark_count && text_[marks_.marks[mark_] + 1] == '/';
}

// Reads the start tag at the next mark to tag_.
inline bool PackedEntries::open_next()
{
    if (mark_ + 1 >= marks_.mark_count) return false;
    const std::size_t begin = marks_.marks[mark_];
    const std::size_t end = marks_.marks[mark_ + 1];
    if (text_[begin] != '<' || text_[end] != '>' || !blank_to(offset_, begin)) return false;
    tag_at_ = text_.data() + begin;
    tag_ = &tags_.read(tag_at_, end + 1 - begin);
    mark_ += 2;
    offset_ = end + 1;
    return tag_->part != Tag::Part::refused;
}

// Reads the end tag of @p open, which may stand behind white space.
inline bool PackedEntries::closes(const EndTag& open, const char* open_at)
{
    const std::size_t begin = marks_.marks[mark_];
    const std::size_t end = marks_.marks[mark_ + 1];
    if (!same_end(open, open_at, text_.data() + begin, end + 1 - begin) || !blank_to(offset_, begin)) return false;
    mark_ += 2;
    offset_ = end + 1;
    return true;
}

PackedEntries::Found PackedEntries::next()
{
    while (offset_ < text_.size() && is_xml_space(text_[offset_])) ++offset_;
    if (offset_ == text_.size()) return Found::nothing;
    if (mark_ + 1 >= marks_.mark_count || marks_.marks[mark_] != offset_ || at_end_tag()) return Found::other;
    const std::size_t begin = offset_;
    const model::PackedWriter::Mark before = rows_.mark();
    const bool good = open_next() && tag_->part == Tag::Part::entry && entry();
    if (good) return Found::entry;
    rows_.back_to(before);
    offset_ = begin;
    return Found::odd;
}

void PackedEntries::go_to(std::size_t offset)
{
    offset_ = offset;
    mark_ = static_cast<std::size_t>(
        std::lower_bound(marks_.marks, marks_.marks + marks_.mark_count, static_cast<std::uint32_t>(offset)) -
        marks_.marks);
}

bool PackedEntries::entry()
{
    const EndTag open = tag_->end;
    const char* const open_at = tag_at_;
    const PackedText id = inside(tag_->id, offset_of(open_at));
    rows_.concepts.push_back({id.offset, id.size, static_cast<std::uint32_t>(rows_.items[0].size()),
                              static_cast<std::uint32_t>(rows_.sections.size())});
    for (;;) {
        if (at_end_tag()) return closes(open, open_at);
        if (!open_next()) return false;
        const Tag::Part part = tag_->part;
        if (part == Tag::Part::section) {
            if (!section(*tag_)) return false;
        } else if (part != Tag::Part::item && part != Tag::Part::group) {
            return false;
        } else if (!item(ItemLevel::entry, 1)) {
            return false;
        }
    }
}

bool PackedEntries::section(const Tag& opened)
{
    const EndTag open = opened.end;
    const char* const open_at = tag_at_;
    const std::uint32_t where = offset_of(open_at);
    if (opened.id.size > 0)
        rows_.property(PackedTable::sections, rows_.sections.size(), PackedWhat::id, inside(opened.id, where));
    rows_.sections.push_back({where, opened.name, static_cast<std::uint16_t>(opened.id.size > 0 ? 1 : 0),
                              static_cast<std::uint32_t>(rows_.items[1].size()),
                              static_cast<std::uint32_t>(rows_.terms.size())});
    for (;;) {
        if (at_end_tag()) return closes(open, open_at);
        if (!open_next()) return false;
        switch (tag_->part) {
            case Tag::Part::term_section:
            case Tag::Part::term_group:
                if (!term_section(*tag_, tag_at_)) return false;
                break;
            case Tag::Part::item:
            case Tag::Part::group:
                if (!item(ItemLevel::language, 2)) return false;
                break;
            default: return false;
        }
    }
}

bool PackedEntries::term_section(const Tag& opened, const char* open_at)
{
    const EndTag open = opened.end;
    const std::size_t own = rows_.terms.size();
    rows_.terms.push_back({0, 0, static_cast<std::uint32_t>(rows_.items[2].size())});
    if (opened.id.size > 0) {
        rows_.property(PackedTable::terms, own, PackedWhat::section_id, inside(opened.id, offset_of(open_at)));
        rows_.terms[own].size = model::has_properties;
    }
    bool has_term = false;
    return term_parts(open, open_at, has_term, 3) && has_term;
}

bool PackedEntries::term_parts(const EndTag& open, const char* open_at, bool& has_term, std::size_t depth)
{
    for (;;) {
        if (at_end_tag()) return closes(open, open_at);
        if (!open_next()) return false;
        switch (tag_->part) {
            case Tag::Part::term:
                if (has_term || !term(rows_.terms.size() - 1)) return false;
                has_term = true;
                break;
            case Tag::Part::term_group: {
                if (depth >= 5) return false;
                const EndTag inner = tag_->end;
                const char* const inner_at = tag_at_;
                if (!term_parts(inner, inner_at, has_term, depth + 1)) return false;
                break;
            }
            case Tag::Part::item:
            case Tag::Part::group:
                if (!item(ItemLevel::term, depth)) return false;
                break;
            default: return false;
        }
    }
}

bool PackedEntries::term(std::size_t own)
{
    const TagText id = tag_->id;
    const std::uint32_t where = offset_of(tag_at_);
    Value text;
    if (!value(*tag_, tag_at_, text)) return false;
    const std::string_view written = text.kept ? trim(decoded_) : text_.substr(text.offset, text.size);
    if (has_break(written)) {
        const PackedText kept = rows_.keep(one_line(written));
        text = {kept.offset, kept.size, true};
    }
    model::TermRow& row = rows_.terms[own];
    row.offset = text.offset;
    row.size |= text.size;
    if (text.kept) rows_.property(PackedTable::terms, own, PackedWhat::where, {where, 0});
    if (id.size > 0) rows_.property(PackedTable::terms, own, PackedWhat::id, inside(id, where));
    if (text.kept || id.size > 0) row.size |= model::has_properties;
    return true;
}

bool PackedEntries::item(ItemLevel level, std::size_t depth)
{
    std::vector<model::ItemRow>& rows = rows_.items[model::column(level)];
    const PackedTable table = model::item_table(level);
    const std::size_t own = rows.size();
    const char* const open_at = tag_at_;
    const std::uint32_t where = offset_of(open_at);
    model::ItemRow row{0, 0, tag_->name};
    if (tag_->has_texts()) {
        if (tag_->language.size > 0) rows_.property(table, own, PackedWhat::language, inside(tag_->language, where));
        if (tag_->target.size > 0) rows_.property(table, own, PackedWhat::target, inside(tag_->target, where));
        if (tag_->id.size > 0) rows_.property(table, own, PackedWhat::id, inside(tag_->id, where));
        row.kind |= model::item_flag;
    }
    if (tag_->part == Tag::Part::group) {
        if (depth >= deepest - 2) return false;
        row.offset = static_cast<std::uint32_t>(offset_);
        rows.push_back(row);
        const EndTag open = tag_->end;
        while (!at_end_tag()) {
            if (!open_next() || (tag_->part != Tag::Part::item && tag_->part != Tag::Part::group)) return false;
            if (!item(level, depth + 1)) return false;
        }
        const std::size_t below = rows.size() - own - 1;
        if (below == 0 || below >= model::longest_short) return false;
        rows[own].size = static_cast<std::uint16_t>(below);
        return closes(open, open_at);
    }
    Value text;
    if (!value(*tag_, open_at, text)) return false;
    row.offset = text.offset;
    row.size = static_cast<std::uint16_t>(text.size);
    if (text.kept || text.size >= model::longest_short) {
        if (text.kept) rows_.property(table, own, PackedWhat::where, {where, 0});
        if (text.size >= model::longest_short) rows_.property(table, own, PackedWhat::value, {text.offset, text.size});
        row.kind |= model::item_flag;
    }
    rows.push_back(row);
    return true;
}

// The text behind the start tag that was just read, and its end tag.
[[gnu::always_inline]] inline bool PackedEntries::value(const Tag& open, const char* open_at, Value& into)
{
    std::size_t begin = offset_;
    into = {static_cast<std::uint32_t>(begin), 0, false};
    if (open.empty) return true;
    if (mark_ + 1 >= marks_.mark_count) return false;
    const std::size_t mark = marks_.marks[mark_];
    const std::size_t behind = marks_.marks[mark_ + 1] + std::size_t{1};
    if (!same_end(open.end, open_at, text_.data() + mark, behind - mark)) return false;
    mark_ += 2;
    offset_ = behind;
    std::size_t end = mark;
    while (odd_ < marks_.odd_count && marks_.odd[odd_] < begin) ++odd_;
    if (odd_ < marks_.odd_count && marks_.odd[odd_] < end) {
        if (!decode(text_.substr(begin, end - begin))) return false;
        const std::string_view plain = trim(decoded_);
        const PackedText kept = rows_.keep(plain);
        into = {kept.offset, kept.size, true};
        return true;
    }
    while (begin < end && is_xml_space(text_[begin])) ++begin;
    while (end > begin && is_xml_space(text_[end - 1])) --end;
    // A text of white space alone: the offset stays behind its own start tag.
    into.size = static_cast<std::uint32_t>(end - begin);
    if (into.size > 0) into.offset = static_cast<std::uint32_t>(begin);
    return true;
}

bool PackedEntries::decode(std::string_view written) { return decode_text(written, decoded_); }

}  // namespace termrail::io
