#include "app/viewmodels/speaker_model.h"
#include "app/viewmodels/voice_model.h"
#include "app/viewmodels/wipe.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <memory>

namespace fagdansk::viewmodels {
namespace {

struct Room
{
    QStringList played; ///< files, and "own"
    bool hasMicrophone = true;
    bool isBroken = false;
    bool isOpen = false;
    QByteArray heard = "RIFF: a voice";
    SoundRecorder *recorder = nullptr;
    SoundPlayer *player = nullptr;
};

class Player : public SoundPlayer
{
public:
    explicit Player(Room &room) : m_room(room) { room.player = this; }
    bool hasDevice() const override { return true; }
    void play(const QString &file) override { start(file); }
    void playBytes(const QByteArray &wav) override { start(wav == m_room.heard ? QStringLiteral("own") : wav); }
    void stop() override { onPlayingChanged(false); }

private:
    void start(const QString &what)
    {
        m_room.played.append(what);
        onPlayingChanged(true);
    }
    Room &m_room;
};

class Recorder : public SoundRecorder
{
public:
    explicit Recorder(Room &room) : m_room(room) { room.recorder = this; }
    bool available() const override { return m_room.hasMicrophone; }
    void start() override
    {
        m_room.isOpen = !m_room.isBroken;
        if (m_room.isBroken) {
            onFault();
        }
    }
    QByteArray stop() override
    {
        const bool was = std::exchange(m_room.isOpen, false);
        return was ? QByteArray(m_room.heard.constData(), m_room.heard.size()) : QByteArray();
    }
    double level() const override { return 0.5; }

private:
    Room &m_room;
};

/// Recordings of one word.
class OneRecording : public WordRecordings
{
public:
    std::optional<Recording> find(const base::ContentId &term) const override
    {
        return term.slug() == "gas" ? std::optional(Recording{"gas.wav", {}}) : std::nullopt;
    }
    std::vector<base::ContentId> all() const override { return {}; }
    base::Result<void> keep(const base::ContentId &, std::string_view) override { return {}; }
    base::Result<void> remove(const base::ContentId &) override { return {}; }
};

class VoiceModelTest : public testing::Test
{
protected:
    VoiceModelTest() { m_voice.look(); }

