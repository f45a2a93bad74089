#include <QFont>
#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("TZ", "Europe/Copenhagen");
    QGuiApplication app(argc, argv);
    const QStringList behind{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans")};
    QFont::insertSubstitutions(QStringLiteral("Andika"), behind);
    QFont::insertSubstitutions(QStringLiteral("Inter"), behind);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
