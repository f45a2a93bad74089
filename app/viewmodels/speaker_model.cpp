#include "app/viewmodels/speaker_model.h"

namespace fagdansk::viewmodels {

SpeakerModel::SpeakerModel(Render render, MakePlayer makePlayer, QObject *parent)
    : QObject(parent), m_render(std::move(render)), m_makePlayer(std::move(makePlayer))
{
    m_renderer.setMaxThreadCount(1);
}

SpeakerModel::~SpeakerModel()
{
    m_renderer.waitForDone();
}

SoundPlayer *SpeakerModel::player() const
{
    if (!m_playerTried) {
        m_playerTried = true;
        m_player = m_makePlayer ? m_makePlayer() : nullptr;
    }
    return m_player.get();
}

void SpeakerModel::setLanguage(const QString &language)
{
    m_language = language;
}

void SpeakerModel::say(const QString &text)
{
    render(text, m_language);
}

void SpeakerModel::sayDanish(const QString &text)
{
    render(text, QStringLiteral("da"));
}

void SpeakerModel::stop()
{
    ++m_request;
    if (m_player) {
        m_player->stop();
    }
}

void SpeakerModel::render(const QString &text, const QString &language)
{
    stop();
    if (text.isEmpty()) {
        return;
    }
    const int request = m_request;
    m_renderer.start([this, request, text = text.toStdString(), language = language.toStdString()] {
        const QString file = QString::fromStdString(m_render(text, language));
        QMetaObject::invokeMethod(
            this,
            [this, request, file] {
                if (request == m_request) {
                    play(file);
                }
            },
            Qt::QueuedConnection);
    });
}

bool SpeakerModel::canBeHeard() const
{
    return m_assumesSound || (player() && player()->hasDevice());
}

void SpeakerModel::play(const QString &file)
{
    m_lastFile = file;
    Q_EMIT rendered(file);
    m_silent = file.isEmpty() || !canBeHeard();
    Q_EMIT speakingChanged();
    if (!m_silent && !m_assumesSound) {
        player()->onPlayingChanged = [this](bool isPlaying) {
            m_speaking = isPlaying;
            Q_EMIT speakingChanged();
        };
        player()->play(file);
    }
}

} // namespace fagdansk::viewmodels