    void waitForPlayed(const QString &what)
    {
        QElapsedTimer timer;
        timer.start();
        while (!(m_room.played.contains(what)) && timer.elapsed() < 5000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        ASSERT_TRUE(m_room.played.contains(what)) << "was not heard";
    }
    void hearModel()
    {
        m_voice.sayYourself(m_helmet, QStringLiteral("svejsehjelm"));
        waitForPlayed(QStringLiteral("machine.wav"));
    }

    const QString m_helmet = QStringLiteral("fagdansk/svejsning/svejsehjelm");
    const QString m_gas = QStringLiteral("fagdansk/svejsning/gas");
    Room m_room;
    SpeakerModel m_speaker{[](const std::string &, const std::string &) { return std::string("machine.wav"); },
                           [this] { return std::make_unique<Player>(m_room); }};
    VoiceModel m_voice{m_speaker, [this] { return std::make_unique<Recorder>(m_room); }, nullptr};
};

TEST_F(VoiceModelTest, onesOwnTurnBeginsWhenTheModelIsHeardToItsEnd)
{
    hearModel();
    EXPECT_TRUE(m_voice.hearing());
    EXPECT_FALSE(m_room.isOpen) << "the model would be recorded too";
    m_room.player->onPlayingChanged(false);
    EXPECT_TRUE(m_voice.recording());
    EXPECT_TRUE(m_room.isOpen);
    EXPECT_EQ(m_voice.level(), 0.5);
    m_room.recorder->onOver();
    EXPECT_FALSE(m_room.isOpen);
    EXPECT_EQ(m_room.played.back(), QStringLiteral("own"));
    EXPECT_TRUE(m_voice.hasOwn());
}

TEST_F(VoiceModelTest, aPressWhileTheModelSpeaksBeginsOnesTurn)
{
    hearModel();
    m_voice.sayYourself(m_helmet, QStringLiteral("svejsehjelm"));
    EXPECT_TRUE(m_room.isOpen);
    m_voice.sayYourself(m_helmet, QStringLiteral("svejsehjelm"));
    EXPECT_EQ(m_room.played.back(), QStringLiteral("own"));
}

TEST_F(VoiceModelTest, whatTakesTheModelsPlaceEndsItAll)
{
    hearModel();
    m_speaker.say(QStringLiteral("Læs opgaven"));
    m_room.player->onPlayingChanged(false);
    EXPECT_FALSE(m_voice.hearing());
    EXPECT_FALSE(m_room.isOpen) << "an instruction is not an invitation to speak";
}

TEST_F(VoiceModelTest, whatWasSaidIsOverwrittenNotOnlyLetGo)
{
    m_voice.record(m_helmet);
    m_voice.record(m_helmet);
    ASSERT_EQ(m_voice.own(), m_room.heard);
    const QByteArray sharer = m_voice.own(); // sees what becomes of the bytes
    m_voice.forget();
    EXPECT_FALSE(m_voice.hasOwn());
    EXPECT_EQ(sharer, QByteArray(m_room.heard.size(), '\0'));
}

TEST_F(VoiceModelTest, aNewWordWipesTheOneBefore)
{
    m_voice.record(m_helmet);
    m_voice.record(m_helmet);
    const QByteArray sharer = m_voice.own();
    m_voice.record(m_gas);
    EXPECT_EQ(sharer, QByteArray(m_room.heard.size(), '\0'));
    EXPECT_EQ(m_voice.term(), m_gas);
    EXPECT_FALSE(m_voice.hasOwn());
    EXPECT_EQ(m_room.played, QStringList()) << "who records to keep does not hear it unasked";
}

TEST_F(VoiceModelTest, forgottenInTheMiddleOfAWordTheMicrophoneIsClosed)
{
    m_voice.record(m_helmet);
    m_voice.forget();
    EXPECT_FALSE(m_room.isOpen);
    EXPECT_FALSE(m_voice.hasOwn());
}

TEST_F(VoiceModelTest, faultsAreToldInOneSentenceAndTheNextTryIsAsGoodAsTheFirst)
{
    m_room.isBroken = true;
    m_voice.record(m_helmet);
    EXPECT_FALSE(m_voice.recording());
    EXPECT_TRUE(m_voice.fault().startsWith(QStringLiteral("Mikrofonen kan ikke bruges")))
        << m_voice.fault().toStdString();
    m_room.isBroken = false;
    m_voice.record(m_helmet);
    EXPECT_TRUE(m_voice.recording());
    EXPECT_TRUE(m_voice.fault().isEmpty());
    m_room.heard.clear();
    m_voice.record(m_helmet);
    EXPECT_TRUE(m_voice.fault().startsWith(QStringLiteral("Mikrofonen hørte ikke noget")))
        << m_voice.fault().toStdString();
    EXPECT_FALSE(m_voice.hasOwn());
}

TEST_F(VoiceModelTest, aMicrophoneThatIsPulledOut)
{
    m_voice.record(m_helmet);
    m_room.hasMicrophone = false;
    m_room.recorder->onDeviceChanged();
    m_room.recorder->onFault();
    EXPECT_FALSE(m_voice.available());
    EXPECT_FALSE(m_voice.recording());
    EXPECT_FALSE(m_voice.hasOwn());
}

TEST_F(VoiceModelTest, whereNothingCanBeHeardNothingIsRecorded)
{
    EXPECT_TRUE(m_voice.available());
    m_speaker.assumeSound(false);
    EXPECT_FALSE(m_voice.available());
    VoiceModel without(m_speaker, {}, nullptr);
    without.look();
    EXPECT_FALSE(without.available());
}

TEST_F(VoiceModelTest, aTeachersRecordingIsTheModel)
{
    m_speaker.setRecordings(std::make_shared<OneRecording>());
    m_voice.sayYourself(m_gas, QStringLiteral("gas"));
    waitForPlayed(QStringLiteral("gas.wav"));
    m_speaker.sayWord(m_helmet, QStringLiteral("svejsehjelm"));
    waitForPlayed(QStringLiteral("machine.wav"));
}

} // namespace
} // namespace fagdansk::viewmodels
