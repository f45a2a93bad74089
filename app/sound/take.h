// A recording being made: whatever the microphone gives becomes 16 kHz mono, and knows when it is over. No device, no
// clock.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace fagdansk::sound {

class Take
{
public:
    static constexpr int rateHz = 16'000;

    /// Of frames that come `sourceRateHz` a second, each of `channels` samples.
    Take(int sourceRateHz, int channels);
    ~Take();
    Take(const Take &) = delete;
    Take &operator=(const Take &) = delete;

    /// Interleaved samples, -1 to 1, in whole frames. What comes after the longest recording is passed over.
    void add(std::span<const float> samples);
    /// The longest recording is full, or somebody has spoken and been quiet for a while.
    bool isOver() const;
    /// 0 to 1: the loudest sample of the last `add`.
    float level() const { return m_level; }
    /// The WAV file's bytes; empty where nobody spoke. The take is empty afterwards, and wiped.
    std::string takeWav();

private:
    void addMono(float sample);
    void keep(float sample);

    int m_sourceRateHz;
    int m_channels;
    std::int64_t m_framesIn = 0;
    float m_sum = 0; ///< of the frames since the last kept sample
    int m_summed = 0;
    float m_level = 0;
    std::size_t m_lastLoud = 0; ///< how many samples there were when a loud one came; 0: nobody has spoken
    std::vector<std::int16_t> m_samples;
};

} // namespace fagdansk::sound
