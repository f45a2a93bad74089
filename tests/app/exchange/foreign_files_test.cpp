// Files as other programs write them: parts of each format that our own files have not.
#include "app/exchange/zip_archive.h"
#include "tests/app/exchange/glossary_sample.h"

#include <fstream>
#include <iterator>

namespace fagdansk::exchange {
namespace {

std::string corpus(const std::string &name)
{
    std::ifstream in(std::string(FAGDANSK_SOURCE_DIR "/tests/corpora/exchange/") + name, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    EXPECT_FALSE(bytes.empty()) << name;
    return bytes;
}

std::string workbook(const std::string &sheet, const std::string &strings = "<sst/>")
{
    const auto packed =
        packZip({{"xl/workbook.xml",
                  R"(<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Om" sheetId="1" r:id="a"/>)"
                  R"(<x:sheet name="Ord" sheetId="2" r:id="b"/></x:sheets></x:workbook>)"},
                 {"xl/_rels/workbook.xml.rels",
                  R"(<Relationships><Relationship Id="a" Type="t/worksheet" Target="worksheets/one.xml"/>)"
                  R"(<Relationship Id="b" Type="t/worksheet" Target="/xl/worksheets/two.xml"/>)"
                  R"(<Relationship Id="c" Type="t/sharedStrings" Target="strings.xml"/></Relationships>)"},
                 {"xl/strings.xml", strings},
                 {"xl/worksheets/one.xml", "<worksheet><sheetData/></worksheet>"},
                 {"xl/worksheets/two.xml",
                  "<x:worksheet xmlns:x=\"m\"><x:sheetData>" + sheet + "</x:sheetData></x:worksheet>"}});
    EXPECT_TRUE(packed);
    return *packed;
}

TEST(ForeignFiles, aWorkbooksCellsOfEveryKind)
{
    const auto bytes = workbook(
        R"(<x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="D3" t="inlineStr"><x:is><x:r><x:t>no</x:t></x:r>)"
        R"(<x:r><x:t>te</x:t></x:r></x:is></x:c></x:row>)"
        R"(<x:row r="7"><x:c r="B7" t="s"><x:v>1</x:v></x:c><x:c r="D7" t="str"><x:f>1+1</x:f><x:v>2_x000D_</x:v></x:c></x:row>)"
        R"(<x:row r="9"><x:c r="B9"><x:v>4.5</x:v></x:c><x:c r="D9" t="s"><x:v>99</x:v></x:c></x:row>)",
        R"(<sst><si><t>ord</t></si><si><r><t>hje</t></r><r><rPr/><t>lm</t></r><rPh><t>udtale</t></rPh></si></sst>)");
    const auto preview = read(bytes, {{}, "Ord"});
    ASSERT_TRUE(preview) << preview.error().detail;
    ASSERT_EQ(preview->rows.size(), 2U);
    EXPECT_EQ(preview->rows[0].row, 7U);
    EXPECT_EQ(preview->rows[0].entry.lemma, "hjelm");
    EXPECT_EQ(preview->rows[0].entry.note, "2");
    EXPECT_EQ(preview->rows[1].entry.lemma, "4.5");
    EXPECT_EQ(preview->rows[1].entry.note, "");
    const auto first = read(bytes);
    ASSERT_TRUE(first);
    EXPECT_TRUE(hasFault(*first, 1, RowFaultKind::NoWordColumn)) << "the first sheet is empty";
    EXPECT_FALSE(read(bytes, {{}, "Andet"}));
}

TEST(ForeignFiles, hostileWorkbooks)
{
    EXPECT_FALSE(read(workbook("<x:row><x:c r=\"ZZZ1\"><x:v>1</x:v></x:c></x:row>"))->acceptable());
    EXPECT_FALSE(read(workbook("<x:row><x:c r=\"ZZZ1\"><x:v>1</x:v></x:c></x:row>"), {{}, "Ord"}))
        << "far to the right";
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "<a>";
    }
    EXPECT_FALSE(read(workbook(deep), {{}, "Ord"}));
    EXPECT_FALSE(read(workbook("", std::string(80U * 1024 * 1024, ' ')), {{}, "Ord"})) << "a zip bomb";
    const std::string laughs = R"(<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si>)"
                               R"(<t>&b;</t></si></sst>)";
    const auto preview = read(workbook(R"(<x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>)", laughs), {{}, "Ord"});
    ASSERT_TRUE(preview) << "an entity stays as it is written";
}

TEST(ForeignFiles, tbxInItsThreeForms)
{
    for (const auto *name : {"basic-dct.tbx", "basic-dca.tbx", "basic-2008.tbx"}) {
        const auto preview = read(corpus(name));
        ASSERT_TRUE(preview) << name << ": " << preview.error().detail;
        EXPECT_EQ(preview->title, "Svejseord") << name;
        ASSERT_EQ(preview->rows.size(), 2U) << name;
        const auto &entry = preview->rows[0].entry;
        EXPECT_EQ(entry.lemma, "svejsehjelm") << name;
        EXPECT_EQ(entry.unit, "Værnemidler") << name;
        EXPECT_EQ(entry.wordClass, glossary::WordClass::Noun) << name;
        EXPECT_EQ(entry.article, glossary::Article::En) << name;
        EXPECT_EQ(entry.definition, "Beskytter øjne og ansigt.") << name;
        EXPECT_EQ(entry.examples, std::vector<std::string>{"Slå svejsehjelmen ned."}) << name;
        EXPECT_EQ(entry.translations.at("en").text, "welding helmet; welding mask") << name;
        EXPECT_EQ(entry.note, "Se også skærm.\nOgså: svejsemaske") << name;
        EXPECT_EQ(preview->rows[1].entry.wordClass, glossary::WordClass::Phrase) << name;
        EXPECT_TRUE(hasFault(*preview, 1, RowFaultKind::SynonymInNote)) << name;
        EXPECT_TRUE(hasFault(*preview, 3, RowFaultKind::NoDanishTerm)) << name;
        EXPECT_TRUE(preview->acceptable()) << name;
    }
}

TEST(ForeignFiles, tbxCannotUnfold)
{
    const std::string laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE tbx [<!ENTITY a \"ha\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
        "<tbx><text><body><conceptEntry><langSec xml:lang=\"da\"><termSec><term>x &a; &f;</term>"
        "</termSec></langSec></conceptEntry></body></text></tbx>";
    const auto preview = read(laughs);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->rows.at(0).entry.lemma, "x &a; &f;");
}

} // namespace
} // namespace fagdansk::exchange
