// Use case: results leave the program as a table: a row for every finished screening, and for practice in a trade that
// was not screened.
#pragma once

#include "app/scenarios/sheet_exchange.h"
#include "app/scenarios/station.h"

#include <array>
#include <set>
#include <string_view>
#include <vector>

namespace fagdansk::scenarios {

/// What may be chosen; some are several columns. The alias stands in every table.
enum class ResultField {
    Trade,
    Date, ///< of the screening's end, local
    Form,
    Marks,          ///< points and the most there were, by part
    Scores,         ///< per cent with their standard error in percentage points, by part
    Recommendation, ///< the program's
    Decision,       ///< the teacher's
    Words,          ///< that sit, in this trade
    Minutes,        ///< practised in this trade
};
inline constexpr std::array resultFields{ResultField::Trade,    ResultField::Date,   ResultField::Form,
                                         ResultField::Marks,    ResultField::Scores, ResultField::Recommendation,
                                         ResultField::Decision, ResultField::Words,  ResultField::Minutes};
/// "trade", "date" ...
std::string_view nameOf(ResultField field);

struct ResultsRequest
{
    std::vector<base::PersonId> persons; ///< empty: everybody
    std::set<ResultField> fields{resultFields.begin(), resultFields.end()};
    bool withNames = false; ///< only if the teacher says so
};

/// In Danish, as the records are. By alias, then the oldest screening first. The audit log notes everybody whose
/// results leave. Locked without keys.
base::Result<Table> exportResults(Station &station, const ResultsRequest &request);

} // namespace fagdansk::scenarios
