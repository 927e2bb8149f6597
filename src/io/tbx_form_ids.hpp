/// @file tbx_form_ids.hpp
/// Makes all ids XML names that stand once and lets references follow them, in two passes. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_FORM_IDS_HPP
#define TERMRAIL_IO_TBX_FORM_IDS_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <termrail/model/termbase.hpp>

#include "io/name_map.hpp"
#include "io/spool.hpp"
#include "io/tbx_form.hpp"

namespace termrail::io {

/// The ids of one termbase in one form: note() each fitted concept, settle() the frame, then apply() to each concept
/// again, in the same order. Memory: a few dozen bytes an id; the rest is spooled.
class IdPlan {
public:
    /// @param in_memory  as that of Spool
    IdPlan(const FormRules& rules, std::size_t in_memory) : rules_(rules), log_(in_memory), renames_(in_memory) {}

    /// Collects ids and references of @p entry, which stays as it is.
    void note(Concept& entry);
    /// Settles all names and applies them to @p frame, which is fitted with its back matter; its concepts do not count.
    /// Tells what was lost of ids, then what of references, that of concepts too.
    void settle(Termbase& frame, FormContext& context);
    /// Begins to apply, from the first concept on.
    void rewind();
    void apply(Concept& entry);

    /// The first failure of the spools; what was settled or applied behind it counts for nothing.
    [[nodiscard]] Result<Done> state() const;

private:
    void note_reference(const std::string& target, const Item* item);
    [[nodiscard]] std::optional<std::string> new_name(const std::string& id, char kind, FormContext& context);
    std::string free_name(const std::string& base);
    void settle_names(Termbase& frame, FormContext& context);
    void settle_references(Termbase& frame, FormContext& context);
    void replay_references(FormContext& context);
    [[nodiscard]] std::optional<std::string_view> settled(std::string_view id) const;
    [[nodiscard]] std::optional<std::string_view> leads_to(std::string_view target) const;
    void next_rename();
    [[nodiscard]] bool is_renamed(std::string& id);

    const FormRules& rules_;
    NameMap used_;                              // names that are taken; marked when met in document order
    NameMap renamed_;                           // ids that are no names: what they became
    std::map<std::string, std::size_t> tried_;  // the last number behind a name
    std::size_t entries_ = 0;
    Spool log_;  // kind and id, or a reference, in document order
    bool has_references_ = false;
    Spool renames_;  // number of an id in the log, and its new name
    std::uint64_t id_number_ = 0;
    std::uint64_t renamed_number_ = 0;  // the next one; 0 for none
    std::string renamed_to_;
};

}  // namespace termrail::io

#endif
