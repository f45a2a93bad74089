// Prints the tables of docs/screening.md: screening_simulation PACK [PEOPLE]
#include "tests/screening/simulation/adaptive_simulation.h"
#include "tests/screening/simulation/form_simulation.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace fagdansk;

namespace {

constexpr std::uint64_t seed = 2026;

void printForms(const std::vector<simulation::SimulatedTrade> &trades, int people)
{
    const auto cuts = simulation::shippedCuts();
    std::printf("| form | bias | RMSE | PSD | within 1.96 PSD | everyday | terms | technical |\n"
                "|---|---|---|---|---|---|---|---|\n");
    double worst = 0.0;
    std::uint64_t forms = 0;
    for (const auto &trade : trades) {
        std::vector<double> biases;
        for (const auto &form : trade.forms) {
            const auto found = simulation::simulateForm(form, cuts, people, seed + ++forms);
            biases.push_back(found.bias);
            std::printf("| %s %s | %+.3f | %.3f | %.3f | %.1f %% | %.1f %% | %.1f %% | %.1f %% |\n", trade.slug.c_str(),
                        form.letter.c_str(), found.bias, found.rmse, found.psd, 100 * found.covered,
                        100 * found.misclassified[0], 100 * found.misclassified[1], 100 * found.misclassified[2]);
        }
        const auto [least, most] = std::ranges::minmax(biases);
        worst = std::max(worst, most - least);
    }
    std::printf("\nGreatest difference of bias between two forms of a trade: %.3f logits\n", worst);
    const auto sure = simulation::simulateForm(trades.front().forms.front(), cuts, people, seed + 1,
                                               simulation::Uncertainty::LeftOut);
    std::printf("The first form, the uncertainty left out: RMSE %.3f, PSD %.3f, within 1.96 PSD %.1f %%\n\n", sure.rmse,
                sure.psd, 100 * sure.covered);
}

void printDistances(const std::vector<simulation::SimulatedTrade> &trades)
{
    std::printf("| trade | mean distance of two forms |\n|---|---|\n");
    double sum = 0.0;
    std::uint64_t trial = 0;
    for (const auto &trade : trades) {
        const double distance = simulation::meanDistance(trade.forms, 50, 2000, seed + ++trial);
        sum += distance / static_cast<double>(trades.size());
        std::printf("| %s | %.3f |\n", trade.slug.c_str(), distance);
    }
    std::printf("| all | %.3f |\n\n", sum);
}

void printAdaptive(const char *trade, const char *what, std::vector<adaptive::PoolItem> items, int people)
{
    const auto pool = *adaptive::ItemPool::create(std::move(items));
    const auto found = simulation::simulateAdaptive(pool, {}, people, seed);
    std::printf("| %s | %s | %zu | %.1f | %.1f %% | %.3f | %.3f | %.2f |\n", trade, what, pool.size(), found.items,
                100 * found.reached, found.rmse, found.psd, found.topExposure);
}

} // namespace

int main(int argc, char **argv)
{
    const auto pack = pack::SqlitePack::open(argc > 1 ? argv[1] : "fagdansk.pack");
    if (!pack) {
        std::fprintf(stderr, "%s\n", pack.error().detail.c_str());
        return EXIT_FAILURE;
    }
    const int people = argc > 2 ? std::atoi(argv[2]) : 3000;
    const auto trades = simulation::shippedTrades(**pack);
    printForms(trades, people);
    printDistances(trades);
    std::printf("| trade | pool | terms | items, mean | PSD 0.5 reached | RMSE | PSD | top exposure |\n"
                "|---|---|---|---|---|---|---|---|\n");
    for (const auto &trade : trades) {
        printAdaptive(trade.slug.c_str(), "all, explained", trade.terms, people);
        printAdaptive(trade.slug.c_str(), "all, recognised", simulation::asRecognition(trade.terms), people);
        printAdaptive(trade.slug.c_str(), "all, recognised, calibrated",
                      simulation::asCalibrated(simulation::asRecognition(trade.terms)), people);
        printAdaptive(trade.slug.c_str(), "placed by experts, explained", trade.placedTerms, people);
    }
    return EXIT_SUCCESS;
}
