// analyse: a course text's readability and the words that may have to be learnt.
#pragma once

#include "app/cli/command_context.h"

namespace CLI {
class App;
}

namespace fagdansk::cli {

/// `context` outlives `app`.
void addAnalyseCommand(CLI::App &app, CommandContext &context);

} // namespace fagdansk::cli
