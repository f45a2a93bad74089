#include "app/reports/letter_pdf.h"
#include "app/reports/letter_texts.h"
#include "app/reports/report_words.h"
#include "tests/app/reports/pdf_probe.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace fagdansk::reports {
namespace {

constexpr double halfPage = 595.276 / 2; // points

/// Everything filled in, whether the document may use it or not.
LetterFacts whole()
{
    LetterFacts facts;
    facts.centre = "AOF Syd";
    facts.teacher = "Karen Nielsen";
    facts.participant = "Amina Yusuf";
    facts.recipient = "AMU Syd, Anna Holm";
    facts.trade = "Svejsning";
    facts.screened = {2026, 11, 23};
    facts.course = "Svejsning, grundlæggende (47123)";
    facts.place = "Lokale 4, Aabenraa";
    facts.parts = {PartReached{Reach::Over, 0.9, 0.7}, PartReached{Reach::Under, 0.3, 0.6},
                   PartReached{Reach::Near, 0.58, 0.6}};
    facts.outcome = "AMU-kurset med støtte";
    facts.words = {"svejsehjelm", "elektrode", "kantning"};
    facts.readAloud = true;
    facts.extraTimePercent = 25;
    facts.oral = "B1";
    facts.written = "A2+";
    facts.hasVlv2 = true;
    facts.vlv2Date = "12.11.2026";
    facts.vlv2Result = "FVU-start, trin 1";
    facts.schoolingYears = 9;
    return facts;
}

class Letters : public testing::Test
{
protected:
    QString written(const std::vector<Letter> &editions, const char *name)
    {
        const QString path = m_folder.filePath("letter.pdf");
        const auto done = writeLetter(editions, path.toStdString());
        EXPECT_TRUE(done.ok()) << done.error().detail;
        EXPECT_EQ(pdfPages(path), 1);
        EXPECT_TRUE(pdfPageSize(path).contains("A4"));
        showPage(path, QString("letter-") + name);
        return pdfText(path);
    }
    static void expectNone(const QString &text, const QStringList &words)
    {
        for (const QString &word : words)
            EXPECT_FALSE(text.contains(word, Qt::CaseInsensitive)) << word.toStdString() << " in\n"
                                                                   << text.toStdString();
    }
    static void expectAll(const QString &text, const QStringList &words)
    {
        for (const QString &word : words)
            EXPECT_TRUE(text.contains(word)) << word.toStdString() << " not in\n" << text.toStdString();
    }
    QTemporaryDir m_folder;
};

TEST_F(Letters, theParticipantIsSpokenToInPlainWords)
{
    const QString text = written({resultLetter(whole(), "da")}, "result-da");
    expectAll(text, {"Dit resultat", "Amina Yusuf", "23. november 2026", "Det går godt. Du kan følge med her.",
                     "Det er svært endnu. Det kan du øve.", "Du er tæt på grænsen.", "AMU-kurset med støtte",
                     "svejsehjelm", "Du måtte høre teksterne.", "Du fik 25 % ekstra tid.", "Papiret er dit."});
    expectNone(text, {"standardfejl", "B1", "VLV-2, resultat", "Skolegang", "AMU Syd"});
}

TEST_F(Letters, theParticipantsOwnLanguageIsWhollyTheirs)
{
    for (const char *language : {"en", "ar", "pl", "uk", "tr"}) {
        const QString text = written({resultLetter(whole(), language)}, (std::string("result-") + language).c_str());
        expectNone(text, {"Dit resultat", "Sådan gik", "Det har din", "Hjælp, du", "Papiret", "Lærer", "Deltager"});
        EXPECT_TRUE(text.contains("svejsehjelm")) << "the trade's words stay Danish in " << language;
    }
}

TEST_F(Letters, theConversationStandsInBothLanguagesSideBySide)
{
    const QString path = m_folder.filePath("letter.pdf");
    for (const char *language : {"en", "ar", "uk"}) {
        const QString text = written({conversationLetter(whole(), "da"), conversationLetter(whole(), language)},
                                     (std::string("conversation-") + language).c_str());
        expectAll(text, {"Det aftaler vi", "Hvad var let? Hvad var svært?"});
        EXPECT_FALSE(text.contains("Dit resultat"));
    }
    written({conversationLetter(whole(), "da"), conversationLetter(whole(), "en")}, "conversation-en");
    double danish = -1;
    double english = -1;
    for (const auto &[word, x] : pdfWords(path)) {
        danish = word == "aftaler" ? x : danish;
        english = word == "agree" ? x : english;
    }
    EXPECT_GT(danish, 0);
    EXPECT_GT(english, halfPage) << "in the right half";
    EXPECT_LT(danish, halfPage) << "in the left half";
}

TEST_F(Letters, aReferralHoldsWhatWasChosen)
{
    const QString text = written({referralLetter(whole())}, "referral");
    expectAll(text, {"Henvisning", "AMU Syd, Anna Holm", "Svejsning, grundlæggende (47123)", "Lokale 4, Aabenraa",
                     "Resultatet ligger under grænsen.", "AMU-kurset med støtte", "Mundtligt niveau: B1",
                     "VLV-2 er taget: 12.11.2026", "Skolegang: 9 år", "Deltageren har sagt ja"});
    LetterFacts little;
    little.participant = "Amina Yusuf";
    little.recipient = "AMU Syd";
    little.outcome = "FVU-start";
    const QString less = written({referralLetter(little)}, "referral-little");
    expectNone(less, {"niveau", "VLV-2 er taget", "Skolegang", "Hjælpemidler", "Ord at begynde med", "grænsen"});
}

TEST_F(Letters, theJobCentreGetsNothingItDoesNotNeed)
{
    auto facts = whole();
    facts.outcome = "AMU-kurset";
    const QString text = written({jobCentreLetter(facts)}, "job-centre");
    expectAll(text, {"Dokumentation til jobcentret", "Amina Yusuf har deltaget i en fagsproglig screening hos AOF Syd",
                     "den 23. november 2026", "Svejsning, grundlæggende (47123)", "AMU-kurset"});
    expectNone(text, {"ordblind", "dysleksi", "modersmål", "B1", "A2+", "FVU-start, trin 1", "12.11.2026", "Skolegang",
                      "svejsehjelm", "grænsen", "point", "læses op", "Ekstra tid"});
}

TEST_F(Letters, withoutAnOutcomeToTellTheJobCentreHearsThatItIsTalkedAbout)
{
    auto facts = whole();
    facts.outcome.clear();
    expectAll(written({jobCentreLetter(facts)}, "job-centre-open"), {"Resultatet drøftes med deltageren."});
}

TEST_F(Letters, alwaysFitOnePage)
{
    auto facts = whole();
    const std::string endless(3'000, 'w');
    for (auto *text : {&facts.participant, &facts.course, &facts.place, &facts.outcome, &facts.recipient}) {
        *text = "svejsning " + endless;
    }
    facts.words = std::vector<std::string>(200, "lastediagram");
    written({resultLetter(facts, "ar")}, "result-long");
    written({conversationLetter(facts, "da"), conversationLetter(facts, "uk")}, "conversation-long");
    written({referralLetter(facts)}, "referral-long");
    written({jobCentreLetter(facts)}, "job-centre-long");
}

TEST_F(Letters, aPictureShowsTheSamePage)
{
    const std::vector<Letter> editions{resultLetter(whole(), "da")};
    const auto picture = letterPicture(editions, 600);
    ASSERT_TRUE(picture.ok()) << picture.error().detail;
    EXPECT_EQ(picture->width(), 600);
    EXPECT_NEAR(picture->height() / 600.0, 297.0 / 210.0, 0.01);
    int inked = 0;
    for (int y = 0; y < picture->height(); ++y) {
        for (int x = 0; x < picture->width(); ++x)
            inked += picture->pixelColor(x, y) == QColor(Qt::white) ? 0 : 1;
    }
    EXPECT_GT(inked, 5'000) << "something is drawn";
}

TEST_F(Letters, editionsOfDifferentDocumentsAreRefused)
{
    const std::vector<Letter> mixed{resultLetter(whole(), "da"), conversationLetter(whole(), "da")};
    EXPECT_EQ(letterPicture(mixed, 600).error().kind, base::ErrorKind::InvalidInput);
    EXPECT_EQ(letterPicture({}, 600).error().kind, base::ErrorKind::InvalidInput);
}

} // namespace
} // namespace fagdansk::reports
