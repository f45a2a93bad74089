// A folder of the test's own, gone with it.
#pragma once

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace fagdansk::support {

class TempFolder
{
public:
    TempFolder() : m_path(std::filesystem::temp_directory_path() / ("fagdansk-test-" + unique()))
    {
        std::filesystem::create_directories(m_path);
    }
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    static std::string unique()
    {
        static std::atomic<int> count = 0;
        std::random_device random;
        return std::to_string(random()) + "-" + std::to_string(++count);
    }
    std::filesystem::path m_path;
};

inline std::string readBytes(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::filesystem::path &file, std::string_view bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace fagdansk::support
