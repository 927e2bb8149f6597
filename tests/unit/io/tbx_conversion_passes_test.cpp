// Conversions in two readings against those of a whole termbase: the same bytes, losses and faults. Floor: io.
#include <doctest/doctest.h>

#include <malloc.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include <termrail/io/files.hpp>
#include <termrail/io/glossary_table.hpp>
#include <termrail/io/tbx_conversion.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>

#include "io_support.hpp"
#include "random_anything.hpp"
#include "random_termbase.hpp"

using namespace termrail;

namespace {

const Dialect csv{',', true};
const Dialect tsv{'\t', false};

std::vector<ConversionTarget> all_targets()
{
    std::vector<ConversionTarget> targets{SameForm{}, csv, tsv};
    for (const char* dialect : {"TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist", "TBX-Acme"}) {
        targets.emplace_back(TbxForm{TbxVersion::v3, dialect, TbxStyle::dca});
        targets.emplace_back(TbxForm{TbxVersion::v3, dialect, TbxStyle::dct});
    }
    for (const char* dialect : {"TBX-Basic", "TBX-Default", "TBX-Acme"}) {
        targets.emplace_back(TbxForm{TbxVersion::v2, dialect, TbxStyle::dca});
    }
    return targets;
}

std::string name_of(const ConversionTarget& target)
{
    if (const TbxForm* const form = std::get_if<TbxForm>(&target)) {
        const char* style = form->style == TbxStyle::dct ? " dct" : " dca";
        return form->dialect + (form->version == TbxVersion::v2 ? " v2" : style);
    }
    if (const Dialect* const dialect = std::get_if<Dialect>(&target)) return dialect->quotes ? "csv" : "tsv";
    return "same";
}

OpenBytes opens(const std::string& bytes, std::size_t step)
{
    return [&bytes, step]() -> Result<ReadBytes> {
        return ReadBytes([&bytes, step, at = std::size_t{0}](char* into, std::size_t size) mutable {
            const std::size_t count = std::min({step, size, bytes.size() - at});
            std::memcpy(into, bytes.data() + at, count);
            at += count;
            return Result<std::size_t>(count);
        });
    };
}

TakeBytes puts_into(std::string& text)
{
    return [&text](std::string_view bytes) {
        text += bytes;
        return Result<Done>(Done{});
    };
}

struct Converted {
    Written written;
    Diagnostics remarks;
    std::size_t entries = 0;
};

Result<Converted> in_two_readings(Result<TbxConversion> conversion, const ConversionTarget& target)
{
    Converted made;
    if (!conversion) return conversion.error();
    const Result<ConversionPlan> plan = conversion->plan(
        target, [&](Diagnostics some) { std::move(some.begin(), some.end(), std::back_inserter(made.remarks)); });
    if (!plan) return plan.error();
    made.entries = plan->entries;
    const Result<Done> told = conversion->tell_losses([&](const Loss& loss) { made.written.losses.push_back(loss); });
    if (!told) return told.error();
    CHECK(plan->losses == made.written.losses.size());
    const Result<Done> done = conversion->write(puts_into(made.written.bytes));
    if (!done) return done.error();
    return made;
}

Result<Converted> as_a_whole(const std::string& bytes, const ConversionTarget& target)
{
    Result<TbxDocument> read = read_tbx(bytes);
    if (!read) return read.error();
    Converted made;
    made.remarks = std::move(read->diagnostics);
    made.entries = read->termbase.concepts.size();
    if (const TbxForm* const form = std::get_if<TbxForm>(&target)) {
        made.written = write_tbx(read->termbase, *form);
    } else if (const Dialect* const dialect = std::get_if<Dialect>(&target)) {
        made.written = write_glossary_table(read->termbase, *dialect);
    } else {
        made.written = rewrite_tbx(bytes, read->termbase).value();
    }
    return made;
}

void check_same(const Result<Converted>& wanted, const Result<Converted>& made)
{
    REQUIRE(wanted.has_value() == made.has_value());
    if (!wanted) {
        CHECK(to_string(wanted.error()) == to_string(made.error()));
        CHECK(wanted.error().where == made.error().where);
        return;
    }
    CHECK((wanted->written.bytes == made->written.bytes));
    CHECK((wanted->written.losses == made->written.losses));
    CHECK((wanted->remarks == made->remarks));
    CHECK(wanted->entries == made->entries);
}

void check_all_targets(const std::string& bytes)
{
    for (const ConversionTarget& target : all_targets()) {
        const std::string name = name_of(target);
        CAPTURE(name);
        check_same(as_a_whole(bytes, target), in_two_readings(TbxConversion::over(opens(bytes, 5000)), target));
    }
}

// Ids that are no names, stand twice or are missing; inline codes; references back, ahead and nowhere. The first
// @p count of them are one entry each, so that many make many chunks.
std::string entries(std::size_t count)
{
    static const char* const ids[] = {" id=\"c1\"", " id=\"7\"", "", " id=\"h1\"", " id=\"c 1\"", " id=\"c1\""};
    std::string made;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        made += "<termEntry" + (i < 12 ? std::string(ids[i % 6]) : " id=\"e" + number + "\"") +
                "><note>n<bpt i=\"1\">b</bpt>m<ept i=\"1\">/b</ept></note><descrip type=\"relatedConcept\" target=\"e" +
                std::to_string(count - i) + "\">r</descrip><ref type=\"crossReference\" target=\"" + number +
                "\">n</ref><ref type=\"crossReference\" target=\"#7\"></ref><note id=\"1\">a<sc id=\"1\"/>b<ec "
                "startRef=\"1\"/></note><langSet id=\"l\" xml:lang=\"en\"><tig id=\"s" +
                number + "\"><term id=\"1\">t\t" + number + "</term></tig></langSet></termEntry>\n";
    }
    return made;
}

