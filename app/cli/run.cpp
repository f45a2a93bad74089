#include "app/cli/run.h"

#include "app/cli/analyse_command.h"
#include "app/cli/content_commands.h"
#include "app/cli/db_commands.h"
#include "app/cli/glossary_commands.h"
#include "app/cli/language_commands.h"
#include "app/cli/mark_command.h"
#include "app/cli/measure_commands.h"
#include "app/cli/results_commands.h"
#include "app/cli/schedule_commands.h"
#include "app/cli/screening_commands.h"
#include "app/pack/content_checks.h"
#include "app/pack/file_names.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace fagdansk::cli {
namespace {

/// Beside the program in a build tree, under share/ where it is installed.
std::filesystem::path ownPack(const std::filesystem::path &program)
{
    const auto folder = program.parent_path();
    const auto beside = folder / "fagdansk.pack";
    std::error_code ignored;
    return std::filesystem::exists(beside, ignored) ? beside
                                                    : (folder / "../share/fagdansk/fagdansk.pack").lexically_normal();
}

} // namespace

int run(std::vector<std::string> arguments, const std::filesystem::path &program, std::istream &in, std::ostream &out,
        std::ostream &err)
{
    CLI::App app("Fagdansk without a window", "fagdansk-cli");
    CommandContext context{in, out, err, ownPack(program), {}};
    app.require_subcommand(1);
    app.add_option_function<std::string>(
        "--pack", [&](const std::string &file) { context.pack = pack::pathOf(file); }, "Another content pack");
    app.add_option_function<std::string>(
        "--db", [&](const std::string &file) { context.records = pack::pathOf(file); }, "Another database");
    addMarkCommand(app, context);
    addLanguageCommands(app, context);
    addAnalyseCommand(app, context);
    addScheduleCommands(app, context);
    addScreeningCommands(app, context);
    addMeasureCommands(app, context);
    addContentCommands(app, context, pack::contentChecks());
    addGlossaryCommands(app, context);
    addResultsCommands(app, context);
    addDbCommands(app, context);
    try {
        std::ranges::reverse(arguments); // CLI11 takes a vector from its end
        app.parse(std::move(arguments));
    } catch (const CLI::ParseError &error) {
        return app.exit(error, out, err) == 0 ? static_cast<int>(Exit::Fine) : static_cast<int>(Exit::Usage);
    }
    if (!out.flush()) {
        err << "the output cannot be written\n";
        return static_cast<int>(Exit::Usage);
    }
    return static_cast<int>(context.exit);
}

} // namespace fagdansk::cli
