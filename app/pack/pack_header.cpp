#include "app/pack/pack_header.h"

#include "app/pack/file_names.h"
#include "app/pack/pack_format.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>

namespace fagdansk::pack {
namespace {

constexpr std::size_t headerBytes = 100;
using Header = std::array<char, headerBytes>;

// Offsets of https://www.sqlite.org/fileformat.html#the_database_header; all numbers are big-endian.
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

std::uint32_t numberAt(const Header &header, std::size_t offset, int bytes)
{
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i) {
        value = value << 8 | static_cast<unsigned char>(header[offset + static_cast<std::size_t>(i)]);
    }
    return value;
}

std::uintmax_t fileSizeByHeader(const Header &header)
{
    const auto stored = numberAt(header, pageSizeAt, 2);
    const std::uintmax_t pageSize = stored == 1 ? 65536 : stored;
    return pageSize * numberAt(header, pageCountAt, 4);
}

base::Error broken(const std::filesystem::path &file, const std::string &why)
{
    return {base::ErrorKind::BrokenPack, "'" + utf8(file) + "' " + why};
}

} // namespace

base::Result<void> checkPackHeader(const std::filesystem::path &file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        return base::Error{base::ErrorKind::NotFound, "there is no content pack '" + utf8(file) + "'"};
    }
    Header header{};
    std::ifstream stream(file, std::ios::binary);
    if (!std::filesystem::is_regular_file(status) || !stream.read(header.data(), headerBytes)) {
        return broken(file, "is too short for a content pack, or cannot be read");
    }
    const std::string_view magic("SQLite format 3\0", 16);
    if (std::string_view(header.data(), magic.size()) != magic ||
        numberAt(header, applicationIdAt, 4) != packApplicationId) {
        return broken(file, "is not a content pack");
    }
    const auto version = numberAt(header, userVersionAt, 4);
    if (version > packFormatVersion) {
        return base::Error{base::ErrorKind::Newer, "'" + utf8(file) + "' has format " + std::to_string(version) +
                                                       "; this program reads " + std::to_string(packFormatVersion) +
                                                       ": install a newer program"};
    }
    if (version < packFormatVersion) {
        return broken(file, "has the old format " + std::to_string(version) + "; build it anew");
    }
    if (fileSizeByHeader(header) != std::filesystem::file_size(file, error)) {
        return broken(file, "is cut off or damaged: its size is not what it says; copy or build it anew");
    }
    return {};
}

} // namespace fagdansk::pack
