// The command line as a function: main and the tests call the same.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace fagdansk::cli {

/// `arguments` without the program's name; `program` is the executable, beside which its own pack is looked for.
int run(std::vector<std::string> arguments, const std::filesystem::path &program, std::istream &in, std::ostream &out,
        std::ostream &err);

} // namespace fagdansk::cli
