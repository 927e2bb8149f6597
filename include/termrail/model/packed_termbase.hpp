/// @file packed_termbase.hpp
/// A termbase of any size in little memory: the text of its file, columns of offsets, and views. Floor: model.
#ifndef TERMRAIL_MODEL_PACKED_TERMBASE_HPP
#define TERMRAIL_MODEL_PACKED_TERMBASE_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/core/place.hpp>
#include <termrail/model/item.hpp>
#include <termrail/model/packed_range.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail {

/// The three levels at which items stand.
enum class ItemLevel : std::uint8_t { entry, language, term };

class ItemView;

/// Items of one level that stand side by side: of an entry, a language section, a term, or inside a group.
///
/// @code
///   for (termrail::ItemView const item : entry.items()) use(item.category(), item.value());
/// @endcode
class TERMRAIL_EXPORT ItemRange {
public:
    /// Steps over the members of groups.
    class TERMRAIL_EXPORT iterator {
    public:
        using value_type = ItemView;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;
        using pointer = void;
        using reference = ItemView;

        iterator() = default;
        [[nodiscard]] ItemView operator*() const noexcept;
        iterator& operator++() noexcept;
        iterator operator++(int) noexcept;
        bool operator==(const iterator& other) const noexcept { return at_ == other.at_; }

    private:
        friend class ItemRange;
        iterator(const model::PackedShard* shard, ItemLevel level, std::uint32_t at)
            : shard_(shard), level_(level), at_(at)
        {}
        const model::PackedShard* shard_ = nullptr;
        ItemLevel level_ = ItemLevel::entry;
        std::uint32_t at_ = 0;
    };

    ItemRange(const model::PackedShard& shard, ItemLevel level, std::uint32_t begin, std::uint32_t end) noexcept
        : shard_(&shard), level_(level), begin_(begin), end_(end)
    {}
    [[nodiscard]] iterator begin() const noexcept { return {shard_, level_, begin_}; }
    [[nodiscard]] iterator end() const noexcept { return {shard_, level_, end_}; }
    [[nodiscard]] bool empty() const noexcept { return begin_ == end_; }

    /// The first item of @p category among these or directly inside their groups, as find_item() says it.
    [[nodiscard]] std::optional<ItemView> find(std::string_view category) const noexcept;
    /// Its value; empty when there is none.
    [[nodiscard]] std::string_view value_of(std::string_view category) const noexcept;

private:
    const model::PackedShard* shard_;
    ItemLevel level_;
    std::uint32_t begin_;
    std::uint32_t end_;
};

/// An Item of a packed termbase. Like all views it is two words to copy; it and the texts it gives live as long as the
/// PackedTermbase. Texts are UTF-8.
class TERMRAIL_EXPORT ItemView {
public:
    ItemView(const model::PackedShard& shard, ItemLevel level, std::uint32_t index) noexcept
        : shard_(&shard), level_(level), index_(index)
    {}
    [[nodiscard]] std::string_view element() const noexcept;
    [[nodiscard]] std::string_view category() const noexcept;
    [[nodiscard]] std::string_view value() const noexcept;
    [[nodiscard]] std::string_view language() const noexcept;
    [[nodiscard]] std::string_view target() const noexcept;
    [[nodiscard]] std::string_view id() const noexcept;
    [[nodiscard]] ItemRange members() const noexcept;  ///< of a group, in order
    [[nodiscard]] Place where() const noexcept;        ///< as PackedTermbase says it
    [[nodiscard]] Item full() const;                   ///< with further attributes and inline codes

private:
    const model::PackedShard* shard_;
    ItemLevel level_;
    std::uint32_t index_;
};

/// A Term of a packed termbase.
class TERMRAIL_EXPORT TermView {
public:
    TermView(const model::PackedShard& shard, std::uint32_t index) noexcept : shard_(&shard), index_(index) {}
    [[nodiscard]] std::string_view text() const noexcept;        ///< without inline codes
    [[nodiscard]] std::string_view id() const noexcept;          ///< of the term element
    [[nodiscard]] std::string_view section_id() const noexcept;  ///< of the term section around it
    [[nodiscard]] ItemRange items() const noexcept;
    [[nodiscard]] Status status() const noexcept;                    ///< as Term::status()
    [[nodiscard]] std::string_view part_of_speech() const noexcept;  ///< empty when not said
    [[nodiscard]] std::string_view term_type() const noexcept;       ///< empty when not said
    [[nodiscard]] Place where() const noexcept;
    [[nodiscard]] Term full() const;

private:
    const model::PackedShard* shard_;
    std::uint32_t index_;
};

