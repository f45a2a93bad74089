// The composition root of fagdansk-cli.
#include "app/cli/run.h"

#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <vector>

namespace {

/// Where this program lies. The first argument does not say it for a program that was found by PATH.
std::filesystem::path programPath(const char *firstArgument)
{
    std::error_code error;
    const auto running = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::absolute(firstArgument, error) : running;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        std::ios::sync_with_stdio(false); // a broken input shows as such, and long ones go faster
        const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
        return fagdansk::cli::run(arguments, programPath(argc > 0 ? argv[0] : ""), std::cin, std::cout, std::cerr);
    } catch (const std::exception &error) {
        std::cerr << "fagdansk-cli: " << error.what() << '\n';
        return 2;
    }
}
