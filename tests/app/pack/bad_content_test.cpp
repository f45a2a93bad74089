// tests/corpora/content/bad: each file takes the place of one in the good content. Its first line says which; a line
// that ends with `# FAULT: text | text` must have exactly these faults, and no other line may have any.
#include "tests/app/pack/pack_fixture.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace fagdansk::pack {
namespace {

struct Expected
{
    int line;
    std::string text;
};

std::vector<Expected> expectedFaults(const std::string &bytes)
{
    static const std::string mark = "FAULT: ";
    std::vector<Expected> out;
    std::istringstream stream(bytes);
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        const auto at = line.find(mark);
        if (at == std::string::npos) {
            continue;
        }
        std::string rest = line.substr(at + mark.size());
        for (auto bar = rest.find(" | "); bar != std::string::npos; bar = rest.find(" | ")) {
            out.push_back({number, rest.substr(0, bar)});
            rest.erase(0, bar + 3);
        }
        out.push_back({number, rest});
    }
    return out;
}

Checks testChecks()
{
    Checks checks;
    checks.pattern = [](std::string_view pattern) {
        const bool bad = pattern.find("bad-pattern") != std::string_view::npos;
        return bad ? std::optional<std::string>("broken here") : std::nullopt;
    };
    checks.rules = [](const RulesDocument &rules) -> std::vector<glossary::Fault> {
        if (rules.json.find("refuse-me") == std::string::npos) {
            return {};
        }
        return {{rules.file, rules.root.find("cuts")->line, "cuts are wrong"}};
    };
    return checks;
}

std::vector<std::filesystem::path> badFiles()
{
    std::vector<std::filesystem::path> out;
    for (const auto &entry : std::filesystem::directory_iterator(corpus("bad"))) {
        out.push_back(entry.path());
    }
    std::ranges::sort(out);
    return out;
}

class BadContent : public PackTest, public testing::WithParamInterface<std::filesystem::path>
{};

TEST_P(BadContent, hasExactlyTheMarkedFaults)
{
    const auto bytes = readBytes(GetParam());
    const std::string head = "# replaces: ";
    ASSERT_TRUE(bytes.starts_with(head));
    const auto replaced = bytes.substr(head.size(), bytes.find_first_of(" \n", head.size()) - head.size());
    std::filesystem::copy(corpus("good"), m_folder, std::filesystem::copy_options::recursive);
    writeBytes(path(replaced), bytes);

    auto faults = checkFolder(m_folder, testChecks()).value();
    std::erase_if(faults, [&](const auto &fault) { return !fault.file.ends_with("/" + replaced); });
    const auto expected = expectedFaults(bytes);
    ASSERT_FALSE(expected.empty());
    for (const auto &[line, text] : expected) {
        const auto found = std::ranges::find_if(faults, [&](const auto &fault) {
            return fault.line == line && fault.message.find(text) != std::string::npos;
        });
        if (found == faults.end()) {
            ADD_FAILURE() << "no fault at line " << line << ": " << text;
        } else {
            faults.erase(found);
        }
    }
    for (const auto &fault : faults) {
        ADD_FAILURE() << "not expected: " << fault.text();
    }
}

INSTANTIATE_TEST_SUITE_P(Files, BadContent, testing::ValuesIn(badFiles()), [](const auto &parameter) {
    auto name = parameter.param.stem().string();
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST_F(PackTest, aFileThatIsNotUtf8IsNamedWithItsLine)
{
    std::filesystem::copy(corpus("good"), m_folder, std::filesystem::copy_options::recursive);
    writeBytes(path("trades/blik/translations/ar.yaml"), "language: ar\nterms:\n  hammer: \xE5\n");
    const auto faults = checkFolder(m_folder, {}).value();
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_TRUE(faults[0].file.ends_with("trades/blik/translations/ar.yaml"));
    EXPECT_EQ(faults[0].line, 3);
    EXPECT_NE(faults[0].message.find("byte 31"), std::string::npos) << faults[0].message;
}

TEST_F(PackTest, anIdIsNotUsedTwiceAcrossKinds)
{
    std::filesystem::copy(corpus("good"), m_folder, std::filesystem::copy_options::recursive);
    const auto charts = readBytes(path("load-charts/blik.yaml"));
    writeBytes(path("load-charts/blik.yaml"), std::string(charts).replace(charts.find("loefter"), 7, "hammer"));
    const auto faults = checkFolder(m_folder, {}).value();
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].line, 3);
    EXPECT_NE(faults[0].message.find("also the id of something else"), std::string::npos) << faults[0].message;
}

TEST_F(PackTest, faultsOfAllFilesComeTogetherInOrder)
{
    std::filesystem::copy(corpus("good"), m_folder, std::filesystem::copy_options::recursive);
    writeBytes(path("practice/oevelse-1.yaml"), "practice: oevelse-1\n");
    writeBytes(path("pictures/Hammer.svg"), "<svg><script/></svg>");
    writeBytes(path("texts/bus/x.yml"), "");
    const auto faults = checkFolder(m_folder, {}).value();
    EXPECT_TRUE(std::ranges::is_sorted(faults));
    std::vector<std::string> places;
    for (const auto &fault : faults) {
        places.push_back(std::filesystem::path(fault.file).filename().string() + ":" + std::to_string(fault.line));
    }
    EXPECT_EQ(places, (std::vector<std::string>{"Hammer.svg:1", "Hammer.svg:1", "oevelse-1.yaml:1", "oevelse-1.yaml:1",
                                                "oevelse-1.yaml:1", "oevelse-1.yaml:1", "x.yml:1"}));
}

TEST_F(PackTest, noManifestIsNotFound)
{
    EXPECT_EQ(checkFolder(m_folder, {}).error().kind, base::ErrorKind::NotFound);
    EXPECT_EQ(checkFolder(path("nowhere"), {}).error().kind, base::ErrorKind::NotFound);
}

} // namespace
} // namespace fagdansk::pack
