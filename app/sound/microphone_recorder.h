// Records through Qt Multimedia's QAudioSource.
#pragma once

#include "app/sound/take.h"
#include "app/viewmodels/sound_recorder.h"

#include <QAudioFormat>
#include <QAudioSource>
#include <QMediaDevices>

#include <memory>
#include <vector>

namespace fagdansk::sound {

class MicrophoneRecorder : public viewmodels::SoundRecorder
{
public:
    MicrophoneRecorder();
    ~MicrophoneRecorder() override;

    bool available() const override;
    void start() override;
    QByteArray stop() override;
    double level() const override;

private:
    void read();
    void drain();
    void give(const QByteArray &bytes);
    void fail();

    QMediaDevices m_devices;
    QAudioFormat m_format;                  ///< what the device gives
    std::unique_ptr<QAudioSource> m_source; ///< only while recording: the microphone is open for no longer
    QIODevice *m_stream = nullptr;          ///< the source's own
    std::unique_ptr<Take> m_take;
    std::vector<float> m_samples; ///< of one reading
};

} // namespace fagdansk::sound
