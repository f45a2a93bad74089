#include "app/sound/effect_player.h"

#include "app/sound/take.h"
#include "app/speech/wav.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QSignalBlocker>
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

void EffectPlayer::tellPlaying(bool isPlaying) const
{
    if (onPlayingChanged) {
        onPlayingChanged(isPlaying);
    }
}

void EffectPlayer::makeEffect()
{
    m_effect = std::make_unique<QSoundEffect>();
    QObject::connect(m_effect.get(), &QSoundEffect::playingChanged, m_effect.get(),
                     [this] { tellPlaying(m_effect->isPlaying()); });
    QObject::connect(m_effect.get(), &QSoundEffect::statusChanged, m_effect.get(), [this] {
        if (m_effect->status() == QSoundEffect::Error) {
            tellPlaying(false); // whoever waits for its end goes on
        }
    });
}

void EffectPlayer::play(const QString &file)
{
    dropBytes();
    if (!m_effect) {
        makeEffect();
    }
    {
        const QSignalBlocker quiet(m_effect.get());
        m_effect->setSource({}); // a word that was recorded again lies in the same file
    }
    m_effect->setSource(QUrl::fromLocalFile(file));
    m_effect->play();
}

void EffectPlayer::playBytes(const QByteArray &wav)
{
    stop();
    QAudioFormat format;
    format.setSampleRate(Take::rateHz);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_bytes.setData(wav);
    m_bytes.open(QIODevice::ReadOnly);
    m_bytes.seek(static_cast<qint64>(speech::wavHeaderBytes));
    m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format);
    QObject::connect(m_sink.get(), &QAudioSink::stateChanged, m_sink.get(), [this](QAudio::State state) {
        if (state == QAudio::IdleState || state == QAudio::StoppedState) {
            dropBytes();
            tellPlaying(false);
        }
    });
    tellPlaying(true);
    m_sink->start(&m_bytes);
}

void EffectPlayer::dropBytes()
{
    if (m_sink) {
        m_sink->disconnect();
        m_sink->stop();
        m_sink.release()->deleteLater(); // it may be telling its end just now
    }
    m_bytes.close();
    m_bytes.setData({});
}

void EffectPlayer::stop()
{
    const bool played = m_sink != nullptr;
    dropBytes();
    if (m_effect) {
        m_effect->stop();
    }
    if (played) {
        tellPlaying(false);
    }
}

} // namespace fagdansk::sound
