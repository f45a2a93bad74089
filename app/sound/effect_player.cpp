#include "app/sound/effect_player.h"

#include <QAudioDevice>
#include <QUrl>

namespace fagdansk::sound {

EffectPlayer::EffectPlayer()
{
    QObject::connect(&m_devices, &QMediaDevices::audioOutputsChanged, &m_devices, [this] {
        if (onDeviceChanged) {
            onDeviceChanged();
        }
    });
}

bool EffectPlayer::hasDevice() const
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

void EffectPlayer::play(const QString &file)
{
    if (!m_effect) {
        m_effect = std::make_unique<QSoundEffect>();
        QObject::connect(m_effect.get(), &QSoundEffect::playingChanged, m_effect.get(), [this] {
            if (onPlayingChanged) {
                onPlayingChanged(m_effect->isPlaying());
            }
        });
    }
    m_effect->setSource(QUrl::fromLocalFile(file));
    m_effect->play();
}

void EffectPlayer::stop()
{
    if (m_effect) {
        m_effect->stop();
    }
}

} // namespace fagdansk::sound
