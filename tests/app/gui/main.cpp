// The tests of the whole app; with --play (player.h) or --look (look.h), the app itself in a process of its own.
#include "tests/app/gui/look.h"
#include "tests/app/gui/player.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("TZ", "Europe/Copenhagen");
    fagdansk::guitest::becomeNobodyIfAsked(argc, argv);
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("fagdansk-test"));
    const auto arguments = QGuiApplication::arguments();
    for (const auto child : {fagdansk::guitest::playIfAsked, fagdansk::guitest::lookIfAsked}) {
        if (const int code = child(arguments); code >= 0) {
            return code;
        }
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
