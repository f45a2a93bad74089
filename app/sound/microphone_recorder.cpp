#include "app/sound/microphone_recorder.h"

#include "app/viewmodels/wipe.h"

#include <QAudioDevice>
#include <QIODevice>
#include <QMetaObject>

namespace fagdansk::sound {
namespace {
QAudioFormat formatOf(const QAudioDevice &device)
{
    QAudioFormat wished;
    wished.setSampleRate(Take::rateHz);
    wished.setChannelCount(1);
    wished.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(wished) ? wished : device.preferredFormat();
}

void tell(const std::function<void()> &listener)
{
    if (listener) {
        listener();
    }
}
} // namespace

MicrophoneRecorder::MicrophoneRecorder()
{
    QObject::connect(&m_devices, &QMediaDevices::audioInputsChanged, &m_devices, [this] { tell(onDeviceChanged); });
}

MicrophoneRecorder::~MicrophoneRecorder() = default;

bool MicrophoneRecorder::available() const
{
    return !QMediaDevices::defaultAudioInput().isNull();
}

void MicrophoneRecorder::start()
{
    stop();
    const auto device = QMediaDevices::defaultAudioInput();
    m_format = formatOf(device);
    if (device.isNull() || !m_format.isValid()) {
        fail();
        return;
    }
    m_take = std::make_unique<Take>(m_format.sampleRate(), m_format.channelCount());
    m_source = std::make_unique<QAudioSource>(device, m_format);
    m_stream = m_source->start();
    if (!m_stream || m_source->error() != QAudio::NoError) {
        fail();
        return;
    }
    QObject::connect(m_stream, &QIODevice::readyRead, m_source.get(), [this] { read(); });
    QObject::connect(m_source.get(), &QAudioSource::stateChanged, m_source.get(), [this](QAudio::State state) {
        if (state == QAudio::StoppedState && m_source->error() != QAudio::NoError) {
            fail();
        }
    });
}

void MicrophoneRecorder::read()
{
    drain();
    tell(onLevelChanged);
    if (m_take && m_take->isOver()) {
        tell(onOver);
    }
}

void MicrophoneRecorder::give(const QByteArray &bytes)
{
    const auto width = m_format.bytesPerSample();
    m_samples.resize(static_cast<std::size_t>(bytes.size() / width));
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        m_samples[i] = m_format.normalizedSampleValue(bytes.constData() + static_cast<qsizetype>(i) * width);
    }
    m_take->add(m_samples);
    viewmodels::wipe(m_samples.data(), m_samples.size() * sizeof(float));
}

/// What the device gave and nobody has been told of yet.
void MicrophoneRecorder::drain()
{
    if (m_stream && m_take) {
        QByteArray bytes = m_stream->readAll();
        give(bytes);
        viewmodels::wipe(bytes);
    }
}

QByteArray MicrophoneRecorder::stop()
{
    if (m_source) {
        m_source->disconnect();
        drain();
        if (m_stream) {
            m_stream->disconnect(m_source.get());
        }
        m_source->stop();
        m_source.release()->deleteLater(); // it may be the one that is telling something just now
        m_stream = nullptr;
    }
    if (!m_take) {
        return {};
    }
    std::string wav = m_take->takeWav();
    m_take.reset();
    const QByteArray bytes(wav.data(), static_cast<qsizetype>(wav.size()));
    viewmodels::wipe(wav.data(), wav.size());
    return bytes;
}

double MicrophoneRecorder::level() const
{
    return m_take ? m_take->level() : 0.0;
}

/// After this call has returned to whoever started it.
void MicrophoneRecorder::fail()
{
    auto said = stop();
    viewmodels::wipe(said);
    QMetaObject::invokeMethod(
        &m_devices, [this] { tell(onFault); }, Qt::QueuedConnection);
}

} // namespace fagdansk::sound
