#include "app/records/records.h"

#include "app/platform/platform.h"
#include "app/records/assignment_book.h"
#include "app/records/centre.h"
#include "app/records/checker.h"
#include "app/records/context.h"
#include "app/records/copier.h"
#include "app/records/drill_reader.h"
#include "app/records/fact_writer.h"
#include "app/records/glossary_book.h"
#include "app/records/migrations.h"
#include "app/records/people_reader.h"
#include "app/records/screening_reader.h"

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
constexpr const char *defaultZone = "Europe/Copenhagen";

Result<base::Calendar> calendarOf(Database &database, int rolloverHour)
{
    const auto zone = database.read("read the time zone", [&]() -> Result<std::string> {
        auto row = database.query("centre");
        return row.with().step() ? row.bytes(1) : std::string(defaultZone);
    });
    return zone ? base::Calendar::create(*zone, rolloverHour) : zone.error();
}

Result<void> quickCheck(Database &database)
{
    try {
        const auto state = database.one("PRAGMA quick_check(1)");
        if (state == "ok") {
            return {};
        }
        if (isDiskError(state)) {
            return Error{ErrorKind::InputOutput, "'" + database.file().string() +
                                                     "' cannot be read: the disk answered with an error (" + state +
                                                     "); check the disk and try again"};
        }
        return Error{ErrorKind::Corrupt,
                     "'" + database.file().string() + "' is damaged (" + state + "); restore it from the daily copy"};
    } catch (const SQLite::Exception &failure) {
        return translated(failure, "check the database", database.file());
    }
}

Result<std::unique_ptr<Database>> openDatabase(const OpenOptions &options)
{
    auto database = Database::open(options.database, options.vfs);
    if (!database) {
        return database;
    }
    for (const auto step : {&quickCheck, +[](Database &each) { return each.applyPragmas(); }, &migrate}) {
        if (auto done = step(**database); !done) {
            return done.error();
        }
    }
    return database;
}
} // namespace

struct Records::Parts
{
    Parts(const OpenOptions &options, std::unique_ptr<platform::FileLock> held, std::unique_ptr<Database> opened,
          Station own, base::Calendar calendar)
        : lock(std::move(held)),
          database(std::move(opened)),
          station(std::move(own)),
          keyring(*database),
          context{*database,
                  station,
                  keyring,
                  options.clock,
                  options.ids,
                  options.fold,
                  std::move(calendar),
                  options.passwordCost,
                  options.pinCost},
          copier(context),
          facts(context, [this] { afterErasure(); }),
          people(context),
          screenings(context),
          drills(context),
          assignments(context),
          glossaries(context),
          centre(context, copier)
    {}

    void afterErasure()
    {
        // A reader beside us may hold the log back; the next copy empties it.
        if (const auto emptied = database->emptyLog(); emptied || emptied.error().kind == ErrorKind::Busy) {
            copier.keysChanged();
        }
    }

    std::unique_ptr<platform::FileLock> lock;
    std::unique_ptr<Database> database;
    Station station;
    Keyring keyring;
    Context context;
    Copier copier;
    FactWriter facts;
    PeopleReader people;
    ScreeningReader screenings;
    DrillReader drills;
    AssignmentBook assignments;
    GlossaryBook glossaries;
    Centre centre;
};

Records::Records(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Records::~Records() = default;

Result<std::unique_ptr<Records>> Records::open(const OpenOptions &options)
{
    if (!startCrypto()) {
        return Error{ErrorKind::Internal, "the system has no random source"};
    }
    if (auto allowed = mayOpen(options.database, options.isOnNetwork ? options.isOnNetwork : platform::isOnNetwork);
        !allowed) {
        return allowed.error();
    }
    std::unique_ptr<platform::FileLock> lock;
    if (options.exclusive) {
        auto taken = platform::FileLock::take(options.database.string() + ".lock");
        if (!taken) {
            return taken.error();
        }
        lock = std::move(*taken);
        Copier::removeLeftovers(options.database);
    }
    auto database = openDatabase(options);
    if (!database) {
        return database.error();
    }
    const auto keyFile =
        options.keyFile.empty() ? std::filesystem::path(options.database.string() + ".key") : options.keyFile;
    auto station = Station::load(keyFile, options.ids);
    if (!station) {
        return station.error();
    }
    if (auto registered = station->registerIn(**database); !registered) {
        return registered.error();
    }
    auto calendar = calendarOf(**database, options.rolloverHour);
    if (!calendar) {
        return calendar.error();
    }
    return std::unique_ptr<Records>(new Records(std::make_unique<Parts>(options, std::move(lock), std::move(*database),
                                                                        std::move(*station), std::move(*calendar))));
}

scenarios::FactLog &Records::factLog()
{
    return m_parts->facts;
}

scenarios::People &Records::people()
{
    return m_parts->people;
}

scenarios::Screenings &Records::screenings()
{
    return m_parts->screenings;
}

scenarios::Drills &Records::drills()
{
    return m_parts->drills;
}

scenarios::Assignments &Records::assignments()
{
    return m_parts->assignments;
}

scenarios::GlossaryStore &Records::glossaries()
{
    return m_parts->glossaries;
}

scenarios::CentreStore &Records::centreStore()
{
    return m_parts->centre;
}

Result<void> Records::check()
{
    return checkAll(m_parts->context);
}

Result<void> Records::rebuild()
{
    return Projector(m_parts->context).rebuild();
}

Result<std::vector<std::string>> Records::dumpProjections()
{
    return Projector(m_parts->context).dump();
}

Result<void> Records::backup(const std::filesystem::path &file)
{
    return m_parts->copier.backup(file);
}

} // namespace fagdansk::records
