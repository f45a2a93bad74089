#include "app/cli/db_commands.h"

#include "app/cli/failing.h"
#include "app/pack/file_names.h"
#include "app/platform/platform.h"
#include "app/platform/random_ids.h"
#include "app/platform/system_clock.h"
#include "app/records/copy_files.h"
#include "app/records/records.h"
#include "app/records/restore.h"
#include "app/wiring/card_folding.h"
#include "wordlists/drill/fsrs_memory_model.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <ostream>

namespace fagdansk::cli {
namespace {

/// The named database, or the one that the app uses on this machine.
std::filesystem::path databaseOf(const CommandContext &context)
{
    return context.records.empty() ? platform::defaultDataFolder().path / "fagdansk.db" : context.records;
}

/// Runs `work` on the database, which may be open in the app meanwhile. NotFound where there is none: records would
/// make one.
base::Result<void> onRecords(const std::filesystem::path &file,
                             const std::function<base::Result<void>(records::Records &)> &work)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored) || std::filesystem::file_size(file, ignored) == 0) {
        return base::Error{base::ErrorKind::NotFound, "'" + pack::utf8(file) + "' is no database"};
    }
    const platform::SystemClock clock;
    platform::RandomIds ids(clock);
    const drill::FsrsMemoryModel model;
    const wiring::CardFolding fold(model);
    records::OpenOptions options{
        .database = file, .keyFile = {}, .clock = clock, .ids = ids, .fold = fold, .vfs = {}, .isOnNetwork = {}};
    options.exclusive = false;
    const auto opened = records::Records::open(options);
    return opened ? work(**opened) : base::Result<void>(opened.error());
}

void check(CommandContext &context)
{
    const auto file = databaseOf(context);
    const auto checked = onRecords(file, [](records::Records &records) { return records.check(); });
    if (!checked) {
        fail(checked.error(), context);
        return;
    }
    context.out << "'" << pack::utf8(file) << "': integrity, foreign keys, projections and audit chain are fine\n";
}

void backup(const std::string &target, CommandContext &context)
{
    const auto file = pack::pathOf(target);
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        fail({base::ErrorKind::Refused, "'" + target + "' exists; choose another name"}, context, Exit::Usage);
        return;
    }
    const auto copied =
        onRecords(databaseOf(context), [&file](records::Records &records) { return records.backup(file); });
    if (!copied) {
        fail(copied.error(), context);
    }
}

struct RestoreArguments
{
    std::string from;
    std::string day; ///< "2025-06-15"; empty: the newest copy
};

void restore(const RestoreArguments &arguments, CommandContext &context)
{
    if (context.records.empty()) {
        fail({base::ErrorKind::InvalidInput, "db restore needs --db FILE, the database to make"}, context);
        return;
    }
    records::RestoreOptions options;
    options.copyFolder = pack::pathOf(arguments.from);
    options.target = context.records;
    if (!arguments.day.empty()) {
        options.day = records::dayOfCopy("fagdansk-" + arguments.day + ".db");
        if (!options.day) {
            fail({base::ErrorKind::InvalidInput, "'" + arguments.day + "' is no day; write it as 2025-06-15"}, context);
            return;
        }
    }
    const auto restored = records::restore(options);
    if (!restored) {
        // A file in the way is wrong use, as for a backup.
        const bool isInTheWay = restored.error().kind == base::ErrorKind::Refused;
        fail(restored.error(), context, isInTheWay ? Exit::Usage : exitOf(restored.error().kind));
        return;
    }
    context.out << "'" << pack::utf8(context.records) << "' is restored from '" << records::copyFileName(restored->day)
                << "'\n";
    if (restored->personsWithoutKey > 0) {
        fail({base::ErrorKind::Corrupt, std::to_string(restored->personsWithoutKey) + " persons have no key in '" +
                                            records::keysFileName + "'; their names and answers cannot be read"},
             context);
    }
}

} // namespace

void addDbCommands(CLI::App &app, CommandContext &context)
{
    auto *db = app.add_subcommand("db", "Check, copy or restore a centre's database");
    db->require_subcommand(1)->fallthrough();

    auto *checkCommand =
        db->add_subcommand("check", "Integrity, foreign keys, projections equal to facts, audit chain");
    checkCommand->fallthrough()->callback([&context] { check(context); });

    const auto target = std::make_shared<std::string>();
    auto *backupCommand = db->add_subcommand("backup", "Copy the whole database, keys included, while the app may run");
    backupCommand->add_option("FILE", *target, "The copy; must not exist")->required();
    backupCommand->fallthrough()->callback([target, &context] { backup(*target, context); });

    const auto arguments = std::make_shared<RestoreArguments>();
    auto *restoreCommand = db->add_subcommand("restore", "Make a database (--db FILE) from a folder of daily copies");
    restoreCommand->add_option("--from", arguments->from, "The folder with the daily copies and their keys")
        ->required();
    restoreCommand->add_option("--day", arguments->day, "The copy of that day (2025-06-15) instead of the newest");
    restoreCommand->fallthrough()->callback([arguments, &context] { restore(*arguments, context); });
}

} // namespace fagdansk::cli
