// Port: a table as a spreadsheet has it, in and out. Implemented by `app/exchange`. Pure of disk: bytes in, bytes out.
// Safe from any thread.
#pragma once

#include "wordlists/base/result.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::scenarios {

enum class SheetFormat { Csv, Xlsx };

struct TableRow
{
    std::size_t row = 0;            ///< as a spreadsheet counts, from 1
    std::vector<std::string> cells; ///< NFC, one line each
    friend bool operator==(const TableRow &, const TableRow &) = default;
};

struct Table
{
    std::string title;
    std::vector<std::string> header;
    std::vector<TableRow> rows;      ///< empty rows left out
    std::set<std::size_t> numbers{}; ///< columns whose whole numbers a workbook can calculate with
    friend bool operator==(const Table &, const Table &) = default;
};

enum class TableFaultKind {
    BadQuotes,    ///< CSV: a quote that never closes, or text after one
    TooManyCells, ///< CSV: more cells than the header has
    Misread,      ///< letters that come of a wrong encoding: "SÃ¸ren"
};

struct TableFault
{
    std::size_t row = 0;
    TableFaultKind kind{};
    std::string found; ///< what stands there, shortened
    friend bool operator==(const TableFault &, const TableFault &) = default;
};

struct ReadTable
{
    Table table;
    std::vector<TableFault> faults; ///< in row order
};

class SheetExchange
{
public:
    virtual ~SheetExchange() = default;

    /// CSV or XLSX (its first sheet), told from the bytes. InvalidInput for what is neither or too large, Corrupt.
    virtual base::Result<ReadTable> readTable(std::string_view bytes) const = 0;
    /// A whole file; no cell of it is a formula. Row numbers do not count. InvalidInput where a text is too long.
    virtual base::Result<std::string> writeTable(const Table &table, SheetFormat format) const = 0;
    /// The BCP 47 code of a language's Danish, English or own name, or of a code in any case.
    virtual std::optional<std::string> languageNamed(std::string_view name) const = 0;
};

} // namespace fagdansk::scenarios
