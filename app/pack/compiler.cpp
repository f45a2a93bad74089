#include "app/pack/compiler.h"

#include "app/pack/file_names.h"
#include "app/pack/pack_writer.h"

#include <algorithm>
#include <random>

namespace fagdansk::pack {
namespace {

namespace fs = std::filesystem;

/// A file of its own beside the target, gone again unless it took the target's place.
class TemporaryFile
{
public:
    explicit TemporaryFile(const fs::path &target) : m_path(target)
    {
        m_path += "." + std::to_string(std::random_device()()) + ".tmp";
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }

    const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

struct Checked
{
    CheckedContent content;
    std::vector<glossary::Fault> faults;
};

base::Result<Checked> readAndCheck(const fs::path &folder, const Checks &checks)
{
    Checked out;
    const auto sources = readContentFolder(folder, out.faults);
    if (!sources) {
        return sources.error();
    }
    out.content = checkContent(*sources, checks, out.faults);
    if (out.faults.empty() && checks.language) {
        checks.language(*sources, out.content, out.faults);
    }
    std::ranges::sort(out.faults);
    out.faults.erase(std::unique(out.faults.begin(), out.faults.end()), out.faults.end());
    return out;
}

} // namespace

base::Result<std::vector<glossary::Fault>> checkFolder(const fs::path &folder, const Checks &checks)
{
    auto checked = readAndCheck(folder, checks);
    if (!checked) {
        return checked.error();
    }
    return std::move(checked->faults);
}

base::Result<BuildOutcome> buildPack(const fs::path &folder, const fs::path &pack, const Checks &checks)
{
    auto checked = readAndCheck(folder, checks);
    if (!checked) {
        return checked.error();
    }
    if (!checked->faults.empty()) {
        return BuildOutcome{std::move(checked->faults), {}};
    }
    const TemporaryFile temporary(pack);
    auto hash = writePack(checked->content, temporary.path());
    if (!hash) {
        return hash.error();
    }
    std::error_code error;
    fs::rename(temporary.path(), pack, error);
    if (error) {
        return base::Error{base::ErrorKind::ReadOnly,
                           "cannot put the pack at '" + utf8(pack) + "': " + error.message()};
    }
    return BuildOutcome{{}, std::move(*hash)};
}

} // namespace fagdansk::pack
