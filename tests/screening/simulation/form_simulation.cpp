#include "tests/screening/simulation/form_simulation.h"

#include "screening/ability/posterior.h"
#include "tests/screening/simulation/people.h"

namespace fagdansk::simulation {
namespace {

struct PreparedItem
{
    ability::UncertainItem item;
    ability::ItemCurves curves;
    std::size_t part;
};

std::vector<PreparedItem> prepared(const SimulatedForm &form, Uncertainty uncertainty)
{
    std::vector<PreparedItem> items;
    for (std::size_t part = 0; part < form.parts.size(); ++part) {
        for (const auto &item : form.parts[part]) {
            auto believed = item;
            believed.difficultySd = uncertainty == Uncertainty::Included ? item.difficultySd : 0.0;
            items.push_back({item, ability::ItemCurves(believed), part});
        }
    }
    return items;
}

/// The ability whose expected share of the part's points is `cut`, by bisection.
double abilityAt(const std::vector<ability::UncertainItem> &items, double cut)
{
    double low = -10.0;
    double high = 10.0;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2.0;
        double points = 0.0;
        double most = 0.0;
        for (const auto &item : items) {
            const auto scores = ability::expectedScores(item, middle).probabilities;
            for (std::size_t k = 0; k < scores.size(); ++k) {
                points += static_cast<double>(k) * scores[k];
            }
            most += item.parameters.maxScore();
        }
        (points / most < cut ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

struct Answers
{
    ability::Posterior posterior;
    std::array<int, 3> points{};
    std::array<int, 3> most{};

    void add(const PreparedItem &item, int score)
    {
        posterior.add(item.curves, score);
        points[item.part] += score;
        most[item.part] += item.item.parameters.maxScore();
    }
    double share(std::size_t part) const { return static_cast<double>(points[part]) / most[part]; }
};

} // namespace

FormResult simulateForm(const SimulatedForm &form, const Cuts &cuts, int people, std::uint64_t seed,
                        Uncertainty uncertainty)
{
    const auto items = prepared(form, uncertainty);
    std::array<double, 3> cutAbilities{};
    for (std::size_t part = 0; part < cuts.size(); ++part) {
        cutAbilities[part] = abilityAt(form.parts[part], cuts[part]);
    }
    drill::SeededRandom random(seed);
    FormResult sums;
    for (int person = 0; person < people; ++person) {
        const double theta = normal(random);
        Answers answers;
        for (const auto &item : items) {
            answers.add(item, scoreOf(placed(item.item, random), theta, random));
        }
        const auto [mean, sd] = answers.posterior.moments();
        sums.bias += mean - theta;
        sums.rmse += (mean - theta) * (mean - theta);
        sums.psd += sd * sd;
        sums.covered += std::abs(mean - theta) <= 1.96 * sd ? 1.0 : 0.0;
        for (std::size_t part = 0; part < cuts.size(); ++part) {
            const bool below = answers.share(part) < cuts[part];
            sums.misclassified[part] += below != (theta < cutAbilities[part]) ? 1.0 : 0.0;
        }
    }
    FormResult result{
        sums.bias / people, std::sqrt(sums.rmse / people), std::sqrt(sums.psd / people), sums.covered / people, {}};
    for (std::size_t part = 0; part < cuts.size(); ++part) {
        result.misclassified[part] = sums.misclassified[part] / people;
    }
    return result;
}

double meanDistance(const std::vector<SimulatedForm> &forms, int worlds, int people, std::uint64_t seed)
{
    std::vector<std::vector<PreparedItem>> items;
    for (const auto &form : forms) {
        items.push_back(prepared(form, Uncertainty::Included));
    }
    drill::SeededRandom random(seed);
    double sum = 0.0;
    int pairs = 0;
    for (int world = 0; world < worlds; ++world) {
        std::vector<double> means;
        std::vector<double> abilities;
        for (int person = 0; person < people; ++person) {
            abilities.push_back(normal(random));
        }
        for (const auto &form : items) {
            std::vector<ability::ItemParameters> places;
            for (const auto &item : form) {
                places.push_back(placed(item.item, random));
            }
            double mean = 0.0;
            for (const double theta : abilities) {
                Answers answers;
                for (std::size_t i = 0; i < form.size(); ++i) {
                    answers.add(form[i], scoreOf(places[i], theta, random));
                }
                mean += answers.posterior.moments().mean / people;
            }
            for (const double other : means) {
                sum += std::abs(mean - other);
                ++pairs;
            }
            means.push_back(mean);
        }
    }
    return sum / pairs;
}

} // namespace fagdansk::simulation
