#include "app/cli/score_tables.h"

#include "app/cli/csv_reader.h"

#include <charconv>

namespace fagdansk::cli {
namespace {
using ability::Response;

/// A whole number, or nothing for an empty field; a fault for anything else.
base::Result<Response> numberOf(const std::string &field)
{
    if (field.empty()) {
        return Response();
    }
    int value = 0;
    const auto *end = field.data() + field.size();
    const auto [stop, error] = std::from_chars(field.data(), end, value);
    if (error != std::errc() || stop != end) {
        return base::Error{base::ErrorKind::InvalidInput, "'" + field + "' is not a whole number"};
    }
    return Response(value);
}

base::Result<std::vector<Response>> scoresOf(const std::vector<std::string> &row, std::size_t from, int highest)
{
    std::vector<Response> scores;
    for (std::size_t i = from; i < row.size(); ++i) {
        const auto score = numberOf(row[i]);
        if (!score || (*score && (**score < 0 || **score > highest))) {
            return base::Error{base::ErrorKind::InvalidInput,
                               "'" + row[i] + "' is no score: 0.." + std::to_string(highest) + " or empty"};
        }
        scores.push_back(*score);
    }
    return scores;
}

/// Hands every row to `take`, which says what is wrong with it.
template <class Take>
base::Result<void> eachRow(CsvReader &reader, Take take)
{
    for (auto row = reader.next(); !row || *row; row = reader.next()) {
        if (!row) {
            return row.error();
        }
        if (const auto taken = take(**row); !taken) {
            return atLine(reader.number(), taken.error().detail);
        }
    }
    return {};
}

} // namespace

base::Result<calibration::ResponseTable> readResponses(std::istream &in)
{
    CsvReader reader(in);
    const auto header = reader.header();
    if (!header) {
        return header.error();
    }
    calibration::ResponseTable table{*header, {}};
    const auto read = eachRow(reader, [&table](const auto &row) -> base::Result<void> {
        auto scores = scoresOf(row, 0, 2);
        if (!scores) {
            return scores.error();
        }
        table.rows.push_back(std::move(*scores));
        return {};
    });
    return read ? base::Result(std::move(table)) : read.error();
}

base::Result<GroupedTable> readGroups(std::istream &in)
{
    CsvReader reader(in);
    const auto header = reader.header();
    if (!header) {
        return header.error();
    }
    if (header->front() != "group" || header->size() < 2) {
        return atLine(1, "expected the header group,ITEM,...");
    }
    GroupedTable table{{header->begin() + 1, header->end()}, {}};
    const auto read = eachRow(reader, [&table](const auto &row) -> base::Result<void> {
        if (row.front() != "R" && row.front() != "F") {
            return base::Error{base::ErrorKind::InvalidInput, "group '" + row.front() + "' is neither R nor F"};
        }
        auto scores = scoresOf(row, 1, 1);
        if (!scores) {
            return scores.error();
        }
        const auto group = row.front() == "R" ? item_analysis::Group::Reference : item_analysis::Group::Focal;
        table.rows.push_back({group, std::move(*scores)});
        return {};
    });
    return read ? base::Result(std::move(table)) : read.error();
}

base::Result<std::vector<std::pair<int, int>>> readMarkPairs(std::istream &in)
{
    CsvReader reader(in);
    const auto header = reader.header();
    if (!header) {
        return header.error();
    }
    if (*header != std::vector<std::string>{"rater1", "rater2"}) {
        return atLine(1, "expected the header rater1,rater2");
    }
    std::vector<std::pair<int, int>> pairs;
    const auto read = eachRow(reader, [&pairs](const auto &row) -> base::Result<void> {
        const auto first = numberOf(row[0]);
        const auto second = numberOf(row[1]);
        if (!first || !second) {
            return first ? second.error() : first.error();
        }
        if (*first && *second) {
            pairs.emplace_back(**first, **second);
        }
        return {};
    });
    return read ? base::Result(std::move(pairs)) : read.error();
}

} // namespace fagdansk::cli
