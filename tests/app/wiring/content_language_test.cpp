// What dictionaries and the marker say to content, on the small good content with one thing changed at a time.
#include "app/pack/compiler.h"
#include "app/pack/content_checks.h"
#include "app/wiring/content_language.h"
#include "app/wiring/marker_of.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace fagdansk::wiring {
namespace {
namespace fs = std::filesystem;

class ContentLanguage : public testing::Test
{
protected:
    ContentLanguage()
    {
        fs::copy(fs::path(FAGDANSK_SOURCE_DIR) / "tests/corpora/content/good", m_folder / "content",
                 fs::copy_options::recursive);
        fs::remove_all(m_folder / "content/recommendation");
        fs::copy(fs::path(FAGDANSK_SOURCE_DIR) / "content/recommendation", m_folder / "content/recommendation");
    }

    void replace(const std::string &from, const std::string &to)
    {
        const auto file = m_folder / "content/trades/blik/units/01-vaerktoej.yaml";
        std::ifstream in(file, std::ios::binary);
        std::string bytes(std::istreambuf_iterator<char>(in), {});
        const auto at = bytes.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        std::ofstream(file, std::ios::binary) << bytes.replace(at, from.size(), to);
    }
    void review(const std::string &line)
    {
        std::ofstream(m_folder / "content/reviewed-words.txt", std::ios::app) << line << '\n';
    }

    /// Is there a fault whose message begins so, and at which line? 0: none.
    int lineOf(const std::string &beginning)
    {
        std::vector<std::string> notes;
        const auto checks = withLanguage(pack::contentChecks(), {usualDictionary, usualAnalyser, {}}, notes);
        EXPECT_TRUE(notes.empty()) << notes.front();
        const auto faults = pack::checkFolder(m_folder / "content", checks).value();
        const auto found =
            std::ranges::find_if(faults, [&](const auto &fault) { return fault.message.starts_with(beginning); });
        return found == faults.end() ? 0 : found->line;
    }

    support::TempFolder m_folder;
};

TEST_F(ContentLanguage, namesAWordThatNobodyKnowsWithItsLine)
{
    EXPECT_EQ(lineOf("no dictionary knows 'stykkke'"), 0);
    replace("Et tyndt stykke metal", "Et tyndt stykkke metal");
    EXPECT_EQ(lineOf("no dictionary knows 'stykkke'"), 35);
    review("stykkke # it is not a word, but the test says so");
    EXPECT_EQ(lineOf("no dictionary knows 'stykkke'"), 0);
}

TEST_F(ContentLanguage, takesACapitalInsideASentenceForAName)
{
    replace("Noget, du har på hovedet.", "Noget, du låner af Xqrtfa.");
    EXPECT_EQ(lineOf("no dictionary knows 'Xqrtfa'"), 0);
}

TEST_F(ContentLanguage, holdsArticlesAgainstTheDictionaries)
{
    EXPECT_EQ(lineOf("the dictionaries say"), 0);
    replace("article: en", "article: et");
    EXPECT_EQ(lineOf("the dictionaries say 'en hammer'"), 7);
    review("article hammer");
    EXPECT_EQ(lineOf("the dictionaries say"), 0);
}

TEST_F(ContentLanguage, holdsFormsAgainstTheirLemma)
{
    EXPECT_EQ(lineOf("no dictionary gives"), 0);
    replace("forms: [hammeren, hamre, hamrene]", "forms: [hammeren, hamre, hamrene, hest]");
    EXPECT_EQ(lineOf("no dictionary gives 'hest' as a form of 'hammer'"), 8);
    review("form hest");
    EXPECT_EQ(lineOf("no dictionary gives"), 0);
}

TEST_F(ContentLanguage, findsADistractorThatIsRightAsWell)
{
    replace("any: [slå]", "any: [slå søm]");
    replace("any: [bruge/arbejde, \"i hånden\"]", "any: [slå søm]");
    EXPECT_EQ(lineOf("this distractor of 'hammer'"), 0);
    replace("Noget, du drikker af.", "Et tungt stykke værktøj, man slår søm i med.");
    EXPECT_EQ(lineOf("this distractor of 'hammer' is surely worth 2"), 24);
}

TEST_F(ContentLanguage, findsADefinitionThatItsOwnRubricDoesNotTake)
{
    replace("any: [slå]", "any: [male]");
    replace("any: [bruge/arbejde, \"i hånden\"]",
            "any: [cykle]\n      forbidden:\n        - says: det er forkert\n          any: [slå søm]");
    EXPECT_EQ(lineOf("the definition of 'hammer' is not worth 2"), 10);
}

} // namespace
} // namespace fagdansk::wiring
