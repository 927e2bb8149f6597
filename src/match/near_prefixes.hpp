// Finds the keys that begin nearly like a query. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_NEAR_PREFIXES_HPP
#define TERMRAIL_SRC_MATCH_NEAR_PREFIXES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "match/key_list.hpp"

namespace termrail::match {

/// Rows [begin, end) of which some beginning is so many edits from the query.
struct NearRows {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t distance = 0;  ///< to the nearest beginning
};

/// Walks sorted keys as a tree of their code points, one level for each, as long as the beginning read so far can still
/// become near. One per query.
class NearPrefixes {
public:
    static constexpr std::size_t most_edits = 2;

    /// @pre edits <= most_edits; the query is UTF-8
    NearPrefixes(const KeyList& keys, std::string_view query, std::size_t edits);

    /// Appends the rows near enough, none twice.
    void find(std::vector<NearRows>& out);

private:
    /// Distances of a beginning to the beginnings of the query that are as long, or differ by most_edits in length:
    /// the others are farther than that. cells[most_edits] is of the one that is as long.
    using Cells = std::array<std::uint8_t, 2 * most_edits + 1>;

    /// Rows that share a beginning.
    struct Node {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t bytes = 0;   ///< of the beginning
        std::uint32_t length = 0;  ///< in code points
        std::uint8_t best = 0;     ///< distance of the nearest beginning so far
        Cells cells{};
    };

    void visit(Node node, std::vector<NearRows>& out);
    void follow(Node node, std::uint8_t least, std::vector<NearRows>& out);
    void emit(const Node& node, std::uint32_t end, std::vector<NearRows>& out) const;
    void open_child(Node& node, std::string_view letter, char32_t value);
    [[nodiscard]] Cells grown(const Node& node, char32_t letter) const noexcept;
    [[nodiscard]] std::uint8_t whole_distance(const Node& node) const noexcept;
    [[nodiscard]] std::uint32_t begin_of_letter(const Node& node, std::string_view letter) const noexcept;
    [[nodiscard]] std::uint32_t end_of_letter(const Node& node, std::string_view letter) const noexcept;

    const KeyList& keys_;
    std::vector<char32_t> query_;
    std::uint8_t too_far_;
    std::vector<Node> open_;
    std::vector<char32_t> letters_;  ///< of follow()
};

}  // namespace termrail::match

#endif
