// Walks the tree as the reader does, so that the lists of both agree. Floor: io.
#include "io/tbx_rewrite_frame.hpp"

#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

std::uint32_t piece_of(const XmlDocument& document, const SourceTree& tree, pugi::xml_node node)
{
    return tree.at(document.place(node).offset);
}

bool is_kept(pugi::xml_node node)
{
    return is_element(node) || is_aside(node) || (is_text(node) && !trim(node.value()).empty());
}

void walk(const XmlDocument& document, const SourceTree& tree, pugi::xml_node parent, Frame& frame)
{
    const auto all = [&](pugi::xml_node around, std::vector<std::uint32_t>& into) {
        for (const pugi::xml_node part : around.children()) {
            if (is_kept(part)) into.push_back(piece_of(document, tree, part));
        }
    };
    const bool in_header = role_of(parent) == Role::header;
    for (const pugi::xml_node child : parent.children()) {
        if (!is_kept(child)) continue;
        const Role role = is_element(child) ? role_of(child) : Role::other;
        if (role == Role::entry) continue;
        const std::uint32_t piece = piece_of(document, tree, child);
        switch (role) {
            case Role::header:
                frame.header_piece = piece;
                all(child, frame.header);
                break;
            case Role::back:
                frame.back_piece = piece;
                all(child, frame.back);
                break;
            case Role::text:
                frame.text_piece = piece;
                walk(document, tree, child, frame);
                break;
            case Role::body:
                frame.body_piece = piece;
                walk(document, tree, child, frame);
                break;
            default: (in_header ? frame.header : frame.strays).push_back(piece);
        }
    }
}

std::string qualified(const RawForm& form, std::string_view name)
{
    return form.prefix.empty() ? std::string(name) : form.prefix + ':' + std::string(name);
}

}  // namespace

Frame find_frame(const XmlDocument& document, const SourceTree& tree)
{
    Frame frame;
    frame.root = piece_of(document, tree, document.root());
    for (const std::uint32_t one : tree[0].children) {
        const bool declaration = tree.bytes(one).starts_with("<?xml") &&
                                 !is_name_char(static_cast<unsigned char>(tree.bytes(one).substr(5)[0]));
        if (one != frame.root && !declaration) frame.prolog.push_back(one);
    }
    if (role_of(document.root()) == Role::header) frame.header_piece = frame.root;
    walk(document, tree, document.root(), frame);
    return frame;
}

RawForm find_form(const XmlDocument& document, const SourceTree& tree, const Termbase& termbase)
{
    RawForm form;
    const pugi::xml_node root = document.root();
    form.generation = tbx_kind(root).generation;
    form.dct = form.generation == Generation::v3 && text::ascii_equal(termbase.style, "dct");
    const std::string_view name = root.name();
    if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) form.prefix = name.substr(0, colon);
    form.uri = namespace_of(root);
    switch (form.generation) {
        case Generation::v2: form.entry = "termEntry", form.section = "langSet", form.term_section = "tig"; break;
        case Generation::min2013:
            form.entry = "entry", form.section = "langGroup", form.term_section = "termGroup";
            break;
        default: form.entry = "conceptEntry", form.section = "langSec", form.term_section = "termSec";
    }
    if (const std::size_t line = tree.text().find('\n'); line != std::string_view::npos && line > 0) {
        if (tree.text()[line - 1] == '\r') form.newline = "\r\n";
    }
    bool named = false;
    for (const Concept& entry : termbase.concepts) {
        if (named) break;
        const std::uint32_t piece = tree.at(entry.where.offset);
        form.entry = tree.local(piece);
        const std::string_view outer = tree.lead(piece);
        for (const std::uint32_t child : tree[piece].children) {
            const std::string_view inner = tree.lead(child);
            const std::size_t from = outer.find_last_of('\n');
            const std::size_t to = inner.find_last_of('\n');
            if (from == std::string_view::npos || to == std::string_view::npos) break;
            if (inner.substr(to).starts_with(outer.substr(from))) {
                form.unit = inner.substr(to + (outer.size() - from));
            }
            break;
        }
        for (const LanguageSection& section : entry.sections) {
            const std::uint32_t below = tree.at(section.where.offset);
            form.section = tree.local(below);
            for (const Term& term : section.terms) {
                std::uint32_t around = tree.at(term.where.offset);
                while (around != 0 && tree[around].parent != below) around = tree[around].parent;
                if (around == 0 || tree.local(around) == "term") continue;
                form.term_section = tree.local(around) == "termGrp" ? form.term_section : tree.local(around);
                named = true;
                break;
            }
        }
    }
    return form;
}

