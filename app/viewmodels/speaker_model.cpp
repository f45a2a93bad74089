#include "app/viewmodels/speaker_model.h"

#include <utility>

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
        if (!isPlaying) {
            end(true);
        }
    };
}

void SpeakerModel::setLanguage(const QString &language)
{
    m_language = language;
}

void SpeakerModel::say(const QString &text)
{
    render({text, m_language, {}});
}

void SpeakerModel::sayDanish(const QString &text)
{
    render({text, QStringLiteral("da"), {}});
}

void SpeakerModel::sayWord(const QString &term, const QString &text)
{
    sayWord(term, text, {});
}

void SpeakerModel::sayWord(const QString &term, const QString &text, Then then)
{
    render({text, QStringLiteral("da"), term}, std::move(then));
}

void SpeakerModel::setRecordings(std::shared_ptr<const WordRecordings> recordings)
{
    m_recordings = std::move(recordings);
}

void SpeakerModel::playBytes(const QByteArray &wav, Then then)
{
    stop();
    m_then = std::move(then);
    m_silent = !lookForDevice();
    Q_EMIT speakingChanged();
    if (m_silent || m_assumed) {
        end(true);
    } else {
        player()->playBytes(wav);
    }
}

void SpeakerModel::end(bool isWhole)
{
    if (const auto then = std::exchange(m_then, {})) {
        then(isWhole);
    }
}

void SpeakerModel::stop()
{
    ++m_request;
    const auto then = std::exchange(m_then, {}); // the player's own end is none of what was asked for
    if (m_player) {
        m_player->stop();
    }
    if (then) {
        then(false);
    }
}

void SpeakerModel::render(const Wish &wish, Then then)
{
    stop();
    if (wish.text.isEmpty()) {
        return;
    }
    m_then = std::move(then);
    const int request = m_request;
    m_renderer.start([this, request, recordings = m_recordings, wish] {
        const QString file = fileFor(wish, recordings.get());
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

QString SpeakerModel::fileFor(const Wish &wish, const WordRecordings *recordings) const
{
    const auto term = base::ContentId::parse(wish.term.toStdString());
    const auto recording = recordings && term ? recordings->find(*term) : std::nullopt;
    return QString::fromStdString(recording ? recording->file
                                            : m_render(wish.text.toStdString(), wish.language.toStdString()));
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
    if (m_silent || m_assumed) {
        end(true);
    } else {
        player()->play(file);
    }
}

} // namespace fagdansk::viewmodels
