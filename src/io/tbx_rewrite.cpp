// Small cuts first; what does not read back as it should is written anew as a whole. Floor: io.
#include <termrail/io/tbx_rewrite.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include <termrail/io/tbx_reader.hpp>

#include "io/tbx_document.hpp"
#include "io/tbx_items.hpp"
#include "io/tbx_rewrite_frame.hpp"
#include "io/tbx_rewrite_list.hpp"
#include "io/tbx_rewrite_parts.hpp"
#include "io/tbx_rewrite_source.hpp"

namespace termrail {

namespace io {

namespace {

void text_counts(Items& items)
{
    for (Item& item : items) {
        if (!item.content.empty() && text_of(item.content) != item.value) item.content.clear();
        text_counts(item.members);
    }
}

void text_counts(std::vector<Concept>& concepts)
{
    for (Concept& entry : concepts) {
        text_counts(entry.items);
        for (LanguageSection& section : entry.sections) {
            text_counts(section.items);
            for (Term& term : section.terms) {
                text_counts(term.items);
                if (!term.content.empty() && text_of(term.content) != term.text) term.content.clear();
            }
        }
    }
}

std::string texts_of(const Concept& entry)
{
    std::string key = entry.id + '\n';
    for (const LanguageSection& section : entry.sections) {
        for (const Term& term : section.terms) key += section.language + ' ' + term.text + '\n';
    }
    return key;
}

class Rewriter {
public:
    Rewriter(const XmlDocument& document, const SourceTree& tree, const Termbase& before, const Termbase& after)
        : tree_(tree),
          before_(before),
          after_(after),
          form_(find_form(document, tree, before)),
          frame_(find_frame(document, tree)),
          parts_(tree, form_),
          anew_(after.concepts.size(), false)
    {
        const std::vector<Concept>& old = before.concepts;
        const std::vector<Concept>& made = after.concepts;
        matches_ = align({old.size(),
                          made.size(),
                          [&](std::size_t i, std::size_t j) { return old[i] == made[j]; },
                          {[&](bool is_old, std::size_t i) { return texts_of(is_old ? old[i] : made[i]); },
                           [&](bool is_old, std::size_t i) { return is_old ? old[i].id : made[i].id; },
                           [&](bool is_old, std::size_t i) {
                               std::string key = texts_of(is_old ? old[i] : made[i]);
                               return key.substr(key.find('\n'));
                           }},
                          [&](std::size_t i, std::size_t j) { return old[i].id.empty() || made[j].id.empty(); }});
    }

    /// Writes the concept with that index as a whole from now on.
    void write_anew(std::size_t index) { anew_[index] = true; }
    void write_all_anew()
    {
        for (std::size_t j = 0; j < anew_.size(); ++j) anew_[j] = !matches_[j].equal;
    }

    std::string run() const
    {
        Patches patches;
        rewrite_frame(tree_, form_, frame_, before_, after_, patches);
        if (before_.concepts.empty()) {
            if (!after_.concepts.empty()) add_first_entries(tree_, form_, frame_, after_.concepts, patches);
        } else {
            concepts(patches);
        }
        return patches.apply(tree_.text(), 0, tree_.text().size());
    }

private:
    void concepts(Patches& patches) const
    {
        ListEdit edit;
        for (const Concept& entry : before_.concepts) edit.pieces.push_back(tree_.at(entry.where.offset));
        edit.matches = matches_;
        const std::uint32_t parent = tree_[edit.pieces.front()].parent;
        edit.first = spot_at_begin(tree_, form_, parent);
        edit.first.at = tree_.space_before(tree_[edit.pieces.front()].begin);
        edit.first.lead = tree_.lead(edit.pieces.front());
        edit.change = [&](std::size_t from, std::size_t to, Patches& into) {
            const std::uint32_t piece = edit.pieces[from];
            Patches inner;
            if (!anew_[to] && parts_.entry(before_.concepts[from], after_.concepts[to], inner)) {
                into.add(inner);
            } else {
                into.replace(tree_[piece].begin, tree_[piece].end,
                             parts_.out(parent).entry(after_.concepts[to], tree_.lead(piece)));
            }
            return true;
        };
        edit.fresh = [&](std::size_t to, std::string_view lead) {
            return parts_.out(parent).entry(after_.concepts[to], lead);
        };
        (void)edit_list(tree_, edit, patches);
    }

