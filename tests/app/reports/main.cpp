#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv); // fonts need one
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