const std::string header =
    "<martifHeader><fileDesc id=\"h1\"><sourceDesc><p>a<bpt i=\"1\">x</bpt>b<ept i=\"1\">y</ept> <hi "
    "target=\"e9\">z</hi> <hi target=\"gone\">q</hi></p></sourceDesc></fileDesc></martifHeader>";
const std::string back =
    "<back id=\"7\"><refObjectList type=\"respPerson\"><refObject id=\"c1\"><item type=\"fn\">A<hi target=\"no\">t</hi>"
    "</item></refObject></refObjectList></back>";
const std::string root = "<martif type=\"TBX-Default\" xml:lang=\"en\">";

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("TbxConversion: every sample in every form is what a whole termbase gives")
{
    for (const char* file : {"everything-v2", "everything-v3", "private-dct", "rail-v2", "rail-v3"}) {
        CAPTURE(file);
        check_all_targets(io_test::data(std::string(file) + ".tbx"));
    }
}

TEST_CASE("TbxConversion: every file of the shared set in every form is what a whole termbase gives")
{
    const std::filesystem::path shared = io_test::shared();
    if (shared.empty()) {
        MESSAGE("skipped: no shared/tbx beside the project, and TERMRAIL_SHARED does not name it");
        return;
    }
    for (const char* folder : {"valid", "invalid"}) {
        for (const auto& file : std::filesystem::directory_iterator(shared / "tbx" / folder)) {
            const std::string name = file.path().filename().string();
            CAPTURE(name);
            check_all_targets(termrail::test::file_bytes(file.path()));
        }
    }
}

TEST_CASE("TbxConversion: any termbase in every form is what a whole one gives")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        check_all_targets(write_tbx(io_test::RandomTermbase(seed).make()).bytes);
    }
}

