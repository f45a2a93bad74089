// The two tables of `schedule replay`: UTF-8 CSV with a header line, LF, numbers with a point and without exponent.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/drill/replay.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace fagdansk::drill {

/// Reads `card_id,review_ms,rating`. A leading BOM and a CR before the LF are dropped; in card_id `\t`, `\n` and `\\`
/// stand for tab, line feed and backslash, and a field in double quotes may hold commas. InvalidInput names the line
/// (the header is line 1).
base::Result<std::vector<ReplayReview>> readReviews(std::istream &in);

/// Writes `card_id,review_ms,rating,stability,difficulty,scheduled_days,due_ms`; readReviews reads its first columns
/// back.
void writeReplay(std::ostream &out, const std::vector<ReplayRow> &rows);

/// At most eight decimals, no exponent, no trailing zeros: 2.3065, 0.1, 36500.
std::string decimalText(double value);

} // namespace fagdansk::drill
