#include "app/reports/screening_pdf.h"
#include "tests/app/reports/pdf_probe.h"
#include "tests/app/reports/sample_report.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>

namespace fagdansk::reports {
namespace {

class ScreeningPdf : public testing::Test
{
protected:
    /// The path of the page, checked to be one page of A4.
    QString written(const ScreeningReport &report, const std::string &language)
    {
        const QString path = m_folder.filePath("report.pdf");
        const auto result = writePdf(report, path.toStdString(), language);
        EXPECT_TRUE(result.ok()) << result.error().detail;
        EXPECT_EQ(pdfPages(path), 1);
        EXPECT_TRUE(pdfPageSize(path).contains("A4")) << pdfPageSize(path).toStdString();
        const QString test = testing::UnitTest::GetInstance()->current_test_info()->name();
        showPage(path, "screening-" + QString(test).replace('/', '-') + '-' + QString::fromStdString(language));
        return path;
    }
    QTemporaryDir m_folder;
};

/// Run with FAGDANSK_UPDATE_GOLDEN=1 to write what is there now, then read the difference.
void expectGolden(const QString &actual, const char *name)
{
    QFile file(QString(FAGDANSK_SOURCE_DIR "/tests/golden/reports/%1").arg(name));
    if (qEnvironmentVariableIsSet("FAGDANSK_UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    EXPECT_EQ(actual.toStdString(), QString::fromUtf8(file.readAll()).toStdString());
}

TEST_F(ScreeningPdf, danishIsAsAgreed)
{
    expectGolden(pdfText(written(danishReport(), "da")), "screening_da.txt");
}

TEST_F(ScreeningPdf, englishTranslatesAllWordsOfItsOwn)
{
    const QString text = pdfText(written(danishReport(), "en"));
    EXPECT_TRUE(text.contains("Does not replace VLV-2 or the assessment of the FVU provider."));
    EXPECT_TRUE(text.contains("23 November 2026"));
    for (const char *danish :
         {"Deltager", "Profil ", "Anbefaling", "Mangler", "grænse ", "Begrundelse", "Læsetid", "pr. 100"})
        EXPECT_FALSE(text.contains(danish)) << danish;
}

TEST_F(ScreeningPdf, polishUkrainianAndTurkishToo)
{
    struct Case
    {
        const char *language;
        const char *disclaimer;
        const char *date;
        const char *share; ///< 60 % as the language writes it
    };
    for (const auto &[language, disclaimer, date, share] :
         {Case{"pl", "Nie zastępuje VLV-2", "23 listopada 2026", "próg 60%"},
          Case{"uk", "Не замінює VLV-2", "23 листопада 2026", "межа 60 %"},
          Case{"tr", "VLV-2’nin veya FVU veren", "23 Kasım 2026", "sınır %60"}}) {
        QString text = pdfText(written(danishReport(), language));
        text.replace(QChar::Nbsp, QLatin1Char(' ')); // which of the two a reader of the page finds is its own affair
        for (const char *own : {disclaimer, date, share})
            EXPECT_TRUE(text.contains(own)) << own << " in\n" << text.toStdString();
        for (const char *danish : {"Deltager", "Anbefaling", "Mangler", "grænse ", "Begrundelse", "Læsetid", "pr. 100"})
            EXPECT_FALSE(text.contains(danish)) << language << ": " << danish;
    }
}

TEST_F(ScreeningPdf, arabicHoldsItsDisclaimerAndItsDanishWords)
{
    const QString path = written(arabicReport(), "ar");
    const QString text = pdfText(path);
    for (const char *latin : {"VLV-2", "FVU", "lysbue", "svejsehjelm", "smeltebad", "Karen Holm", "A2+"})
        EXPECT_TRUE(text.contains(latin)) << latin;
    for (const char *danish : {"Deltager", "Erstatter", "Profil"})
        EXPECT_FALSE(text.contains(danish)) << danish;
    bool hasArabicFont = false;
    for (const PdfFont &font : pdfFonts(path))
        hasArabicFont = hasArabicFont || font.name.contains("Arabic");
    EXPECT_TRUE(hasArabicFont);
}

TEST_F(ScreeningPdf, fontsAreEmbedded)
{
    bool inter = false;
    bool andika = false;
    for (const PdfFont &font : pdfFonts(written(danishReport(), "da"))) {
        EXPECT_TRUE(font.embedded) << font.name.toStdString();
        inter = inter || font.name.contains("Inter");
        andika = andika || font.name.contains("Andika");
    }
    EXPECT_TRUE(inter);
    EXPECT_TRUE(andika);
}

TEST_F(ScreeningPdf, decisionsAreToldApart)
{
    ScreeningReport report = danishReport();
    report.decision = Undecided{};
    EXPECT_TRUE(pdfText(written(report, "da")).contains("Læreren har ikke besluttet endnu."));
    report.decision = Confirmed{"Karen Holm", {2026, 11, 24}};
    EXPECT_TRUE(pdfText(written(report, "da")).contains("Forslaget er bekræftet af Karen Holm, 24. november 2026."));
}

TEST_F(ScreeningPdf, anEmptyReportStillSaysWhatItIsNot)
{
    const QString text = pdfText(written({}, "da"));
    EXPECT_TRUE(text.contains("Erstatter ikke VLV-2 eller FVU-udbyderens vurdering."));
    EXPECT_EQ(text.count("Ikke taget"), 3);
    EXPECT_FALSE(text.contains("begynde med"));
    EXPECT_FALSE(text.contains("Læsetid"));
}

TEST_F(ScreeningPdf, numbersOutsideTheirRangeStayOnThePage)
{
    ScreeningReport report = danishReport();
    report.everyday.share = std::nan("");
    report.terms.share = -3.0;
    report.technical.share = 1e300;
    report.terms.standardError = -0.2;
    report.technical.standardError = INFINITY;
    report.technical.cutOff = -1e300;
    report.readingTimes[0].secondsPer100Words = NAN;
    const QString text = pdfText(written(report, "da"));
    EXPECT_EQ(text.count("Ikke taget"), 1);
    EXPECT_TRUE(text.contains("100 %"));
    EXPECT_FALSE(text.contains("nan"));
}

struct Absurd
{
    const char *name;
    std::string field;
    int items;
};

class AbsurdReports : public ScreeningPdf, public testing::WithParamInterface<Absurd>
{};

TEST_P(AbsurdReports, stayOnOnePageAndSaySo)
{
    for (const char *language : {"da", "ar"}) {
        const QString text = pdfText(written(absurdReport(GetParam().field, GetParam().items), language));
        if (language == std::string("da")) {
            EXPECT_TRUE(text.contains("forkortet"));
            EXPECT_TRUE(text.contains("Erstatter ikke VLV-2 eller FVU-udbyderens vurdering."));
        }
    }
}

std::string repeated(const std::string &text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, AbsurdReports,
                         testing::Values(Absurd{"manyWords", repeated("et langt ord ", 3000), 40}, // wraps everywhere
                                         Absurd{"oneWord", std::string(5000, 'W'), 30},            // nowhere to wrap
                                         Absurd{"manyItems", "kort", 300},                         // lists, not fields
                                         Absurd{"arabic", repeated("كلمة طويلة ", 400), 20}, // the other direction
                                         Absurd{"anyBytes", repeated("\xFF\xC3\x01\n\xE2\x80\xAE", 500), 20},
                                         Absurd{"beyondThePlane", repeated("\U0001F527", 1500),
                                                20}), // surrogates at the cut
                         [](const auto &test) { return std::string(test.param.name); });

TEST_F(ScreeningPdf, aFewSentencesTooManyAreSetSmallerNotShortened)
{
    ScreeningReport report = danishReport();
    for (int i = 0; i < 3; ++i)
        report.recommendation.reasons.emplace_back("Endnu en grund, som læreren skal have med i sin samtale.");
    const QString text = pdfText(written(report, "da"));
    EXPECT_FALSE(text.contains("forkortet"));
    EXPECT_EQ(text.count("Endnu en grund"), 3);
}

} // namespace
} // namespace fagdansk::reports
