// The command line as a function, in a folder of the test's own with a small pack beside the program.
#pragma once

#include "app/cli/run.h"
#include "app/pack/content_checks.h"
#include "tests/app/pack/pack_fixture.h"

#include <sstream>
#include <string>
#include <vector>

namespace fagdansk::cli {

struct Ran
{
    int exit;
    std::string out;
    std::string err;
};

class CliTest : public pack::PackTest
{
protected:
    Ran run(std::vector<std::string> arguments, const std::string &input = {})
    {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        const int exit = cli::run(std::move(arguments), path("bin/fagdansk-cli"), in, out, err);
        return {exit, out.str(), err.str()};
    }

    /// The small good content with rules that may ship.
    std::string good()
    {
        const auto folder = path("good/content");
        if (!std::filesystem::exists(folder)) {
            std::filesystem::create_directories(folder.parent_path());
            std::filesystem::copy(pack::corpus("good"), folder, std::filesystem::copy_options::recursive);
            std::filesystem::remove_all(folder / "recommendation");
            std::filesystem::create_directories(folder / "recommendation");
            std::filesystem::copy(FAGDANSK_SOURCE_DIR "/content/recommendation/rules-1.yaml",
                                  folder / "recommendation/rules-1.yaml");
        }
        return folder.string();
    }

    /// Compiles `good()` into the program's own pack.
    void buildOwnPack()
    {
        std::filesystem::create_directories(path("bin"));
        const auto built = pack::buildPack(good(), path("bin/fagdansk.pack"), pack::contentChecks());
        ASSERT_TRUE(built) << built.error().detail;
        ASSERT_TRUE(built->faults.empty()) << built->faults.front().text();
    }
};

} // namespace fagdansk::cli
