// The tables of `calibrate`, `dif` and `agreement`, read from CSV. Every fault names its line.
#pragma once

#include "screening/calibration/response_table.h"
#include "screening/item_analysis/mantel_haenszel.h"

#include <istream>
#include <utility>
#include <vector>

namespace fagdansk::cli {

/// A header of item names; 0, 1, 2 or nothing.
base::Result<calibration::ResponseTable> readResponses(std::istream &in);

struct GroupedTable
{
    std::vector<std::string> names;
    std::vector<item_analysis::GroupedRow> rows;
};
/// The header `group` and item names; R or F, then 0, 1 or nothing.
base::Result<GroupedTable> readGroups(std::istream &in);

/// The header rater1,rater2; whole numbers. A row where one of them is empty is no pair and is left out.
base::Result<std::vector<std::pair<int, int>>> readMarkPairs(std::istream &in);

} // namespace fagdansk::cli
