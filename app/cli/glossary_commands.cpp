#include "app/cli/glossary_commands.h"

#include "app/cli/failing.h"
#include "app/cli/input_file.h"
#include "app/cli/json_line.h"
#include "app/cli/output_files.h"
#include "app/cli/preview_lines.h"
#include "app/exchange/glossary_files.h"
#include "app/exchange/glossary_folder.h"
#include "app/pack/file_names.h"
#include "app/pack/sqlite_pack.h"
#include "app/platform/system_clock.h"
#include "app/scenarios/own_glossary_table.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace fagdansk::cli {
namespace {
using base::Error;
using base::ErrorKind;
using Json = nlohmann::ordered_json;

constexpr const char *ownPack = "eget"; ///< the name of a pack that an import makes

struct GlossaryOptions
{
    std::string file;
    std::string trade;
    std::string format;
    std::string output;
    std::string sheet;
    std::vector<std::string> languages;
    std::vector<std::string> columns; ///< "Front=ord"
};

base::Result<scenarios::GlossaryTable> tableOfTrade(const std::filesystem::path &packFile, const std::string &trade)
{
    const auto opened = pack::SqlitePack::open(packFile);
    if (!opened) {
        return opened.error();
    }
    const auto trades = (*opened)->trades();
    const auto found = std::ranges::find(trades, trade, &glossary::Trade::slug);
    const auto terms = (*opened)->terms(trade);
    if (found == trades.end() || !terms) {
        return Error{ErrorKind::NotFound, "the pack has no trade '" + trade + "'"};
    }
    return scenarios::tableOf(*found, *terms);
}

base::Result<void> checkLanguages(const std::vector<std::string> &languages, const scenarios::GlossaryTable &table)
{
    for (const auto &language : languages) {
        const auto has = [&](const auto &entry) { return entry.translations.contains(language); };
        if (std::ranges::none_of(table.entries, has)) {
            return Error{ErrorKind::NotFound, "the trade has no translation into '" + language + "'"};
        }
    }
    return {};
}

base::Result<std::string> exported(const GlossaryOptions &options, CommandContext &context)
{
    const auto format = exchange::formatNamed(options.format);
    const auto table = tableOfTrade(context.pack, options.trade);
    if (!format || !table) {
        return format ? table.error() : Error{ErrorKind::InvalidInput, "no format '" + options.format + "'"};
    }
    if (const auto checked = checkLanguages(options.languages, *table); !checked) {
        return checked.error();
    }
    const platform::SystemClock clock;
    const scenarios::WriteOptions write{options.languages, clock.now().value};
    const auto bytes = exchange::GlossaryFiles().write(*table, *format, write, {});
    if (!bytes) {
        return bytes.error();
    }
    if (const auto written = writeOutputFile(pack::pathOf(options.output), *bytes); !written) {
        return written.error();
    }
    return jsonLine({{"file", options.output},
                     {"format", options.format},
                     {"trade", options.trade},
                     {"entries", table->entries.size()}});
}

base::Result<scenarios::GlossaryPreview> previewOf(const GlossaryOptions &options)
{
    scenarios::ReadOptions read{{}, options.sheet};
    for (const auto &column : options.columns) {
        const auto equals = column.rfind('=');
        if (equals == std::string::npos) {
            return Error{ErrorKind::InvalidInput, "--column is written 'Front=ord', not '" + column + "'"};
        }
        read.columns[column.substr(0, equals)] = column.substr(equals + 1);
    }
    const auto bytes = readInputFile(pack::pathOf(options.file));
    if (!bytes) {
        return bytes.error();
    }
    auto preview = exchange::GlossaryFiles().read(*bytes, options.file, read, {});
    return preview ? std::move(preview)
                   : Error{preview.error().kind, "'" + options.file + "': " + preview.error().detail};
}

void report(const scenarios::GlossaryPreview &preview, const GlossaryOptions &options, CommandContext &context)
{
    for (const auto &fault : preview.faults) {
        context.err << options.file << ':' << fault.row << ": " << textOf(fault) << '\n';
    }
    context.exit = preview.acceptable() ? Exit::Fine : Exit::AtFault;
}

void preview(const GlossaryOptions &options, CommandContext &context)
{
    const auto read = previewOf(options);
    if (!read) {
        fail(read.error(), context, Exit::Usage);
        return;
    }
    for (const auto &line : previewLines(*read)) {
        context.out << line << '\n';
    }
    report(*read, options, context);
}

base::Result<std::string> imported(const scenarios::GlossaryPreview &preview, const GlossaryOptions &options)
{
    const auto table = preview.table();
    const auto files = exchange::folderOf(table, {ownPack, options.trade});
    if (!files) {
        return files.error();
    }
    if (const auto written = writeOutputFolder(pack::pathOf(options.output), *files); !written) {
        return written.error();
    }
    std::set<std::size_t> leftOut;
    for (const auto &fault : preview.faults) {
        if (weightOf(fault.kind) == scenarios::FaultWeight::RowLeftOut) {
            leftOut.insert(fault.row);
        }
    }
    return jsonLine({{"folder", options.output},
                     {"trade", options.trade},
                     {"format", exchange::nameOf(preview.format)},
                     {"entries", table.entries.size()},
                     {"leftOut", leftOut.size()}});
}

void importFile(const GlossaryOptions &options, CommandContext &context)
{
    const auto read = previewOf(options);
    if (!read) {
        fail(read.error(), context, Exit::Usage);
        return;
    }
    report(*read, options, context);
    if (!read->acceptable()) {
        return; // all or nothing
    }
    const auto line = imported(*read, options);
    line ? void(context.out << *line << '\n') : fail(line.error(), context, Exit::Usage);
}

void addReading(CLI::App &command, GlossaryOptions &options)
{
    command.add_option("FILE", options.file, ".csv .xlsx .tbx .apkg")->required();
    command.add_option("--column", options.columns, "What a column of the file is: 'Back=oversættelse en'");
    command.add_option("--sheet", options.sheet, "The sheet of a workbook; without it, the first");
}

} // namespace

