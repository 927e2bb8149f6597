// Ids become XML names that stand once; references follow them. Floor: io.
#include "io/tbx_form_ids.hpp"

#include <utility>
#include <vector>

#include <termrail/text/utf8.hpp>

#include "io/shown.hpp"
#include "io/tbx_id_visitor.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// Records of the log that are no ids.
constexpr char reference = 'R';
constexpr char needed_reference = 'N';  // followed by the losses of an item that has to do without it

std::string name_from(std::string_view original, char kind)
{
    std::string name;
    if (!first_bad_utf8(original)) {
        for (std::size_t at = 0; at < original.size();) {
            const std::size_t begin = at;
            const std::uint32_t c = next_code_point(original, at);
            if (c == static_cast<unsigned char>(made_id_mark)) continue;
            if (is_name_char(c)) {
                name += original.substr(begin, at - begin);
            } else {
                name += '_';
            }
        }
    }
    if (!is_ncname(name)) name.insert(name.begin(), kind);
    return name;
}

}  // namespace

void IdPlan::note(Concept& entry)
{
    FormContext context{rules_, {}};
    IdVisitor visitor(context);
    visitor.ids(entry, [&](std::string& id, char kind) {
        if (!first_bad_utf8(id) && is_ncname(id)) used_.insert(id);
        log_.add_number(static_cast<unsigned char>(kind));
        log_.add(id);
    });
    visitor.references(entry, [&](std::string& target, const Item* item) {
        note_reference(target, item);
        return false;
    });
}

void IdPlan::note_reference(const std::string& target, const Item* item)
{
    if (!target.empty() && leads_to(target)) return;  // as it does in the end
    std::vector<Loss> losses;
    FormContext context{rules_, [&](Loss loss) { losses.push_back(std::move(loss)); }};
    IdVisitor visitor(context);
    const bool needed = item != nullptr && visitor.needs_target(*item);
    has_references_ = true;
    log_.add_number(static_cast<unsigned char>(needed ? needed_reference : reference));
    log_.add(target);
    if (!needed) return;
    Item without = *item;
    without.target.clear();
    visitor.without_target(without);
    log_.add_number(losses.size());
    for (const Loss& loss : losses) {
        log_.add(loss.category);
        log_.add(loss.value);
        log_.add(loss.reason);
    }
}

void IdPlan::settle(Termbase& frame, FormContext& context)
{
    IdVisitor visitor(context);
    const IdVisitor::Visit note_id = [&](std::string& id, char) {
        if (!first_bad_utf8(id) && is_ncname(id)) used_.insert(id);
    };
    visitor.ids_before_entries(frame, note_id);
    visitor.ids_behind_entries(frame, note_id);
    settle_names(frame, context);
    settle_references(frame, context);
    if (log_.state()) log_ = Spool(0);
    tried_.clear();
}

void IdPlan::settle_names(Termbase& frame, FormContext& context)
{
    IdVisitor visitor(context);
    const IdVisitor::Visit rename = [&](std::string& id, char kind) {
        if (std::optional<std::string> name = new_name(id, kind, context)) id = std::move(*name);
    };
    visitor.ids_before_entries(frame, rename);
    log_.rewind();
    std::uint64_t kind = 0;
    std::string id;
    for (std::uint64_t number = 0; log_.next_number(kind) && log_.next(id);) {
        if (kind == needed_reference) {
            std::uint64_t losses = 0;
            if (!log_.next_number(losses)) break;
            for (std::uint64_t i = 0; i < 3 * losses && log_.next(id); ++i) continue;
        }
        if (kind == reference || kind == needed_reference) continue;
        ++number;
        const std::optional<std::string> name = new_name(id, static_cast<char>(kind), context);
        if (!name) continue;
        renames_.add_number(number);
        renames_.add(*name);
    }
    visitor.ids_behind_entries(frame, rename);
    context.concept_id.clear();
}

