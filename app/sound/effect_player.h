// Plays files through Qt Multimedia's QSoundEffect, and what was recorded through QAudioSink, straight from memory.
#pragma once

#include "app/viewmodels/sound_player.h"

#include <QAudioSink>
#include <QBuffer>
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
    void playBytes(const QByteArray &wav) override;
    void stop() override;

private:
    void makeEffect();
    void tellPlaying(bool isPlaying) const;
    void dropBytes();

    QMediaDevices m_devices;                ///< tells of devices that come and go
    std::unique_ptr<QSoundEffect> m_effect; ///< made with the first sound: it opens the device
    QBuffer m_bytes;                        ///< of what was recorded; held only while it plays
    std::unique_ptr<QAudioSink> m_sink;     ///< likewise
};

} // namespace fagdansk::sound
