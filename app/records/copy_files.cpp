#include "app/records/copy_files.h"

#include "app/platform/platform.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string_view>
#include <vector>

namespace fagdansk::records {
namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Result;

std::string copyFileName(base::LocalDay day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.value}}};
    std::array<char, 40> name{};
    std::snprintf(name.data(), name.size(), "fagdansk-%04d-%02u-%02u.db", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()));
    return name.data();
}

namespace {
bool isCopyName(std::string_view name)
{
    constexpr std::string_view shape = "fagdansk-0000-00-00.db"; // 0 stands for any digit
    return std::ranges::equal(
        name, shape, [](char c, char expected) { return expected == '0' ? c >= '0' && c <= '9' : c == expected; });
}

/// -1 for a copy that cannot be read.
std::int64_t factsIn(const fs::path &copy)
{
    try {
        return SQLite::Database(copy.string()).execAndGet("SELECT count(*) FROM facts").getInt64();
    } catch (const SQLite::Exception &) {
        return -1;
    }
}
} // namespace

std::vector<fs::path> copiesIn(const fs::path &folder)
{
    std::vector<std::pair<std::int64_t, fs::path>> found;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(folder, ignored)) {
        if (isCopyName(entry.path().filename().string())) {
            found.emplace_back(factsIn(entry.path()), entry.path());
        }
    }
    std::ranges::sort(found);
    std::vector<fs::path> ordered;
    std::ranges::transform(found, std::back_inserter(ordered), [](const auto &each) { return each.second; });
    return ordered;
}

std::optional<base::LocalDay> dayOfCopy(const fs::path &file)
{
    const auto name = file.filename().string();
    if (!isCopyName(name)) {
        return std::nullopt;
    }
    const auto number = [&](std::size_t at, std::size_t length) { return std::stoi(name.substr(at, length)); };
    const std::chrono::year_month_day date{std::chrono::year{number(9, 4)}, std::chrono::month{unsigned(number(14, 2))},
                                           std::chrono::day{unsigned(number(17, 2))}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return base::LocalDay{std::int32_t(std::chrono::sys_days{date}.time_since_epoch().count())};
}

namespace {
// A stream does not say why it failed; the room that is left does.
Error writeError(const fs::path &to, std::uintmax_t piece)
{
    std::error_code ignored;
    const auto room = fs::space(to.parent_path(), ignored);
    const bool full = !ignored && room.available < piece;
    return Error{full ? ErrorKind::DiskFull : ErrorKind::InputOutput,
                 "cannot write '" + to.string() + "': " +
                     (full ? "the disk is full; free some space and try again" : "the disk answered with an error")};
}
} // namespace

Result<void> copyInPieces(const fs::path &from, const fs::path &to,
                          const std::function<bool(std::uintmax_t bytes)> &done)
{
    constexpr std::size_t pieceSize = 1 << 20;
    std::error_code failed;
    const auto size = fs::file_size(from, failed);
    std::ifstream in(from, std::ios::binary);
    std::ofstream out(to, std::ios::binary | std::ios::trunc);
    std::vector<char> piece(pieceSize);
    std::uintmax_t copied = 0;
    while (!failed && copied < size && in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto got = in.gcount();
        out.write(piece.data(), got);
        if (!out.flush()) {
            return writeError(to, piece.size());
        }
        copied += static_cast<std::uintmax_t>(got);
        if (!done(copied)) {
            return Error{ErrorKind::Refused, "stopped; nothing was changed"};
        }
    }
    if (failed || copied != size) {
        return Error{ErrorKind::InputOutput,
                     "cannot read '" + from.string() + "' to its end; is the disk or stick still there?"};
    }
    return {};
}

Result<void> copyWhole(const fs::path &from, const fs::path &to)
{
    const fs::path part = to.string() + ".part";
    std::error_code failed;
    fs::copy_file(from, part, fs::copy_options::overwrite_existing, failed);
    if (failed) {
        const auto kind = failed == std::errc::no_space_on_device ? ErrorKind::DiskFull
                          : failed == std::errc::permission_denied || failed == std::errc::read_only_file_system
                              ? ErrorKind::ReadOnly
                              : ErrorKind::InputOutput;
        std::error_code ignored;
        fs::remove(part, ignored);
        return Error{kind, "cannot write '" + part.string() + "': " + failed.message()};
    }
    return platform::replaceFile(part, to);
}

void prune(const fs::path &folder, std::size_t keep, const fs::path &made)
{
    const auto found = copiesIn(folder);
    std::error_code ignored;
    for (std::size_t i = 0; i + keep < found.size(); ++i) {
        if (found[i].filename() != made.filename()) {
            fs::remove(found[i], ignored);
        }
    }
}

ScratchFile::ScratchFile(fs::path path) : m_path(std::move(path))
{
    remove();
}

ScratchFile::~ScratchFile()
{
    remove();
}

void ScratchFile::remove()
{
    std::error_code ignored;
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        fs::remove(m_path.string() + ending, ignored);
    }
}

} // namespace fagdansk::records
