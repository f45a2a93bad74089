#include "screening/calibration/item_fit.h"

#include <algorithm>
#include <utility>

namespace fagdansk::calibration {
namespace {

/// The answered items and the total score: all that an estimate depends on.
using Group = std::pair<std::vector<bool>, int>;

Group groupOf(const std::vector<ability::Response> &row)
{
    Group group;
    for (const auto &response : row) {
        group.first.push_back(response.has_value());
        group.second += response.value_or(0);
    }
    return group;
}

struct Sums
{
    std::size_t answers = 0;
    double squares = 0.0;
    double variances = 0.0;
    double standardised = 0.0;
};

} // namespace

base::Result<std::vector<ItemFit>> itemFit(const ResponseTable &table, const Calibration &calibrated)
{
    std::vector<ability::ItemParameters> items;
    for (const auto &item : calibrated.items) {
        items.push_back({1.0, item.steps});
    }
    std::vector<Sums> sums(items.size());
    std::map<Group, ability::Estimate> estimates;
    for (const auto &row : table.rows) {
        auto group = groupOf(row);
        auto found = estimates.find(group);
        if (found == estimates.end()) {
            const auto made = ability::estimate(items, row);
            if (!made) {
                return made.error();
            }
            found = estimates.emplace(std::move(group), *made).first;
        }
        if (!found->second.wle) {
            continue;
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!row[i]) {
                continue;
            }
            const auto moments = ability::scoreMoments(items[i], *found->second.wle);
            const double residual = *row[i] - moments.mean;
            ++sums[i].answers;
            sums[i].squares += residual * residual;
            sums[i].variances += moments.variance;
            sums[i].standardised += residual * residual / moments.variance;
        }
    }
    std::vector<ItemFit> fits;
    for (const auto &sum : sums) {
        ItemFit fit{sum.answers, {}, {}};
        if (sum.answers > 0) {
            fit.infit = sum.squares / sum.variances;
            fit.outfit = sum.standardised / static_cast<double>(sum.answers);
        }
        fits.push_back(fit);
    }
    return fits;
}

} // namespace fagdansk::calibration
