// ability, calibrate, dif, agreement: the screening's measurements for scripts and for comparison with other programs
#pragma once

#include "app/cli/command_context.h"

namespace CLI {
class App;
}

namespace fagdansk::cli {

/// `context` outlives `app`.
void addMeasureCommands(CLI::App &app, CommandContext &context);

} // namespace fagdansk::cli
