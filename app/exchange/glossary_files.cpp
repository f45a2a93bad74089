#include "app/exchange/glossary_files.h"

#include "app/exchange/anki_deck.h"
#include "app/exchange/clean_text.h"
#include "app/exchange/csv_file.h"
#include "app/exchange/tbx_file.h"
#include "app/exchange/xlsx_file.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;
using scenarios::ExchangeControl;
using scenarios::GlossaryFormat;
using scenarios::GlossaryPreview;
using scenarios::ReadOptions;

constexpr std::array<std::pair<std::string_view, GlossaryFormat>, 4> formats{{
    {"csv", GlossaryFormat::Csv},
    {"xlsx", GlossaryFormat::Xlsx},
    {"tbx", GlossaryFormat::Tbx},
    {"apkg", GlossaryFormat::Apkg},
}};

/// Old Excel files, and new ones with a password, are "compound files".
constexpr std::string_view compoundFile = "\xD0\xCF\x11\xE0";

Error stopped()
{
    return {ErrorKind::Refused, "it was stopped; nothing was changed"};
}

void tell(const ExchangeControl &control, double part)
{
    if (control.progress) {
        control.progress(part);
    }
}

bool beginsAsXml(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    const auto begin = bytes.find_first_not_of(" \t\r\n");
    const auto rest = bytes.substr(std::min(begin, bytes.size()));
    const bool isWide =
        rest.starts_with(std::string_view("\xFF\xFE<\0", 4)) || rest.starts_with(std::string_view("\xFE\xFF\0<", 4));
    return isWide || rest.starts_with("<?xml") || rest.starts_with("<!") || rest.starts_with("<tbx") ||
           rest.starts_with("<martif");
}

base::Result<void> addSheet(base::Result<Sheet> sheet, const ReadOptions &options, GlossaryPreview &preview,
                            const ExchangeControl &control)
{
    if (!sheet) {
        return sheet.error();
    }
    addEntries(*sheet, options, preview, control);
    return {};
}

base::Result<void> readArchive(std::string_view bytes, const ReadOptions &options, GlossaryPreview &preview,
                               const ExchangeControl &control)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive) {
        return archive.error();
    }
    if (archive->holds("xl/workbook.xml")) {
        preview.format = GlossaryFormat::Xlsx;
        return addSheet(readXlsx(bytes, options.sheet), options, preview, control);
    }
    if (archive->holds("collection.anki2") || archive->holds("collection.anki21") ||
        archive->holds("collection.anki21b")) {
        preview.format = GlossaryFormat::Apkg;
        return readAnkiDeck(*archive, options, preview, control);
    }
    return Error{ErrorKind::InvalidInput, "an archive, but neither an Excel workbook nor an Anki deck"};
}

base::Result<void> readAny(std::string_view bytes, const ReadOptions &options, GlossaryPreview &preview,
                           const ExchangeControl &control)
{
    if (bytes.size() > mostFileBytes) {
        return Error{ErrorKind::InvalidInput, "more than 64 MB"};
    }
    if (bytes.starts_with(compoundFile)) {
        return Error{ErrorKind::InvalidInput, "an old Excel file or one with a password; save it as .xlsx without one"};
    }
    if (bytes.starts_with("PK")) {
        return readArchive(bytes, options, preview, control);
    }
    if (beginsAsXml(bytes)) {
        preview.format = GlossaryFormat::Tbx;
        return readTbx(bytes, preview, control);
    }
    preview.format = GlossaryFormat::Csv;
    return addSheet(readCsv(bytes, preview.faults), options, preview, control);
}

/// "C:\\ord\\Svejsning.csv" -> "Svejsning"
std::string stemOf(std::string_view fileName)
{
    fileName.remove_prefix(std::min(fileName.find_last_of("/\\") + 1, fileName.size()));
    return cleanLine(fileName.substr(0, fileName.rfind('.')));
}
} // namespace

base::Result<GlossaryPreview> GlossaryFiles::read(std::string_view bytes, std::string_view fileName,
                                                  const ReadOptions &options, const ExchangeControl &control) const
{
    GlossaryPreview preview;
    tell(control, 0);
    const auto done = readAny(bytes, options, preview, control);
    if (control.stop.stop_requested()) {
        return stopped();
    }
    if (!done) {
        return done.error();
    }
    if (preview.title.empty()) {
        preview.title = stemOf(fileName);
    }
    addFaultsAcrossRows(preview);
    tell(control, 1);
    return preview;
}

base::Result<std::string> GlossaryFiles::write(const scenarios::GlossaryTable &table, GlossaryFormat format,
                                               const scenarios::WriteOptions &options,
                                               const ExchangeControl &control) const
{
    tell(control, 0);
    const auto languages = languagesOf(table, options);
    auto bytes = [&]() -> base::Result<std::string> {
        switch (format) {
        case GlossaryFormat::Csv:
            return writeCsv(sheetOf(table, languages));
        case GlossaryFormat::Xlsx:
            return writeXlsx(sheetOf(table, languages), table.title);
        case GlossaryFormat::Tbx:
            return writeTbx(table, languages);
        case GlossaryFormat::Apkg:
            return writeAnkiDeck(table, languages, options.nowMs);
        }
        return Error{ErrorKind::Internal, "no such format"};
    }();
    if (control.stop.stop_requested()) {
        return stopped();
    }
    tell(control, 1);
    return bytes;
}

std::optional<GlossaryFormat> formatNamed(std::string_view name)
{
    const auto *const found = std::ranges::find(formats, name, [](const auto &pair) { return pair.first; });
    return found != formats.end() ? std::optional(found->second) : std::nullopt;
}

std::string_view nameOf(GlossaryFormat format)
{
    return std::ranges::find(formats, format, [](const auto &pair) { return pair.second; })->first;
}

} // namespace fagdansk::exchange
