#include "app/viewmodels/speaker_model.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QThreadPool>
#include <QUrl>

namespace fagdansk::viewmodels {

struct SpeakerModel::Player
{
    /// Both made when first needed: they open the sound system, which the start need not wait for.
    std::unique_ptr<QSoundEffect> sound;
    std::unique_ptr<QMediaDevices> devices;
    QThreadPool renderer; ///< one thread: the voice does one thing at a time

    Player() { renderer.setMaxThreadCount(1); }
};

SpeakerModel::SpeakerModel(Render render, QObject *parent)
    : QObject(parent), m_render(std::move(render)), m_player(std::make_unique<Player>())
{}

SpeakerModel::~SpeakerModel()
{
    m_player->renderer.waitForDone();
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
    if (m_player->sound) {
        m_player->sound->stop();
    }
}

void SpeakerModel::render(const QString &text, const QString &language)
{
    stop();
    if (text.isEmpty()) {
        return;
    }
    const int request = m_request;
    m_player->renderer.start([this, request, text = text.toStdString(), language = language.toStdString()] {
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
    if (!m_assumed && !m_player->devices) {
        m_player->devices = std::make_unique<QMediaDevices>();
        connect(m_player->devices.get(), &QMediaDevices::audioOutputsChanged, this, &SpeakerModel::lookForDevice);
    }
    const bool found = m_assumed ? *m_assumed : !QMediaDevices::defaultAudioOutput().isNull();
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
        if (!m_player->sound) {
            m_player->sound = std::make_unique<QSoundEffect>();
            connect(m_player->sound.get(), &QSoundEffect::playingChanged, this, [this] {
                m_speaking = m_player->sound->isPlaying();
                Q_EMIT speakingChanged();
            });
        }
        m_player->sound->setSource(QUrl::fromLocalFile(file));
        m_player->sound->play();
    }
}

} // namespace fagdansk::viewmodels
