#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace fagdansk::cli {
namespace {
using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

class MeasureCommands : public CliTest
{
protected:
    static std::string vectors(const std::string &name)
    {
        return pack::readBytes(std::filesystem::path(FAGDANSK_SOURCE_DIR) / "tests/screening" / name);
    }
};

TEST_F(MeasureCommands, abilityGivesALineForALine)
{
    const std::string input = "{\"items\":[{\"a\":1,\"b\":[-1.5]},{\"a\":1,\"b\":[-0.5]},{\"a\":1,\"b\":[0]},"
                              "{\"a\":1,\"b\":[0.7]},{\"a\":1,\"b\":[1.8]}],\"x\":[1,null,0,null,1]}\n"
                              "{\"x\":[1],\"items\":[{\"b\":[0.3,-0.4],\"a\":1}]}\n"
                              "{\"items\":[],\"x\":[]}\n";
    const auto [exit, out, err] = run({"ability"}, input);
    EXPECT_EQ(exit, 0) << err;
    std::istringstream lines(out);
    std::string line;
    std::getline(lines, line);
    // The fifth and the seventh row of tests/screening/ability/reference.tsv; the WLE exact to its last decimal.
    EXPECT_EQ(line, "{\"eap\":0.36261752,\"psd\":0.81912317,\"wle\":0.93255564,\"wleSe\":1.4356837,"
                    "\"informationAtEap\":0.51339977}");
    std::getline(lines, line);
    EXPECT_NEAR(json::parse(line)["wle"].get<double>(), -0.05, 1e-6);
    std::getline(lines, line);
    EXPECT_TRUE(json::parse(line)["wle"].is_null());
    EXPECT_FALSE(std::getline(lines, line));
}

TEST_F(MeasureCommands, abilityStopsAtTheFirstFaultyLine)
{
    const std::string good = "{\"items\":[{\"a\":1,\"b\":[0]}],\"x\":[1]}\n";
    const std::pair<std::string, std::string> cases[] = {
        {"", "malformed JSON"},
        {"[1]", "must be an object"},
        {R"({"items":[{"a":1,"b":[0]}]})", "'x': is missing"},
        {R"({"items":[{"a":1,"b":[0]}],"x":[1],"y":0})", "'y': unknown key"},
        {R"({"items":[{"a":1,"b":[0]}],"x":[1],"x":[0]})", "stands twice"},
        {R"({"items":[{"a":1,"b":0}],"x":[1]})", "'items 1 b': must be an array"},
        {R"({"items":[{"a":"1","b":[0]}],"x":[1]})", "'items 1 a': must be a number"},
        {R"({"items":[{"a":0,"b":[0]}],"x":[1]})", "item 1: an item's a must be a number above 0"},
        {R"({"items":[{"a":1,"b":[]}],"x":[1]})", "item 1: an item's b must list"},
        {R"({"items":[{"a":1,"b":[0]}],"x":[2]})", "item 1: the response must be 0..1"},
        {R"({"items":[{"a":1,"b":[0]}],"x":[0.5]})", "'x 1': must be 0, 1, 2 ... or null"},
        {R"({"items":[{"a":1,"b":[0]}],"x":[-1]})", "'x 1'"},
        {R"({"items":[{"a":1,"b":[0]}],"x":[99999999999999999999]})", "'x 1'"},
        {R"({"items":[{"a":1,"b":[1e999]}],"x":[1]})", "number overflow"},
        {R"({"items":[{"a":1,"b":[0]}],"x":[1,0]})", "1 items but 2 responses"},
    };
    for (const auto &[line, what] : cases) {
        const auto [exit, out, err] = run({"ability"}, good + line + '\n' + good);
        EXPECT_EQ(exit, 2) << line;
        EXPECT_EQ(std::ranges::count(out, '\n'), 1) << line;
        EXPECT_THAT(err, StartsWith("line 2: ")) << line;
        EXPECT_THAT(err, HasSubstr(what)) << line;
    }
}

TEST_F(MeasureCommands, calibrateWritesTheReferencesNumbers)
{
    const auto [exit, out, err] = run({"calibrate"}, "\xEF\xBB\xBF" + vectors("calibration/forms.csv"));
    EXPECT_EQ(exit, 0) << err;
    const auto found = json::parse(out);
    EXPECT_EQ(found["persons"], 298);
    EXPECT_NEAR(found["variance"].get<double>(), 2.070522, 1e-5);
    EXPECT_NEAR(found["logLik"].get<double>(), -1153.371083, 1e-5);
    EXPECT_EQ(found["items"][3]["name"], "i4");
    EXPECT_NEAR(found["items"][3]["b"][1].get<double>(), 0.536946, 1e-5);
    EXPECT_NEAR(found["items"][3]["se"][1].get<double>(), 0.184661, 1e-5);
}

TEST_F(MeasureCommands, whatCannotBeCalibratedIsTheContentsFault)
{
    const auto [exit, out, err] = run({"calibrate"}, "a,b\n1,0\n0,0\n");
    EXPECT_EQ(exit, 1);
    EXPECT_EQ(out, "");
    EXPECT_THAT(err, HasSubstr("item 'b': everybody scored 0"));
}

TEST_F(MeasureCommands, difWritesTheReferencesNumbers)
{
    const auto [exit, out, err] = run({"dif"}, vectors("item_analysis/dif.csv"));
    EXPECT_EQ(exit, 0) << err;
    EXPECT_THAT(out, HasSubstr("{\"name\":\"q04\",\"chi2\":45.59165519,\"alpha\":3.11714636,\"delta\":-2.6717572,"
                               "\"se\":0.40017663,\"class\":\"C\"}"));
}

TEST_F(MeasureCommands, agreementCountsWholePairs)
{
    const auto [exit, out, err] = run({"agreement"}, "rater1,rater2\r\n0,0\r\n1,1\r\n,2\r\n2,\r\n2,0\r\n2,2\r\n");
    EXPECT_EQ(exit, 0) << err;
    EXPECT_EQ(out, "{\"n\":4,\"exact\":0.75,\"qwk\":0.38461538}\n");
    EXPECT_EQ(run({"agreement"}, "rater1,rater2\n1,1\n").out, "{\"n\":1,\"exact\":1,\"qwk\":null}\n");
}

TEST_F(MeasureCommands, aFaultyTableNamesItsLine)
{
    struct Case
    {
        const char *command;
        const char *table;
        const char *names;
    };
    const Case cases[] = {
        {"calibrate", "", "line 1: expected a header"},
        {"calibrate", "a,a\n1,0\n", "line 1: the name 'a' stands twice"},
        {"calibrate", "a,\n1,0\n", "line 1: a name in the header is empty"},
        {"calibrate", "a,b\n1,0\n1\n", "line 3: expected 2 fields"},
        {"calibrate", "a,b\n1,0\n1,0,1\n", "line 3: expected 2 fields"},
        {"calibrate", "a,b\n1,3\n", "line 2: '3' is no score: 0..2 or empty"},
        {"calibrate", "a,b\n1,NA\n", "line 2: 'NA' is no score"},
        {"calibrate", "a,b\n1,1.0\n", "line 2: '1.0' is no score"},
        {"calibrate", "a,b\n1,\"0\n", "line 2: a quote does not close"},
        {"calibrate", "a,b\n1,\xFF\n", "line 2: not UTF-8"},
        {"calibrate", "a,b\n1,\\x\n", "line 2: unknown escape"},
        {"calibrate", "a,b\n", "nobody answered anything"},
        {"dif", "a,b\nR,1\n", "line 1: expected the header group,ITEM,..."},
        {"dif", "group\nR\n", "line 1: expected the header group,ITEM,..."},
        {"dif", "group,a\nR,1\nX,1\n", "line 3: group 'X' is neither R nor F"},
        {"dif", "group,a\nR,2\n", "line 2: '2' is no score: 0..1 or empty"},
        {"agreement", "0,1\n1,1\n", "line 1: expected the header rater1,rater2"},
        {"agreement", "rater1,rater2\n0,one\n", "line 2: 'one' is not a whole number"},
    };
    for (const auto &one : cases) {
        const auto [exit, out, err] = run({one.command}, one.table);
        EXPECT_EQ(exit, 2) << one.table;
        EXPECT_EQ(out, "") << one.table;
        EXPECT_THAT(err, StartsWith(one.names)) << one.table;
    }
}

} // namespace
} // namespace fagdansk::cli
