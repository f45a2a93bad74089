// content check | build | stats
#pragma once

#include "app/cli/command_context.h"
#include "app/pack/checked_content.h"

namespace CLI {
class App;
}

namespace fagdansk::cli {

/// `context` outlives `app`. `checks` are the rules of other rooms that content must keep.
void addContentCommands(CLI::App &app, CommandContext &context, const pack::Checks &checks);

} // namespace fagdansk::cli
