#include "app/cli/content_commands.h"

#include "app/cli/failing.h"
#include "app/pack/compiler.h"
#include "app/pack/file_names.h"
#include "app/pack/sqlite_pack.h"
#include "app/wiring/content_language.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>
#include <string>

namespace fagdansk::cli {
namespace {

/// What the options of one command were set to.
struct ContentOptions
{
    std::string folder;
    std::string output;
};

void report(const std::vector<glossary::Fault> &faults, CommandContext &context)
{
    for (const auto &fault : faults) {
        context.err << fault.text() << '\n';
    }
    context.exit = faults.empty() ? Exit::Fine : Exit::AtFault;
}

void check(const ContentOptions &options, const pack::Checks &checks, CommandContext &context)
{
    std::vector<std::string> notes;
    const auto all = wiring::withLanguage(checks, wiring::usualLanguageFiles(context.pack), notes);
    for (const auto &note : notes) {
        context.err << "note: spelling and forms are not checked: " << note << '\n';
    }
    const auto faults = pack::checkFolder(pack::pathOf(options.folder), all);
    faults ? report(*faults, context) : fail(faults.error(), context, Exit::Usage);
}

void build(const ContentOptions &options, const pack::Checks &checks, CommandContext &context)
{
    const auto outcome = pack::buildPack(pack::pathOf(options.folder), pack::pathOf(options.output), checks);
    outcome ? report(outcome->faults, context) : fail(outcome.error(), context, Exit::Usage);
}

void stats(CommandContext &context)
{
    const auto opened = pack::SqlitePack::open(context.pack);
    if (!opened) {
        fail(opened.error(), context, Exit::Usage);
        return;
    }
    const auto counted = (*opened)->stats();
    if (!counted) {
        fail(counted.error(), context, Exit::Usage);
        return;
    }
    context.out << pack::statsJson(*counted) << '\n';
    context.exit = Exit::Fine;
}

} // namespace

void addContentCommands(CLI::App &app, CommandContext &context, const pack::Checks &checks)
{
    auto *content = app.add_subcommand("content", "Check authored content, build a pack, count what a pack holds");
    content->require_subcommand(1)->fallthrough();
    const auto options = std::make_shared<ContentOptions>();

    auto *checkCommand = content->add_subcommand("check", "Name every fault of an authored folder as file:line");
    checkCommand->add_option("DIR", options->folder, "The folder with pack.yaml, or one with content/pack.yaml")
        ->required();
    checkCommand->fallthrough()->callback([options, checks, &context] { check(*options, checks, context); });

    auto *buildCommand = content->add_subcommand("build", "Check a folder and compile it into one pack file");
    buildCommand->add_option("DIR", options->folder, "The folder with pack.yaml, or one with content/pack.yaml")
        ->required();
    buildCommand->add_option("-o,--output", options->output, "The pack file to write")->required();
    buildCommand->fallthrough()->callback([options, checks, &context] { build(*options, checks, context); });

    auto *statsCommand =
        content->add_subcommand("stats", "Count terms, translations, texts and forms as one JSON line");
    statsCommand->fallthrough()->callback([&context] { stats(context); });
}

} // namespace fagdansk::cli
