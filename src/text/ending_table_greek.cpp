// The endings of Greek, from its grammars. Floor: text.
#include <array>

#include "text/ending_tables.hpp"

namespace termrail::text {
namespace {

// Folded, so without final sigma. Nouns: διακομιστής, πίνακας, κόμβος, γλώσσα, μνήμη, λύση, δίκτυο, κλειδί, πρόγραμμα,
// μέγεθος. Adjectives: νέος, κύριος, πλήρης. The accent moves with the ending.
constexpr EndingTable greek{
    .language = "el",
    .endings =
        "οσ ου ο ε οι ων ουσ | ησ η ηδεσ εσ ων | ασ α εσ ων | εασ εα εισ εων | α ασ εσ ων | η ησ εσ ων | η ησ εωσ εισ "
        "εων"
        " | ο ου α ων | ι ιου ια ιων | μα ματοσ ματα ματων | οσ ουσ η ων | ον οντοσ οντα οντων | ξη ξησ ξεωσ ξεισ ξεων",
    .agreeing =
        "οσ ου ο ε οι ων ουσ η ησ εσ α | οσ ου ο ε οι ων ουσ α ασ εσ | ησ ουσ η εσ εισ ων | υσ ιου υ ιοι ιων ια ιασ "
        "ιεσ",
    .same_letters = "άα έε ήη ίι όο ύυ ώω ΐϊ ΰϋ",
};

constexpr std::array tables{greek};

}  // namespace

std::span<const EndingTable> greek_tables() noexcept { return tables; }

}  // namespace termrail::text
