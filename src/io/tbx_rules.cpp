// The rules of the validator in one table. Floor: io.
#include "io/tbx_rules.hpp"

namespace termrail::io {

namespace {

using enum Severity;

// clang-format off
constexpr CheckRule table[] = {
    {"xml/encoding", error, error, "the bytes are not in the encoding that the file declares, or in none that is read"},
    {"xml/no-root", error, error, "the file holds no element"},
    {"xml/second-root", error, error, "an element behind the root element"},
    {"xml/text-outside", error, error, "text before or behind the root element"},
    {"xml/cut-off", error, error, "the file ends inside an element or a piece of markup"},
    {"xml/declaration", error, error, "an XML declaration that is not at the very start, or names no version"},
    {"xml/mismatched-tag", error, error, "an end tag that does not close the element that is open"},
    {"xml/tag-syntax", error, error, "a tag that is not written as XML writes tags"},
    {"xml/bare-less-than", error, error, "a < that begins no tag"},
    {"xml/duplicate-attribute", error, error, "an attribute that its tag has already"},
    {"xml/unbound-prefix", error, error, "a prefix that is bound to no namespace"},
    {"xml/reserved-prefix", error, error, "a declaration of the prefix xml or xmlns, or of a namespace that belongs to one of them"},
    {"xml/bare-ampersand", error, error, "an & that begins no reference"},
    {"xml/character-reference", error, error, "a &# that a number and a semicolon do not follow"},
    {"xml/undefined-entity", error, error, "a reference to an entity that the file does not declare"},
    {"xml/control-character", error, error, "a character that XML does not allow, written or by its number"},
    {"xml/not-well-formed", error, error, "any other fault that well-formed XML does not have"},
    {"xml/too-large", error, error, "the file passes a limit: bytes, depth of elements, entities, entries"},
    {"xml/external-dtd", warning, warning, "the DOCTYPE names an address in the net; it is never fetched"},
    {"xml/external-entity", warning, warning, "an entity lies outside the file; it is never read"},

    {"core/root", error, error, "the root element is not that of a TBX file"},
    {"core/namespace", error, error, "the root is in another namespace than its version of TBX asks for"},
    {"core/type", error, error, "the type of a version 3 file does not begin with TBX-"},
    {"core/unknown-element", error, error, "an element that the version of TBX does not have"},
    {"core/unexpected-element", error, error, "an element that may not stand there"},
    {"core/missing-element", error, error, "an element without a child that it must have"},
    {"core/unexpected-text", error, error, "text where only elements may stand"},
    {"core/unknown-attribute", error, error, "an attribute that the element may not have"},
    {"core/missing-attribute", error, error, "an attribute that the element must have"},
    {"core/missing-id", error, error, "an element without the id that it must have"},
    {"core/missing-language", error, error, "an element without the xml:lang that it must have"},
    {"core/attribute-value", error, error, "a value that is not among those an attribute may have"},
    {"core/language", error, error, "an xml:lang of version 3 that has not the form of a language tag"},
    {"core/id-form", error, error, "an id that is no XML name"},
    {"core/duplicate-id", error, error, "an id that another element has already"},
    {"core/dangling-reference", error, error, "a reference to an id that no element has"},
    {"core/date", error, error, "a date that is not written as XML Schema writes dates"},
    {"core/inline-pair", error, error, "sc and ec that do not say rightly whether their partner is beside them"},

    {"dialect/name", warning, warning, "the name of a published dialect in other letter case"},
    {"dialect/dca-in-dct", error, error, "a category written as an attribute in a file of the style DCT"},
    {"dialect/dct-in-dca", error, error, "a category written as an element in a file of the style DCA"},
    {"dialect/unknown-module", error, error, "an element of a namespace that is no module of the dialect"},
    {"dialect/empty-category", error, warning, "an empty type where a data category must be named"},
    {"dialect/unknown-category", error, warning, "a data category that the dialect, or the category file, does not know"},
    {"dialect/not-in-dialect", error, warning, "a data category of another dialect"},
    {"dialect/element", error, warning, "an element that TBX-Basic of version 2 leaves out"},

    {"module/wrong-element", error, warning, "a known category in an element that is not its own"},
    {"module/wrong-module", error, error, "a known category in the namespace of another module"},
    {"module/level", error, warning, "a category at a level, or in a group, where it may not stand"},
    {"module/value", error, warning, "a value that the picklist of the category does not have"},
    {"module/value-space", warning, warning, "white space round a value of a picklist"},
    {"module/target", error, warning, "a category without the target it needs, or whose target is neither a web address nor an id"},
    {"module/attribute", error, error, "an attribute that a category written as an element may not have"},
    {"module/content", error, error, "an element inside a category written as an element"},

    {"sense/empty-term", warning, warning, "a term without text"},
    {"sense/empty-definition", warning, warning, "a definition without text"},
    {"sense/repeated-language", warning, warning, "a language that already has a section in the entry, letter case aside"},
    {"sense/language-tag", warning, warning, "a language tag that BCP 47 does not allow, or with a subtag that nobody knows"},
    {"sense/duplicate-term", warning, warning, "a term that already stands in its language section"},
    {"sense/two-preferred", warning, warning, "two preferred terms in one language section"},
    {"sense/repeated-category", warning, warning, "a second part of speech or status of a term, a second definition at one place"},
    {"sense/self-reference", warning, warning, "a reference from an entry or a term to itself"},
    {"sense/wrong-reference", warning, warning, "a reference to the wrong kind of thing, as from a responsibility to a concept"},
    {"sense/invisible-character", warning, warning, "a term with a character that changes direction or is not seen"},
    {"sense/no-break-space", warning, warning, "a term that begins or ends with a no-break space"},
    {"sense/unknown-setting", warning, warning, "a setting of a term whose value or place means nothing"},
    {"sense/transaction-without-date", note, note, "a transaction that does not say when"},
};
// clang-format on

}  // namespace

std::span<const CheckRule> check_rules() noexcept { return table; }

}  // namespace termrail::io
