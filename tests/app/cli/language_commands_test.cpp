#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace fagdansk::cli {
namespace {
using testing::HasSubstr;
using testing::MatchesRegex;

class LanguageCommands : public CliTest
{
protected:
    void SetUp() override { buildOwnPack(); }
};

TEST_F(LanguageCommands, JudgeTellsKindAndCost)
{
    const auto [exit, out, err] =
        run({"judge"}, "\xEF\xBB\xBFhammer\thamer\r\nplade\tblade\nhammer\tsav\nhammer\thammeren\n");
    EXPECT_EQ(exit, 0) << err;
    EXPECT_EQ(out, "hammer\thamer\tslip\t0.25\nplade\tblade\tother-word\t0.3\nhammer\tsav\tother-word\t2.9\n"
                   "hammer\thammeren\tinflection\t1.4\n");
    EXPECT_EQ(run({"judge", "--trade", "ukendt"}, "a\tb\n").exit, 2);
}

TEST_F(LanguageCommands, SuggestGivesTermsOfTheTrade)
{
    const auto [exit, out, err] = run({"suggest"}, "blik\thamer\n");
    EXPECT_EQ(exit, 0) << err;
    EXPECT_THAT(out, MatchesRegex("hamer\thammer(\t[^\t]+){0,4}\n"));
    const auto unknown = run({"suggest"}, "blik\tsav\nukendt\tsav\n");
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_THAT(unknown.err, HasSubstr("line 2: "));
    EXPECT_THAT(unknown.out, HasSubstr("sav\tsav")) << "the records before it stand";
}

TEST_F(LanguageCommands, SplitAndStem)
{
    const auto split = run({"split"}, "tyngdepunktsafstanden\nTIG-svejsning\nstøvsuger\ntemperatur\n\n");
    EXPECT_EQ(split.exit, 0) << split.err;
    EXPECT_EQ(split.out, "tyngdepunktsafstanden\ttyngde punkt +s afstanden\nTIG-svejsning\tTIG +- svejsning\n"
                         "støvsuger\tstøv suger\ntemperatur\ttemperatur\n\t\n");
    const auto stem = run({"stem"}, "plade\tpladerne\nplads\tplade\n");
    EXPECT_EQ(stem.out, "plade\tpladerne\t1\nplads\tplade\t0\n");
    const auto fields = run({"stem"}, "plade\tpladen\nplade\n");
    EXPECT_EQ(fields.exit, 2);
    EXPECT_EQ(fields.out, "plade\tpladen\t1\n");
    EXPECT_THAT(fields.err, HasSubstr("line 2: "));
}

TEST_F(LanguageCommands, TheTeachersTableLiesBesideThePack)
{
    std::ofstream(path("bin/compounds.txt")) << "støvsuger\nfor +q kert\n";
    const auto [exit, out, err] = run({"split"}, "støvsugeren\n");
    EXPECT_EQ(exit, 0);
    EXPECT_EQ(out, "støvsugeren\tstøvsugeren\n");
    EXPECT_THAT(err, HasSubstr("compounds.txt:2: "));
}

TEST_F(LanguageCommands, AnalyseReadsStandardInputAndFiles)
{
    const auto fromInput = run({"analyse"}, "Brug en hammer. Svejsehjelmen beskytter.");
    ASSERT_EQ(fromInput.exit, 0) << fromInput.err;
    const auto record = nlohmann::json::parse(fromInput.out);
    EXPECT_EQ(record.at("file"), "-");
    EXPECT_EQ(record.at("words"), 5);
    EXPECT_EQ(record.at("sentences"), 2);
    EXPECT_TRUE(record.at("lix").is_null()) << "under 60 words";
    EXPECT_THAT(record.at("terms").dump(), HasSubstr("\"svejse hjelm\""));

    std::ofstream(path("a.txt")) << "Brug en hammer.";
    std::ofstream(path("b.html")) << "<p>Brug en hammer.</p>";
    const auto files = run({"analyse", path("a.txt"), path("b.html"), "--trade", "blik"});
    EXPECT_EQ(files.exit, 0) << files.err;
    EXPECT_EQ(std::ranges::count(files.out, '\n'), 2);
    const auto missing = run({"analyse", path("a.txt"), path("none.pdf")});
    EXPECT_EQ(missing.exit, 2);
    EXPECT_THAT(missing.err, HasSubstr("none.pdf"));
    EXPECT_EQ(std::ranges::count(missing.out, '\n'), 1) << "what came before stands";
}

TEST_F(LanguageCommands, WithoutAPackIsWrongUsage)
{
    EXPECT_EQ(run({"--pack", "/nowhere/x.pack", "split"}, "hus\n").exit, 2);
}

} // namespace
} // namespace fagdansk::cli
