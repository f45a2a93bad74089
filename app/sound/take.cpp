#include "app/sound/take.h"

#include "app/speech/wav.h"
#include "app/viewmodels/sound_recorder.h"
#include "app/viewmodels/wipe.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fagdansk::sound {
namespace {
constexpr std::size_t longest = Take::rateHz * (viewmodels::SoundRecorder::longestMs / 1000);
constexpr std::size_t quietEnough = Take::rateHz * 3 / 2; ///< a pause inside a long word is shorter
constexpr float loud = 0.02F;                             ///< a room's own noise stays below it
constexpr float fullScale = 32'767.0F;
} // namespace

Take::Take(int sourceRateHz, int channels) : m_sourceRateHz(sourceRateHz), m_channels(channels)
{
    m_samples.reserve(longest); // a vector that grows would leave copies behind
}

Take::~Take()
{
    viewmodels::wipe(m_samples.data(), m_samples.size() * sizeof(std::int16_t));
}

void Take::add(std::span<const float> samples)
{
    const auto frame = static_cast<std::size_t>(m_channels);
    m_level = 0;
    for (std::size_t at = 0; at + frame <= samples.size(); at += frame) {
        float sum = 0;
        for (const float sample : samples.subspan(at, frame)) {
            sum += sample;
        }
        const float mono = sum / static_cast<float>(m_channels);
        m_level = std::max(m_level, std::min(std::abs(mono), 1.0F));
        addMono(mono);
    }
}

/// The mean of the frames that fall into one kept sample: plain, and without the whistling of left-out frames.
void Take::addMono(float sample)
{
    ++m_framesIn;
    m_sum += sample;
    ++m_summed;
    const auto due = m_framesIn * rateHz / m_sourceRateHz;
    const float mean = m_sum / static_cast<float>(m_summed);
    while (m_samples.size() < longest && static_cast<std::int64_t>(m_samples.size()) < due) {
        keep(mean);
        m_sum = 0;
        m_summed = 0;
    }
}

void Take::keep(float sample)
{
    m_samples.push_back(static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * fullScale)));
    if (std::abs(sample) >= loud) {
        m_lastLoud = m_samples.size();
    }
}

bool Take::isOver() const
{
    return m_samples.size() >= longest || (m_lastLoud > 0 && m_samples.size() - m_lastLoud >= quietEnough);
}

std::string Take::takeWav()
{
    speech::Pcm pcm{rateHz, std::exchange(m_samples, {})};
    std::string bytes = m_lastLoud > 0 ? speech::wavBytes(pcm) : std::string();
    viewmodels::wipe(pcm.samples.data(), pcm.samples.size() * sizeof(std::int16_t));
    m_lastLoud = 0;
    return bytes;
}

} // namespace fagdansk::sound
