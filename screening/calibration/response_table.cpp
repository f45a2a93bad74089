#include "screening/calibration/response_table.h"

#include <algorithm>

namespace fagdansk::calibration {
namespace {

/// By item and score: how many got it.
using Frequencies = std::vector<std::vector<double>>;

base::Error fault(base::ErrorKind kind, const std::string &what)
{
    return {kind, what};
}

base::Result<Frequencies> frequencies(const ResponseTable &table)
{
    Frequencies counts(table.names.size());
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto &row = table.rows[r];
        if (row.size() != counts.size()) {
            return fault(base::ErrorKind::InvalidInput, "person " + std::to_string(r + 1) + " has " +
                                                            std::to_string(row.size()) + " answers to " +
                                                            std::to_string(counts.size()) + " items");
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!row[i]) {
                continue;
            }
            if (*row[i] < 0) {
                return fault(base::ErrorKind::InvalidInput,
                             "person " + std::to_string(r + 1) + ": a score cannot be negative");
            }
            const auto score = static_cast<std::size_t>(*row[i]);
            counts[i].resize(std::max(counts[i].size(), score + 1));
            ++counts[i][score];
        }
    }
    return counts;
}

/// What keeps an item from being placed; empty when nothing does.
std::string obstacle(const std::vector<double> &counts)
{
    if (counts.empty()) {
        return "nobody answered it";
    }
    const auto gap = std::ranges::find(counts, 0.0);
    if (gap == counts.end()) {
        return counts.size() == 1 ? "everybody scored 0" : "";
    }
    const auto score = gap - counts.begin();
    const auto given = std::ranges::count_if(counts, [](double count) { return count > 0.0; });
    return given == 1 ? "everybody scored " + std::to_string(counts.size() - 1)
                      : "nobody scored " + std::to_string(score);
}

base::Result<void> placeable(const ResponseTable &table, const Frequencies &counts)
{
    std::string faults;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (const auto what = obstacle(counts[i]); !what.empty()) {
            faults += (faults.empty() ? "item '" : "; item '") + table.names[i] + "': " + what;
        }
    }
    if (!faults.empty()) {
        return fault(base::ErrorKind::Refused, faults + " (leave it out, or gather more answers)");
    }
    return {};
}

std::vector<std::vector<double>> reachedSteps(const Frequencies &counts)
{
    auto reached = counts;
    for (auto &item : reached) {
        for (std::size_t score = item.size() - 1; score-- > 0;) {
            item[score] += item[score + 1];
        }
        item.erase(item.begin());
    }
    return reached;
}

} // namespace

base::Result<ResponseCounts> countResponses(const ResponseTable &table)
{
    const auto counts = frequencies(table);
    if (!counts) {
        return counts.error();
    }
    ResponseCounts result;
    std::map<std::vector<std::size_t>, std::map<int, double>> groups;
    for (const auto &row : table.rows) {
        std::vector<std::size_t> items;
        int score = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i]) {
                items.push_back(i);
                score += *row[i];
            }
        }
        if (!items.empty()) {
            ++groups[std::move(items)][score];
            ++result.persons;
        }
    }
    if (result.persons == 0) {
        return fault(base::ErrorKind::InvalidInput, "nobody answered anything");
    }
    if (const auto checked = placeable(table, *counts); !checked) {
        return checked.error();
    }
    result.reached = reachedSteps(*counts);
    for (auto &[items, persons] : groups) {
        result.patterns.push_back({items, std::move(persons)});
    }
    return result;
}

} // namespace fagdansk::calibration
