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

SoundPlayer *SpeakerModel::player()
{
    if (!m_playerTried) {
        m_playerTried = true;
        m_player = m_makePlayer ? m_makePlayer() : nullptr;
        if (m_player) {
            listen();
        }
    }
    return m_player.get();
}

void SpeakerModel::listen()
{
    m_player->onDeviceChanged = [this] { lookForDevice(); };
    m_player->onPlayingChanged = [this](bool isPlaying) {
        m_speaking = isPlaying;
        Q_EMIT speakingChanged();
    };
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

bool SpeakerModel::lookForDevice()
{
    const bool found = m_assumed ? *m_assumed : player() && player()->hasDevice();
    if (found != m_audible) {
        m_audible = found;
        m_silent = false; // a new device may be tried
        Q_EMIT speakingChanged();
    }
    return found;
}

void SpeakerModel::assumeSound(bool there)
{
    m_assumed = there;
    lookForDevice();
}

void SpeakerModel::play(const QString &file)
{
    m_lastFile = file;
    Q_EMIT rendered(file);
    m_silent = file.isEmpty() || !lookForDevice();
    Q_EMIT speakingChanged();
    if (!m_silent && !m_assumed) {
        player()->play(file);
    }
}

} // namespace fagdansk::viewmodels
