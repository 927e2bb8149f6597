// Header and back matter on their way to TBX-Basic. Floor: io.
#include <algorithm>

#include "io/tbx_basic.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_structure_for_xcs(const std::string& type)
{
    return type == "XCSURI" || type == "XCSContent" || type == "DCSName";
}

class Builder {
public:
    explicit Builder(BasicContext& context) : context_(context) {}

    // id and xml:lang where they are wanted, and type where it is.
    std::vector<Attribute> attributes(const Markup& node, bool language, bool type = false)
    {
        std::vector<Attribute> made;
        for (const Attribute& one : node.attributes) {
            if (one.name == "id" || (type && one.name == "type")) {
                made.push_back(one);
                if (one.name == "type") clean_text(made.back().value, context_);
            } else if (language && one.name == "xml:lang" && !make_language(one.value).empty()) {
                made.push_back({one.name, make_language(one.value)});
            } else {
                context_.lose(node.name + " " + one.name, one.value, "no place for this attribute; it was left out");
            }
        }
        return made;
    }

    Markup running(const Markup& node, std::string name, bool type = false)
    {
        Markup made = make_element(std::move(name), attributes(node, true, type));
        std::string text;
        std::vector<Markup> content = node.children;
        make_text(text, content, Running::note, context_);
        if (content.empty() && !text.empty()) {
            content.emplace_back();
            content.back().text = text;
        }
        made.children = std::move(content);
        return made;
    }

    // The paragraphs of a header element; bare text becomes one.
    std::vector<Markup> paragraphs(const Markup& node)
    {
        std::vector<Markup> made;
        for (const Markup& child : node.children) {
            if (child.name == "p") {
                if (is_structure_for_xcs(attribute_of(child, "type"))) {
                    context_.lose("p " + attribute_of(child, "type"), plain_text(child.children),
                                  "version 3 names no category file; left out");
                } else {
                    made.push_back(running(child, "p", true));
                }
            } else if (child.name.empty()) {
                made.push_back(running(make_element("p", {}, {child}), "p"));
            } else {
                context_.lose(child.name, plain_text(child.children), "not allowed here; left out");
            }
        }
        return made;
    }

    void file_description(const Markup& node)
    {
        file_attributes = attributes(node, false);
        for (const Markup& child : node.children) {
            if (child.name == "titleStmt") {
                title_statement(child);
            } else if (child.name == "publicationStmt") {
                publication.push_back(child);
            } else if (child.name == "sourceDesc") {
                for (Markup& paragraph : paragraphs(child)) source.push_back(std::move(paragraph));
                if (source_attributes.empty()) source_attributes = attributes(child, true);
            } else {
                context_.lose(child.name, plain_text(child.children), "not allowed in the header; left out");
            }
        }
    }

    void title_statement(const Markup& node)
    {
        Markup made = make_element("titleStmt", attributes(node, true));
        for (const Markup& child : node.children) {
            if (child.name == "title" && made.children.empty()) {
                Markup plain = make_element("title", attributes(child, true));
                std::string text = text_of(child.children);
                clean_text(text, context_);
                text = trim(text);
                if (!text.empty()) {
                    plain.children.emplace_back();
                    plain.children.back().text = text;
                }
                made.children.push_back(std::move(plain));
            } else if (child.name == "note" && !made.children.empty()) {
                made.children.push_back(running(child, "note"));
            } else {
                context_.lose(child.name, plain_text(child.children), "not allowed in the title; left out");
            }
        }
        if (!made.children.empty()) title.push_back(std::move(made));
    }

    Markup revision(const Markup& node)
    {
        Markup made = make_element("revisionDesc", attributes(node, true));
        for (const Markup& child : node.children) {
            Markup change = make_element("change");
            if (child.name == "change") {
                change.attributes = attributes(child, true);
                change.children = paragraphs(child);
            } else {
                change.children = paragraphs(make_element("change", {}, {child}));
            }
            if (!change.children.empty()) made.children.push_back(std::move(change));
        }
        return made;
    }

    // The header of TBX-Min 2013 is a list of single facts.
    void old_fact(const Markup& node)
    {
        std::string text = text_of(node.children);
        if (text.empty()) {
            for (const Attribute& one : node.attributes)
                text += (text.empty() ? "" : ", ") + one.name + " " + one.value;
        }
        Markup fact;
        fact.text = node.name + ": " + text;
        source.push_back(running(make_element("p", {}, {fact}), "p"));
    }

    std::vector<Attribute> file_attributes;
    std::vector<Attribute> source_attributes;
    std::vector<Markup> title;
    std::vector<Markup> publication;
    std::vector<Markup> source;
    std::vector<Markup> tail;

private:
    BasicContext& context_;
};

