// What a test hears, and a disk for recordings that can be full.
#pragma once

#include "app/viewmodels/sound_player.h"
#include "app/viewmodels/word_recordings.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace fagdansk::screens {

/// A player that is done at once, and writes down what it was given.
class Ears : public viewmodels::SoundPlayer
{
public:
    /// `ownVoice` is what the microphone hears.
    Ears(std::shared_ptr<QString> played, QByteArray ownVoice)
        : m_played(std::move(played)), m_ownVoice(ownVoice.constData(), ownVoice.size())
    {}

    bool hasDevice() const override { return true; }
    void play(const QString &file) override
    {
        *m_played = file;
        endSoon();
    }
    void playBytes(const QByteArray &wav) override
    {
        *m_played = wav == m_ownVoice ? QStringLiteral("own voice") : QStringLiteral("other bytes");
        endSoon();
    }
    void stop() override {}

private:
    void endSoon()
    {
        onPlayingChanged(true);
        QTimer::singleShot(0, &m_context, [this] { onPlayingChanged(false); });
    }

    std::shared_ptr<QString> m_played;
    QByteArray m_ownVoice;
    QObject m_context;
};

/// Recordings whose disk is full while `isFull`.
class FullRecordings : public viewmodels::WordRecordings
{
public:
    FullRecordings(std::shared_ptr<viewmodels::WordRecordings> kept, const bool &isFull)
        : m_kept(std::move(kept)), m_isFull(isFull)
    {}

    std::optional<Recording> find(const base::ContentId &term) const override { return m_kept->find(term); }
    std::vector<base::ContentId> all() const override { return m_kept->all(); }
    base::Result<void> keep(const base::ContentId &term, std::string_view wav) override
    {
        return m_isFull ? base::Error{base::ErrorKind::DiskFull, "the test's disk is full"} : m_kept->keep(term, wav);
    }
    base::Result<void> remove(const base::ContentId &term) override { return m_kept->remove(term); }

private:
    std::shared_ptr<viewmodels::WordRecordings> m_kept;
    const bool &m_isFull; ///< changed while the worker is idle
};

} // namespace fagdansk::screens
