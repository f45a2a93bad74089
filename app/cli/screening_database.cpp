#include "app/cli/screening_database.h"

#include "app/pack/file_names.h"
#include "app/platform/platform.h"

#include <algorithm>
#include <random>
#include <utility>

namespace fagdansk::cli {
namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
constexpr const char *password = "fagdansk-cli"; // guards nothing: see the header
constexpr const char *originSetting = "made-by";
constexpr const char *origin = "screening run";

fs::path withEnding(fs::path file, const char *ending)
{
    return file += ending;
}

Result<fs::path> makeScratch(const fs::path &folder)
{
    const auto scratch = folder / (".fagdansk-cli." + std::to_string(std::random_device()()));
    std::error_code failed;
    if (!fs::create_directory(scratch, failed)) {
        return Error{ErrorKind::ReadOnly, "cannot make a folder in '" + pack::utf8(folder) + "': " + failed.message()};
    }
    fs::permissions(scratch, fs::perms::owner_all, failed);
    return scratch;
}

Result<base::TeacherId> setUp(scenarios::CentreStore &centre, const std::string &teacher)
{
    scenarios::SetUpRequest request;
    request.centreName = "fagdansk-cli";
    request.teacherName = teacher;
    request.password = password;
    request.example = true;
    const auto done = centre.setUp(request);
    const auto noted = done ? centre.setSetting(originSetting, origin) : Result<void>(done.error());
    return noted ? Result<base::TeacherId>(done->teacher) : noted.error();
}

Result<base::TeacherId> logIn(scenarios::CentreStore &centre, const std::string &teacher)
{
    const auto teachers = centre.teachers();
    if (!teachers) {
        return teachers.error();
    }
    const bool isKnown = std::ranges::find(*teachers, teacher, &scenarios::Teacher::name) != teachers->end();
    const auto in = centre.logIn(isKnown || teachers->empty() ? teacher : teachers->front().name, password);
    if (!in) {
        return in.error();
    }
    return isKnown ? Result<base::TeacherId>(in->id) : centre.addTeacher(teacher, password);
}
} // namespace

Result<ScreeningDatabase> ScreeningDatabase::prepare(const fs::path &wanted)
{
    ScreeningDatabase database;
    database.m_wanted = wanted;
    std::error_code failed;
    const bool hasContent = !wanted.empty() && fs::exists(wanted, failed) && fs::file_size(wanted, failed) != 0;
    const bool hasKey = !wanted.empty() && fs::exists(withEnding(wanted, ".key"), failed);
    if (hasContent != hasKey) {
        return Error{ErrorKind::Refused, "'" + pack::utf8(wanted) +
                                             "' and its key file do not belong together; name a "
                                             "new file or one that screening run made"};
    }
    if (hasContent) {
        database.m_file = wanted;
        return database;
    }
    const auto parent = wanted.has_parent_path() ? wanted.parent_path() : fs::path(".");
    auto scratch = makeScratch(wanted.empty() ? fs::temp_directory_path(failed) : parent);
    if (!scratch) {
        return scratch.error();
    }
    database.m_scratch = *scratch;
    database.m_file = *scratch / "screening.db";
    return database;
}

ScreeningDatabase::ScreeningDatabase(ScreeningDatabase &&other) noexcept
    : m_wanted(std::move(other.m_wanted)),
      m_scratch(std::exchange(other.m_scratch, {})),
      m_file(std::move(other.m_file))
{}

ScreeningDatabase::~ScreeningDatabase()
{
    if (!m_scratch.empty()) {
        std::error_code ignored;
        fs::remove_all(m_scratch, ignored);
    }
}

Result<void> ScreeningDatabase::keep() const
{
    if (m_wanted.empty() || m_scratch.empty()) {
        return {};
    }
    // The key first: a database without its key would be refused, a key without a database as well.
    const auto key = platform::replaceFile(withEnding(m_file, ".key"), withEnding(m_wanted, ".key"));
    return key ? platform::replaceFile(m_file, m_wanted) : key;
}

Result<base::TeacherId> enterTrialCentre(scenarios::Station &station, const std::string &teacher)
{
    auto &centre = station.centre();
    const auto found = centre.centre();
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return setUp(centre, teacher);
    }
    const auto made = centre.setting(originSetting);
    if (!made || *made != origin) {
        return Error{ErrorKind::InvalidInput,
                     "'" + station.databasePath() +
                         "' is a centre's database; name a new file or one that screening run made"};
    }
    return logIn(centre, teacher);
}

} // namespace fagdansk::cli