// item, itemGrp and itemSet of the back matter.
void add_reference_parts(const Markup& node, std::vector<Markup>& made, Builder& builder, BasicContext& context)
{
    for (const Markup& child : node.children) {
        if (child.name == "item") {
            made.push_back(builder.running(child, "item", true));
            std::erase_if(made.back().attributes, [](const Attribute& one) { return one.name == "xml:lang"; });
        } else if (child.name == "itemGrp" && node.name != "itemGrp") {
            Markup group = make_element("itemGrp", builder.attributes(child, false));
            add_reference_parts(child, group.children, builder, context);
            const auto item = std::find_if(group.children.begin(), group.children.end(),
                                           [](const Markup& one) { return one.name == "item"; });
            if (item == group.children.end()) continue;
            std::rotate(group.children.begin(), item, std::next(item));
            const auto second = std::find_if(std::next(group.children.begin()), group.children.end(),
                                             [](const Markup& one) { return one.name == "item"; });
            if (second != group.children.end()) {  // one item a group: further ones stand on their own
                for (auto one = second; one != group.children.end(); ++one) {
                    if (one->name == "item") made.push_back(*one);
                }
                const auto first = group.children.front();
                std::erase_if(group.children, [](const Markup& one) { return one.name == "item"; });
                group.children.insert(group.children.begin(), first);
            }
            made.push_back(std::move(group));
        } else if (child.name == "itemSet" && node.name == "refObject") {
            Markup set = make_element("itemSet", builder.attributes(child, false, true));
            add_reference_parts(child, set.children, builder, context);
            if (!set.children.empty()) made.push_back(std::move(set));
        } else if (child.name == "note" && node.name == "itemGrp") {
            made.push_back(builder.running(child, "note"));
        } else {
            context.lose(child.name.empty() ? "text" : child.name, plain_text({child}),
                         "not allowed in the back matter; left out");
        }
    }
}

}  // namespace

std::vector<Markup> make_header(const Termbase& termbase, BasicContext& context)
{
    Builder builder(context);
    for (const Markup& node : termbase.header) {
        if (node.name == "fileDesc") {
            builder.file_description(node);
        } else if (node.name == "encodingDesc") {
            Markup made = make_element("encodingDesc", {}, builder.paragraphs(node));
            if (made.children.empty()) continue;
            made.attributes = builder.attributes(node, false);
            builder.tail.insert(builder.tail.begin(), std::move(made));
        } else if (node.name == "revisionDesc") {
            Markup made = builder.revision(node);
            if (!made.children.empty()) builder.tail.push_back(std::move(made));
        } else {
            builder.old_fact(node);
        }
    }
    // No order of title and publication is valid under both core grammars; the publication moves.
    for (const Markup& node : builder.publication) {
        context.lose("publicationStmt", plain_text(node.children), "moved to the source description");
        for (Markup& paragraph : builder.paragraphs(node)) builder.source.push_back(std::move(paragraph));
    }
    if (builder.source.empty()) {
        Markup text;
        text.text = "No source given.";
        builder.source.push_back(make_element("p", {}, {text}));
    }
    Markup file = make_element("fileDesc", builder.file_attributes, builder.title);
    if (file.children.size() > 1) {
        for (std::size_t i = 1; i < file.children.size(); ++i) {
            context.lose("titleStmt", plain_text(file.children[i].children), "only one title is allowed; left out");
        }
        file.children.resize(1);
    }
    file.children.push_back(make_element("sourceDesc", builder.source_attributes, builder.source));
    std::vector<Markup> header{std::move(file)};
    std::vector<std::string> seen;
    for (Markup& node : builder.tail) {
        if (std::find(seen.begin(), seen.end(), node.name) != seen.end()) {
            context.lose(node.name, plain_text(node.children), "only one is allowed; left out");
            continue;
        }
        seen.push_back(node.name);
        header.push_back(std::move(node));
    }
    return header;
}

std::vector<Markup> make_back(const Termbase& termbase, BasicContext& context)
{
    Builder builder(context);
    std::vector<Markup> back;
    for (const Markup& node : termbase.back) {
        if (node.name != "refObjectSec" && node.name != "refObjectList") {
            context.lose(node.name, plain_text(node.children), "not allowed in the back matter; left out");
            continue;
        }
        Markup section = make_element("refObjectSec", builder.attributes(node, false, true));
        if (attribute_of(node, "type").empty()) {
            std::erase_if(section.attributes, [](const Attribute& one) { return one.name == "type"; });
            section.attributes.push_back({"type", "other"});
        }
        for (const Markup& child : node.children) {
            Markup object = make_element("refObject");
            if (child.name == "refObject") {
                object.attributes = builder.attributes(child, false);
                add_reference_parts(child, object.children, builder, context);
            }
            if (!object.children.empty()) {
                section.children.push_back(std::move(object));
            } else {
                context.lose(child.name, plain_text({child}), "not allowed in the back matter; left out");
            }
        }
        if (!section.children.empty()) back.push_back(std::move(section));
    }
    return back;
}

}  // namespace termrail::io
