// Tests of status words. Floor: model.
#include <doctest/doctest.h>

#include <string>

#include <termrail/model/termbase.hpp>

using namespace termrail;

TEST_SUITE_BEGIN("model");

TEST_CASE("parse_status: understands official values, display words and words of tables")
{
    struct Row {
        const char* word;
        Status status;
    };
    for (const Row& row :
         {Row{"", Status::none}, Row{"  ", Status::none}, Row{"preferredTerm-admn-sts", Status::preferred},
          Row{"preferred", Status::preferred}, Row{"Preferred Term", Status::preferred},
          Row{"approved", Status::preferred}, Row{"approvedTerm-admn-sts", Status::preferred},
          Row{"admittedTerm-admn-sts", Status::admitted}, Row{"notRecommended", Status::deprecated},
          Row{"Do not use", Status::deprecated}, Row{"FORBIDDEN", Status::deprecated},
          Row{" deprecatedTerm-admn-sts\n", Status::deprecated}, Row{"obsolete", Status::superseded},
          Row{"supersededTerm-admn-sts", Status::superseded}, Row{"draft", Status::other},
          Row{"standardizedTerm-admn-sts", Status::other}, Row{"term", Status::other}}) {
        CAPTURE(row.word);
        CHECK(parse_status(row.word) == row.status);
    }
}

TEST_CASE("parse_status: words of any length, padded or not")
{
    const std::string space(100'000, ' ');
    CHECK(parse_status(space) == Status::none);
    CHECK(parse_status(space + "preferred" + space) == Status::preferred);
    CHECK(parse_status(std::string(64, 'x')) == Status::other);
    CHECK(parse_status(std::string(100'000, 'x')) == Status::other);
    CHECK(parse_status("preferred" + std::string(100, 'x')) == Status::other);
}

TEST_CASE("status words: the examples of the comments")
{
    CHECK(parse_status("Do not use") == Status::deprecated);
    CHECK(status_value(Status::admitted) == "admittedTerm-admn-sts");
    CHECK(status_name(parse_status("obsolete")) == "superseded");
}

TEST_CASE("status_value and status_name: read back as the status they stand for")
{
    for (const Status status : {Status::preferred, Status::admitted, Status::deprecated, Status::superseded}) {
        CAPTURE(status_name(status));
        CHECK(parse_status(status_value(status)) == status);
        CHECK(parse_status(status_name(status)) == status);
    }
    CHECK(status_value(Status::none).empty());
    CHECK(status_value(Status::other).empty());
}

TEST_SUITE_END();
