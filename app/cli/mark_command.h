// mark: a suggested mark for each explanation of a stream.
#pragma once

#include "app/cli/command_context.h"

namespace CLI {
class App;
}

namespace fagdansk::cli {

/// `context` outlives `app`.
void addMarkCommand(CLI::App &app, CommandContext &context);

} // namespace fagdansk::cli