std::string IdPlan::free_name(const std::string& base)
{
    if (used_.insert(base)) return base;
    std::size_t& number = tried_[base];
    for (;;) {
        std::string name = base + "-" + std::to_string(++number + 1);
        if (used_.insert(name)) return name;
    }
}

std::optional<std::string> IdPlan::new_name(const std::string& id, char kind, FormContext& context)
{
    if (kind == 'c') {
        ++entries_;
        context.concept_id = id;
    } else if (kind == 'r') {
        context.concept_id.clear();
    }
    if (id.empty() && kind == 'c' && rules_.v2) return std::nullopt;  // an entry of version 2 may be without
    const bool is_name = used_.contains(id);
    if (is_name && used_.mark(id)) return std::nullopt;
    const bool made_up = !id.empty() && id.front() == made_id_mark;
    std::string name = free_name(id.empty() ? kind + std::to_string(entries_) : name_from(id, kind));
    if (!is_name) renamed_.insert(id, name);
    // An id where there was none takes nothing away.
    if (!made_up && !id.empty()) context.lose("id", id, "no XML name or not unique; became " + shown(name));
    return name;
}

std::optional<std::string_view> IdPlan::settled(std::string_view id) const
{
    if (used_.contains(id)) return id;
    return renamed_.find(id);
}

std::optional<std::string_view> IdPlan::leads_to(std::string_view target) const
{
    if (target.empty()) return std::nullopt;
    if (const std::optional<std::string_view> found = settled(target)) return found;
    return target.front() == '#' ? settled(target.substr(1)) : std::nullopt;
}

void IdPlan::settle_references(Termbase& frame, FormContext& context)
{
    IdVisitor visitor(context);
    const IdVisitor::Drop drop = [&](std::string& target, const Item*) {
        if (const std::optional<std::string_view> found = leads_to(target)) return target = std::string(*found), false;
        context.lose("target", target, "nothing in the file has this id; the reference was left out");
        return true;
    };
    visitor.references(frame.header, drop);
    if (has_references_) replay_references(context);
    context.concept_id.clear();
    visitor.references(frame.back, drop);
}

void IdPlan::replay_references(FormContext& context)
{
    log_.rewind();
    rewind();
    std::uint64_t kind = 0;
    std::string text;
    while (log_.next_number(kind) && log_.next(text)) {
        if (kind != reference && kind != needed_reference) {
            (void)is_renamed(text);
            if (kind == 'c') context.concept_id = text;
            continue;
        }
        const bool dropped = !leads_to(text);
        if (dropped) context.lose("target", text, "nothing in the file has this id; the reference was left out");
        std::uint64_t losses = 0;
        if (kind == needed_reference && !log_.next_number(losses)) return;
        for (; losses > 0; --losses) {
            std::string value;
            std::string reason;
            if (!log_.next(text) || !log_.next(value) || !log_.next(reason)) return;
            if (dropped) context.lose(text, value, std::move(reason));
        }
    }
}

void IdPlan::rewind()
{
    renames_.rewind();
    id_number_ = 0;
    next_rename();
}

void IdPlan::next_rename()
{
    if (!renames_.next_number(renamed_number_) || !renames_.next(renamed_to_)) renamed_number_ = 0;
}

// Steps to the next id and gives it the name that was settled, where that is another.
bool IdPlan::is_renamed(std::string& id)
{
    if (++id_number_ != renamed_number_) return false;
    id = renamed_to_;
    next_rename();
    return true;
}

void IdPlan::apply(Concept& entry)
{
    FormContext context{rules_, {}};
    IdVisitor visitor(context);
    visitor.ids(entry, [&](std::string& id, char) { (void)is_renamed(id); });
    visitor.references(entry, [&](std::string& target, const Item*) {
        const std::optional<std::string_view> found = leads_to(target);
        if (found) target = std::string(*found);  // it may be a part of the target
        return !found;
    });
}

Result<Done> IdPlan::state() const
{
    const Result<Done> logged = log_.state();
    return logged ? renames_.state() : logged;
}

}  // namespace termrail::io
