#include "app/speech/cached_voice.h"
#include "app/speech/espeak_synthesizer.h"
#include "app/speech/wav.h"
#include "tests/app/speech/temp_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <random>
#include <set>
#include <thread>

namespace fagdansk::speech {
namespace {

namespace fs = std::filesystem;

struct Log
{
    std::atomic<int> calls = 0;
    std::string lastText;
};

class FakeSynthesizer : public Synthesizer
{
public:
    explicit FakeSynthesizer(Log &log, std::string version = "1") : m_log(log), m_version(std::move(version)) {}

    base::Result<Pcm> speak(const std::string &text, const std::string &language) override
    {
        ++m_log.calls;
        m_log.lastText = text;
        if (language == "so")
            return base::Error{base::ErrorKind::NotFound, "no voice"};
        return Pcm{8000, std::vector<std::int16_t>(text == "stum1" ? 0 : text.size(), 7)};
    }
    std::string settingsVersion() const override { return m_version; }

private:
    Log &m_log;
    std::string m_version;
};

class CachedVoiceTest : public testing::Test
{
protected:
    CachedVoice voice(std::string version = "1")
    {
        return {{cache(), {recordings(u8"egne"), recordings(u8"fælles")}},
                std::make_unique<FakeSynthesizer>(m_log, std::move(version))};
    }
    fs::path cache() const { return m_folder.path() / "cache" / "lyd"; }
    fs::path recordings(const char8_t *name) const { return m_folder.path() / name; }
    std::size_t cachedFiles() const
    {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto &entry : fs::directory_iterator(cache()))
            ++count;
        return count;
    }

    TempFolder m_folder;
    Log m_log;
};

TEST_F(CachedVoiceTest, theSecondTimeCostsNoRendering)
{
    auto subject = voice();
    const auto first = subject.render("flaske", "da");
    ASSERT_TRUE(first.ok()) << first.error().detail;
    EXPECT_TRUE(isWholeWav(*first));
    EXPECT_EQ(first->filename().string().substr(0, 3), "da-");
    const auto again = subject.render(" flaske\n", "da"); // normalised to the same
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, *first);
    EXPECT_EQ(m_log.calls, 1);
    EXPECT_EQ(*voice().render("flaske", "da"), *first) << "the next start of the program finds it too";
    EXPECT_EQ(m_log.calls, 1);
    EXPECT_EQ(cachedFiles(), 1U) << "nothing half-written is left";
}

TEST_F(CachedVoiceTest, textLanguageAndVoiceMakeFilesOfTheirOwn)
{
    auto subject = voice();
    const std::set<fs::path> paths{*subject.render("a", "da"), *subject.render("b", "da"), *subject.render("a", "en"),
                                   *voice("2").render("a", "da")};
    EXPECT_EQ(paths.size(), 4U);
}

TEST_F(CachedVoiceTest, aDamagedFileIsMadeAgain)
{
    auto subject = voice();
    const auto path = *subject.render("flaske", "da");
    fs::resize_file(path, 20);
    ASSERT_TRUE(subject.render("flaske", "da").ok());
    EXPECT_TRUE(isWholeWav(path));
    EXPECT_EQ(m_log.calls, 2);
}

TEST_F(CachedVoiceTest, recordingsWin)
{
    const std::string sound = wavBytes({8000, {1, 2, 3}});
    const auto shared = recordings(u8"fælles") / "da" / "iltflaske.wav";
    const auto own = recordings(u8"egne") / "da" / "iltflaske.wav";
    const auto broken = recordings(u8"egne") / "da" / "haette.wav";
    writeBytes(shared, sound);
    writeBytes(broken, "ikke lyd");
    auto subject = voice();
    EXPECT_EQ(*subject.render("Iltflaske!", "da"), shared);
    EXPECT_EQ(*subject.render("Iltflaske!", "da-DK"), shared);
    writeBytes(own, sound);
    EXPECT_EQ(*subject.render("Iltflaske!", "da"), own) << "the first folder wins";
    EXPECT_EQ(m_log.calls, 0);
    EXPECT_NE(*subject.render("Iltflaske!", "en"), own) << "another language";
    EXPECT_NE(*subject.render("Hætte", "da"), broken) << "a broken recording is passed over";
    EXPECT_EQ(m_log.calls, 2);
}

TEST_F(CachedVoiceTest, exceptionsAreForDanishOnly)
{
    auto subject = voice();
    ASSERT_TRUE(subject.render("TIG 5 kg", "da").ok());
    EXPECT_EQ(m_log.lastText, "tigg 5 kilo");
    ASSERT_TRUE(subject.render("TIG 5 kg", "en").ok());
    EXPECT_EQ(m_log.lastText, "TIG 5 kg");
}

TEST_F(CachedVoiceTest, failuresAreErrorsAndLeaveNothing)
{
    auto subject = voice();
    const std::tuple<std::string, std::string, base::ErrorKind> cases[] = {
        {"", "da", base::ErrorKind::InvalidInput},       {"...", "da", base::ErrorKind::InvalidInput},
        {"bl\xE5", "da", base::ErrorKind::InvalidInput}, {"blå", "../da", base::ErrorKind::InvalidInput},
        {"blå", "so", base::ErrorKind::NotFound},        {"stum1", "da", base::ErrorKind::InvalidInput},
    };
    for (const auto &[text, language, kind] : cases) {
        const auto result = subject.render(text, language);
        ASSERT_FALSE(result.ok()) << text << " " << language;
        EXPECT_EQ(result.error().kind, kind);
    }
    EXPECT_FALSE(fs::exists(cache()));
}

TEST_F(CachedVoiceTest, aCacheThatCannotBeMadeIsAnError)
{
    writeBytes(m_folder.path() / "cache", "a file where the folder should be");
    const auto result = voice().render("flaske", "da");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().kind, base::ErrorKind::InputOutput);
    EXPECT_EQ(bytesOf(m_folder.path() / "cache"), "a file where the folder should be");
}

TEST_F(CachedVoiceTest, anyBytesGiveAFileOrAnError)
{
    CachedVoice subject({cache(), {}}, std::make_unique<EspeakSynthesizer>());
    std::mt19937 random(11);
    int spoken = 0;
    for (int i = 0; i < 300; ++i) {
        std::string bytes(1 + random() % 6, '\0');
        for (char &c : bytes)
            c = static_cast<char>(random() % 3 == 0 ? random() : ' ' + random() % 95);
        const auto result = subject.render(bytes, "da");
        if (!result.ok())
            continue;
        ++spoken;
        EXPECT_TRUE(isWholeWav(*result));
    }
    EXPECT_GT(spoken, 20);
}

TEST_F(CachedVoiceTest, manyThreadsOneVoice)
{
    CachedVoice subject({cache(), {}}, std::make_unique<EspeakSynthesizer>());
    std::atomic<int> whole = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 12; ++i) {
                const auto path = subject.render("ord nummer " + std::to_string((i + t) % 6), i % 2 == 0 ? "da" : "en");
                whole += path.ok() && isWholeWav(*path) ? 1 : 0;
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    EXPECT_EQ(whole, 8 * 12);
    EXPECT_EQ(cachedFiles(), 12U);
}

} // namespace
} // namespace fagdansk::speech
