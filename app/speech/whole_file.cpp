#include "app/speech/whole_file.h"

#include "app/platform/platform.h"

#include <cerrno>
#include <fstream>
#include <random>
#include <system_error>

namespace fagdansk::speech {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

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

Result<void> writePart(const std::filesystem::path &part, const std::string &bytes)
{
    std::error_code code;
    std::filesystem::create_directories(part.parent_path(), code);
    if (code)
        return fileError(part.parent_path(), "made", code);
    code = write(part, bytes);
    if (code)
        return fileError(part, "written", code);
    return {};
}

Result<void> rename(const std::filesystem::path &part, const std::filesystem::path &path)
{
    std::error_code code;
    std::filesystem::rename(part, path, code);
    if (code)
        return fileError(path, "written", code);
    return {};
}

template <class Place>
Result<void> writeThen(const Place &place, const std::filesystem::path &path, const std::string &bytes)
{
    const auto part = besides(path);
    auto done = writePart(part, bytes);
    if (done)
        done = place(part, path);
    if (!done) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
    }
    return done;
}

} // namespace

Error fileError(const std::filesystem::path &path, const std::string &doing, const std::error_code &code)
{
    auto kind = ErrorKind::InputOutput;
    if (code == std::errc::no_space_on_device)
        kind = ErrorKind::DiskFull;
    else if (code == std::errc::permission_denied || code == std::errc::read_only_file_system ||
             code == std::errc::operation_not_permitted)
        kind = ErrorKind::ReadOnly;
    return {kind, path.string() + " could not be " + doing + ": " + code.message()};
}

Result<void> writeWholeFile(const std::filesystem::path &path, const std::string &bytes)
{
    return writeThen(rename, path, bytes);
}

Result<void> keepWholeFile(const std::filesystem::path &path, const std::string &bytes)
{
    return writeThen(platform::replaceFile, path, bytes);
}

} // namespace fagdansk::speech
