#include "app/speech/term_recordings.h"
#include "app/speech/wav.h"
#include "tests/app/speech/temp_folder.h"
#include "tests/support/small_disk.h"
#include "tests/support/unprivileged.h"

#include <gtest/gtest.h>

#include <chrono>

namespace fagdansk::speech {
namespace {

namespace fs = std::filesystem;
using base::ContentId;
using base::ErrorKind;

std::string wav(std::int16_t sample, std::size_t samples = 100)
{
    return wavBytes({16'000, std::vector<std::int16_t>(samples, sample)});
}

class TermRecordingsTest : public testing::Test
{
protected:
    /// Everything that lies in the folder, by name.
    std::vector<std::string> files() const
    {
        std::vector<std::string> names;
        for (const auto &entry : fs::recursive_directory_iterator(m_folder.path()))
            if (entry.is_regular_file())
                names.push_back(entry.path().filename().string());
        return names;
    }

    TempFolder m_folder;
    TermRecordings m_recordings{m_folder.path() / "fagdansk-recordings"};
    ContentId m_helmet = *ContentId::parse("fagdansk/svejsning/svejsehjelm");
    ContentId m_other = *ContentId::parse("fagdansk/sikkerhed/svejsehjelm");
};

TEST_F(TermRecordingsTest, aWordHasAFileNamedAfterItsWholeId)
{
    EXPECT_FALSE(m_recordings.find(m_helmet)) << "no folder yet";
    ASSERT_TRUE(m_recordings.keep(m_helmet, wav(1)).ok());
    const auto file = m_recordings.find(m_helmet);
    ASSERT_TRUE(file);
    EXPECT_EQ(*file, m_folder.path() / "fagdansk-recordings/da/fagdansk.svejsning.svejsehjelm.wav");
    EXPECT_EQ(bytesOf(*file), wav(1));
    EXPECT_FALSE(m_recordings.find(m_other)) << "the same word of another trade is another word";
    EXPECT_EQ(files().size(), 1U) << "nothing half-written is left";
}

TEST_F(TermRecordingsTest, theDayItWasKept)
{
    const auto now = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::system_clock::now().time_since_epoch())
            .count();
    };
    const auto before = now();
    ASSERT_TRUE(m_recordings.keep(m_helmet, wav(1)).ok());
    constexpr std::int64_t coarseMs = 5000; // a file system may count in whole seconds
    EXPECT_NEAR(static_cast<double>(m_recordings.keptAt(*m_recordings.find(m_helmet)).value),
                static_cast<double>(before), coarseMs);
    EXPECT_EQ(m_recordings.keptAt(m_folder.path() / "gone.wav").value, 0);
}

TEST_F(TermRecordingsTest, aNewOneTakesThePlaceOfTheOlder)
{
    ASSERT_TRUE(m_recordings.keep(m_helmet, wav(1)).ok());
    ASSERT_TRUE(m_recordings.keep(m_helmet, wav(2)).ok());
    EXPECT_EQ(bytesOf(*m_recordings.find(m_helmet)), wav(2));
    EXPECT_EQ(files().size(), 1U);
}

TEST_F(TermRecordingsTest, allOfThemAndNothingElse)
{
    EXPECT_TRUE(m_recordings.all().empty());
    ASSERT_TRUE(m_recordings.keep(m_helmet, wav(1)).ok());
    ASSERT_TRUE(m_recordings.keep(m_other, wav(1)).ok());
    const auto folder = m_folder.path() / "fagdansk-recordings/da";
    writeBytes(folder / "fagdansk.svejsning.lysbue.wav", "ikke lyd");
    writeBytes(folder / "fagdansk.svejsning.gas.wav.12.part", wav(1));
    writeBytes(folder / "noter.txt", wav(1));
    writeBytes(folder / "Ikke Et Id.wav", wav(1));
    EXPECT_EQ(m_recordings.all(), (std::vector<ContentId>{m_other, m_helmet}));
}

TEST_F(TermRecordingsTest, deleted)
{
    ASSERT_TRUE(m_recordings.keep(m_helmet, wav(1)).ok());
    ASSERT_TRUE(m_recordings.remove(m_helmet).ok());
    EXPECT_FALSE(m_recordings.find(m_helmet));
    const auto again = m_recordings.remove(m_helmet);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().kind, ErrorKind::NotFound);
}

TEST_F(TermRecordingsTest, whatIsNoSoundIsRefusedAndTheOlderStays)
{
    ASSERT_TRUE(m_recordings.keep(m_helmet, wav(1)).ok());
    for (const std::string &bytes : {std::string(), std::string("ikke lyd"), wav(2).substr(0, 100), wav(2, 0)}) {
        const auto kept = m_recordings.keep(m_helmet, bytes);
        ASSERT_FALSE(kept.ok()) << bytes.size();
        EXPECT_EQ(kept.error().kind, ErrorKind::InvalidInput);
    }
    EXPECT_EQ(bytesOf(*m_recordings.find(m_helmet)), wav(1));
}

TEST_F(TermRecordingsTest, aFolderThatMayNotBeWritten)
{
    ASSERT_TRUE(m_recordings.keep(m_helmet, wav(1)).ok());
    const auto folder = m_recordings.pathOf(m_helmet).parent_path();
    fs::permissions(folder, fs::perms(0555));
    const int kind = support::runUnprivileged([&] {
        const auto kept = m_recordings.keep(m_helmet, wav(2));
        const auto removed = m_recordings.remove(m_helmet);
        return !kept.ok() && !removed.ok() && kept.error().kind == removed.error().kind
                   ? static_cast<int>(kept.error().kind)
                   : 100;
    });
    fs::permissions(folder, fs::perms(0755));
    EXPECT_EQ(kind, static_cast<int>(ErrorKind::ReadOnly));
    EXPECT_EQ(bytesOf(*m_recordings.find(m_helmet)), wav(1)) << "the older one stays";
    EXPECT_EQ(files().size(), 1U);
}

TEST_F(TermRecordingsTest, aFullDiskIsSaidToBeFullAndTheOlderStays)
{
    constexpr std::size_t tooMany = 100'000;
    const int told = support::onSmallDisk(m_folder.path(), [&] {
        const bool first = m_recordings.keep(m_helmet, wav(1)).ok();
        const auto second = m_recordings.keep(m_helmet, wav(2, tooMany));
        const auto file = m_recordings.find(m_helmet);
        const bool stays = first && file && bytesOf(*file) == wav(1) && files().size() == 1;
        return second.ok() || !stays ? 100 : static_cast<int>(second.error().kind);
    });
    if (told == support::noDiskOfItsOwn)
        GTEST_SKIP() << "this system allows no file system of its own";
    EXPECT_EQ(told, static_cast<int>(ErrorKind::DiskFull));
}

} // namespace
} // namespace fagdansk::speech
