#include "app/viewmodels/speaker_model.h"

#include <QEventLoop>

#include <gtest/gtest.h>

#include <memory>

namespace fagdansk::viewmodels {
namespace {

std::unique_ptr<SpeakerModel> mute()
{
    return std::make_unique<SpeakerModel>([](const std::string &, const std::string &) { return std::string(); });
}

TEST(SpeakerModel, aComputerWithoutSoundSaysSoBeforeAnybodyPresses)
{
    const auto speaker = mute();
    EXPECT_TRUE(speaker->audible()) << "nobody has looked yet: the start does not open the sound system";
    int changes = 0;
    QObject::connect(speaker.get(), &SpeakerModel::speakingChanged, speaker.get(), [&] { ++changes; });
    speaker->assumeSound(false);
    EXPECT_FALSE(speaker->audible());
    EXPECT_TRUE(speaker->silent());
    EXPECT_FALSE(speaker->lookForDevice());
    EXPECT_EQ(changes, 1);
}

TEST(SpeakerModel, soundThatComesBackIsTriedAgain)
{
    const auto speaker = mute();
    speaker->assumeSound(false);
    speaker->assumeSound(true);
    EXPECT_TRUE(speaker->audible());
    EXPECT_FALSE(speaker->silent());
}

TEST(SpeakerModel, aVoiceThatIsMissingIsSilentButMayBeTriedAgain)
{
    const auto speaker = mute();
    speaker->assumeSound(true);
    QEventLoop loop;
    QObject::connect(speaker.get(), &SpeakerModel::rendered, &loop, &QEventLoop::quit);
    speaker->sayDanish(QStringLiteral("svejsehjelm"));
    loop.exec(); // the voice answers from another thread
    EXPECT_TRUE(speaker->silent());
    EXPECT_TRUE(speaker->audible());
}

} // namespace
} // namespace fagdansk::viewmodels
