// Plays through Qt Multimedia's QSoundEffect.
#pragma once

#include "app/viewmodels/sound_player.h"

#include <QMediaDevices>
#include <QSoundEffect>

#include <memory>

namespace fagdansk::sound {

class EffectPlayer : public viewmodels::SoundPlayer
{
public:
    EffectPlayer();

    bool hasDevice() const override;
    void play(const QString &file) override;
    void stop() override;

private:
    QMediaDevices m_devices;                ///< tells of devices that come and go
    std::unique_ptr<QSoundEffect> m_effect; ///< made with the first sound: it opens the device
};

} // namespace fagdansk::sound
