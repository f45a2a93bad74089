// What a spreadsheet's rows become, and each fault in its row.
#include "tests/app/exchange/glossary_sample.h"

#include <algorithm>

namespace fagdansk::exchange {
namespace {

struct FaultCase
{
    const char *why;
    std::string csv;
    std::size_t row;
    RowFaultKind kind;
};

const FaultCase faultCases[] = {
    {"no column for words", "a;b\n1;2\n", 1, RowFaultKind::NoWordColumn},
    {"an empty file", "", 1, RowFaultKind::NoWordColumn},
    {"two word columns", "ord;word\na;b\n", 1, RowFaultKind::ColumnTwice},
    {"one language twice", "ord;engelsk;translation en\na;b;c\n", 1, RowFaultKind::ColumnTwice},
    {"a row without its word", "ord;note\na;x\n;y\n", 3, RowFaultKind::MissingWord},
    {"a word class of its own", "ord;ordklasse\na;ting\n", 2, RowFaultKind::UnknownWordClass},
    {"an article of its own", "ord;artikel\na;den\n", 2, RowFaultKind::UnknownArticle},
    {"a verb with an article", "ord;ordklasse;artikel\nsvejse;udsagnsord;en\n", 2, RowFaultKind::UnknownArticle},
    {"a review state of its own", "ord;en;status en\na;b;måske\n", 2, RowFaultKind::UnknownReview},
    {"parts that are not the word", "ord;dele\nsvejsehjelm;svejse kappe\n", 2, RowFaultKind::BadParts},
    {"a dangling link", "ord;dele\nsvejsehjelm;svejsehjelm +s\n", 2, RowFaultKind::BadParts},
    {"no id", "ord;id\na;Svejsning 7\n", 2, RowFaultKind::BadId},
    {"an id twice", "ord;id\na;p/t/a\nb;p/t/a\n", 3, RowFaultKind::IdTwice},
    {"a cell longer than Excel's", "ord;note\na;" + std::string(40'000, 'x') + "\n", 2, RowFaultKind::TextTooLong},
    {"a cell of 10 MB", "ord;note\na;\"" + std::string(10'000'000, 'x') + "\"\n", 2, RowFaultKind::TextTooLong},
    {"a quote that never closes", "ord;note\na;x\nb;\"y\nc;z\n", 3, RowFaultKind::BadQuotes},
    {"text behind a quote", "ord;note\na;\"x\"y\n", 2, RowFaultKind::BadQuotes},
    {"a cell too many", "ord;note\na;x;y\n", 2, RowFaultKind::TooManyCells},
};

TEST(Preview, namesEachBlockingFaultInItsRow)
{
    for (const auto &[why, csv, row, kind] : faultCases) {
        const auto preview = read(csv);
        ASSERT_TRUE(preview) << why << ": " << preview.error().detail;
        EXPECT_TRUE(hasFault(*preview, row, kind)) << why;
        EXPECT_FALSE(preview->acceptable()) << why;
        EXPECT_EQ(preview->faults.size(), 1U) << why;
        for (const auto &fault : preview->faults) {
            EXPECT_LT(textOf(fault).size(), 400U) << why;
        }
    }
}

TEST(Preview, oneRowsFaultHidesNoOthers)
{
    const auto preview = read("ord;artikel;dele\n;en;x\na;den;b\nb;et;b\n");
    ASSERT_TRUE(preview);
    EXPECT_TRUE(hasFault(*preview, 2, RowFaultKind::MissingWord));
    EXPECT_TRUE(hasFault(*preview, 3, RowFaultKind::UnknownArticle));
    EXPECT_TRUE(hasFault(*preview, 3, RowFaultKind::BadParts));
    EXPECT_EQ(preview->faults.size(), 3U);
    EXPECT_EQ(preview->rows.size(), 3U);
}

TEST(Preview, whatIsOnlyToldBlocksNothing)
{
    const auto preview = read("ord;niveau;Back;billede\na;7;x;Mit foto.jpg\na;;;\n");
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->acceptable());
    EXPECT_TRUE(hasFault(*preview, 1, RowFaultKind::UnknownColumn));
    EXPECT_TRUE(hasFault(*preview, 1, RowFaultKind::TakenForMeaning));
    EXPECT_TRUE(hasFault(*preview, 2, RowFaultKind::NotOurPicture));
    EXPECT_TRUE(hasFault(*preview, 3, RowFaultKind::WordTwice));
    EXPECT_EQ(preview->rows[0].entry.definition, "x");
}

struct HeaderCase
{
    const char *why;
    const char *csv;
};

const HeaderCase headerCases[] = {
    {"ours", "ord;artikel;betydning;oversættelse ar;status ar\nhjelm;en;Noget.;خوذة;kladde\n"},
    {"English, with commas", "word,article,definition,translation (ar),review (ar)\nhjelm,en,Noget.,خوذة,draft\n"},
    {"tabs, capitals and a language's name", "ORD\tArtikel\tForklaring\tArabisk\nhjelm\tEN\tNoget.\tخوذة\n"},
    {"a language's code", "\xEF\xBB\xBFLemma;gender;Meaning;ar\r\nhjelm;common;Noget.;خوذة\r\n"},
    {"Excel's line about the separator", "sep=|\nord|artikel|betydning|ar\nhjelm|en|Noget.|خوذة\n"},
    {"empty lines and columns around", ";;;\n\nord;artikel;betydning;ar;;\n;;;\nhjelm;en;Noget.;خوذة;;\n;\n"},
    {"no end of line at the end", "ord;artikel;betydning;ar\nhjelm;en;Noget.;خوذة"},
    {"a decomposed Danish letter", "ord;artikel;betydning;oversa\xCC\x88ttelse ar;ar\nhjelm;en;Noget.;;خوذة\n"},
};

TEST(Preview, understandsHeadersAsPeopleWriteThem)
{
    for (const auto &[why, csv] : headerCases) {
        const auto preview = read(csv);
        ASSERT_TRUE(preview) << why;
        ASSERT_EQ(preview->rows.size(), 1U) << why;
        const auto &entry = preview->rows[0].entry;
        EXPECT_EQ(entry.lemma, "hjelm") << why;
        EXPECT_EQ(entry.article, glossary::Article::En) << why;
        EXPECT_EQ(entry.definition, "Noget.") << why;
        EXPECT_EQ(entry.translations.at("ar").text, "خوذة") << why;
        EXPECT_TRUE(preview->acceptable()) << why;
    }
}

TEST(Preview, aColumnsMeaningCanBeTold)
{
    const auto preview = read("Front;Back\nhjelm;helmet\n", {{{"back", "oversættelse en"}}, {}});
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->faults.empty());
    EXPECT_EQ(preview->rows[0].entry.translations.at("en").text, "helmet");
}

TEST(Preview, aNumberColumnIsNoLanguage)
{
    const auto preview = read("nr;ord\n1;hjelm\n");
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->rows[0].entry.translations.empty());
    EXPECT_TRUE(hasFault(*preview, 1, RowFaultKind::UnknownColumn));
}

TEST(Preview, readsOldDanishFilesAndUtf16)
{
    const auto windows = read("ord;betydning\nr\xF8r;\x93L\xE6ngde\x94\n");
    ASSERT_TRUE(windows);
    EXPECT_EQ(windows->rows[0].entry.lemma, "rør");
    EXPECT_EQ(windows->rows[0].entry.definition, "“Længde”");
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("ord\nhjelm\n")) {
        wide += c;
        wide += '\0';
    }
    ASSERT_TRUE(read(wide));
    EXPECT_EQ(read(wide)->rows.at(0).entry.lemma, "hjelm");
}

