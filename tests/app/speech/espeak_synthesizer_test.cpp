#include "app/speech/espeak_synthesizer.h"
#include "app/speech/wav.h"
#include "tests/app/speech/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace fagdansk::speech {
namespace {

double loudness(const std::vector<std::int16_t> &samples)
{
    double sum = 0;
    for (const auto sample : samples)
        sum += double(sample) * sample;
    return samples.empty() ? 0 : std::sqrt(sum / double(samples.size()));
}

class EspeakLanguages : public testing::TestWithParam<std::pair<const char *, const char *>>
{};

TEST_P(EspeakLanguages, speaksAudibly)
{
    EspeakSynthesizer espeak;
    const auto pcm = espeak.speak(GetParam().second, GetParam().first);
    ASSERT_TRUE(pcm.ok()) << pcm.error().detail;
    EXPECT_GT(pcm->samples.size(), std::size_t(pcm->sampleRateHz) / 4) << "shorter than a quarter of a second";
    EXPECT_GT(loudness(pcm->samples), 300.0);
}

INSTANTIATE_TEST_SUITE_P(All, EspeakLanguages,
                         testing::Values(std::pair("da", "Hvad er en svejsehjelm?"), std::pair("en", "welding helmet"),
                                         std::pair("en-GB", "welding helmet"), std::pair("ar", "خوذة اللحام"),
                                         std::pair("pl", "przyłbica spawalnicza"), std::pair("uk", "зварювальна маска"),
                                         std::pair("tr", "kaynak maskesi"), std::pair("ro", "mască de sudură"),
                                         std::pair("vi", "mặt nạ hàn"), std::pair("fa", "ماسک جوشکاری"),
                                         std::pair("prs", "ماسک جوشکاری")));

TEST(EspeakSynthesizer, aLongerTextTakesLonger)
{
    EspeakSynthesizer espeak;
    const auto shorter = espeak.speak("svejsehjelm", "da");
    const auto longer = espeak.speak("Svejseren tager sin svejsehjelm på, før han tænder lysbuen.", "da");
    ASSERT_TRUE(shorter.ok() && longer.ok());
    EXPECT_GT(longer->samples.size(), 2 * shorter->samples.size());
}

TEST(EspeakSynthesizer, isSlowerThanTheLibrarysOwnRate)
{
    const std::string text = "Svejseren tager sin svejsehjelm på, før han tænder lysbuen.";
    const auto forLearners = EspeakSynthesizer().speak(text, "da");
    const auto usual = EspeakSynthesizer({{}, 175}).speak(text, "da");
    ASSERT_TRUE(forLearners.ok() && usual.ok());
    EXPECT_GT(forLearners->samples.size(), usual->samples.size() * 11 / 10);
    EXPECT_NE(EspeakSynthesizer().settingsVersion(), EspeakSynthesizer({{}, 175}).settingsVersion());
}

TEST(EspeakSynthesizer, theSameTextSoundsTheSameAfterAnotherLanguage)
{
    EspeakSynthesizer espeak;
    const auto first = espeak.speak("flaske", "da");
    ASSERT_TRUE(espeak.speak("bottle", "en").ok());
    const auto second = espeak.speak("flaske", "da");
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_NEAR(double(first->samples.size()), double(second->samples.size()), first->samples.size() * 0.05);
}

TEST(EspeakSynthesizer, missingVoicesAndDataAreToldApartFromFaults)
{
    EspeakSynthesizer espeak;
    for (const char *language : {"so", "ti", "xx"}) {
        const auto pcm = espeak.speak("tekst", language);
        ASSERT_FALSE(pcm.ok()) << language;
        EXPECT_EQ(pcm.error().kind, base::ErrorKind::NotFound);
        EXPECT_NE(pcm.error().detail.find(language), std::string::npos);
    }
    const TempFolder empty;
    const auto pcm = EspeakSynthesizer({empty.path(), 135}).speak("tekst", "da");
    ASSERT_FALSE(pcm.ok());
    EXPECT_EQ(pcm.error().kind, base::ErrorKind::NotFound);
    EXPECT_NE(pcm.error().detail.find("espeak-ng-data"), std::string::npos);
    EXPECT_TRUE(espeak.speak("tekst", "da").ok()) << "a missing voice spoils nothing for the next text";
}

TEST(Wav, headerSaysWhatFollows)
{
    const std::string bytes = wavBytes({22050, {0, 1, -1, 256}});
    const auto number = [&](std::size_t at, int count) {
        std::uint32_t value = 0;
        for (int i = count - 1; i >= 0; --i)
            value = value << 8U | static_cast<unsigned char>(bytes[at + std::size_t(i)]);
        return value;
    };
    ASSERT_EQ(bytes.size(), 44U + 8U);
    EXPECT_EQ(bytes.substr(0, 4), "RIFF");
    EXPECT_EQ(number(4, 4), 44U);
    EXPECT_EQ(bytes.substr(8, 8), "WAVEfmt ");
    EXPECT_EQ(number(16, 4), 16U);
    EXPECT_EQ(number(20, 2), 1U);
    EXPECT_EQ(number(22, 2), 1U);
    EXPECT_EQ(number(24, 4), 22050U);
    EXPECT_EQ(number(28, 4), 44100U);
    EXPECT_EQ(number(32, 2), 2U);
    EXPECT_EQ(number(34, 2), 16U);
    EXPECT_EQ(bytes.substr(36, 4), "data");
    EXPECT_EQ(number(40, 4), 8U);
    EXPECT_EQ(bytes.substr(44), std::string("\0\0\1\0\xFF\xFF\0\1", 8));
}

TEST(Wav, wholeFilesAreToldFromBrokenOnes)
{
    const TempFolder folder;
    const std::string whole = wavBytes({22050, {1, 2, 3}});
    const auto isWhole = [&](const std::string &bytes) {
        writeBytes(folder.path() / "a.wav", bytes);
        return isWholeWav(folder.path() / "a.wav");
    };
    EXPECT_TRUE(isWhole(whole));
    EXPECT_FALSE(isWhole(whole.substr(0, whole.size() - 1)));
    EXPECT_FALSE(isWhole(""));
    EXPECT_FALSE(isWhole(std::string(200, '\0')));
    EXPECT_FALSE(isWhole(wavBytes({22050, {}}))) << "a header without sound";
    EXPECT_FALSE(isWholeWav(folder.path() / "none.wav"));
    EXPECT_FALSE(isWholeWav(folder.path()));
}

} // namespace
} // namespace fagdansk::speech