TEST_CASE("TbxConversion: ids, references and inline codes across chunks, wherever the header stands")
{
    const std::string body = "<body id=\"e9\">" + entries(400) + "</body>";
    const std::string text = "<text id=\"7\">" + body + back + "</text>";
    check_all_targets(root + header + text + "</martif><!--behind--><?a b?>");
    check_all_targets(root + text + header + "</martif>");
    check_all_targets(root + header + text + header + "<stray/>words</martif>");
    check_all_targets(root + header + "<text>" + body + "<body id=\"z\">" + entries(3) + "</body></text></martif>");
    check_all_targets(root + header + "<text><body></body></text></martif>");
}

TEST_CASE("TbxConversion: a kept form is what rewrite_tbx leaves, in any encoding, with any entities")
{
    const std::string plain =
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>"
        "<conceptEntry id=\"c1\">&el;<!-- &el; --><?p &el;?><note><![CDATA[&el;]]>&a;</note><langSec xml:lang=\"en\">"
        "<termSec><term>caf\xC3\xA9</term></termSec></langSec></conceptEntry>\r\n</body></text></tbx>\r";
    const std::string entities = "<!DOCTYPE tbx [<!-- ]> --><!ENTITY a \"x\"><!ENTITY el \"<note>a &a;</note>\">]>";
    const auto check = [](const std::string& bytes) {
        CAPTURE(bytes);
        for (const std::size_t step : {1, 3, 100000}) {
            check_same(as_a_whole(bytes, SameForm{}),
                       in_two_readings(TbxConversion::over(opens(bytes, step)), SameForm{}));
        }
    };
    const auto latin1 = [](std::string text) {
        for (std::size_t at = 0; (at = text.find("\xC3\xA9", at)) != std::string::npos;) text.replace(at, 2, "\xE9");
        return text;
    };
    const auto utf16 = [&](const std::string& text) {
        std::string made = "\xFF\xFE";
        for (const char c : latin1(text)) made += {c, '\0'};
        return made;
    };
    check(entities + plain);
    check("\xEF\xBB\xBF" + entities + plain);
    check("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + entities + plain);
    check(utf16(entities + plain));
    check(utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + entities + plain));
    check(latin1("<?xml version='1.0' encoding='ISO-8859-1'?>" + entities + plain));
    std::string ascii = plain;
    ascii.erase(ascii.find("\xC3\xA9"), 2);
    check("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + entities + ascii);
    check("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>" + entities + ascii);
}

TEST_CASE("TbxConversion: a fault anywhere is that of the whole file, and nothing is written")
{
    const std::string whole = root + header + "<text><body>" + entries(4000) + "</body></text></martif>";
    const std::string cut = whole.substr(0, whole.size() - 30);
    std::string two_faults = whole + "\xFF";
    two_faults.replace(two_faults.find("id=\"e20\""), 8, "id=e20  ");
    for (const std::string& bytes : {cut, two_faults, whole + "\xFF\xFF", std::string(), std::string("<a/>")}) {
        for (const ConversionTarget& target : {ConversionTarget(SameForm{}), ConversionTarget(csv)}) {
            check_same(as_a_whole(bytes, target), in_two_readings(TbxConversion::over(opens(bytes, 65536)), target));
        }
    }
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("cut.tbx");
    REQUIRE(write_file(path, cut).has_value());
    Result<TbxConversion> conversion = TbxConversion::open(path);
    REQUIRE(conversion.has_value());
    CHECK(conversion->plan(csv).error().path == path);
    CHECK(TbxConversion::open(scratch.file("none.tbx")).error().code == Errc::not_found);
    CHECK(TbxConversion::open(scratch.path.string()).error().code == Errc::not_a_file);
    Limits limits;
    limits.bytes = 100;
    CHECK(TbxConversion::open(path, limits).error().message == "larger than the limit of 100 bytes");
}

TEST_CASE("TbxConversion: a file is planned for one target after the other")
{
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("terms.tbx");
    const std::string bytes = io_test::data("everything-v2.tbx");
    REQUIRE(write_file(path, bytes).has_value());
    Result<TbxConversion> conversion = TbxConversion::open(path);
    REQUIRE(conversion.has_value());
    CHECK(conversion->frame().version == "2");
    for (const ConversionTarget& target : all_targets()) {
        const std::string name = name_of(target);
        CAPTURE(name);
        const Converted wanted = as_a_whole(bytes, target).value();
        CHECK(conversion->plan(target).value().losses == wanted.written.losses.size());
        for (int i = 0; i < 2; ++i) {
            std::string text;
            CHECK(conversion->write(puts_into(text)).has_value());
            CHECK((text == wanted.written.bytes));
        }
    }
}

TEST_CASE("TbxConversion: the examples of its comments")
{
    const io_test::ScratchDirectory scratch;
    const std::string from = scratch.file("rail.tbx");
    const std::string to = scratch.file("basic.tbx");
    REQUIRE(write_file(from, io_test::data("rail-v3.tbx")).has_value());
    auto conversion = termrail::TbxConversion::open(from);
    REQUIRE(conversion.has_value());
    auto const table = conversion->plan(termrail::Dialect{',', true});
    REQUIRE(table.has_value());
    std::size_t reasons = 0;
    auto const told =
        conversion->tell_losses([&](termrail::Loss const& loss) { reasons += loss.reason.empty() ? 0U : 1U; });
    CHECK(told.has_value());
    CHECK(reasons == table->losses);
    CHECK(reasons > 0);
    auto const plan = conversion->plan(termrail::TbxForm{.dialect = "TBX-Linguist"});
    REQUIRE(plan.has_value());
    auto file = termrail::OutputFile::create(to);
    REQUIRE(file.has_value());
    REQUIRE(conversion->write([&](std::string_view bytes) { return file->write(bytes); }).has_value());
    CHECK(file->commit().has_value());
    CHECK(read_tbx(read_file(to).value()).value().termbase.dialect == "TBX-Linguist");
}

TEST_CASE("TbxConversion: a file that changes between the readings is refused")
{
    const std::string before = io_test::data("rail-v3.tbx");
    std::string after = before;
    after[after.find("</term>") - 1] = '?';  // as long, and well-formed
    for (const std::string& second : {after, before + "\n", before.substr(0, before.size() / 2), std::string()}) {
        for (const ConversionTarget& target : {ConversionTarget(SameForm{}), ConversionTarget(csv)}) {
            std::string now = before;
            Result<TbxConversion> conversion = TbxConversion::over(opens(now, 1000));
            REQUIRE(conversion.has_value());
            REQUIRE(conversion->plan(target).has_value());
            now = second;
            std::string text;
            const Result<Done> done = conversion->write(puts_into(text));
            REQUIRE_FALSE(done.has_value());
            CHECK(done.error().code == Errc::cannot_read);
            CHECK(done.error().message.find("changed") != std::string::npos);
        }
    }
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("terms.tbx");
    REQUIRE(write_file(path, before).has_value());
    Result<TbxConversion> conversion = TbxConversion::open(path);
    REQUIRE(conversion->plan(csv).has_value());
    REQUIRE(write_file(path, after).has_value());  // another file in its place: the old one is still at hand
    std::string text;
    CHECK(conversion->write(puts_into(text)).has_value());
    CHECK((text == as_a_whole(before, csv).value().written.bytes));
    conversion = TbxConversion::open(path);
    REQUIRE(conversion->plan(csv).has_value());
    std::ofstream(path, std::ios::app) << "\n";  // the same file, longer
    text.clear();
    const Result<Done> done = conversion->write(puts_into(text));
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().path == path);
    CHECK(text == "");
}