void rewrite_frame(const SourceTree& tree, const RawForm& form, const Frame& frame, const Termbase& before,
                   const Termbase& after, Patches& patches)
{
    const PartRewriter parts(tree, form);
    if (form.generation == Generation::min2013) {
        parts.attribute(frame.root, {"dialect"}, before.dialect, after.dialect, patches);
    } else {
        parts.attribute(frame.root, {"type"}, before.dialect, after.dialect, patches);
    }
    parts.attribute(frame.root, {"xml:lang", "lang"}, before.language, after.language, patches);
    parts.attributes(frame.root, before.attributes, after.attributes, patches);
    const auto attributes = [&](std::uint32_t piece, const std::vector<Attribute>& old,
                                const std::vector<Attribute>& made) {
        if (piece != 0) parts.attributes(piece, old, made, patches);
    };
    attributes(frame.header_piece, before.header_attributes, after.header_attributes);
    attributes(frame.text_piece, before.text_attributes, after.text_attributes);
    attributes(frame.body_piece, before.body_attributes, after.body_attributes);
    attributes(frame.back_piece, before.back_attributes, after.back_attributes);

    const auto list = [&](const std::vector<Markup>& old, const std::vector<Markup>& made,
                          const std::vector<std::uint32_t>& pieces, const Spot& first, std::uint32_t parent) {
        Patches inner;
        if (!parts.markup_list(old, made, pieces, first, parent, inner)) return false;
        patches.add(inner);
        return true;
    };
    // Header or back matter that is not there yet, or cannot be changed in place because its element closes itself.
    const auto part = [&](std::uint32_t piece, std::string_view name, const std::vector<Markup>& old,
                          const std::vector<Markup>& made, const std::vector<std::uint32_t>& pieces,
                          const std::vector<Attribute>& own, const Spot& place) {
        if (old == made) return;
        if (piece != 0 && list(old, made, pieces, spot_at_begin(tree, form, piece), piece)) return;
        Markup whole;
        whole.name = name;
        whole.attributes = own;
        whole.children = made;
        if (piece != 0) {
            if (piece == frame.root || (!pieces.empty() && tree[pieces.front()].parent != piece)) return;
            patches.replace(tree[piece].begin, tree[piece].end,
                            parts.out(tree[piece].parent).markup(whole, tree.lead(piece)));
        } else if (place.possible) {
            patches.insert(place.at, place.lead + parts.out(frame.root).markup(whole, place.lead) + place.tail);
        }
    };
    const char* header = form.generation == Generation::v2   ? "martifHeader"
                         : form.generation == Generation::v3 ? "tbxHeader"
                                                             : "header";
    part(frame.header_piece, frame.header_piece != 0 ? tree.local(frame.header_piece) : header, before.header,
         after.header, frame.header, after.header_attributes, spot_at_begin(tree, form, frame.root));
    const std::uint32_t around = frame.text_piece != 0 ? frame.text_piece : frame.root;
    part(frame.back_piece, "back", before.back, after.back, frame.back, after.back_attributes,
         spot_at_end(tree, form, around));
    const std::uint32_t body = frame.body_piece != 0 ? frame.body_piece : around;
    (void)list(before.strays, after.strays, frame.strays, spot_at_end(tree, form, body), body);
    Spot top;
    top.at = tree[frame.root].begin;
    top.tail = form.newline;
    (void)list(before.prolog, after.prolog, frame.prolog, top, 0);
}

void add_first_entries(const SourceTree& tree, const RawForm& form, const Frame& frame,
                       const std::vector<Concept>& entries, Patches& patches)
{
    const std::uint32_t parent = frame.body_piece != 0   ? frame.body_piece
                                 : frame.text_piece != 0 ? frame.text_piece
                                                         : frame.root;
    const bool make_body = frame.body_piece == 0 && frame.text_piece != 0;
    const std::string_view around = tree.lead(parent);
    const std::size_t line = around.find_last_of('\n');
    const bool lines = line != std::string_view::npos;
    const std::string outer = lines ? form.newline + std::string(around.substr(line + 1)) : std::string();
    std::string lead = lines ? outer + form.unit : std::string();
    std::string text;
    const std::string body = qualified(form, "body");
    if (make_body) text += lead + '<' + body + '>';
    const std::string body_lead = lead;
    if (make_body && lines) lead += form.unit;
    RawOut out = PartRewriter(tree, form).out(parent);
    for (const Concept& entry : entries) text += lead + out.entry(entry, lead);
    if (make_body) text += body_lead + "</" + body + '>';
    const Piece& piece = tree[parent];
    if (tree.closes_itself(parent)) {
        patches.replace(piece.end - 2, piece.end, ">" + text + outer + "</" + std::string(tree.name(parent)) + ">");
    } else {
        if (tree.space_before(piece.close_begin) == piece.close_begin) text += outer;
        const bool last = parent == frame.root && !piece.children.empty();
        patches.insert(last ? tree[piece.children.back()].end : piece.open_end, text);
    }
}

}  // namespace termrail::io