    const SourceTree& tree_;
    const Termbase& before_;
    const Termbase& after_;
    RawForm form_;
    Frame frame_;
    PartRewriter parts_;
    std::vector<Matched> matches_;
    std::vector<bool> anew_;
};

Loss lost(std::string concept_id, std::string category, std::string value)
{
    return {std::move(concept_id), std::move(category), std::move(value),
            "a file of this kind cannot hold it as it is; it reads back changed"};
}

void compare_items(const std::string& id, const Items& wanted, const Items& read, std::vector<Loss>& losses)
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < read.size() && wanted[i] == read[i]) continue;
        losses.push_back(
            lost(id, wanted[i].category.empty() ? wanted[i].element : wanted[i].category, wanted[i].value));
        return;
    }
}

void compare_concepts(const Concept& wanted, const Concept& read, std::vector<Loss>& losses)
{
    const std::size_t before = losses.size();
    compare_items(wanted.id, wanted.items, read.items, losses);
    for (std::size_t i = 0; i < wanted.sections.size(); ++i) {
        if (i >= read.sections.size()) break;
        const LanguageSection& section = wanted.sections[i];
        const LanguageSection& again = read.sections[i];
        compare_items(wanted.id, section.items, again.items, losses);
        for (std::size_t k = 0; k < section.terms.size() && k < again.terms.size(); ++k) {
            compare_items(wanted.id, section.terms[k].items, again.terms[k].items, losses);
            if (section.terms[k].text != again.terms[k].text) {
                losses.push_back(lost(wanted.id, "term", section.terms[k].text));
            }
        }
    }
    if (losses.size() == before) losses.push_back(lost(wanted.id, "conceptEntry", ""));
}

void compare_frames(const Termbase& wanted, const Termbase& read, std::vector<Loss>& losses)
{
    const auto check = [&](bool equal, const char* what) {
        if (!equal) losses.push_back(lost("", what, ""));
    };
    check(wanted.dialect == read.dialect && wanted.language == read.language && wanted.attributes == read.attributes,
          "root");
    check(wanted.prolog == read.prolog, "prolog");
    check(wanted.header == read.header && wanted.header_attributes == read.header_attributes, "header");
    check(wanted.text_attributes == read.text_attributes, "text");
    check(wanted.body_attributes == read.body_attributes, "body");
    check(wanted.back == read.back && wanted.back_attributes == read.back_attributes, "back");
    check(wanted.strays == read.strays, "strays");
}

}  // namespace

}  // namespace io

Result<Written> rewrite_tbx(std::string_view original, const Termbase& edited, const Limits& limits)
{
    using namespace io;
    Limits inside = limits;  // what is written may be longer than what was read
    inside.bytes = std::numeric_limits<std::size_t>::max();
    Result<TbxDocument> first = read_tbx(original, limits);
    if (!first) return first.error();
    if (first->termbase.version != edited.version || first->termbase.style != edited.style) {
        return Error{Errc::unsupported,
                     "the file is TBX of version " + first->termbase.version +
                         ", and the edited termbase has another version or style; use write_tbx for that",
                     "",
                     {}};
    }
    Written written;
    const std::string text = working_text(original);
    Termbase wanted = edited;
    text_counts(wanted.concepts);
    if (first->termbase == wanted) {
        written.bytes = text;
        return written;
    }
    Result<XmlDocument> document = XmlDocument::parse(text, inside);
    if (!document) return document.error();
    if (text != original) {
        first = read_document(*document, inside);
        if (!first) return first.error();
    }
    const SourceTree tree(text);
    Rewriter rewriter(*document, tree, first->termbase, wanted);
    std::optional<Result<TbxDocument>> again;
    for (int attempt = 0; attempt < 3; ++attempt) {
        written.bytes = in_right_encoding(rewriter.run());
        again = read_tbx(written.bytes, inside);
        if (again->has_value() && (*again)->termbase == wanted) return written;
        if (attempt > 0 || !again->has_value() || (*again)->termbase.concepts.size() != wanted.concepts.size()) {
            rewriter.write_all_anew();
            continue;
        }
        for (std::size_t j = 0; j < wanted.concepts.size(); ++j) {
            if (!((*again)->termbase.concepts[j] == wanted.concepts[j])) rewriter.write_anew(j);
        }
    }
    if (!again->has_value()) {
        return Error{Errc::unsupported, "the edits cannot be written as XML: " + again->error().message, "", {}};
    }
    const Termbase& read = (*again)->termbase;
    compare_frames(wanted, read, written.losses);
    if (read.concepts.size() != wanted.concepts.size()) {
        written.losses.push_back(lost("", "body", ""));
        return written;
    }
    for (std::size_t j = 0; j < wanted.concepts.size(); ++j) {
        if (!(read.concepts[j] == wanted.concepts[j])) {
            compare_concepts(wanted.concepts[j], read.concepts[j], written.losses);
        }
    }
    return written;
}

}  // namespace termrail
