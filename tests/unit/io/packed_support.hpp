// Packed termbases against read_tbx(), by every plan. Floor: io.
#ifndef TERMRAIL_TESTS_IO_PACKED_SUPPORT_HPP
#define TERMRAIL_TESTS_IO_PACKED_SUPPORT_HPP

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <termrail/io/packed_reader.hpp>
#include <termrail/io/tbx_reader.hpp>

#include "io/packed_file.hpp"

namespace io_test {

inline void places_of(const termrail::Items& items, std::vector<termrail::Place>& into)
{
    for (const termrail::Item& item : items) {
        into.push_back(item.where);
        places_of(item.members, into);
    }
}

inline std::vector<termrail::Place> places_of(const termrail::Concept& entry)
{
    std::vector<termrail::Place> places{entry.where};
    places_of(entry.items, places);
    for (const termrail::LanguageSection& section : entry.sections) {
        places.push_back(section.where);
        places_of(section.items, places);
        for (const termrail::Term& term : section.terms) {
            places.push_back(term.where);
            places_of(term.items, places);
        }
    }
    return places;
}

inline void check_items(const termrail::ItemRange& views, const termrail::Items& items)
{
    auto view = views.begin();
    for (const termrail::Item& item : items) {
        REQUIRE_FALSE(view == views.end());
        CHECK((*view).element() == item.element);
        CHECK((*view).category() == item.category);
        CHECK((*view).value() == item.value);
        CHECK((*view).language() == item.language);
        CHECK((*view).target() == item.target);
        CHECK((*view).id() == item.id);
        CHECK((*view).where() == item.where);
        check_items((*view).members(), item.members);
        ++view;
    }
    CHECK(view == views.end());
}

// The views say what the plain value says.
inline void check_views(const termrail::ConceptView& view, const termrail::Concept& entry)
{
    CHECK(view.id() == entry.id);
    CHECK(view.where() == entry.where);
    CHECK(view.definition() == entry.definition());
    CHECK(view.subject_field() == entry.subject_field());
    check_items(view.items(), entry.items);
    REQUIRE(view.sections().size() == entry.sections.size());
    for (std::size_t s = 0; s < entry.sections.size(); ++s) {
        const termrail::SectionView section = view.sections()[s];
        const termrail::LanguageSection& expected = entry.sections[s];
        CHECK(section.language() == expected.language);
        CHECK(section.id() == expected.id);
        CHECK(section.where() == expected.where);
        check_items(section.items(), expected.items);
        REQUIRE(section.terms().size() == expected.terms.size());
        for (std::size_t t = 0; t < expected.terms.size(); ++t) {
            const termrail::TermView term = section.terms()[t];
            const termrail::Term& plain = expected.terms[t];
            CHECK(term.text() == plain.text);
            CHECK(term.id() == plain.id);
            CHECK(term.section_id() == plain.section_id);
            CHECK(term.where() == plain.where);
            CHECK(term.status() == plain.status());
            CHECK(term.part_of_speech() == plain.part_of_speech());
            CHECK(term.term_type() == plain.term_type());
            check_items(term.items(), plain.items);
        }
    }
}

inline void check_packed(const termrail::Result<termrail::PackedDocument>& packed,
                         const termrail::Result<termrail::TbxDocument>& plain)
{
    REQUIRE(packed.has_value() == plain.has_value());
    if (!plain) {
        CHECK(packed.error() == plain.error());
        return;
    }
    CHECK(packed->diagnostics == plain->diagnostics);
    const termrail::Termbase& expected = plain->termbase;
    REQUIRE(packed->termbase.size() == expected.concepts.size());
    termrail::Termbase frame = expected;
    frame.concepts.clear();
    CHECK(packed->termbase.frame() == frame);
    std::size_t i = 0;
    for (const termrail::ConceptView view : packed->termbase) {
        CAPTURE(i);
        const termrail::Concept& entry = expected.concepts[i++];
        const termrail::Concept full = view.full();
        REQUIRE(full == entry);
        REQUIRE(places_of(full) == places_of(entry));
    }
    CHECK(i == expected.concepts.size());
}

/// One plan: threads, bytes of a stretch, and which of the paths of this processor.
inline termrail::io::PackedPlan plan(unsigned threads, std::size_t stretch, std::size_t path)
{
    termrail::io::PackedPlan made;
    made.threads = threads;
    made.stretch = stretch;
    made.index = termrail::io::mark_paths()[path].index;
    return made;
}

inline void check_every_plan(const std::string& bytes)
{
    const termrail::Result<termrail::TbxDocument> plain = termrail::read_tbx(bytes);
    check_packed(termrail::read_packed(bytes), plain);
    check_packed(termrail::read_packed(bytes, {.threads = 2}), plain);
    for (std::size_t path = 0; path < termrail::io::mark_paths().size(); ++path) {
        for (const std::size_t stretch : {std::size_t{1}, std::size_t{700}, std::size_t{1} << 20U}) {
            check_packed(termrail::io::read_packed_by(bytes, plan(1, stretch, path), {}), plain);
        }
    }
    check_packed(termrail::io::read_packed_by(bytes, plan(4, 300, termrail::io::mark_paths().size() - 1), {}), plain);
    if (!plain) return;
    const termrail::PackedTermbase packed = termrail::read_packed(bytes)->termbase;
    for (std::size_t i = 0; i < packed.size(); ++i) check_views(packed[i], plain->termbase.concepts[i]);
    CHECK(packed.full() == plain->termbase);
    CHECK(termrail::pack(plain->termbase).full() == plain->termbase);
}

}  // namespace io_test

#endif
