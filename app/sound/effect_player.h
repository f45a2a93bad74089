// Plays through Qt Multimedia's QSoundEffect.
#pragma once

#include "app/viewmodels/sound_player.h"

#include <QSoundEffect>

#include <memory>

namespace fagdansk::sound {

class EffectPlayer : public viewmodels::SoundPlayer
{
public:
    bool hasDevice() const override;
    void play(const QString &file) override;
    void stop() override;

private:
    std::unique_ptr<QSoundEffect> m_effect; ///< made with the first sound: it opens the device
};

} // namespace fagdansk::sound