/// A LanguageSection of a packed termbase.
class TERMRAIL_EXPORT SectionView {
public:
    SectionView(const model::PackedShard& shard, std::uint32_t index) noexcept : shard_(&shard), index_(index) {}
    [[nodiscard]] std::string_view language() const noexcept;  ///< xml:lang as written
    [[nodiscard]] std::string_view id() const noexcept;
    [[nodiscard]] ItemRange items() const noexcept;
    [[nodiscard]] PackedRange<TermView> terms() const noexcept;
    [[nodiscard]] Place where() const noexcept;
    [[nodiscard]] LanguageSection full() const;

private:
    const model::PackedShard* shard_;
    std::uint32_t index_;
};

/// A Concept of a packed termbase.
class TERMRAIL_EXPORT ConceptView {
public:
    ConceptView(const model::PackedShard& shard, std::uint32_t index) noexcept : shard_(&shard), index_(index) {}
    [[nodiscard]] std::string_view id() const noexcept;
    [[nodiscard]] ItemRange items() const noexcept;
    [[nodiscard]] PackedRange<SectionView> sections() const noexcept;
    [[nodiscard]] std::string_view definition() const noexcept;     ///< as Concept::definition()
    [[nodiscard]] std::string_view subject_field() const noexcept;  ///< the first one; empty when none
    [[nodiscard]] Place where() const noexcept;
    /// The plain value with all that the file says. Cost: the size of the entry, and up to 4 KiB of the file to count
    /// its line.
    [[nodiscard]] Concept full() const;

private:
    const model::PackedShard* shard_;
    std::uint32_t index_;
};

/// A termbase that does not change: the text of its file, and small rows that point into it. A concept takes about a
/// quarter of its text beyond the text itself; a Termbase takes five to seven times the text. Nothing is lost:
/// ConceptView::full() gives what the plain value would hold. read_packed() of floor io makes it from a file, pack()
/// from plain values.
///
/// Copies share one body. Safe from many threads. Places are counted when asked for, from the nearest of the known
/// ones, which stand 4 KiB apart.
///
/// @code
///   termrail::Termbase plain;
///   auto& entry = plain.concepts.emplace_back();
///   entry.id = "c1";
///   entry.section("en").terms.emplace_back().text = "freight train";
///   auto const packed = termrail::pack(plain);
///   for (termrail::ConceptView const concept_view : packed)
///       for (termrail::SectionView const section : concept_view.sections())
///           for (termrail::TermView const term : section.terms()) use(section.language(), term.text());
///   packed[0].full() == plain.concepts[0]  // true
/// @endcode
class TERMRAIL_EXPORT PackedTermbase {
public:
    /// Over all concepts, in order.
    class TERMRAIL_EXPORT iterator {
    public:
        using value_type = ConceptView;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;
        using pointer = void;
        using reference = ConceptView;

        iterator() = default;
        [[nodiscard]] ConceptView operator*() const noexcept;
        iterator& operator++() noexcept;
        iterator operator++(int) noexcept;
        bool operator==(const iterator& other) const noexcept { return shard_ == other.shard_ && at_ == other.at_; }

    private:
        friend class PackedTermbase;
        iterator(const model::PackedBody* body, std::size_t shard) : body_(body), shard_(shard) {}
        const model::PackedBody* body_ = nullptr;
        std::size_t shard_ = 0;
        std::uint32_t at_ = 0;  // in the shard
    };

    PackedTermbase();  ///< empty

    [[nodiscard]] std::size_t size() const noexcept;  ///< concepts
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    /// The concept @p index, from 0. @pre index < size(). Cost: the logarithm of the megabytes of the file
    [[nodiscard]] ConceptView operator[](std::size_t index) const noexcept;
    [[nodiscard]] iterator begin() const noexcept;
    [[nodiscard]] iterator end() const noexcept;
    /// The concept with this id; nothing when none. Linear.
    [[nodiscard]] std::optional<ConceptView> find(std::string_view id) const noexcept;
    /// All but the concepts: the kind of file, header, back matter.
    [[nodiscard]] const Termbase& frame() const noexcept;
    /// Frame and concepts as plain values.
    [[nodiscard]] Termbase full() const;
    /// Bytes held beyond the text of the file, but for the frame.
    [[nodiscard]] std::size_t memory() const noexcept;

    /// For those that make one.
    explicit PackedTermbase(std::shared_ptr<const model::PackedBody> body) noexcept : body_(std::move(body)) {}

private:
    std::shared_ptr<const model::PackedBody> body_;
};

/// Packs plain values. Places are not kept: they speak of a file that is not here.
/// @pre no concept holds a gigabyte of text
///
/// @code
///   termrail::pack(termrail::Termbase{}).size()  // 0
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT PackedTermbase pack(const Termbase& termbase);

}  // namespace termrail

#endif
