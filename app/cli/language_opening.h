// The language engine of the pack that a command works with.
#pragma once

#include "app/cli/command_context.h"
#include "app/wiring/language.h"

#include <memory>

namespace fagdansk::cli {

/// NotFound or BrokenPack. What is missing beside the pack, Apertium for instance, is told on standard error.
base::Result<std::unique_ptr<wiring::Language>> openLanguage(CommandContext &context);

} // namespace fagdansk::cli
