#include "app/records/recordings_copy.h"

#include "app/records/copy_files.h"

namespace fagdansk::records {
namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
/// The same size and not newer: some drives keep times to two seconds only.
bool isThere(const fs::path &file, const fs::path &copy)
{
    constexpr std::chrono::seconds coarsest{2};
    std::error_code failed;
    const auto size = fs::file_size(copy, failed);
    if (failed || size != fs::file_size(file, failed)) {
        return false;
    }
    return fs::last_write_time(copy, failed) + coarsest >= fs::last_write_time(file, failed) && !failed;
}
} // namespace

fs::path recordingsBeside(const fs::path &database)
{
    auto folder = database.parent_path() / database.stem();
    folder += "-recordings";
    return folder;
}

Result<void> copyRecordings(const fs::path &from, const fs::path &to)
{
    std::error_code failed;
    for (auto entry = fs::recursive_directory_iterator(from, failed); !failed && entry != fs::end(entry);
         entry.increment(failed)) {
        const auto copy = to / entry->path().lexically_relative(from);
        if (!entry->is_regular_file(failed) || isThere(entry->path(), copy)) {
            continue;
        }
        fs::create_directories(copy.parent_path(), failed);
        if (failed) {
            return Error{ErrorKind::InputOutput,
                         "cannot make the folder '" + copy.parent_path().string() + "': " + failed.message()};
        }
        if (auto copied = copyWhole(entry->path(), copy); !copied) {
            return copied;
        }
    }
    return {};
}

} // namespace fagdansk::records
