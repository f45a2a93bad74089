#include "app/exchange/sheet_files.h"

#include "app/exchange/clean_text.h"
#include "app/exchange/csv_file.h"
#include "app/exchange/glossary_columns.h"
#include "app/exchange/misread_text.h"
#include "app/exchange/xlsx_file.h"

#include <algorithm>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;
using scenarios::ReadTable;
using scenarios::RowFault;
using scenarios::RowFaultKind;
using scenarios::TableFault;
using scenarios::TableFaultKind;

constexpr std::string_view compoundFile = "\xD0\xCF\x11\xE0"; ///< Excel before 2007, and workbooks with a password

TableFault faultOf(const RowFault &fault)
{
    return {fault.row,
            fault.kind == RowFaultKind::TooManyCells ? TableFaultKind::TooManyCells : TableFaultKind::BadQuotes,
            fault.found};
}

std::vector<std::string> cleanCells(const std::vector<std::string> &cells, std::size_t row, ReadTable &read)
{
    std::vector<std::string> clean;
    bool isTold = false;
    for (const auto &cell : cells) {
        clean.push_back(cleanLine(cell));
        if (!isTold && looksMisread(cell)) {
            read.faults.push_back({row, TableFaultKind::Misread, shortened(clean.back())});
            isTold = true;
        }
    }
    return clean;
}

ReadTable tableOf(const Sheet &sheet, const std::vector<RowFault> &faults)
{
    ReadTable read;
    for (const auto &fault : faults) {
        read.faults.push_back(faultOf(fault));
    }
    read.table.header = cleanCells(sheet.header, sheet.headerRow, read);
    for (const auto &row : sheet.rows) {
        auto cells = cleanCells(row.cells, row.row, read);
        if (std::ranges::any_of(cells, [](const auto &cell) { return !cell.empty(); })) {
            read.table.rows.push_back({row.row, std::move(cells)});
        }
    }
    std::ranges::stable_sort(read.faults, {}, &TableFault::row);
    return read;
}

Sheet sheetOf(const scenarios::Table &table)
{
    Sheet sheet;
    sheet.header = table.header;
    sheet.numbers = table.numbers;
    for (const auto &row : table.rows) {
        auto &written = sheet.rows.emplace_back();
        std::ranges::transform(row.cells, std::back_inserter(written.cells),
                               [](const auto &cell) { return cleanText(cell); });
    }
    return sheet;
}
} // namespace

base::Result<ReadTable> SheetFiles::readTable(std::string_view bytes) const
{
    if (bytes.size() > mostFileBytes) {
        return Error{ErrorKind::InvalidInput, "the file is larger than 64 MB"};
    }
    if (bytes.starts_with(compoundFile)) {
        return Error{ErrorKind::InvalidInput,
                     "the file is an old workbook or has a password; save it as .xlsx without one"};
    }
    std::vector<RowFault> faults;
    const auto sheet = bytes.starts_with("PK") ? readXlsx(bytes, {}) : readCsv(bytes, faults);
    return sheet ? base::Result<ReadTable>(tableOf(*sheet, faults)) : sheet.error();
}

base::Result<std::string> SheetFiles::writeTable(const scenarios::Table &table, scenarios::SheetFormat format) const
{
    const auto sheet = sheetOf(table);
    return format == scenarios::SheetFormat::Csv ? base::Result<std::string>(writeCsv(sheet))
                                                 : writeXlsx(sheet, table.title);
}

std::optional<std::string> SheetFiles::languageNamed(std::string_view name) const
{
    return exchange::languageNamed(name);
}

} // namespace fagdansk::exchange
