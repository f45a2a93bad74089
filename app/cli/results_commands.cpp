#include "app/cli/results_commands.h"

#include "app/cli/failing.h"
#include "app/cli/json_line.h"
#include "app/cli/output_files.h"
#include "app/exchange/sheet_files.h"
#include "app/pack/file_names.h"
#include "app/platform/platform.h"
#include "app/platform/random_ids.h"
#include "app/platform/system_clock.h"
#include "app/scenarios/results.h"
#include "app/wiring/local_station.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <istream>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace fagdansk::cli {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;
using scenarios::ResultsRequest;

struct ResultsOptions
{
    std::string teacher;
    std::string group;
    std::vector<std::string> fields;
    bool names = false;
    std::string format;
    std::string output;
};

/// The first line of standard input: a password stands in no command line, which others can see.
std::string passwordFrom(std::istream &in)
{
    std::string line;
    std::getline(in, line);
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return line;
}

Result<ResultsRequest> requestOf(scenarios::Station &station, const ResultsOptions &options)
{
    ResultsRequest request;
    request.withNames = options.names;
    if (!options.fields.empty()) {
        std::erase_if(request.fields, [&](scenarios::ResultField field) {
            return std::ranges::find(options.fields, scenarios::nameOf(field)) == options.fields.end();
        });
    }
    if (options.group.empty()) {
        return request;
    }
    const auto groups = station.assignments().groups();
    if (!groups) {
        return groups.error();
    }
    const auto group = std::ranges::find(*groups, options.group, &scenarios::Group::name);
    if (group == groups->end() || group->members.empty()) {
        return Error{ErrorKind::NotFound, "no group '" + options.group + "' with participants"};
    }
    request.persons = group->members;
    return request;
}

Result<std::string> exported(const ResultsOptions &options, CommandContext &context)
{
    const auto database =
        context.records.empty() ? platform::defaultDataFolder().path / "fagdansk.db" : context.records;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(database, ignored)) {
        return Error{ErrorKind::NotFound, "'" + pack::utf8(database) + "' is no database"};
    }
    const platform::SystemClock clock;
    platform::RandomIds ids(clock);
    wiring::StationOptions opening{.database = database, .pack = context.pack, .clock = clock, .ids = ids};
    opening.exclusive = false;
    const auto station = wiring::openStation(opening);
    if (!station) {
        return station.error();
    }
    if (const auto in = (*station)->centre().logIn(options.teacher, passwordFrom(context.in)); !in) {
        return in.error();
    }
    const auto request = requestOf(**station, options);
    const auto table = request ? scenarios::exportResults(**station, *request) : request.error();
    if (!table) {
        return table.error();
    }
    const bool isWorkbook = options.format == "xlsx";
    const auto bytes = exchange::SheetFiles().writeTable(*table, isWorkbook ? scenarios::SheetFormat::Xlsx
                                                                            : scenarios::SheetFormat::Csv);
    const auto written = bytes ? writeOutputFile(pack::pathOf(options.output), *bytes) : Result<void>(bytes.error());
    return written ? jsonLine({{"file", options.output},
                               {"format", options.format},
                               {"names", options.names},
                               {"columns", table->header.size()},
                               {"rows", table->rows.size()}})
                   : Result<std::string>(written.error());
}
} // namespace

void addResultsCommands(CLI::App &app, CommandContext &context)
{
    auto *group = app.add_subcommand("results", "What participants reached, as a table");
    group->require_subcommand(1)->fallthrough();
    const auto options = std::make_shared<ResultsOptions>();
    std::vector<std::string> names;
    std::ranges::transform(scenarios::resultFields, std::back_inserter(names),
                           [](auto field) { return std::string(scenarios::nameOf(field)); });

    auto *command = group->add_subcommand("export", "Write results; the password is the first line of standard input");
    command->add_option("--teacher", options->teacher, "Who logs in")->required();
    command->add_option("--group", options->group, "Only this group's participants");
    command->add_option("--fields", options->fields, "Some of the columns, as trade,date,scores; without it, all")
        ->delimiter(',')
        ->check(CLI::IsMember(names));
    command->add_flag("--names", options->names, "Full names beside the aliases");
    command->add_option("--format", options->format)->required()->check(CLI::IsMember({"csv", "xlsx"}));
    command->add_option("--out", options->output, "The file to write")->required();
    command->fallthrough()->callback([options, &context] {
        const auto line = exported(*options, context);
        line ? void(context.out << *line << '\n') : fail(line.error(), context, Exit::Usage);
    });
}

} // namespace fagdansk::cli