TEST(Preview, listsAreALineEachOrApartBySigns)
{
    const auto preview =
        read("ord;former;eksempler\na;b, c; d | e;Et. | To; tre.\nf;\"g, h\n\";\"En, to.\nTre | fire.\"\n");
    ASSERT_TRUE(preview);
    using Texts = std::vector<std::string>;
    EXPECT_EQ(preview->rows[0].entry.forms, (Texts{"b", "c"})) << "the row's own separator ends the cell";
    EXPECT_EQ(preview->rows[1].entry.forms, (Texts{"g, h"}));
    EXPECT_EQ(preview->rows[1].entry.examples, (Texts{"En, to.", "Tre | fire."}));
}

TEST(Preview, whatSpreadsheetsWouldRunIsGuardedInCsv)
{
    auto entry = fullEntry();
    entry.definition = "=1+1";
    entry.note = "@x";
    entry.say = "-e";
    const auto csv = write({"T", {entry}}, GlossaryFormat::Csv);
    for (const char *guarded : {";'=1+1;", ";'@x;", ";'-e;"}) {
        EXPECT_NE(csv.find(guarded), std::string::npos) << guarded;
    }
}

TEST(Preview, refusesWhatIsNoGlossary)
{
    const std::pair<const char *, std::string> cases[] = {
        {"an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
        {"a picture", std::string("\x89PNG\r\n\x1A\n\0\0\0\r", 12)},
        {"XML, but no TBX", "<?xml version=\"1.0\"?><html/>"},
        {"an empty archive", std::string("PK\5\6") + std::string(18, '\0')},
        {"a broken archive", "PK\3\4 and nothing more"},
        {"too many columns", "ord" + std::string(300, ';') + "x\n"},
        {"more than 64 MB", std::string(65U * 1024 * 1024, 'a')},
        {"too many rows",
         [] {
             std::string csv = "ord\n";
             for (int i = 0; i < 20'001; ++i) {
                 csv += "a\n";
             }
             return csv;
         }()},
    };
    for (const auto &[why, bytes] : cases) {
        const auto preview = read(bytes);
        EXPECT_FALSE(preview) << why;
        EXPECT_FALSE(preview ? true : preview.error().detail.empty()) << why;
    }
}

TEST(Preview, stopsWhenItIsAskedTo)
{
    std::stop_source source;
    for (const auto format : allFormats) {
        const auto bytes = write({"T", {fullEntry()}}, format);
        source = std::stop_source();
        const scenarios::ExchangeControl control{source.get_token(), [&](double) { source.request_stop(); }};
        const auto preview = GlossaryFiles().read(bytes, "x", {}, control);
        ASSERT_FALSE(preview) << nameOf(format);
        EXPECT_EQ(preview.error().kind, base::ErrorKind::Refused) << nameOf(format);
        const auto written = GlossaryFiles().write({"T", {fullEntry()}}, format, {}, control);
        EXPECT_FALSE(written) << nameOf(format);
    }
}

TEST(Preview, tellsHowFarItIs)
{
    std::string csv = "ord\n";
    for (int i = 0; i < 1000; ++i) {
        csv += "ord" + std::to_string(i) + "\n";
    }
    std::vector<double> parts;
    const scenarios::ExchangeControl control{{}, [&](double part) { parts.push_back(part); }};
    ASSERT_TRUE(GlossaryFiles().read(csv, "x", {}, control));
    EXPECT_EQ(parts.front(), 0);
    EXPECT_EQ(parts.back(), 1);
    EXPECT_GE(parts.size(), 5U);
    EXPECT_TRUE(std::is_sorted(parts.begin(), parts.end()));
}

TEST(Preview, damageNeverGetsThrough)
{
    for (const auto format : allFormats) {
        const auto whole = write({"Svejsning", {fullEntry(), fullEntry()}}, format);
        const auto step = std::max<std::size_t>(1, whole.size() / 400);
        for (std::size_t i = 0; i < whole.size(); i += step) {
            (void)read(std::string_view(whole).substr(0, i));
            auto damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
            const auto preview = read(damaged);
            EXPECT_TRUE(!preview || preview->rows.size() <= 4) << nameOf(format) << " " << i;
        }
    }
}

} // namespace
} // namespace fagdansk::exchange
