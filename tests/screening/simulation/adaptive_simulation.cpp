#include "tests/screening/simulation/adaptive_simulation.h"

#include "tests/screening/simulation/people.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace fagdansk::simulation {

AdaptiveResult simulateAdaptive(const adaptive::ItemPool &pool, const adaptive::Rules &rules, int people,
                                std::uint64_t seed)
{
    drill::SeededRandom random(seed);
    std::vector<int> shown(pool.size());
    AdaptiveResult sums;
    for (int person = 0; person < people; ++person) {
        const double theta = normal(random);
        auto test = *adaptive::AdaptiveCourse::create(pool, rules);
        while (const auto item = test.next(random)) {
            ++shown[*item];
            const auto truth = placed(pool.item(*item).item, random);
            if (!test.answer(*item, scoreOf(truth, theta, random))) {
                throw std::logic_error("an answer was refused");
            }
        }
        const auto [mean, sd] = test.estimate();
        sums.items += static_cast<double>(test.asked());
        sums.reached += test.stop() == adaptive::Stop::Precise ? 1.0 : 0.0;
        sums.rmse += (mean - theta) * (mean - theta);
        sums.psd += sd * sd;
    }
    return {sums.items / people, sums.reached / people, std::sqrt(sums.rmse / people), std::sqrt(sums.psd / people),
            static_cast<double>(*std::ranges::max_element(shown)) / people};
}

std::vector<adaptive::PoolItem> asRecognition(std::vector<adaptive::PoolItem> items)
{
    for (auto &item : items) {
        auto &steps = item.item.parameters.steps;
        const double middle = std::accumulate(steps.begin(), steps.end(), 0.0) / static_cast<double>(steps.size());
        steps = {middle};
    }
    return items;
}

std::vector<adaptive::PoolItem> asCalibrated(std::vector<adaptive::PoolItem> items)
{
    for (auto &item : items) {
        item.item.difficultySd = 0.2;
    }
    return items;
}

} // namespace fagdansk::simulation
