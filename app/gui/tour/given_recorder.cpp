#include "app/gui/tour/given_recorder.h"

#include "app/speech/wav.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace fagdansk::gui {

GivenRecorder::GivenRecorder(std::shared_ptr<GivenMicrophone> microphone) : m_microphone(std::move(microphone))
{
    m_microphone->fallSilent = [this] { onOver(); };
}

GivenRecorder::~GivenRecorder()
{
    m_microphone->fallSilent = {};
}

void GivenRecorder::start()
{
    m_microphone->isOpen = !m_microphone->isBroken;
    if (m_microphone->isBroken) {
        onFault();
    } else {
        onLevelChanged();
    }
}

QByteArray GivenRecorder::stop()
{
    // A copy of its own: whoever gets it wipes it.
    const bool was = std::exchange(m_microphone->isOpen, false);
    return was ? QByteArray(m_microphone->wav.constData(), m_microphone->wav.size()) : QByteArray();
}

std::shared_ptr<GivenMicrophone> givenMicrophone()
{
    constexpr int rateHz = 16'000;
    constexpr double toneHz = 220;
    constexpr double loudness = 6000;
    speech::Pcm pcm{rateHz, {}};
    for (int i = 0; i < rateHz; ++i) {
        const double turns = toneHz * i / rateHz;
        pcm.samples.push_back(static_cast<std::int16_t>(loudness * std::sin(2 * std::numbers::pi * turns)));
    }
    auto microphone = std::make_shared<GivenMicrophone>();
    microphone->wav = QByteArray::fromStdString(speech::wavBytes(pcm));
    return microphone;
}

} // namespace fagdansk::gui
