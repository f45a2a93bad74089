// The centre's own glossaries: kept as they were written, changed as a whole, and never over somebody else's change.
#include "tests/support/temp_records.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using support::TempRecords;

class OwnGlossaries : public testing::Test
{
protected:
    static StoredGlossary sample()
    {
        StoredGlossary glossary;
        glossary.title = "Værkstedet, uge 48";
        glossary.units = {{"vaerktoej", "Værktøj"}, {"sikkerhed", "Sikkerhed"}};
        glossary.entries = {{"slaggehammer", R"({"lemma":"slaggehammer"})"}, {"skaerm", R"({"lemma":"skærm"})"}};
        glossary.sources = {{{}, "svejsning.docx", "Brug en slaggehammer.\n\nBrug en skærm."}};
        return glossary;
    }
    StoredGlossary only()
    {
        const auto all = records->glossaries().glossaries();
        EXPECT_TRUE(all.ok());
        EXPECT_EQ(all->size(), 1U);
        return all->empty() ? StoredGlossary() : all->front();
    }

    TempRecords records;
};

TEST_F(OwnGlossaries, comeBackAsTheyWereWritten)
{
    const auto id = records->glossaries().save(sample());
    ASSERT_TRUE(id.ok()) << id.error().detail;
    records.reopen();
    auto expected = sample();
    expected.id = *id;
    expected.version = 1;
    const auto read = only();
    EXPECT_FALSE(read.sources.front().id.isNull());
    expected.sources.front().id = read.sources.front().id;
    EXPECT_EQ(read, expected);
}

TEST_F(OwnGlossaries, changeAsAWholeAndRememberSlugsThatWereTakenOut)
{
    ASSERT_TRUE(records->glossaries().save(sample()).ok());
    auto changed = only();
    std::swap(changed.entries[0], changed.entries[1]);
    changed.entries.pop_back();
    changed.sources.clear();
    changed.title = "Værkstedet";
    ASSERT_TRUE(records->glossaries().save(changed).ok());
    const auto read = only();
    EXPECT_EQ(read.title, "Værkstedet");
    EXPECT_EQ(read.entries, changed.entries);
    EXPECT_TRUE(read.sources.empty());
    EXPECT_EQ(read.goneSlugs, std::vector<std::string>{"slaggehammer"});
    EXPECT_EQ(read.version, 2);
}

TEST_F(OwnGlossaries, areNotWrittenOverSomebodyElsesChange)
{
    ASSERT_TRUE(records->glossaries().save(sample()).ok());
    const auto mine = only();
    auto theirs = mine;
    theirs.title = "Deres";
    ASSERT_TRUE(records->glossaries().save(theirs).ok());
    EXPECT_EQ(records->glossaries().save(mine).error().kind, ErrorKind::Refused);
    EXPECT_EQ(only().title, "Deres");
}

TEST_F(OwnGlossaries, goAndComeBack)
{
    ASSERT_TRUE(records->glossaries().save(sample()).ok());
    auto gone = only();
    gone.removed = true;
    ASSERT_TRUE(records->glossaries().save(gone).ok());
    EXPECT_TRUE(records->glossaries().glossaries()->empty());
    gone.removed = false;
    ++gone.version;
    ASSERT_TRUE(records->glossaries().save(gone).ok());
    EXPECT_EQ(only().entries, sample().entries);
}

TEST_F(OwnGlossaries, refuseWhatCannotBeKept)
{
    struct Case
    {
        const char *reason;
        ErrorKind kind;
        void (*spoil)(StoredGlossary &);
    };
    const Case cases[] = {
        {"no title", ErrorKind::InvalidInput, [](StoredGlossary &g) { g.title = "  "; }},
        {"61 letters", ErrorKind::InvalidInput, [](StoredGlossary &g) { g.title = std::string(61, 'a'); }},
        {"a CPR number in the title", ErrorKind::CprNumber, [](StoredGlossary &g) { g.title = "010190-1234"; }},
        {"a CPR number in a text", ErrorKind::CprNumber,
         [](StoredGlossary &g) { g.sources[0].text = "Ali 010190-1234"; }},
        {"a CPR number in an entry", ErrorKind::CprNumber,
         [](StoredGlossary &g) { g.entries[0].body = "010190-1234"; }},
        {"an unknown glossary", ErrorKind::NotFound, [](StoredGlossary &g) { g.id.uuid.bytes[3] = 7; }},
    };
    for (const auto &each : cases) {
        auto glossary = sample();
        each.spoil(glossary);
        const auto saved = records->glossaries().save(glossary);
        ASSERT_FALSE(saved.ok()) << each.reason;
        EXPECT_EQ(saved.error().kind, each.kind) << each.reason;
    }
    EXPECT_TRUE(records->glossaries().glossaries()->empty());
}
} // namespace
