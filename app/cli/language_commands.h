// judge, suggest, split, stem: a record for each line, about words.
#pragma once

#include "app/cli/command_context.h"

namespace CLI {
class App;
}

namespace fagdansk::cli {

/// `context` outlives `app`.
void addLanguageCommands(CLI::App &app, CommandContext &context);

} // namespace fagdansk::cli
