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

class ContentCheck {
public:
    ContentCheck(const CheckContext& context, const Grammar& grammar)
        : context_(context), grammar_(grammar), v3_(context.kind.generation == Generation::v3)
    {}

    // Matches the children step by step; one error a child, then on with the next.
    void run(pugi::xml_node node, const ElementRule& rule)
    {
        std::size_t step = 0;
        std::size_t count = 0;
        const std::vector<Particle>& particles = rule.particles;
        std::vector<bool> missed(particles.size(), false);
        for (const pugi::xml_node child : node.children()) {
            if (is_text(child)) {
                if (!rule.text && !trim(child.value()).empty()) {
                    context_.report(Severity::error, "core/unexpected-text", "text is not allowed in " + tag(node),
                                    child);
                }
                continue;
            }
            if (!is_element(child)) continue;
            const bool foreign = context_.is_foreign(child);
            std::size_t at = step;
            std::size_t so_far = count;
            bool fits = false;
            for (; at < particles.size(); ++at, so_far = 0) {
                if (accepts(particles[at], child, foreign) && (so_far == 0 || particles[at].repeats)) {
                    fits = true;
                    break;
                }
                if (particles[at].required && so_far == 0 && !missed[at]) break;
            }
            if (fits) {
                step = at;
                count = so_far + 1;
                continue;
            }
            misplaced(node, child, foreign, particles, step, count);
            if (at < particles.size() && !missed[at]) {  // a step was jumped: say it once, then look behind it
                const auto later = std::find_if(particles.begin() + static_cast<std::ptrdiff_t>(at), particles.end(),
                                                [&](const Particle& p) { return accepts(p, child, foreign); });
                if (later != particles.end()) {
                    missed[at] = true;
                    step = static_cast<std::size_t>(later - particles.begin());
                    count = 1;
                }
            }
        }
        for (; step < particles.size(); ++step, count = 0) {
            if (particles[step].required && count == 0 && !missed[step]) {
                context_.report(Severity::error, "core/missing-element",
                                tag(node) + " is not complete; " + listed(particles[step].names) + " is expected",
                                node);
                return;
            }
        }
    }

private:
    bool accepts(const Particle& particle, pugi::xml_node child, bool foreign) const
    {
        const auto has = [&](std::string_view name) {
            return std::find(particle.names.begin(), particle.names.end(), name) != particle.names.end();
        };
        if (!foreign) return has(local_name(child));
        return has("descrip") || has("admin") || has("termNote") || has("transac") || has("adminNote") ||
               has("descripNote") || has("transacNote");
    }

    void misplaced(pugi::xml_node node, pugi::xml_node child, bool foreign, const std::vector<Particle>& particles,
                   std::size_t step, std::size_t count)
    {
        if (!foreign && grammar_.find(local_name(child)) == grammar_.end()) {
            context_.report(Severity::error, "core/unknown-element",
                            tag(child) + " is no element of TBX version " + (v3_ ? "3" : "2") + hint(child), child);
            return;
        }
        std::vector<std::string_view> expected;
        for (; step < particles.size(); ++step, count = 0) {
            if (count == 0 || particles[step].repeats) {
                expected.insert(expected.end(), particles[step].names.begin(), particles[step].names.end());
            }
            if (particles[step].required && count == 0) break;
        }
        context_.report(Severity::error, "core/unexpected-element",
                        tag(child) + " is not allowed here in " + tag(node) +
                            (expected.empty() ? "" : "; expected " + listed(expected)),
                        child);
    }

    std::string hint(pugi::xml_node child) const
    {
        const std::string_view name = local_name(child);
        if (!v3_) return "";
        if (name == "termEntry") return "; version 3 says <conceptEntry>";
        if (name == "langSet") return "; version 3 says <langSec>";
        if (name == "tig" || name == "ntig") return "; version 3 says <termSec>";
        return "";
    }

    const CheckContext& context_;
    const Grammar& grammar_;
    bool v3_;
};

}  // namespace

void check_content(const CheckContext& context, const Grammar& grammar, pugi::xml_node node, const ElementRule& rule)
{
    ContentCheck(context, grammar).run(node, rule);
}

}  // namespace termrail::io
