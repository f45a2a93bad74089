#include "app/cli/failing.h"

#include <ostream>

namespace fagdansk::cli {

Exit exitOf(base::ErrorKind kind)
{
    return kind == base::ErrorKind::Corrupt || kind == base::ErrorKind::Refused ? Exit::AtFault : Exit::Usage;
}

void fail(const base::Error &error, CommandContext &context, Exit exit)
{
    context.err << error.detail << '\n';
    context.exit = exit;
}

} // namespace fagdansk::cli
