// Says instructions and words aloud. Without a sound device or a voice it stays silent and says so.
#pragma once

#include "app/viewmodels/sound_player.h"
#include "app/viewmodels/word_recordings.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace fagdansk::viewmodels {

class SpeakerModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main.cpp")
    Q_PROPERTY(bool speaking READ speaking NOTIFY speakingChanged)
    Q_PROPERTY(bool silent READ silent NOTIFY speakingChanged)
    Q_PROPERTY(bool audible READ audible NOTIFY speakingChanged)

public:
    /// Renders text in a language to a WAV file; called off the GUI thread. An empty path: it cannot be said.
    using Render = std::function<std::string(const std::string &text, const std::string &language)>;

    /// Called with the first sound, on the GUI thread; null (or no function): this computer is silent.
    using MakePlayer = std::function<std::unique_ptr<SoundPlayer>()>;

    /// Called when what was asked for has been heard to its end, or cannot be heard here; `isWhole` false: something
    /// else took its place.
    using Then = std::function<void(bool isWhole)>;

    explicit SpeakerModel(Render render, MakePlayer makePlayer = {}, QObject *parent = nullptr);
    ~SpeakerModel() override;

    bool speaking() const { return m_speaking; }
    /// The last wish could not be heard, or none can.
    bool silent() const { return m_silent || !m_audible; }
    /// Whether this computer has a sound device, as far as anybody has looked.
    bool audible() const { return m_audible; }
    /// Looks for a sound device, and from then on notices one that comes or goes. Opens the sound system: not for the
    /// start.
    bool lookForDevice();
    /// The tour plays both kinds of computer, whatever it runs on; where there is sound, what was rendered counts as
    /// heard.
    void assumeSound(bool there);
    /// The language of instructions.
    void setLanguage(const QString &language);
    /// A word that a teacher has recorded is heard in the teacher's voice. Null: none are.
    void setRecordings(std::shared_ptr<const WordRecordings> recordings);
    void sayWord(const QString &term, const QString &text, Then then);
    /// What a recorder has recorded.
    void playBytes(const QByteArray &wav, Then then);
    /// The last file that was given to the sound device.
    QString lastFile() const { return m_lastFile; }

    /// An instruction, in the interface language.
    Q_INVOKABLE void say(const QString &text);
    /// Danish words and texts.
    Q_INVOKABLE void sayDanish(const QString &text);
    /// A Danish word; `term` is its id in the content.
    Q_INVOKABLE void sayWord(const QString &term, const QString &text);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void speakingChanged();
    void rendered(const QString &file);

private:
    struct Wish
    {
        QString text;
        QString language;
        QString term; ///< empty: a text like any other
    };
    void render(const Wish &wish, Then then = {});
    QString fileFor(const Wish &wish, const WordRecordings *recordings) const; ///< on the renderer's thread
    void play(const QString &file);
    void end(bool isWhole);

    /// Null on a silent computer.
    SoundPlayer *player();
    void listen();

    Render m_render;
    MakePlayer m_makePlayer;
    std::shared_ptr<const WordRecordings> m_recordings;
    Then m_then;                           ///< of what is being rendered or played
    std::unique_ptr<SoundPlayer> m_player; ///< made when first needed: the start need not wait for it
    bool m_playerTried = false;
    QThreadPool m_renderer; ///< one thread: the voice does one thing at a time
    QString m_language = QStringLiteral("da");
    QString m_lastFile;
    int m_request = 0; ///< a later wish replaces an earlier one still being rendered
    bool m_speaking = false;
    bool m_silent = false;
    bool m_audible = true;
    std::optional<bool> m_assumed;
};

} // namespace fagdansk::viewmodels
