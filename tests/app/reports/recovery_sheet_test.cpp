#include "app/reports/recovery_sheet.h"
#include "tests/app/reports/pdf_probe.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace fagdansk::reports {
namespace {

class Recovery : public testing::Test
{
protected:
    QString textOf(const RecoverySheet &sheet, const std::string &language)
    {
        const QString path = m_folder.filePath("code.pdf");
        const auto result = writeRecoverySheet(sheet, path.toStdString(), language);
        EXPECT_TRUE(result.ok()) << result.error().detail;
        EXPECT_EQ(pdfPages(path), 1);
        const QString test = testing::UnitTest::GetInstance()->current_test_info()->name();
        showPage(path, "recovery-" + test + '-' + QString::fromStdString(language));
        return pdfText(path);
    }
    static QString withoutBlanks(QString text) { return text.remove(' ').remove('\n'); }

    QTemporaryDir m_folder;
};

TEST_F(Recovery, saysTheCodeAndWhatToDo)
{
    const RecoverySheet sheet{"Læseværkstedet", "Karen Holm", "K7QMX-2RTPD-9HWFB-C4NVY-6JSGE-A8ZUK-3DLMQ-5XRTW"};
    const QString text = textOf(sheet, "da");
    for (const char *part : {"K7QMX", "2RTPD", "9HWFB", "C4NVY", "6JSGE", "A8ZUK", "3DLMQ", "5XRTW"})
        EXPECT_TRUE(withoutBlanks(text).contains(part)) << part << "\n" << text.toStdString();
    EXPECT_TRUE(text.contains("aflåst skab"));
    EXPECT_TRUE(text.contains("Uden koden og uden en lærers adgangskode kan ingen læse"));
    EXPECT_TRUE(text.contains("Karen Holm"));
}

TEST_F(Recovery, groupsStandInReadingOrderInArabicToo)
{
    const QStringList groups{"AAAAA", "BBBBB", "DDDDD", "EEEEE"};
    for (const char *language : {"da", "en", "ar"}) {
        textOf({"C", "T", "AAAAA-BBBBB-DDDDD-EEEEE"}, language);
        QMap<double, QString> fromTheLeft;
        for (const auto &[word, left] : pdfWords(m_folder.filePath("code.pdf"))) {
            if (groups.contains(word))
                fromTheLeft.insert(left, word);
        }
        EXPECT_EQ(fromTheLeft.values(), groups) << language;
    }
}

TEST_F(Recovery, aPlainCodeIsGroupedAndALongGroupStaysWhole)
{
    EXPECT_TRUE(withoutBlanks(textOf({"C", "T", "AAAAABBBBBCCC"}, "da")).contains("AAAAABBBBBCCC"));
    const std::string longGroup = std::string(98, '7') + "-8";
    EXPECT_TRUE(withoutBlanks(textOf({"C", "T", longGroup}, "da")).contains(QString(98, '7')));
}

TEST_F(Recovery, absurdNamesStayOnOnePage)
{
    const std::string name(4000, 'W');
    EXPECT_TRUE(textOf({name, name, "AAAAA-BBBBB"}, "da").contains("(forkortet)"));
}

TEST_F(Recovery, codesOutOfContractAreRefused)
{
    const QString path = m_folder.filePath("code.pdf");
    for (const std::string &code : {std::string(), std::string("short"), std::string("-------- --------"),
                                    std::string(101, 'A'), std::string("A B C D E F G H I J K L M N O P Q R S T U"),
                                    std::string("AAAAA\nBBBBB"), std::string("ÅÅÅÅÅÅÅÅ")}) {
        const auto result = writeRecoverySheet({"C", "T", code}, path.toStdString(), "da");
        ASSERT_FALSE(result.ok()) << code;
        EXPECT_EQ(result.error().kind, base::ErrorKind::InvalidInput);
    }
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace
} // namespace fagdansk::reports
