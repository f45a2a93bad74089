#include "app/speech/whole_file.h"

#include <cerrno>
#include <fstream>
#include <random>
#include <system_error>

namespace fagdansk::speech {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

Error failure(const std::filesystem::path &path, const std::error_code &code)
{
    auto kind = ErrorKind::InputOutput;
    if (code == std::errc::no_space_on_device)
        kind = ErrorKind::DiskFull;
    else if (code == std::errc::permission_denied || code == std::errc::read_only_file_system ||
             code == std::errc::operation_not_permitted)
        kind = ErrorKind::ReadOnly;
    return {kind, path.string() + " could not be written: " + code.message()};
}

// Unique among processes too: the command line may render beside the app.
std::filesystem::path besides(const std::filesystem::path &path)
{
    std::random_device random;
    auto part = path;
    part += "." + std::to_string(random()) + ".part";
    return part;
}

std::error_code write(const std::filesystem::path &path, const std::string &bytes)
{
    errno = 0; // streams tell no reason; the C library under them does
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (file.good())
        return {};
    return {errno != 0 ? errno : EIO, std::generic_category()};
}

} // namespace

Result<void> writeWholeFile(const std::filesystem::path &path, const std::string &bytes)
{
    std::error_code code;
    std::filesystem::create_directories(path.parent_path(), code);
    if (code)
        return failure(path.parent_path(), code);
    const auto part = besides(path);
    code = write(part, bytes);
    if (!code)
        std::filesystem::rename(part, path, code);
    if (!code)
        return {};
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    return failure(path, code);
}

} // namespace fagdansk::speech
