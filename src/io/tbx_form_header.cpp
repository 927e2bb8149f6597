// The header on its way to a form of TBX. Floor: io.
#include <algorithm>
#include <utility>

#include "io/tbx_form.hpp"
#include "io/tbx_form_parts.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool names_categories(const std::string& type) { return type == "XCSURI" || type == "XCSContent" || type == "DCSName"; }

bool is_aside_node(const Markup& node) { return !node.name.empty() && node.name.front() == '#'; }

bool holds_only_asides(const std::vector<Markup>& nodes)
{
    return std::all_of(nodes.begin(), nodes.end(), is_aside_node);
}

void move_to(std::vector<Markup>& to, std::vector<Markup> from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

class HeaderMaker {
public:
    explicit HeaderMaker(FormContext& context) : context_(context), parts_(context) {}

    std::vector<Markup> make(const std::vector<Markup>& nodes)
    {
        for (const Markup& node : clean_asides(nodes, context_)) {
            if (is_aside_node(node)) {
                (described_ ? tail_ : front_).push_back(node);
            } else if (node.name == "fileDesc") {
                described_ = true;
                file_description(node);
            } else if (node.name == "encodingDesc") {
                encoding(node);
            } else if (node.name == "revisionDesc") {
                only_one(revision(node));
            } else {
                old_fact(node);
            }
        }
        if (context_.rules.v2 && !context_.rules.open) name_categories();
        std::vector<Markup> header = std::move(front_);
        header.push_back(file());
        move_to(header, ordered_tail());
        return header;
    }

private:
    void lose(const Markup& node, std::string reason)
    {
        context_.lose(node.name.empty() ? "text" : node.name, plain_text({node}), std::move(reason));
    }

    // The paragraphs of a header element; bare text becomes one.
    std::vector<Markup> paragraphs(const Markup& node)
    {
        std::vector<Markup> made;
        for (const Markup& child : clean_asides(node.children, context_)) {
            if (is_aside_node(child)) {
                made.push_back(child);
            } else if (child.name == "p") {
                paragraph(child, made);
            } else if (child.name.empty()) {
                made.push_back(parts_.running(make_element("p", {}, {child}), "p"));
            } else {
                lose(child, "not allowed here; left out");
            }
        }
        return made;
    }

    void paragraph(const Markup& node, std::vector<Markup>& made)
    {
        const std::string type = attribute_of(node, "type");
        if (names_categories(type) && (!context_.rules.v2 || (context_.rules.open && !context_.same_form))) {
            context_.lose("p " + type, plain_text(node.children),
                          context_.rules.v2 ? "names the categories of another dialect; left out"
                                            : "version 3 names no category file; left out");
            return;
        }
        Markup kept = parts_.running(node, "p", true);
        if (context_.rules.v2 && !type.empty() && !names_categories(type)) {
            context_.lose("p type", type, "no place for this attribute; it was left out");
            std::erase_if(kept.attributes, [](const Attribute& one) { return one.name == "type"; });
        }
        made.push_back(std::move(kept));
    }

    void file_description(const Markup& node)
    {
        if (file_.attributes.empty()) {
            file_.attributes = parts_.attributes(node, false);
        } else {
            lose_attributes(node.name, node.attributes, context_);
        }
        for (const Markup& child : clean_asides(node.children, context_)) {
            if (is_aside_node(child)) {
                pending_.push_back(child);
            } else if (child.name == "titleStmt") {
                title_statement(child);
            } else if (child.name == "publicationStmt") {
                publication_statement(child);
            } else if (child.name == "sourceDesc") {
                source_description(child);
            } else {
                lose(child, "not allowed in the header; left out");
            }
        }
        move_to(source_, std::move(pending_));
    }

    // With the comments that stood before it.
    void add(Markup made, std::vector<Markup>& to)
    {
        move_to(to, std::exchange(pending_, {}));
        to.push_back(std::move(made));
    }

    static std::vector<Markup>::iterator named(std::vector<Markup>& nodes, std::string_view name)
    {
        return std::find_if(nodes.begin(), nodes.end(), [&](const Markup& one) { return one.name == name; });
    }

    void title_statement(const Markup& node)
    {
        Markup made = make_element("titleStmt", parts_.attributes(node, true));
        const auto is_title = [](const Markup& one) { return one.name == "title"; };
        for (const Markup& child : clean_asides(node.children, context_)) {
            const bool titled = std::any_of(made.children.begin(), made.children.end(), is_title);
            if (is_aside_node(child)) {
                made.children.push_back(child);
            } else if (is_title(child) && !titled) {
                made.children.push_back(parts_.plain(child));
            } else if (child.name == "note" && titled) {
                made.children.push_back(parts_.running(child, "note"));
            } else {
                lose(child, "not allowed in the title; left out");
            }
        }
        if (!std::any_of(made.children.begin(), made.children.end(), is_title)) return;
        if (!title_.empty()) return lose(node, "only one title is allowed; left out");
        add(std::move(made), title_);
    }

    void publication_statement(const Markup& node)
    {
        Markup made = make_element("publicationStmt", {}, paragraphs(node));
        if (holds_only_asides(made.children)) return;
        const auto first = named(publication_, node.name);
        if (first == publication_.end()) {
            made.attributes = parts_.attributes(node, false);
            return add(std::move(made), publication_);
        }
        context_.lose(node.name, plain_text(node.children), "only one is allowed; joined with the first");
        lose_attributes(node.name, node.attributes, context_);
        move_to(first->children, std::move(made.children));
    }

    void source_description(const Markup& node)
    {
        Markup made = make_element("sourceDesc", {}, paragraphs(node));
        if (holds_only_asides(made.children)) return;
        const auto first = named(source_, node.name);
        if (context_.rules.v2 || first == source_.end()) {
            made.attributes = parts_.attributes(node, true);
            return add(std::move(made), source_);
        }
        context_.lose("sourceDesc", plain_text(node.children), "only one is allowed; joined with the first");
        lose_attributes(node.name, node.attributes, context_);
        move_to(first->children, std::move(made.children));
    }

    void encoding(const Markup& node)
    {
        Markup made = make_element("encodingDesc", {}, paragraphs(node));
        if (holds_only_asides(made.children)) return move_to(tail_, std::move(made.children));
        made.attributes = parts_.attributes(node, false);
        only_one(std::move(made));
    }

    Markup revision(const Markup& node)
    {
        Markup made = make_element("revisionDesc", parts_.attributes(node, true));
        for (const Markup& child : clean_asides(node.children, context_)) {
            if (is_aside_node(child)) {
                made.children.push_back(child);
                continue;
            }
            Markup change = make_element("change");
            if (child.name == "change") {
                change.children = paragraphs(child);
                change.attributes = parts_.attributes(child, true);
            } else {
                change.children = paragraphs(make_element("change", {}, {child}));
            }
            if (!holds_only_asides(change.children)) made.children.push_back(std::move(change));
        }
        return made;
    }

    void only_one(Markup made)
    {
        if (holds_only_asides(made.children)) return;
        for (const Markup& node : tail_) {
            if (node.name != made.name) continue;
            return context_.lose(made.name, plain_text(made.children), "only one is allowed; left out");
        }
        tail_.push_back(std::move(made));
    }

    // The header of TBX-Min 2013 is a list of single facts.
    void old_fact(const Markup& node)
    {
        std::string text = text_of(node.children);
        if (text.empty()) {
            for (const Attribute& one : node.attributes)
                text += (text.empty() ? "" : ", ") + one.name + " " + one.value;
        }
        const std::string name = node.name.empty() ? "" : node.name + ": ";
        facts_.push_back(
            parts_.running(make_element("p", {}, {make_text_node(name + (name.empty() ? node.text : text))}), "p"));
    }

    // TBX-Basic version 2 is what its category file says.
    void name_categories()
    {
        const std::string uri = "TBXBasicXCSV02.xcs";
        auto found = named(tail_, "encodingDesc");
        if (found == tail_.end()) found = tail_.insert(tail_.begin(), make_element("encodingDesc"));
        for (Markup& child : found->children) {
            const std::string type = attribute_of(child, "type");
            if (!names_categories(type)) continue;
            const std::string said = plain_text(child.children);
            if (type == "XCSURI" && said.ends_with(uri)) return;
            context_.lose("p " + type, said, "became " + uri);
            std::erase_if(child.attributes, [](const Attribute& one) { return one.name == "type"; });
            child.attributes.push_back({"type", "XCSURI"});
            child.children = {make_text_node(uri)};
            return;
        }
        found->children.push_back(make_element("p", {{"type", "XCSURI"}}, {make_text_node(uri)}));
    }

    Markup file()
    {
        if (!facts_.empty()) source_paragraphs(std::move(facts_));
        const auto publication = named(publication_, "publicationStmt");
        if (publication != publication_.end() && !title_.empty() && !context_.rules.v2) {
            // No order of title and publication is valid under both core grammars of version 3.
            context_.lose(publication->name, plain_text(publication->children), "moved to the source description");
            lose_attributes(publication->name, publication->attributes, context_);
            std::vector<Markup> paragraphs = std::move(publication->children);
            publication_.erase(publication);
            source_paragraphs(std::move(paragraphs));
        }
        if (named(source_, "sourceDesc") == source_.end()) {
            source_paragraphs({make_element("p", {}, {make_text_node("No source given.")})});
        }
        Markup made = make_element("fileDesc", std::move(file_.attributes));
        move_to(made.children, std::move(title_));
        move_to(made.children, std::move(publication_));
        move_to(made.children, std::move(source_));
        return made;
    }

    void source_paragraphs(std::vector<Markup> paragraphs)
    {
        auto found = named(source_, "sourceDesc");
        if (found == source_.end()) found = source_.insert(source_.end(), make_element("sourceDesc"));
        move_to(found->children, std::move(paragraphs));
    }

    std::vector<Markup> ordered_tail()
    {
        const auto encoding = named(tail_, "encodingDesc");
        const auto revision = named(tail_, "revisionDesc");
        if (encoding != tail_.end() && revision < encoding) std::iter_swap(encoding, revision);
        return std::move(tail_);
    }

    FormContext& context_;
    PartMaker parts_;
    bool described_ = false;
    Markup file_;
    std::vector<Markup> front_;
    std::vector<Markup> pending_;
    std::vector<Markup> title_;
    std::vector<Markup> publication_;
    std::vector<Markup> source_;
    std::vector<Markup> facts_;
    std::vector<Markup> tail_;
};

}  // namespace

std::vector<Markup> make_header(const Termbase& termbase, FormContext& context)
{
    return HeaderMaker(context).make(termbase.header);
}

}  // namespace termrail::io
