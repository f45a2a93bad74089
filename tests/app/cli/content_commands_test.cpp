#include "tests/app/cli/cli_fixture.h"

namespace fagdansk::cli {
namespace {

class ContentCommands : public CliTest
{};

TEST_F(ContentCommands, checkIsSilentOnGoodContent)
{
    const auto [exit, out, err] = run({"content", "check", good()});
    EXPECT_EQ(exit, 0);
    EXPECT_EQ(out + err, "");
}

TEST_F(ContentCommands, checkNamesEachFaultOnStandardError)
{
    std::filesystem::copy(good(), path("content"), std::filesystem::copy_options::recursive);
    pack::writeBytes(path("content/practice/oevelse-1.yaml"),
                     "practice: oevelse-1\nterm: kop\nprompt: Hvad?\nexample: Noget.\noptions: [a]\n");
    const auto [exit, out, err] = run({"content", "check", m_folder.string()}); // the folder above content/
    EXPECT_EQ(exit, 1);
    EXPECT_EQ(out, "");
    EXPECT_EQ(err,
              path("content/practice/oevelse-1.yaml").generic_string() + ":5: 'options' has one; write at least two\n");
    EXPECT_EQ(run({"content", "build", m_folder.string(), "-o", path("x.pack").string()}).exit, 1);
    EXPECT_FALSE(std::filesystem::exists(path("x.pack")));
}

TEST_F(ContentCommands, statsReadTheNamedPackOrTheProgramsOwn)
{
    std::filesystem::create_directories(path("bin"));
    const auto beside = path("bin/fagdansk.pack").string();
    ASSERT_EQ(run({"content", "build", good(), "-o", beside}).exit, 0);
    const auto [exit, out, err] = run({"content", "stats"});
    EXPECT_EQ(exit, 0);
    EXPECT_TRUE(out.starts_with(R"({"trades":{"blik":{"terms":12,)")) << out;
    EXPECT_TRUE(out.ends_with("\"texts\":2,\"forms\":1}\n")) << out;
    EXPECT_EQ(run({"--pack", beside, "content", "stats"}).out, out);
    EXPECT_EQ(run({"content", "stats", "--pack", beside}).out, out);

    std::filesystem::create_directories(path("share/fagdansk"));
    std::filesystem::rename(beside, path("share/fagdansk/fagdansk.pack"));
    EXPECT_EQ(run({"content", "stats"}).out, out);
}

TEST_F(ContentCommands, usageAndUnreadableInputAreExit2)
{
    const std::vector<std::string> cases[] = {
        {},
        {"content"},
        {"conten", "check"},
        {"content", "check"},
        {"content", "check", path("nowhere").string()},
        {"content", "build", good()},
        {"content", "build", good(), "-o", path("no/folder/p.pack").string()},
        {"content", "stats"}, // no pack anywhere
        {"content", "stats", "--pack", pack::corpus("good/pack.yaml").string()},
        {"content", "stats", "--colour"},
    };
    for (const auto &arguments : cases) {
        const auto [exit, out, err] = run(arguments);
        EXPECT_EQ(exit, 2) << err;
        EXPECT_EQ(out, "");
        EXPECT_FALSE(err.empty());
    }
}

TEST_F(ContentCommands, helpIsFineOnEveryLevel)
{
    for (const auto &arguments : std::vector<std::vector<std::string>>{
             {"--help"}, {"content", "--help"}, {"content", "check", "--help"}, {"content", "stats", "--help"}}) {
        const auto [exit, out, err] = run(arguments);
        EXPECT_EQ(exit, 0);
        EXPECT_NE(out.find("Usage:"), std::string::npos);
    }
}

} // namespace
} // namespace fagdansk::cli
