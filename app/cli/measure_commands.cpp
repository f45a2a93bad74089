#include "app/cli/measure_commands.h"

#include "app/cli/ability_lines.h"
#include "app/cli/failing.h"
#include "app/cli/json_line.h"
#include "app/cli/line_reader.h"
#include "app/cli/score_tables.h"
#include "screening/agreement/agreement.h"
#include "screening/calibration/calibration.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace fagdansk::cli {
namespace {
using Json = nlohmann::ordered_json;

Json numberOrNull(const std::optional<double> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

base::Result<void> estimateAll(CommandContext &context)
{
    LineReader reader(context.in);
    std::string line;
    for (auto more = reader.next(line); !more || *more; more = reader.next(line)) {
        if (!more) {
            return more.error();
        }
        const auto record = abilityRecord(line);
        if (!record) {
            return atLine(reader.number(), record.error().detail);
        }
        context.out << *record;
    }
    return {};
}

base::Result<Json> calibrated(std::istream &in)
{
    const auto table = readResponses(in);
    if (!table) {
        return table.error();
    }
    const auto found = calibration::calibrate(*table);
    if (!found) {
        return found.error();
    }
    auto items = Json::array();
    for (const auto &item : found->items) {
        items.push_back({{"name", item.name}, {"b", item.steps}, {"se", item.standardErrors}});
    }
    return Json{
        {"items", items}, {"variance", found->variance}, {"logLik", found->logLik}, {"persons", found->persons}};
}

Json nameOf(const std::optional<item_analysis::DifClass> &difClass)
{
    if (!difClass) {
        return nullptr;
    }
    switch (*difClass) {
    case item_analysis::DifClass::A:
        return "A";
    case item_analysis::DifClass::B:
        return "B";
    case item_analysis::DifClass::C:
        return "C";
    }
    return nullptr;
}

base::Result<Json> compared(std::istream &in)
{
    const auto table = readGroups(in);
    if (!table) {
        return table.error();
    }
    const auto found = item_analysis::mantelHaenszel(table->rows, table->names.size());
    if (!found) {
        return found.error();
    }
    auto items = Json::array();
    for (std::size_t i = 0; i < found->size(); ++i) {
        const auto &one = (*found)[i];
        items.push_back({{"name", table->names[i]},
                         {"chi2", numberOrNull(one.chi2)},
                         {"alpha", numberOrNull(one.alpha)},
                         {"delta", numberOrNull(one.delta)},
                         {"se", numberOrNull(one.standardError)},
                         {"class", nameOf(one.difClass)}});
    }
    return Json{{"items", items}};
}

base::Result<Json> agreed(std::istream &in)
{
    const auto pairs = readMarkPairs(in);
    if (!pairs) {
        return pairs.error();
    }
    const auto found = agreement::agreementOf(*pairs);
    return Json{{"n", found.n}, {"exact", numberOrNull(found.exact)}, {"qwk", numberOrNull(found.quadraticKappa)}};
}

using TableCommand = base::Result<Json> (*)(std::istream &);

void addTableCommand(CLI::App &app, CommandContext &context, const char *name, const char *what, const char *formats,
                     TableCommand work)
{
    auto *command = app.add_subcommand(name, what);
    command->footer(formats);
    command->fallthrough()->callback([&context, work] {
        const auto record = work(context.in);
        if (!record) {
            fail(record.error(), context);
            return;
        }
        context.out << jsonLine(*record) << '\n';
    });
}

} // namespace

void addMeasureCommands(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("ability", "Estimate the ability behind each line of answers");
    command->footer("in:   {items:[{a, b:[step,...]}], x:[0|1|2|null,...]} a line\n"
                    "out:  {eap, psd, wle, wleSe, informationAtEap} a line");
    command->fallthrough()->callback([&context] {
        if (const auto done = estimateAll(context); !done) {
            fail(done.error(), context, Exit::Usage);
        }
    });
    addTableCommand(app, context, "calibrate", "Item difficulties from people's scores",
                    "in:   CSV, a header of item names, a row a person, 0|1|2|empty\n"
                    "out:  {items:[{name, b:[..], se:[..]}], variance, logLik, persons}",
                    calibrated);
    addTableCommand(app, context, "dif", "Mantel-Haenszel between a reference and a focal group",
                    "in:   CSV group,item1,item2,...       group R|F, items 0|1|empty\n"
                    "out:  {items:[{name, chi2, alpha, delta, se, class}]}",
                    compared);
    addTableCommand(app, context, "agreement", "How far two markers agree",
                    "in:   CSV rater1,rater2\n"
                    "out:  {n, exact, qwk}",
                    agreed);
}

} // namespace fagdansk::cli
