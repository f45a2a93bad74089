// results export: what participants reached, as a table, for a teacher who gives the password.
#pragma once

#include "app/cli/command_context.h"

namespace CLI {
class App;
}

namespace fagdansk::cli {

void addResultsCommands(CLI::App &app, CommandContext &context);

} // namespace fagdansk::cli
