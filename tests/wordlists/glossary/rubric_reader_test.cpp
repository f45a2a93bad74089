#include "wordlists/glossary/rubric_reader.h"

#include <gtest/gtest.h>

namespace fagdansk::glossary {
namespace {

Rubric read(const std::string &yaml)
{
    std::vector<Fault> faults;
    const auto root = parseYaml({"r.yaml", yaml}, faults);
    FaultSink sink("r.yaml", faults);
    auto rubric = readRubric(root.value(), sink, {});
    EXPECT_TRUE(faults.empty()) << faults.front().text();
    return rubric;
}

TEST(RubricReader, keepsWordsSideBySide)
{
    const auto rubric =
        read("points:\n"
             "  - role: what\n"
             "    says: x\n"
             "    any: [i luft, \"i vejret\", '\"i luften\"', \"bar\", \"hjelm !cykel\", 'ikke blind']\n");
    EXPECT_EQ(rubric.points.at(0).patterns, (std::vector<std::string>{"i luft", "\"i vejret\"", "\"i luften\"", "bar",
                                                                      "hjelm !cykel", "ikke blind"}));
}

TEST(RubricReader, whatMakesFull)
{
    const std::string what = "  - {role: what, says: x, any: [a]}\n";
    const std::string purpose = "  - {role: purpose, says: x, any: [a], weight: 0.5}\n";
    const std::string trait = "  - {role: trait, says: x, any: [a]}\n";
    using Roles = std::vector<PointRole>;
    const struct
    {
        std::string yaml;
        Roles roles;
        int count;
    } cases[] = {
        {"points:\n" + what + purpose + trait, {PointRole::What, PointRole::Purpose}, 0},
        {"points:\n" + what + trait, {}, 2},
        {"points:\n" + what, {}, 1},
        {"points:\n" + what + trait + "full: [trait]\n", {PointRole::Trait}, 0},
        {"points:\n" + what + purpose + trait + "full: 3\n", {}, 3},
    };
    for (const auto &[yaml, roles, count] : cases) {
        const auto rubric = read(yaml);
        EXPECT_EQ(rubric.fullRoles, roles) << yaml;
        EXPECT_EQ(rubric.fullCount, count) << yaml;
    }
    EXPECT_EQ(read("points:\n" + purpose).points.at(0).weight, 0.5);
}

} // namespace
} // namespace fagdansk::glossary
