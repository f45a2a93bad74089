// The worksheet on paper, as other programs see it: two pages, the key on a third, and nothing that runs off.
#include "app/reports/worksheet_pdf.h"
#include "tests/app/reports/pdf_probe.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace fagdansk::reports {
namespace {

WorksheetReport sample()
{
    WorksheetReport sheet;
    sheet.title = "Værkstedet, uge 48";
    sheet.centre = "Sprogcenter Viborg";
    const char *words[] = {"en slaggehammer", "en stålbørste",    "en svejsehjelm", "et svejsebord", "en gasflaske",
                           "en lysbue",       "en udsugning",     "en elektrode",   "en ventil",     "en slangeklemme",
                           "et brandtæppe",   "en svejsehandske", "en gnist",       "slagge"};
    const char *translations[] = {"مطرقة الخبث", "فرشاة سلك",  "خوذة اللحام", "طاولة لحام", "أسطوانة غاز",
                                  "قوس كهربائي", "شفط الهواء", "قطب",         "صمام",       "مشبك خرطوم",
                                  "بطانية حريق", "قفاز لحام",  "شرارة",       "خبث"};
    for (std::size_t i = 0; i < std::size(words); ++i) {
        sheet.words.push_back(
            {words[i], "Et redskab, som du bruger på et værksted, når du svejser metal.", translations[i]});
    }
    sheet.meanings = {{"en slaggehammer", "en stålbørste", "en svejsehjelm"},
                      {"Den beskytter øjne og ansigt.", "Med den slår du slagge af.", "Med den renser du metal."},
                      {1, 2, 0}};
    sheet.gaps = {{"Slå slaggen af med ", ".", "slaggehammeren"}, {"Luk ", ", når du holder pause.", "ventilen"}};
    sheet.gapWords = {"ventilen", "slaggehammeren"};
    sheet.compounds = {{"slagge", "stål"}, {"børste", "hammer"}, {1, 0}};
    sheet.compoundWords = {"slaggehammer", "stålbørste"};
    sheet.nouns = {{"slaggehammer", "en"}, {"svejsebord", "et"}};
    sheet.quiz = {{"en ventil", {"En lampe.", "Den lukker for gassen.", "Et bord."}, 1}};
    return sheet;
}

class WorksheetPdf : public testing::Test
{
protected:
    /// The pages' texts.
    QStringList write(const WorksheetReport &sheet)
    {
        const auto written = writeWorksheet(sheet, path().toStdString());
        EXPECT_TRUE(written.ok()) << written.error().detail;
        EXPECT_EQ(pdfPages(path()), 3);
        showPage(path(), QString::fromUtf8(testing::UnitTest::GetInstance()->current_test_info()->name()));
        return {pdfText(path(), 1), pdfText(path(), 2), pdfText(path(), 3)};
    }
    QString path() const { return m_folder.filePath("øveark.pdf"); }

    QTemporaryDir m_folder;
};

TEST_F(WorksheetPdf, keepsTheAnswersApart)
{
    const auto pages = write(sample());
    EXPECT_TRUE(pages[0].contains("slangeklemme"));
    EXPECT_TRUE(pages[0].contains("Hvad hører sammen?"));
    EXPECT_TRUE(pages[1].contains("Tipskupon"));
    EXPECT_TRUE(pages[1].contains("_____ svejsebord"));
    EXPECT_FALSE(pages[1].contains("et svejsebord")) << "the answer stands on the key's page only";
    EXPECT_TRUE(pages[2].contains("et svejsebord"));
    EXPECT_TRUE(pages[2].contains("1. b")) << pages[2].toStdString();
    EXPECT_TRUE(pages[2].contains("(stålbørste)"));
    EXPECT_TRUE(pages[2].contains("1. X"));
}

TEST_F(WorksheetPdf, longTextsAreSetSmallerAndStayOnThePage)
{
    auto sheet = sample();
    for (auto &word : sheet.words) {
        word.meaning = "Et stort og tungt redskab med et langt skaft, som du bruger på værkstedet, når du skal slå "
                       "noget meget fast i noget andet.";
    }
    const auto pages = write(sheet);
    EXPECT_TRUE(pages[0].contains("Med den renser du metal.")) << "the last line of the page is there";
}

TEST_F(WorksheetPdf, exercisesWithoutContentAreLeftOut)
{
    auto sheet = sample();
    sheet.compounds = {};
    sheet.compoundWords.clear();
    sheet.quiz.clear();
    const auto text = write(sheet).join(QString());
    EXPECT_FALSE(text.contains("Sæt ordene sammen"));
    EXPECT_FALSE(text.contains("Tipskupon"));
}

TEST_F(WorksheetPdf, whatCannotFitIsRefused)
{
    auto sheet = sample();
    for (int i = 0; i < 200; ++i) {
        sheet.words.push_back(sheet.words.front());
    }
    EXPECT_EQ(writeWorksheet(sheet, path().toStdString()).error().kind, base::ErrorKind::InvalidInput);
    EXPECT_EQ(writeWorksheet(sample(), "/there/is/no/folder.pdf").error().kind, base::ErrorKind::NotFound);
}

} // namespace
} // namespace fagdansk::reports
