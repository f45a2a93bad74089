// What plays a sound. SpeakerModel needs no more than this; app/sound implements it.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace fagdansk::viewmodels {

/// Used on the GUI thread only.
class SoundPlayer
{
public:
    virtual ~SoundPlayer() = default;

    virtual bool hasDevice() const = 0;         ///< now
    virtual void play(const QString &file) = 0; ///< a WAV file
    /// A recorder's WAV (sound_recorder.h), which never becomes a file.
    virtual void playBytes(const QByteArray &wav) = 0;
    virtual void stop() = 0;

    std::function<void(bool isPlaying)> onPlayingChanged;
    std::function<void()> onDeviceChanged; ///< headphones come and go
};

} // namespace fagdansk::viewmodels
