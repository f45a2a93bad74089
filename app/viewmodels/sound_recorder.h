// What records a voice, into memory only. VoiceModel needs no more than this; app/sound implements it.
#pragma once

#include <QByteArray>

#include <functional>

namespace fagdansk::viewmodels {

/// Used on the GUI thread only.
class SoundRecorder
{
public:
    static constexpr int longestMs = 10'000;

    virtual ~SoundRecorder() = default;

    virtual bool available() const = 0; ///< a microphone, now
    virtual void start() = 0;
    /// A WAV file's bytes (16 kHz, mono, 16 bit); empty where nothing could be heard. The recorder keeps none of them.
    virtual QByteArray stop() = 0;
    virtual double level() const = 0; ///< 0 (still) to 1 (as loud as can be told), of the last moment

    std::function<void()> onLevelChanged;
    std::function<void()> onOver;  ///< longestMs have gone, or somebody spoke and fell silent: stop() is due
    std::function<void()> onFault; ///< the microphone cannot be used, or went away; nothing is recorded any more
    std::function<void()> onDeviceChanged; ///< microphones come and go
};

} // namespace fagdansk::viewmodels
