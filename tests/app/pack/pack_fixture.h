// A folder of its own for a test, and the small good content.
#pragma once

#include "app/pack/compiler.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

namespace fagdansk::pack {

inline std::filesystem::path corpus(const std::string &name)
{
    return std::filesystem::path(FAGDANSK_SOURCE_DIR) / "tests/corpora/content" / name;
}

inline std::string readBytes(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path &file, const std::string &bytes)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

class PackTest : public testing::Test
{
protected:
    PackTest()
        : m_folder(std::filesystem::temp_directory_path() / ("pack test ø #" + std::to_string(std::random_device()())))
    {
        std::filesystem::create_directories(m_folder);
    }
    ~PackTest() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path path(const std::string &name) const { return m_folder / name; }

    /// Builds the good content; its hash.
    std::string buildGood(const std::filesystem::path &pack)
    {
        const auto outcome = buildPack(corpus("good"), pack, {});
        EXPECT_TRUE(outcome) << outcome.error().detail;
        EXPECT_TRUE(outcome->faults.empty()) << outcome->faults.front().text();
        return outcome->hash;
    }

    std::filesystem::path m_folder;
};

} // namespace fagdansk::pack
