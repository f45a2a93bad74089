#include "app/cli/screening_commands.h"

#include "app/cli/answer_walk.h"
#include "app/cli/failing.h"
#include "app/cli/input_file.h"
#include "app/cli/json_line.h"
#include "app/cli/screening_database.h"
#include "app/cli/screening_result.h"
#include "app/pack/file_names.h"
#include "app/pack/sqlite_pack.h"
#include "app/platform/random_ids.h"
#include "app/platform/system_clock.h"
#include "app/wiring/local_station.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace fagdansk::cli {
namespace {
using base::Error;
using base::Result;

struct Prepared
{
    ScreeningAnswers given;
    std::vector<TimedAnswer> walked;
};

/// Everything that can be wrong with the input is found here, before a database is touched.
Result<Prepared> prepare(const std::filesystem::path &file, const std::filesystem::path &packFile)
{
    const auto bytes = readInputFile(file);
    if (!bytes) {
        return bytes.error();
    }
    auto given = readScreeningAnswers(*bytes);
    if (!given) {
        return Error{given.error().kind, pack::utf8(file) + ": " + given.error().detail};
    }
    const auto content = pack::SqlitePack::open(packFile);
    const auto form = content ? (*content)->form(given->trade, given->form) : Result<items::Form>(content.error());
    if (!form) {
        return form.error();
    }
    auto walked = walkAnswers(*form, *given);
    if (!walked) {
        return Error{walked.error().kind, pack::utf8(file) + ": " + walked.error().detail};
    }
    return Prepared{std::move(*given), std::move(*walked)};
}

/// The result as one line. The database is closed when this returns.
Result<std::string> runOn(const std::filesystem::path &database, const Prepared &prepared,
                          const CommandContext &context)
{
    const platform::SystemClock clock;
    platform::RandomIds ids(clock);
    wiring::StationOptions options{.database = database, .pack = context.pack, .clock = clock, .ids = ids};
    options.cheapPasswords = true;
    const auto station = wiring::openStation(options);
    const auto teacher =
        station ? enterTrialCentre(**station, prepared.given.teacher) : Result<base::TeacherId>(station.error());
    if (!teacher) {
        return teacher.error();
    }
    const auto outcome = runScreening(**station, *teacher, prepared.given, prepared.walked, FAGDANSK_VERSION);
    return outcome ? jsonLine(resultJson(*outcome, (*station)->content().info(), FAGDANSK_VERSION))
                   : Result<std::string>(outcome.error());
}

void run(const std::string &answers, CommandContext &context)
{
    const auto prepared = prepare(pack::pathOf(answers), context.pack);
    if (!prepared) {
        fail(prepared.error(), context, Exit::Usage);
        return;
    }
    const auto database = ScreeningDatabase::prepare(context.records);
    if (!database) {
        fail(database.error(), context, Exit::Usage);
        return;
    }
    const auto line = runOn(database->file(), *prepared, context);
    const auto kept = line ? database->keep() : Result<void>(line.error());
    if (!kept) {
        fail(kept.error(), context);
        return;
    }
    context.out << *line << '\n';
}

} // namespace

void addScreeningCommands(CLI::App &app, CommandContext &context)
{
    auto *screening = app.add_subcommand("screening", "Run a whole screening");
    screening->require_subcommand(1)->fallthrough();

    const auto answers = std::make_shared<std::string>();
    auto *command = screening->add_subcommand("run", "Run a screening from given answers; its result as one JSON line");
    command->add_option("--answers", *answers, "The answers as JSON (docs/cli/screening-answers.schema.json)")
        ->required();
    command->footer("Without --db nothing is kept. With it, a new file or one that this command made.");
    command->fallthrough()->callback([answers, &context] { run(*answers, context); });
}

} // namespace fagdansk::cli