TEST_CASE("TbxConversion: a pipe, which cannot be read twice, is copied")
{
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("pipe.tbx");
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    const std::string bytes = root + header + "<text><body>" + entries(400) + "</body></text></martif>";
    for (const ConversionTarget& target : {ConversionTarget(SameForm{}), ConversionTarget(TbxForm{})}) {
        std::thread writer([&] { std::ofstream(path) << bytes; });
        Result<TbxConversion> conversion = TbxConversion::open(path);
        writer.join();
        check_same(as_a_whole(bytes, target), in_two_readings(std::move(conversion), target));
    }
    Limits limits;
    limits.bytes = 1000;
    std::thread writer([&] { std::ofstream(path) << bytes.substr(0, 4000); });
    const Result<TbxConversion> large = TbxConversion::open(path, limits);
    writer.join();
    REQUIRE_FALSE(large.has_value());
    CHECK(large.error().code == Errc::too_large);
}

TEST_CASE("TbxConversion: what takes the bytes may refuse them, and the reason comes back")
{
    const std::string bytes = io_test::data("rail-v3.tbx");
    for (const ConversionTarget& target : {ConversionTarget(SameForm{}), ConversionTarget(csv)}) {
        Result<TbxConversion> conversion = TbxConversion::over(opens(bytes, 1000));
        REQUIRE(conversion->plan(target).has_value());
        const Result<Done> done = conversion->write([](std::string_view) -> Result<Done> {
            return Error{Errc::cannot_write, "full", {}, {}};
        });
        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().message == "full");
    }
}

