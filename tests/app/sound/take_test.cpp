#include "app/sound/take.h"
#include "app/speech/wav.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <numbers>

namespace fagdansk::sound {
namespace {

std::vector<float> tone(int rateHz, int channels, double seconds, double hz, double loudness = 0.5)
{
    std::vector<float> samples;
    for (int i = 0; i < static_cast<int>(rateHz * seconds); ++i) {
        const auto sample = static_cast<float>(loudness * std::sin(2 * std::numbers::pi * hz * i / rateHz));
        samples.insert(samples.end(), static_cast<std::size_t>(channels), sample);
    }
    return samples;
}

std::vector<std::int16_t> samplesOf(const std::string &wav)
{
    std::vector<std::int16_t> samples((wav.size() - speech::wavHeaderBytes) / sizeof(std::int16_t));
    std::memcpy(samples.data(), wav.data() + speech::wavHeaderBytes, samples.size() * sizeof(std::int16_t));
    return samples;
}

int risesThroughZero(const std::vector<std::int16_t> &samples)
{
    int rises = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return rises;
}

TEST(Take, anyMicrophoneBecomesTheSameKindOfFile)
{
    struct Case
    {
        int rateHz;
        int channels;
        const char *why;
    };
    for (const auto &[rateHz, channels, why] : {Case{16'000, 1, "as wished"}, Case{48'000, 2, "most computers"},
                                                Case{44'100, 2, "not a whole multiple"}, Case{8'000, 1, "a headset"}}) {
        Take take(rateHz, channels);
        take.add(tone(rateHz, channels, 1.0, 200));
        const auto wav = take.takeWav();
        ASSERT_TRUE(speech::isWholeWavBytes(wav)) << why;
        const auto samples = samplesOf(wav);
        EXPECT_NEAR(static_cast<double>(samples.size()), Take::rateHz, 2) << why;
        EXPECT_NEAR(risesThroughZero(samples), 200, 2) << why << ": the same tone";
        EXPECT_NEAR(*std::max_element(samples.begin(), samples.end()), 0.5 * 32'767, 700) << why;
    }
}

TEST(Take, readInPiecesOrInOneIsTheSame)
{
    const auto whole = tone(44'100, 1, 0.5, 300);
    Take once(44'100, 1);
    once.add(whole);
    Take pieces(44'100, 1);
    for (std::size_t at = 0; at < whole.size(); at += 441) {
        pieces.add(std::span(whole).subspan(at, std::min<std::size_t>(441, whole.size() - at)));
    }
    EXPECT_EQ(once.takeWav(), pieces.takeWav());
}

TEST(Take, overAfterTenSecondsAndNoLonger)
{
    Take take(16'000, 1);
    take.add(tone(16'000, 1, 9.9, 200));
    EXPECT_FALSE(take.isOver());
    take.add(tone(16'000, 1, 5, 200));
    EXPECT_TRUE(take.isOver());
    EXPECT_EQ(samplesOf(take.takeWav()).size(), 160'000U);
}

TEST(Take, overWhenSomebodyHasSpokenAndFallsSilent)
{
    const std::vector<float> second(16'000, 0.001F); // a room is never quite still
    Take take(16'000, 1);
    for (int i = 0; i < 4; ++i) {
        take.add(second);
    }
    EXPECT_FALSE(take.isOver()) << "nobody has said anything yet: there is time";
    take.add(tone(16'000, 1, 0.5, 200));
    take.add(second);
    EXPECT_FALSE(take.isOver()) << "a pause";
    take.add(second);
    EXPECT_TRUE(take.isOver());
}

TEST(Take, nothingHeardIsNoRecording)
{
    Take take(16'000, 1);
    take.add(std::vector<float>(32'000, 0.005F));
    EXPECT_TRUE(take.takeWav().empty());
}

TEST(Take, howLoudItIsNow)
{
    Take take(16'000, 2);
    take.add(tone(16'000, 2, 0.1, 200, 0.8));
    EXPECT_NEAR(take.level(), 0.8, 0.01);
    take.add(std::vector<float>(200, 3.0F));
    EXPECT_EQ(take.level(), 1.0F);
    take.add(std::vector<float>(200, 0.0F));
    EXPECT_EQ(take.level(), 0.0F);
}

} // namespace
} // namespace fagdansk::sound
