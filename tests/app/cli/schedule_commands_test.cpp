#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace fagdansk::cli {
namespace {

class ScheduleCommands : public CliTest
{
protected:
    static std::string vectors(const std::string &name)
    {
        return pack::readBytes(std::filesystem::path(FAGDANSK_SOURCE_DIR) / "tests/corpora/fsrs" / name);
    }
    /// The first three columns.
    static std::string input(const std::string &table)
    {
        std::istringstream rows(table);
        std::string out;
        for (std::string row; std::getline(rows, row);) {
            std::size_t end = 0;
            for (int comma = 0; comma < 3; ++comma) {
                end = row.find(',', end + (comma > 0 ? 1 : 0));
            }
            out += row.substr(0, end) + '\n';
        }
        return out;
    }
};

TEST_F(ScheduleCommands, replayGivesTheReferenceNumbers)
{
    const auto expected = vectors("default.csv");
    ASSERT_GT(expected.size(), 100'000U);
    const auto [exit, out, err] = run({"schedule", "replay"}, input(expected));
    EXPECT_EQ(exit, 0) << err;
    EXPECT_TRUE(out == expected);
}

TEST_F(ScheduleCommands, replayTakesOtherWeights)
{
    const auto expected = vectors("other.csv");
    ASSERT_GT(expected.size(), 50'000U);
    const std::string weights = FAGDANSK_SOURCE_DIR "/tests/corpora/fsrs/other-weights.json";
    const auto [exit, out, err] = run({"schedule", "replay", "--weights", weights}, input(expected));
    EXPECT_EQ(exit, 0) << err;
    EXPECT_TRUE(out == expected);
    EXPECT_FALSE(run({"schedule", "replay"}, input(expected)).out == expected) << "the weights matter";
}

TEST_F(ScheduleCommands, fitForetellsTheLogBetter)
{
    const auto log = input(vectors("other.csv"));
    const auto [exit, out, err] = run({"schedule", "fit"}, log);
    EXPECT_EQ(exit, 0) << err;
    const auto fitted = nlohmann::json::parse(out);
    EXPECT_EQ(fitted["reviews"], std::ranges::count(log, '\n') - 1);
    EXPECT_EQ(fitted["weights"].size(), 21U);
    EXPECT_LT(fitted["logLossAfter"], fitted["logLossBefore"]);
    EXPECT_GT(fitted["seconds"], 0);
    pack::writeBytes(path("fitted.json"), out);
    EXPECT_EQ(run({"schedule", "replay", "--weights", path("fitted.json").string()}, log).exit, 0)
        << "replay takes what fit gives";
}

TEST_F(ScheduleCommands, fitOfNextToNothingKeepsTheWeights)
{
    for (const std::string rows : {"", "a,1704182400000,3\n", "a,1704182400000,3\na,1704482400000,1\n"}) {
        const auto [exit, out, err] = run({"schedule", "fit"}, "card_id,review_ms,rating\n" + rows);
        EXPECT_EQ(exit, 0) << err;
        const auto fitted = nlohmann::json::parse(out);
        EXPECT_EQ(fitted["weights"][0], 0.212);
        EXPECT_EQ(fitted["logLossAfter"], fitted["logLossBefore"]);
        EXPECT_EQ(fitted["logLossAfter"].is_null(), rows.size() < 30) << "no review of a later day";
    }
}

TEST_F(ScheduleCommands, aFaultyTableNamesItsLine)
{
    const std::string header = "card_id,review_ms,rating\n";
    const std::pair<std::string, std::string> cases[] = {
        {"", "line 1:"},
        {"a,1704182400000,3\n", "line 1:"},
        {header + "a,1704182400000,3\na,1704182400000,5\n", "line 3:"},
        {header + "a,1704182400000,3\na\xFF,1704182400000,3\n", "line 3:"},
        {header + "a,soon,3\n", "line 2:"},
    };
    for (const auto &[table, line] : cases) {
        for (const auto *command : {"replay", "fit"}) {
            const auto [exit, out, err] = run({"schedule", command}, table);
            EXPECT_EQ(exit, 2);
            EXPECT_EQ(out, "");
            EXPECT_TRUE(err.starts_with(line)) << err;
        }
    }
}

TEST_F(ScheduleCommands, unreadableWeightsAreExit2)
{
    pack::writeBytes(path("short.json"), "[1, 2, 3]");
    pack::writeBytes(path("words.json"), "once upon a time");
    for (const auto *file : {"short.json", "words.json", "none.json", "."}) {
        const auto [exit, out, err] =
            run({"schedule", "replay", "--weights", path(file).string()}, "card_id,review_ms,rating\n");
        EXPECT_EQ(exit, 2) << file;
        EXPECT_EQ(out, "") << file;
        EXPECT_NE(err, "") << file;
    }
}

TEST_F(ScheduleCommands, wrongUsageAndHelp)
{
    EXPECT_EQ(run({"schedule"}).exit, 2);
    EXPECT_EQ(run({"schedule", "again"}).exit, 2);
    EXPECT_EQ(run({"schedule", "replay", "file.csv"}).exit, 2);
    for (const auto &arguments : std::vector<std::vector<std::string>>{{"schedule", "--help"},
                                                                       {"schedule", "replay", "--help"},
                                                                       {"schedule", "fit", "--help"},
                                                                       {"mark", "--help"},
                                                                       {"screening", "--help"},
                                                                       {"screening", "run", "--help"},
                                                                       {"db", "--help"},
                                                                       {"db", "check", "--help"},
                                                                       {"db", "backup", "--help"}}) {
        const auto [exit, out, err] = run(arguments);
        EXPECT_EQ(exit, 0) << err;
        EXPECT_THAT(out, testing::HasSubstr("Usage:"));
    }
}

} // namespace
} // namespace fagdansk::cli
