#include "app/speech/term_recordings.h"

#include "app/platform/platform.h"
#include "app/speech/wav.h"
#include "app/speech/whole_file.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace fagdansk::speech {
namespace {

namespace fs = std::filesystem;
using base::ContentId;
using base::Error;
using base::ErrorKind;
using base::Result;

constexpr auto extension = ".wav";

/// A slug holds no '.', so this goes there and back. (And a name with a dot early in it is no device on Windows.)
std::string fileName(const ContentId &term)
{
    std::string name = term.text();
    std::ranges::replace(name, '/', '.');
    return name + extension;
}

Result<ContentId> termOf(const fs::path &file)
{
    std::string id = file.stem().string();
    std::ranges::replace(id, '.', '/');
    return ContentId::parse(id);
}

} // namespace

TermRecordings::TermRecordings(fs::path folder) : m_folder(std::move(folder))
{
    m_folder /= "da";
}

fs::path TermRecordings::pathOf(const ContentId &term) const
{
    return m_folder / fileName(term);
}

std::optional<fs::path> TermRecordings::find(const ContentId &term) const
{
    auto path = pathOf(term);
    if (isWholeWav(path))
        return path;
    return std::nullopt;
}

base::UtcMs TermRecordings::keptAt(const fs::path &file) const
{
    using namespace std::chrono;
    std::error_code gone;
    const auto at = fs::last_write_time(file, gone);
    if (gone)
        return {};
    return {duration_cast<milliseconds>(file_clock::to_sys(at).time_since_epoch()).count()};
}

std::vector<ContentId> TermRecordings::all() const
{
    std::vector<ContentId> terms;
    std::error_code missing;
    for (fs::directory_iterator at(m_folder, missing), end; !missing && at != end; at.increment(missing)) {
        const auto term = termOf(at->path());
        if (term && at->path().extension() == extension && isWholeWav(at->path()))
            terms.push_back(*term);
    }
    std::ranges::sort(terms);
    return terms;
}

Result<void> TermRecordings::keep(const ContentId &term, const std::string &wav) const
{
    if (!isWholeWavBytes(wav))
        return Error{ErrorKind::InvalidInput, "the recording of " + term.text() + " is not a WAV file"};
    return keepWholeFile(pathOf(term), wav);
}

Result<void> TermRecordings::remove(const ContentId &term) const
{
    const auto path = pathOf(term);
    std::error_code code;
    const bool removed = fs::remove(path, code);
    if (code)
        return fileError(path, "deleted", code);
    if (!removed)
        return Error{ErrorKind::NotFound, "there is no recording of " + term.text()};
    return platform::syncFolder(m_folder);
}

} // namespace fagdansk::speech
