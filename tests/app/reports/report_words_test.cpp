#include "app/reports/report_words.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace fagdansk::reports {
namespace {

TEST(Cleaned, namesCannotReachOutOfTheirLine)
{
    const std::pair<std::string, QString> cases[] = {
        {"  Amina\n\tYusuf ", "Amina Yusuf"},
        {"a\u202Eb\u202C", "ab"}, // an override would show the letters in another order
        {"a\u2028b", "a b"},      // line separator
        {"bl\xE5", QString("bl") + QChar(0xFFFD)},
        {"", ""},
    };
    for (const auto &[given, expected] : cases)
        EXPECT_EQ(cleaned(given), expected) << given;
}

TEST(ReportWords, valuesAreIsolatedWhereDirectionsMix)
{
    EXPECT_EQ(ReportWords("da").inside("Karen"), "Karen");
    EXPECT_EQ(ReportWords("da").inside("أمينة"), QString("\u2068أمينة\u2069"));
    EXPECT_EQ(ReportWords("ar").inside("Karen"), QString("\u2068Karen\u2069"));
    EXPECT_EQ(ReportWords("ar").inside("a\u2069b"), QString("\u2068ab\u2069")) << "a stray end is dropped";
}

TEST(ReportWords, dates)
{
    EXPECT_EQ(ReportWords("da").date({2026, 11, 3}), "3. november 2026");
    EXPECT_EQ(ReportWords("en-GB").date({2026, 11, 3}), "3 November 2026");
    EXPECT_EQ(ReportWords("ar").date({2026, 11, 3}), QString("3 نوفمبر 2026"));
    EXPECT_EQ(ReportWords("pl").date({2026, 11, 3}), QString("3 listopada 2026")) << "the month as it stands in a date";
    EXPECT_EQ(ReportWords("uk").date({2026, 11, 3}), QString("3 листопада 2026"));
    EXPECT_EQ(ReportWords("tr").date({2026, 11, 3}), QString("3 Kasım 2026"));
    EXPECT_EQ(ReportWords("da").date({2026, 2, 30}), "");
    EXPECT_EQ(ReportWords("da").date({}), "");
}

TEST(ReportWords, languagesWithoutACatalogueAreDanish)
{
    for (const char *language : {"da", "vi", "", "..", "C"}) {
        const ReportWords words(language);
        EXPECT_EQ(words("Deltager"), "Deltager") << language;
        EXPECT_FALSE(words.isRightToLeft()) << language;
    }
    EXPECT_TRUE(ReportWords("ar").isRightToLeft());
}

/// Every marked word of the sources, as the compiler joins its pieces.
QStringList sourceWords()
{
    QStringList words;
    static const QRegularExpression marked(R"re(QT_TRANSLATE_NOOP\(\s*"reports",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re");
    static const QRegularExpression joint(R"re("\s*")re");
    for (const char *name : {"letter_page.cpp", "participant_letters.cpp", "privacy_letter.cpp", "profile_rows.cpp",
                             "recovery_sheet.cpp", "report_words.cpp", "screening_page.cpp", "screening_pdf.cpp"}) {
        QFile file(QString(FAGDANSK_SOURCE_DIR "/app/reports/%1").arg(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        for (auto matches = marked.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();) {
            const QString literal = matches.next().captured(1).trimmed();
            words << QString(literal).replace(joint, "").mid(1).chopped(1);
        }
    }
    words.removeDuplicates();
    return words;
}

TEST(ReportWords, everyWordIsTranslatedWithAllItsValues)
{
    const QStringList words = sourceWords();
    ASSERT_GT(words.size(), 30);
    const QStringList isTheSame{"%1, form %2", "%1. %2 %3", "Profil"};
    for (const char *language : {"en", "ar", "pl", "uk", "tr"}) {
        const ReportWords catalogue(language);
        for (const QString &danish : words) {
            const QString translated = catalogue(danish.toUtf8().constData());
            if (!isTheSame.contains(danish)) {
                EXPECT_NE(translated, danish) << language;
            }
            for (const char *value : {"%1", "%2", "%3"})
                EXPECT_EQ(translated.contains(value), danish.contains(value)) << language << danish.toStdString();
        }
    }
}

} // namespace
} // namespace fagdansk::reports
