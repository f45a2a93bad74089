// A glossary as rows and columns: the middle between entries and every format that is a table (CSV, XLSX, Anki's
// notes).
#pragma once

#include "app/scenarios/glossary_exchange.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace fagdansk::exchange {

struct SheetRow
{
    std::size_t row = 0;            ///< as RowFault counts
    std::vector<std::string> cells; ///< any bytes, as the file has them
};

struct Sheet
{
    std::vector<std::string> header;
    std::size_t headerRow = 1;
    std::vector<SheetRow> rows;
    std::set<std::size_t> numbers{}; ///< columns of whole numbers
    bool firstColumnIsWord = false;  ///< where no name says so: a deck's first field is its word
};

/// Appends to the preview's rows and faults. What is wrong in one row never hides another row's fault.
void addEntries(const Sheet &sheet, const scenarios::ReadOptions &options, scenarios::GlossaryPreview &preview,
                const scenarios::ExchangeControl &control);
/// Ids and words that stand twice; once all rows are there.
void addFaultsAcrossRows(scenarios::GlossaryPreview &preview);

/// The languages that are asked for, or all that the table has.
std::vector<std::string> languagesOf(const scenarios::GlossaryTable &table, const scenarios::WriteOptions &options);
/// Text as `cleanText` leaves it.
Sheet sheetOf(const scenarios::GlossaryTable &table, const std::vector<std::string> &languages);

/// `tyngde punkt +s afstand`
std::string partsText(const std::vector<glossary::CompoundPart> &parts);

} // namespace fagdansk::exchange