void addGlossaryCommands(CLI::App &app, CommandContext &context)
{
    auto *group = app.add_subcommand("glossary", "Glossaries as CSV, XLSX, TBX or Anki deck, out and in");
    group->require_subcommand(1)->fallthrough();
    const auto options = std::make_shared<GlossaryOptions>();

    auto *exportCommand = group->add_subcommand("export", "Write a trade's glossary as a file");
    exportCommand->add_option("--trade", options->trade, "The trade's short name, as svejsning")->required();
    exportCommand->add_option("--format", options->format)
        ->required()
        ->check(CLI::IsMember({"csv", "xlsx", "tbx", "apkg"}));
    exportCommand->add_option("--out", options->output, "The file to write")->required();
    exportCommand->add_option("--languages", options->languages, "Translations, as en,ar; without it, all")
        ->delimiter(',');
    exportCommand->fallthrough()->callback([options, &context] {
        const auto line = exported(*options, context);
        line ? void(context.out << *line << '\n') : fail(line.error(), context, Exit::Usage);
    });

    auto *previewCommand = group->add_subcommand("preview", "Show what a file would become, and every fault in it");
    addReading(*previewCommand, *options);
    previewCommand->fallthrough()->callback([options, &context] { preview(*options, context); });

    auto *importCommand = group->add_subcommand("import", "Make an authored folder of a file, all or nothing");
    addReading(*importCommand, *options);
    importCommand->add_option("--trade", options->trade, "Short name of the new trade: a-z, 0-9 and '-'")->required();
    importCommand->add_option("--out", options->output, "A new folder")->required();
    importCommand->fallthrough()->callback([options, &context] { importFile(*options, context); });
}

} // namespace fagdansk::cli
