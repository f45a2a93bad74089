// How a command ends when something expected went wrong.
#pragma once

#include "app/cli/command_context.h"
#include "wordlists/base/result.h"

namespace fagdansk::cli {

/// The exit that fits an error: damage and what the rules forbid lie in the content or the result, all else in the
/// usage or the input.
Exit exitOf(base::ErrorKind kind);

/// Tells the error on standard error, as one line, and sets the exit.
void fail(const base::Error &error, CommandContext &context, Exit exit);
inline void fail(const base::Error &error, CommandContext &context)
{
    fail(error, context, exitOf(error.kind));
}

} // namespace fagdansk::cli
