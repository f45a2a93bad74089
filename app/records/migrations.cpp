#include "app/records/migrations.h"

#include <string>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {
constexpr Migration steps[] = {
    {1, "facts, keys, tombstones, audit log, the centre and the first projections", "0.1.0", "001_first.sql"},
    {2, "fitted memories, groups, assignments, course plans", "0.2.0", "002_assignments.sql"},
    {3, "notes of the conversation, second marks", "0.3.0", "003_conversation_and_second_marks.sql"},
    {4, "the centre's own glossaries and their texts", "0.4.0", "004_own_glossaries.sql"},
};

Result<void> apply(Database &database, const Migration &step)
{
    return database.write("change the schema", [&]() -> Result<void> {
        if (std::stoi(database.one("PRAGMA user_version")) >= step.number) {
            return {}; // another program was faster
        }
        database.runText(std::string(SqlBook::file(step.file)));
        database.runText("PRAGMA application_id = " + std::to_string(applicationId));
        database.runText("PRAGMA user_version = " + std::to_string(step.number));
        database.query("setting save").with("schema.needs_program", step.minimumProgram).run();
        return {};
    });
}

Error newerError(Database &database, const std::string &version)
{
    std::string needs = "a newer program";
    try {
        if (const auto named = database.one("SELECT value FROM settings WHERE name = 'schema.needs_program'");
            !named.empty()) {
            needs = "Fagdansk " + named + " or newer";
        }
    } catch (const SQLite::Exception &) {
        needs = "a newer program"; // its settings look different: nothing more to tell
    }
    return Error{ErrorKind::Newer, "'" + database.file().string() + "' has schema " + version +
                                       " and this program knows " + std::to_string(newestSchema()) +
                                       "; it was not touched: install " + needs};
}
} // namespace

std::span<const Migration> migrations()
{
    return steps;
}

int newestSchema()
{
    return std::size(steps) == 0 ? 0 : steps[std::size(steps) - 1].number;
}

Result<void> migrate(Database &database)
{
    try {
        const auto version = database.one("PRAGMA user_version");
        if (std::stoi(version) > newestSchema()) {
            return newerError(database, version);
        }
        for (const auto &step : steps) {
            if (step.number > std::stoi(version)) {
                if (auto done = apply(database, step); !done) {
                    return done;
                }
            }
        }
        return {};
    } catch (const SQLite::Exception &failure) {
        return translated(failure, "read the schema version", database.file());
    }
}

} // namespace fagdansk::records
