// A trade teacher's text as the lesson's maker sees it: terms filled in from the glossaries, long words at their
// joints.
#include "app/exchange/document.h"
#include "app/scenarios/materials.h"
#include "app/scenarios/own_glossary.h"
#include "app/wiring/material_reader.h"
#include "tests/support/temp_station.h"

#include <algorithm>
#include <fstream>

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;

constexpr const char *welding = "Før du svejser\n\n"
                                "Tag svejsehjelmen på. Kontrollér brændersliden og slangeklemmen, før du tænder. "
                                "En svejsehjelm beskytter dine øjne.";

class MaterialTest : public testing::Test
{
protected:
    MaterialTest() { materials = station->materials(); }

    Material read(const std::string &text)
    {
        auto material = materials->read({{}, text}, {});
        EXPECT_TRUE(material.ok()) << material.error().detail;
        return material ? std::move(*material) : Material();
    }
    static const MaterialTerm *find(const Material &material, const std::string &lemma)
    {
        const auto found =
            std::ranges::find_if(material.terms, [&](const MaterialTerm &each) { return each.term.lemma == lemma; });
        return found == material.terms.end() ? nullptr : &*found;
    }

    support::TempStation station;
    std::shared_ptr<Materials> materials;
};

TEST_F(MaterialTest, fillsInWhatAGlossaryKnows)
{
    const auto material = read(welding);
    const auto *helmet = find(material, "svejsehjelm");
    ASSERT_NE(helmet, nullptr);
    EXPECT_TRUE(helmet->inGlossary);
    EXPECT_EQ(helmet->count, 2U);
    EXPECT_TRUE(helmet->term.id.empty());
    const auto known = station->content().term(base::ContentId::parse("fagdansk/svejsning/svejsehjelm").value());
    EXPECT_EQ(helmet->term.definition, known->definition);
    EXPECT_EQ(helmet->term.translations, known->translations);
}

TEST_F(MaterialTest, proposesWhatTheDictionariesSayOfANewWord)
{
    const auto material = read(welding);
    const auto *clamp = find(material, "slangeklemme");
    ASSERT_NE(clamp, nullptr);
    EXPECT_FALSE(clamp->inGlossary);
    EXPECT_EQ(clamp->term.article, glossary::Article::En);
    EXPECT_EQ(clamp->term.parts, (std::vector<glossary::CompoundPart>{{"", "slange"}, {"", "klemme"}}));
    ASSERT_EQ(clamp->term.examples.size(), 1U);
    EXPECT_EQ(clamp->term.examples.front().form, "slangeklemmen");
    EXPECT_TRUE(clamp->term.definition.empty()) << "nobody knows it: the teacher writes it";
}

TEST_F(MaterialTest, marksTermsAndSplitsLongWords)
{
    const auto material = read(welding);
    ASSERT_EQ(material.paragraphs.size(), 2U);
    const auto &paragraph = material.paragraphs[1];
    const auto marked = [&](const std::string &form) {
        const auto found = std::ranges::find_if(paragraph.words, [&](const MarkedWord &word) {
            return paragraph.text.substr(word.begin, word.length) == form;
        });
        return found == paragraph.words.end() ? MarkedWord() : *found;
    };
    EXPECT_EQ(marked("svejsehjelmen").parts, "svejse·hjelmen");
    EXPECT_TRUE(marked("svejsehjelmen").inGlossary);
    EXPECT_TRUE(marked("slangeklemmen").isTerm);
    EXPECT_FALSE(marked("slangeklemmen").inGlossary);
    EXPECT_EQ(marked("dine").length, 0U);
}

TEST_F(MaterialTest, knowsAnOwnGlossaryOnceItIsKept)
{
    EXPECT_FALSE(find(read(welding), "slangeklemme")->inGlossary);
    auto own = OwnGlossary{};
    own.title = "Værkstedet";
    auto clamp = find(read(welding), "slangeklemme")->term;
    clamp.definition = "Den holder slangen fast.";
    addTerm(own, clamp, {});
    ASSERT_TRUE(keepGlossary(*station, own).ok());
    const auto material = read(welding);
    EXPECT_EQ(find(material, "slangeklemme")->term.definition, "Den holder slangen fast.");
}

TEST_F(MaterialTest, readsAFileAndNamesIt)
{
    auto options = station.options();
    const support::TempFolder folder;
    const auto file = folder / "værksted.html";
    std::ofstream(file) << "<h1>Lager</h1><p>Hent en palleløfter.</p>";
    wiring::MaterialReader reader(std::shared_ptr<const ContentStore>(std::shared_ptr<void>(), &station->content()),
                                  wiring::usualLanguageFiles(options.pack), exchange::readDocument);
    const auto material = reader.read({file.string(), {}}, {});
    ASSERT_TRUE(material.ok()) << material.error().detail;
    EXPECT_EQ(material->name, "værksted.html");
    EXPECT_EQ(material->text, "Lager\n\nHent en palleløfter.\n\n");
    EXPECT_EQ(reader.read({(folder / "nothing.txt").string(), {}}, {}).error().kind, ErrorKind::NotFound);
}

TEST_F(MaterialTest, saysWhatItCannotRead)
{
    EXPECT_EQ(materials->read({{}, " \n\n 12 - "}, {}).ok(), true) << "a number is a word to LIX";
    EXPECT_EQ(materials->read({{}, " ... \n\n"}, {}).error().kind, ErrorKind::InvalidInput);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(materials->read({{}, welding}, {stop.get_token(), {}}).error().kind, ErrorKind::Refused);
}

TEST_F(MaterialTest, tellsHowFarItIs)
{
    std::vector<double> shares;
    ASSERT_TRUE(materials->read({{}, welding}, {{}, [&](double share) { shares.push_back(share); }}).ok());
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_DOUBLE_EQ(shares.back(), 1.0);
}
} // namespace
