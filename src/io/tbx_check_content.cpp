// Matches children with the steps of a content model, and goes on after a fault. Floor: io.
#include "io/tbx_check_content.hpp"

#include <algorithm>
#include <vector>

#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

std::string listed(const std::vector<std::string_view>& names)
{
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) list += i + 1 == names.size() ? " or " : ", ";
        list += "<" + std::string(names[i]) + ">";
    }
    return list;
}

bool accepts(const Particle& particle, pugi::xml_node child, bool foreign)
{
    const auto has = [&](std::string_view name) {
        return std::find(particle.names.begin(), particle.names.end(), name) != particle.names.end();
    };
    if (!foreign) return has(local_name(child));
    return has("descrip") || has("admin") || has("termNote") || has("transac") || has("adminNote") ||
           has("descripNote") || has("transacNote");
}

std::string hint(Generation generation, pugi::xml_node parent, pugi::xml_node child, std::size_t step)
{
    if (generation != Generation::v3) return "";
    const std::string_view name = local_name(child);
    if (name == "termEntry") return "; version 3 says <conceptEntry>";
    if (name == "langSet") return "; version 3 says <langSec>";
    if (name == "tig" || name == "ntig") return "; version 3 says <termSec>";
    const bool second_source = name == "sourceDesc";
    const bool behind_title = name == "publicationStmt" && step == 1;
    if (local_name(parent) == "fileDesc" && (second_source || behind_title)) {
        return "; only the grammar of 2019 allowed it";
    }
    return "";
}

}  // namespace

void ContentCheck::child(const CheckContext& context, pugi::xml_node parent, pugi::xml_node child)
{
    if (is_element(child)) {
        element(context, parent, child);
    } else if (is_text(child) && !rule_->text && !trim(child.value()).empty()) {
        context.report(Severity::error, "core/unexpected-text",
                       "text is not allowed in " + tag(parent) + "; only elements are expected", child);
    }
}

void ContentCheck::element(const CheckContext& context, pugi::xml_node parent, pugi::xml_node child)
{
    const bool foreign = context.is_foreign(child);
    const std::vector<Particle>& particles = rule_->particles;
    std::size_t at = step_;
    std::size_t so_far = count_;
    for (; at < particles.size(); ++at, so_far = 0) {
        if (accepts(particles[at], child, foreign) && (so_far == 0 || particles[at].repeats)) {
            step_ = at;
            count_ = so_far + 1;
            return;
        }
        if (particles[at].required && so_far == 0 && !missed(at)) break;
    }
    misplaced(context, parent, child, foreign);
    if (at >= particles.size() || missed(at)) return;
    // A step was jumped: say it once, then look behind it.
    const auto later = std::find_if(particles.begin() + static_cast<std::ptrdiff_t>(at), particles.end(),
                                    [&](const Particle& p) { return accepts(p, child, foreign); });
    if (later == particles.end()) return;
    missed_ |= 1U << at;
    step_ = static_cast<std::size_t>(later - particles.begin());
    count_ = 1;
}

void ContentCheck::finish(const CheckContext& context, pugi::xml_node parent, const Place* where) const
{
    std::size_t count = count_;
    for (std::size_t step = step_; step < rule_->particles.size(); ++step, count = 0) {
        const Particle& particle = rule_->particles[step];
        if (!particle.required || count > 0 || missed(step)) continue;
        context.diagnostics.push_back({Severity::error, "core/missing-element",
                                       tag(parent) + " is not complete; " + listed(particle.names) + " is expected",
                                       CheckContext::concept_id(parent),
                                       where != nullptr ? *where : context.document.place(parent)});
        return;
    }
}

void ContentCheck::misplaced(const CheckContext& context, pugi::xml_node parent, pugi::xml_node child,
                             bool foreign) const
{
    const Generation generation = context.kind.generation;
    std::vector<std::string_view> expected;
    std::size_t count = count_;
    for (std::size_t step = step_; step < rule_->particles.size(); ++step, count = 0) {
        const Particle& particle = rule_->particles[step];
        if (count == 0 || particle.repeats) {
            expected.insert(expected.end(), particle.names.begin(), particle.names.end());
        }
        if (particle.required && count == 0) break;
    }
    const std::string instead = expected.empty() ? "" : "; expected " + listed(expected);
    if (!foreign && grammar_->find(local_name(child)) == grammar_->end()) {
        const std::string said = hint(generation, parent, child, step_);
        context.report(Severity::error, "core/unknown-element",
                       tag(child) + " is no element of " +
                           (generation == Generation::v3   ? "TBX version 3"
                            : generation == Generation::v2 ? "TBX version 2"
                                                           : "TBX-Min of 2013") +
                           (said.empty() ? instead : said),
                       child);
        return;
    }
    context.report(Severity::error, "core/unexpected-element",
                   tag(child) + " is not allowed here in " + tag(parent) +
                       (expected.empty() ? "; its end is expected" : instead) + hint(generation, parent, child, step_),
                   child);
}

}  // namespace termrail::io
