#include "app/cli/output_files.h"

#include "app/pack/file_names.h"

#include <fstream>
#include <system_error>

namespace fagdansk::cli {
namespace {
namespace fs = std::filesystem;

base::Error unwritable(const fs::path &path)
{
    return {base::ErrorKind::InputOutput, "'" + pack::utf8(path) + "' cannot be written"};
}

bool writeBytes(const fs::path &file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(out.flush());
}

/// Beside the target, so that the rename stays on one disk; gone when it was not renamed.
class Part
{
public:
    explicit Part(const fs::path &target) : m_path(target) { m_path += ".part"; }
    ~Part()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;

    const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};
} // namespace

base::Result<void> writeOutputFile(const fs::path &file, std::string_view bytes)
{
    const Part part(file);
    std::error_code error;
    if (!writeBytes(part.path(), bytes)) {
        return unwritable(file);
    }
    fs::rename(part.path(), file, error);
    return error ? base::Result<void>(unwritable(file)) : base::Result<void>();
}

base::Result<void> writeOutputFolder(const fs::path &folder, const std::vector<glossary::SourceFile> &files)
{
    auto target = folder.lexically_normal();
    target = target.has_filename() ? target : target.parent_path();
    std::error_code error;
    if (fs::exists(target, error) && !fs::is_empty(target, error)) {
        return base::Error{base::ErrorKind::Refused, "'" + pack::utf8(target) + "' is not empty; name a new folder"};
    }
    const Part part(target);
    fs::remove_all(part.path(), error);
    for (const auto &file : files) {
        const auto path = part.path() / pack::pathOf(file.name);
        fs::create_directories(path.parent_path(), error);
        if (!writeBytes(path, file.bytes)) {
            return unwritable(target);
        }
    }
    fs::remove(target, error);
    fs::rename(part.path(), target, error);
    return error ? base::Result<void>(unwritable(target)) : base::Result<void>();
}

} // namespace fagdansk::cli
