// What every command works with: its streams, the files it was pointed at, and the exit code it leaves.
#pragma once

#include <filesystem>
#include <iosfwd>

namespace fagdansk::cli {

enum class Exit {
    Fine = 0,
    AtFault = 1, ///< the content or the result is at fault
    Usage = 2,   ///< wrong usage or unreadable input
};

struct CommandContext
{
    std::istream &in;
    std::ostream &out;             ///< records only
    std::ostream &err;             ///< faults and messages
    std::filesystem::path pack;    ///< --pack, or the pack that belongs to the program
    std::filesystem::path records; ///< --db; empty: none was named
    Exit exit = Exit::Fine;        ///< set by the command that ran
};

} // namespace fagdansk::cli
