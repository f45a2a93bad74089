// db check | backup | restore
#pragma once

#include "app/cli/command_context.h"

namespace CLI {
class App;
}

namespace fagdansk::cli {

/// `context` outlives `app`.
void addDbCommands(CLI::App &app, CommandContext &context);

} // namespace fagdansk::cli
