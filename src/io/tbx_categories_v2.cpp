// The two published category files of version 2 as tables. Floor: io.
#include "io/tbx_categories_v2.hpp"

namespace termrail::io {

namespace {

constexpr std::uint8_t c = 1;  // bits of Level
constexpr std::uint8_t l = 2;
constexpr std::uint8_t t = 4;

// As meant: legalTerm-admn-sts, which a line break splits in the published file, and descriptionType, whose picklist
// is empty there, as free text.
// clang-format off
constexpr CategoryV2 standard[] = {
    {"admin", "annotatedNote"},
    {"admin", "applicationSubset"},
    {"admin", "businessUnitSubset"},
    {"admin", "conceptOrigin"},
    {"admin", "customerSubset"},
    {"admin", "databaseType"},
    {"admin", "domainExpert"},
    {"admin", "elementWorkingStatus", 0,
     "starterElement workingElement consolidatedElement archiveElement importedElement exportedElement"},
    {"admin", "entrySource"},
    {"admin", "environmentSubset"},
    {"admin", "indexHeading"},
    {"admin", "keyword"},
    {"admin", "originatingDatabase"},
    {"admin", "originatingInstitution"},
    {"admin", "originatingPerson"},
    {"admin", "productSubset"},
    {"admin", "projectSubset"},
    {"admin", "searchTerm"},
    {"admin", "securitySubset", 0, "public confidential"},
    {"admin", "sortKey"},
    {"admin", "source"},
    {"admin", "sourceIdentifier"},
    {"admin", "subsetOwner"},
    {"adminNote", "noteSource"},
    {"adminNote", "sourceType", 0, "parallelText backgroundText"},
    {"descrip", "antonymConcept", c},
    {"descrip", "associatedConcept", c | l},
    {"descrip", "audio", c | l | t},
    {"descrip", "broaderConceptGeneric", c | l},
    {"descrip", "broaderConceptPartitive", c | l},
    {"descrip", "characteristic", t},
    {"descrip", "classificationCode", c | l | t},
    {"descrip", "conceptPosition", c | l},
    {"descrip", "context", t},
    {"descrip", "coordinateConceptGeneric", c | l},
    {"descrip", "coordinateConceptPartitive", c | l},
    {"descrip", "definition", c | l | t},
    {"descrip", "example", c | l | t},
    {"descrip", "explanation", c | l | t},
    {"descrip", "figure", c | l | t},
    {"descrip", "otherBinaryData", c | l | t},
    {"descrip", "quantity", t},
    {"descrip", "range", t},
    {"descrip", "relatedConcept", c | l},
    {"descrip", "relatedConceptBroader", c | l},
    {"descrip", "relatedConceptNarrower", c | l},
    {"descrip", "reliabilityCode", c | l | t, "1 2 3 4 5 6 7 8 9 10"},
    {"descrip", "sampleSentence", t},
    {"descrip", "sequentiallyRelatedConcept", c | l},
    {"descrip", "spatiallyRelatedConcept", c | l},
    {"descrip", "subjectField", c},
    {"descrip", "subordinateConceptGeneric", c | l},
    {"descrip", "subordinateConceptPartitive", c | l},
    {"descrip", "superordinateConceptGeneric", c | l},
    {"descrip", "superordinateConceptPartitive", c | l},
    {"descrip", "table", c | l | t},
    {"descrip", "temporallyRelatedConcept", c | l},
    {"descrip", "thesaurusDescriptor", c},
    {"descrip", "unit", t},
    {"descrip", "video", c | l | t},
    {"descripNote", "contextType", 0,
     "definingContext explanatoryContext associativeContext linguisticContext metalinguisticContext "
     "translatedContext"},
    {"descripNote", "definitionType", 0,
     "intensionalDefinition extensionalDefinition partitiveDefinition translatedDefinition"},
    {"descripNote", "descriptionType"},
    {"hi", "bold"},
    {"hi", "entailedTerm"},
    {"hi", "hotkey"},
    {"hi", "italics"},
    {"hi", "math"},
    {"hi", "subscript"},
    {"hi", "superscript"},
    {"ref", "crossReference"},
    {"ref", "see"},
    {"termCompList", "hyphenation"},
    {"termCompList", "lemma"},
    {"termCompList", "morphologicalElement"},
    {"termCompList", "syllabification"},
    {"termCompList", "termElement"},
    {"termNote", "abbreviatedFormFor"},
    {"termNote", "administrativeStatus", 0,
     "standardizedTerm-admn-sts preferredTerm-admn-sts admittedTerm-admn-sts deprecatedTerm-admn-sts "
     "supersededTerm-admn-sts legalTerm-admn-sts regulatedTerm-admn-sts"},
    {"termNote", "animacy", 0, "animate inanimate otherAnimacy"},
    {"termNote", "antonymTerm"},
    {"termNote", "directionality", 0, "monodirectional bidirectional incommensurate undetermined"},
    {"termNote", "etymology"},
    {"termNote", "falseFriend"},
    {"termNote", "frequency", 0, "commonlyUsed infrequentlyUsed rarelyUsed"},
    {"termNote", "geographicalUsage"},
    {"termNote", "grammaticalGender", 0, "masculine feminine neuter otherGender"},
    {"termNote", "grammaticalNumber", 0, "singular plural dual mass otherNumber"},
    {"termNote", "grammaticalValency"},
    {"termNote", "homograph"},
    {"termNote", "language-planningQualifier", 0, "recommendedTerm nonstandardizedTerm proposedTerm newTerm"},
    {"termNote", "lionHotkey"},
    {"termNote", "normativeAuthorization", 0,
     "standardizedTerm preferredTerm admittedTerm deprecatedTerm supersededTerm legalTerm regulatedTerm"},
    {"termNote", "partOfSpeech"},
    {"termNote", "processStatus", 0, "unprocessed provisionallyProcessed finalized"},
    {"termNote", "pronunciation"},
    {"termNote", "proprietaryRestriction", 0, "trademark serviceMark tradeName"},
    {"termNote", "register", 0,
     "colloquialRegister neutralRegister technicalRegister in-houseRegister bench-levelRegister "
     "slangRegister vulgarRegister"},
    {"termNote", "shortFormFor"},
    {"termNote", "temporalQualifier", 0, "archaicTerm outdatedTerm obsoleteTerm"},
    {"termNote", "termLocation"},
    {"termNote", "termProvenance", 0, "transdisciplinaryBorrowing translingualBorrowing loanTranslation neologism"},
    {"termNote", "termStructure"},
    {"termNote", "termType", 0,
     "abbreviation acronym clippedTerm commonName entryTerm equation formula fullForm initialism "
     "internationalScientificTerm internationalism logicalExpression phraseologicalUnit partNumber "
     "shortForm shortcut sku symbol synonym synonymousPhrase standardText string transliteratedForm "
     "transcribedForm variant"},
    {"termNote", "timeRestriction"},
    {"termNote", "transferComment"},
    {"termNote", "usageNote"},
    {"transac", "transactionType", 0,
     "origination input modification check approval withdrawal standardization exportation importation "
     "proposal userAccess"},
    {"transacNote", "responsibility"},
    {"transacNote", "usageCount"},
    {"xref", "corpusTrace"},
    {"xref", "externalCrossReference"},
    {"xref", "xAudio"},
    {"xref", "xGraphic"},
    {"xref", "xMathML"},
    {"xref", "xSource"},
    {"xref", "xVideo"},
};

constexpr CategoryV2 basic_table[] = {
    {"admin", "customerSubset"},
    {"admin", "projectSubset"},
    {"admin", "source"},
    {"descrip", "context", t},
    {"descrip", "definition", c | l},
    {"descrip", "subjectField", c},
    {"ref", "crossReference"},
    {"termNote", "administrativeStatus", 0,
     "preferredTerm-admn-sts admittedTerm-admn-sts deprecatedTerm-admn-sts supersededTerm-admn-sts"},
    {"termNote", "geographicalUsage"},
    {"termNote", "grammaticalGender", 0, "masculine feminine neuter other"},
    {"termNote", "partOfSpeech", 0, "noun verb adjective adverb properNoun other"},
    {"termNote", "termLocation"},
    {"termNote", "termType", 0, "abbreviation acronym fullForm shortForm variant phrase"},
    {"transac", "transactionType", 0, "origination modification"},
    {"transacNote", "responsibility"},
    {"xref", "externalCrossReference"},
    {"xref", "xGraphic"},
};
// clang-format on

}  // namespace

std::span<const CategoryV2> categories_v2(bool basic) noexcept
{
    if (basic) return basic_table;
    return standard;
}

const CategoryV2* find_category_v2(bool basic, std::string_view element, std::string_view name) noexcept
{
    for (const CategoryV2& one : categories_v2(basic && element != "hi")) {
        if (one.element == element && one.name == name) return &one;
    }
    return nullptr;
}

std::string_view element_of_category_v2(bool basic, std::string_view name) noexcept
{
    for (const CategoryV2& one : categories_v2(basic)) {
        if (one.name == name) return one.element;
    }
    return {};
}

}  // namespace termrail::io
