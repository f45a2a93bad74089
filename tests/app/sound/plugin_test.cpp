// The plugin as the program loads it, as far as a computer without a microphone can tell.
#include "app/gui/sound_loader.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace fagdansk::sound {
namespace {

TEST(SoundPlugin, withoutAMicrophoneNothingIsRecordedAndItSaysSo)
{
    gui::SoundLoader loader(FAGDANSK_PROGRAM);
    const auto *library = loader.library();
    ASSERT_NE(library, nullptr);
    const auto recorder = library->makeRecorder();
    ASSERT_NE(recorder, nullptr);
    if (recorder->available()) {
        GTEST_SKIP() << "this computer has a microphone";
    }
    int faults = 0;
    recorder->onFault = [&] { ++faults; };
    recorder->start();
    QElapsedTimer timer;
    timer.start();
    while (faults == 0 && timer.elapsed() < 5000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    EXPECT_EQ(faults, 1);
    EXPECT_TRUE(recorder->stop().isEmpty());
    EXPECT_EQ(recorder->level(), 0.0);
}

} // namespace
} // namespace fagdansk::sound

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