TEST_CASE("TbxConversion: memory does not grow with the file, nor with what is lost")
{
    constexpr std::size_t count = 20'000;
    constexpr std::size_t most = std::size_t{16} << 20;  // the model of such a file takes ten times as much
    const auto live = [] {
        const struct mallinfo2 now = mallinfo2();
        return now.uordblks + now.hblkhd;
    };
    const std::size_t before = live();
    if (before == 0) {
        MESSAGE("skipped: the allocator of this build does not say what is in use");
        return;
    }
    std::size_t peak = 0;
    const auto sample = [&] { peak = std::max(peak, live() - std::min(before, live())); };
    std::size_t size = 0;
    const OpenBytes open = [&]() -> Result<ReadBytes> {
        return ReadBytes([&, number = std::size_t{0}, text = root + header + "<text><body>"](
                             char* into, std::size_t room) mutable -> Result<std::size_t> {
            sample();
            if (text.empty() && number < count) {
                ++number;
                text = "<termEntry id=\"" + std::to_string(number) + "\"><descrip type=\"definition\">" +
                       std::string(200, 'd') + "</descrip><langSet id=\"l" + std::to_string(number) +
                       "\" xml:lang=\"en\"><tig><term>a term</term><termNote type=\"odd\">noun</termNote>"
                       "</tig></langSet></termEntry>";
                if (number == count) text += "</body></text></martif>";
            }
            const std::size_t given = std::min(text.size(), room);
            std::memcpy(into, text.data(), given);
            text.erase(0, given);
            size += given;
            return given;
        });
    };
    for (const ConversionTarget& target :
         {ConversionTarget(TbxForm{}), ConversionTarget(tsv), ConversionTarget(SameForm{})}) {
        const std::string name = name_of(target);
        CAPTURE(name);
        peak = 0;
        Result<TbxConversion> conversion = TbxConversion::over(open);
        REQUIRE(conversion.has_value());
        const Result<ConversionPlan> plan = conversion->plan(target);
        REQUIRE(plan.has_value());
        CHECK((plan->losses > count) != std::holds_alternative<SameForm>(target));
        std::size_t told = 0;
        CHECK(conversion->tell_losses([&](const Loss&) { ++told, sample(); }).has_value());
        CHECK(told == plan->losses);
        std::size_t written = 0;
        const Result<Done> done = conversion->write([&](std::string_view bytes) {
            sample();
            written += bytes.size();
            return Result<Done>(Done{});
        });
        CHECK(done.has_value());
        CHECK(written > count * 200);
        CHECK(peak > 0);
        CHECK(peak < most);
    }
    CHECK(size > 6 * count * 300);
}

TEST_SUITE_END();
