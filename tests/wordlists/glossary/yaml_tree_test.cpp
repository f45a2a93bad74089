#include "wordlists/glossary/yaml_tree.h"

#include <gtest/gtest.h>

namespace fagdansk::glossary {
namespace {

struct Parsed
{
    std::optional<YamlNode> root;
    std::vector<Fault> faults;
};

Parsed parse(std::string bytes)
{
    Parsed out;
    out.root = parseYaml({"x.yaml", std::move(bytes)}, out.faults);
    return out;
}

TEST(YamlTree, keepsOrderLinesAndQuotes)
{
    const auto [root, faults] = parse("b: 1\na:\n  - 'x'\n  - \"y z\"\n  - |\n    t\nc:\n");
    ASSERT_TRUE(root);
    EXPECT_TRUE(faults.empty());
    ASSERT_EQ(root->entries.size(), 3U);
    EXPECT_EQ(root->entries[0].key, "b");
    EXPECT_FALSE(root->find("b")->quoted);
    const auto &items = root->find("a")->items;
    ASSERT_EQ(items.size(), 3U);
    EXPECT_TRUE(items[0].quoted);
    EXPECT_FALSE(items[0].doubleQuoted);
    EXPECT_TRUE(items[1].doubleQuoted);
    EXPECT_EQ(items[1].line, 4);
    EXPECT_TRUE(items[2].quoted);
    EXPECT_FALSE(items[2].doubleQuoted);
    EXPECT_EQ(root->find("c")->kind, YamlNode::Kind::Null);
    EXPECT_EQ(root->find("c")->line, 7);
    EXPECT_EQ(root->find("d"), nullptr);
}

TEST(YamlTree, aByteOrderMarkShiftsNothing)
{
    const auto [root, faults] = parse("\xEF\xBB\xBF"
                                      "æ: \"y z\"\n");
    ASSERT_TRUE(root);
    EXPECT_TRUE(faults.empty());
    ASSERT_NE(root->find("æ"), nullptr);
    EXPECT_TRUE(root->find("æ")->doubleQuoted);
}

struct Refused
{
    const char *why;
    std::string bytes;
    int line;
    const char *message;
};

class YamlTreeRefuses : public testing::TestWithParam<Refused>
{};

TEST_P(YamlTreeRefuses, withLine)
{
    const auto [root, faults] = parse(GetParam().bytes);
    EXPECT_FALSE(root) << GetParam().why;
    ASSERT_EQ(faults.size(), 1U) << GetParam().why;
    EXPECT_EQ(faults[0].file, "x.yaml");
    EXPECT_EQ(faults[0].line, GetParam().line) << GetParam().why;
    EXPECT_NE(faults[0].message.find(GetParam().message), std::string::npos) << faults[0].message;
}

std::string bomb()
{
    std::string text = "a: &a [x, x]\n";
    for (char c = 'b'; c < 'z'; ++c) {
        const char before = static_cast<char>(c - 1);
        text += std::string(1, c) + ": &" + c + " [*" + before + ", *" + before + "]\n";
    }
    return text;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, YamlTreeRefuses,
    testing::Values(Refused{"nothing there", "", 1, "empty"}, Refused{"only a comment", "# x\n", 1, "empty"},
                    Refused{"a lone continuation byte", "a: b\nc: \xA9\n", 2, "byte 9 is not UTF-8"},
                    Refused{"Latin-1 from an old editor", "a: bl\xE5\n", 1, "byte 6 is not UTF-8"},
                    Refused{"an encoded surrogate", "a: \xED\xA0\x80\n", 1, "byte 4 is not UTF-8"},
                    Refused{"a zero byte", std::string("a: b\n\0", 6), 2, "control character"},
                    Refused{"the parser's own end mark", "a: \x04\n", 1, "control character"},
                    Refused{"a bomb of aliases", bomb(), 1, "anchor"},
                    Refused{"deep maps",
                            [] {
                                std::string text;
                                for (int i = 0; i < 30; ++i) {
                                    text += std::string(static_cast<std::size_t>(2 * i), ' ') + "a:\n";
                                }
                                return text;
                            }(),
                            17, "nested deeper"},
                    Refused{"deep enough to end the parser's stack", std::string(200'000, '['), 1, "nested deeper"},
                    Refused{"a list as a key", "? [a]\n: b\n", 1, "a key must be"},
                    Refused{"larger than allowed", std::string(5'000'001, 'a'), 1, "larger than 5 MB"}));

TEST(YamlTree, textFaultsDoNotEndTheReading)
{
    const auto [root, faults] = parse("a: b\r\nc: d\n");
    EXPECT_TRUE(root);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_NE(faults[0].message.find("CR"), std::string::npos);
}

} // namespace
} // namespace fagdansk::glossary
