#include "app/cli/schedule_commands.h"

#include "app/cli/failing.h"
#include "app/cli/input_file.h"
#include "app/cli/json_line.h"
#include "app/pack/file_names.h"
#include "wordlists/drill/fsrs_fit.h"
#include "wordlists/drill/replay_csv.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <memory>
#include <ostream>
#include <thread>

namespace fagdansk::cli {
namespace {

base::Result<drill::FsrsScheduler> schedulerWith(const std::string &weightsFile)
{
    if (weightsFile.empty()) {
        return drill::FsrsScheduler();
    }
    const auto text = readInputFile(pack::pathOf(weightsFile));
    if (!text) {
        return text.error();
    }
    const auto weights = drill::parseWeights(*text);
    if (!weights) {
        return base::Error{weights.error().kind, "'" + weightsFile + "': " + weights.error().detail};
    }
    drill::FsrsParameters parameters;
    parameters.weights = *weights;
    return drill::FsrsScheduler::create(parameters);
}

void replay(const std::string &weightsFile, CommandContext &context)
{
    const auto scheduler = schedulerWith(weightsFile);
    if (!scheduler) {
        fail(scheduler.error(), context, Exit::Usage);
        return;
    }
    const auto reviews = drill::readReviews(context.in);
    if (!reviews) {
        fail(reviews.error(), context, Exit::Usage);
        return;
    }
    drill::writeReplay(context.out, drill::replay(*reviews, *scheduler));
}

void fit(CommandContext &context)
{
    const auto reviews = drill::readReviews(context.in);
    if (!reviews) {
        fail(reviews.error(), context, Exit::Usage);
        return;
    }
    const auto begin = std::chrono::steady_clock::now();
    const drill::ReviewTrees log(drill::loggedReviews(*reviews));
    const auto fitted = drill::fitWeights(log, {.threads = std::max(1U, std::thread::hardware_concurrency())});
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    using Json = nlohmann::ordered_json;
    const auto loss = [&](double value) { return fitted.counted == 0 ? Json() : Json(value); };
    context.out << jsonLine({{"weights", fitted.weights},
                             {"reviews", reviews->size()},
                             {"logLossBefore", loss(fitted.logLossBefore)},
                             {"logLossAfter", loss(fitted.logLossAfter)},
                             {"seconds", seconds.count()}})
                << '\n';
}

} // namespace

void addScheduleCommands(CLI::App &app, CommandContext &context)
{
    auto *schedule = app.add_subcommand("schedule", "Run review histories through the scheduler");
    schedule->require_subcommand(1)->fallthrough();

    const auto weights = std::make_shared<std::string>();
    auto *command =
        schedule->add_subcommand("replay", "Say what the scheduler answers to each review on standard input");
    command->add_option("--weights", *weights, "A file with the 21 weights of FSRS-6, as JSON or apart by white space");
    command->footer("in:   CSV card_id,review_ms,rating       a card's rows in time order, cards may interleave\n"
                    "out:  CSV card_id,review_ms,rating,stability,difficulty,scheduled_days,due_ms");
    command->fallthrough()->callback([weights, &context] { replay(*weights, context); });

    auto *fitting = schedule->add_subcommand("fit", "Fit the 21 weights of FSRS-6 to the reviews on standard input");
    fitting->footer("in:   CSV card_id,review_ms,rating       a card's rows in time order, cards may interleave\n"
                    "out:  {weights, reviews, logLossBefore, logLossAfter, seconds}");
    fitting->fallthrough()->callback([&context] { fit(context); });
}

} // namespace fagdansk::cli
