// Use case: many participants at once, out of a spreadsheet. First what the file would become, with every problem; then
// all of them, or none; and back again as long as nobody has begun.
#pragma once

#include "app/scenarios/enrolment.h"
#include "app/scenarios/sheet_exchange.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace fagdansk::scenarios {

/// Closed, so that the interface can say each in the person's language.
enum class BulkFaultKind {
    // Nobody is enrolled before these are mended.
    NoNameColumn,
    NoAliasColumn,
    ColumnTwice, ///< two columns mean the same
    NoRows,
    TooManyRows,     ///< more than `mostAtOnce`
    BadQuotes,       ///< CSV: a quote that never closes, or text after one
    TooManyCells,    ///< CSV: more cells than the header has
    Misread,         ///< letters that come of a wrong encoding
    MissingName,     ///< something stands in the row, but no name
    MissingAlias,    ///< likewise
    NameTooLong,     ///< 120 characters at most
    AliasTooLong,    ///< 40 characters at most
    CprNumber,       ///< in a name or an alias; `found` stays empty
    AliasTwice,      ///< row `other` has it too
    AliasTaken,      ///< somebody else at this station has it
    UnknownTrade,    ///< `found` is none of the content's
    UnknownLanguage, ///< `found` is none that can be a mother tongue here
    // The row stays out; the rest may be enrolled.
    Exists, ///< the same name and alias: this participant is here already
    // Told only.
    NameTaken,     ///< somebody with another alias has the same name
    NameTwice,     ///< row `other` has it too
    UnknownColumn, ///< left out
};

enum class BulkFaultWeight { Blocking, RowLeftOut, Note };
BulkFaultWeight weightOf(BulkFaultKind kind);

struct BulkFault
{
    std::size_t row = 0; ///< as a spreadsheet counts, the header being 1; 0: the whole file
    BulkFaultKind kind{};
    std::string found;     ///< what stands there, shortened
    std::size_t other = 0; ///< another row
    friend bool operator==(const BulkFault &, const BulkFault &) = default;
};

struct BulkRow
{
    std::size_t row = 0;
    NewParticipant participant;
    std::string trade;   ///< title of the trade they are on the way to; empty: not said
    bool exists = false; ///< is here already, and stays as it is
    friend bool operator==(const BulkRow &, const BulkRow &) = default;
};

inline constexpr std::size_t mostAtOnce = 300;

/// What a file would become. Nothing has been written.
struct BulkPreview
{
    std::vector<BulkRow> rows;
    std::vector<BulkFault> faults; ///< in row order

    /// All or nothing: no fault is blocking, and somebody is new.
    bool acceptable() const;
    std::size_t newOnes() const;
};

/// Names of mother tongues in the interface's language, with their BCP 47 codes.
using TongueNames = std::vector<std::pair<std::string, std::string>>;

/// A missing mother tongue becomes "und", a missing trade stays empty.
base::Result<BulkPreview> previewEnrolment(Station &station, const SheetExchange &sheets, const ReadTable &read,
                                           const TongueNames &tongues);

/// All of them in one transaction; the trade becomes a note of the conversation, under what they aim at. InvalidInput
/// where the preview is not acceptable, or where an alias was taken in the meantime ("alias-taken: row 7").
base::Result<std::vector<base::PersonId>> enrolAll(Station &station, const BulkPreview &preview,
                                                   base::TeacherId teacher, const std::vector<std::string> &pictures,
                                                   const std::vector<std::string> &interfaceLanguages);

/// Erases those who were just enrolled, in one transaction. Refused, and nothing is changed, if one of them has begun a
/// screening or a practice.
base::Result<void> takeBackEnrolment(Station &station, const std::vector<base::PersonId> &persons,
                                     base::TeacherId teacher);

/// A table to fill in: our columns, and nobody.
Table enrolmentTemplate();

} // namespace fagdansk::scenarios
