#include "wordlists/drill/load_question.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace fagdansk::drill {
namespace {
using glossary::LiftLevel;
using glossary::LoadChart;

/// Loads are whole multiples of this, as on a load plate.
constexpr int loadStepKg = 50;
constexpr int centreStepMm = 100;
constexpr int centresShown = 5;
constexpr std::size_t answersShown = 4;
constexpr std::size_t fewestAnswers = 3;

int roundedDown(double kg)
{
    return static_cast<int>(std::floor(kg / loadStepKg)) * loadStepKg;
}

std::string kg(int load)
{
    return danishNumber(load) + " kg";
}

std::string mm(int length)
{
    return danishNumber(length) + " mm";
}

int anyCentre(const LoadChart &chart, RandomSource &random)
{
    return chart.centreMm + centreStepMm * static_cast<int>(random.below(centresShown));
}

/// A load the given shares of the capacity away from it, on the side that is asked for.
int loadNear(double capacity, bool isAllowed, double nearest, double farthest, RandomSource &random)
{
    constexpr int choices = 8;
    const double share = nearest + (farthest - nearest) * static_cast<double>(random.below(choices)) / (choices - 1);
    const double wanted = capacity * (isAllowed ? 1 - share : 1 + share);
    const int below = roundedDown(wanted);
    return isAllowed ? std::max(loadStepKg, below) : below + loadStepKg;
}

std::string diagramSays(const LiftLevel &level, int centre, double capacity)
{
    return "Løft " + mm(level.heightMm) + " og tyngdepunkt " + mm(centre) + ": Diagrammet viser cirka " +
           kg(roundedDown(capacity)) + ".";
}

LoadQuestion mayItBeLifted(const LoadChart &chart, bool isEasy, RandomSource &random)
{
    LoadQuestion question;
    question.level =
        isEasy ? random.below(std::min<std::size_t>(2, chart.levels.size())) : random.below(chart.levels.size());
    question.centreMm = isEasy ? chart.centreMm : anyCentre(chart, random);
    const auto &level = chart.levels[question.level];
    const double capacity = capacityKg(chart, level, question.centreMm);
    const bool isAllowed = random.below(2) == 0;
    const int load =
        isEasy ? loadNear(capacity, isAllowed, 0.2, 0.5, random) : loadNear(capacity, isAllowed, 0.08, 0.3, random);
    question.prompt = "Lasten vejer " + kg(load) + ". Tyngdepunktet er " + mm(question.centreMm) +
                      " fra gaflernes ryg. Du skal løfte lasten " + mm(level.heightMm) + " op. Må du løfte den?";
    question.answers = {"Ja", "Nej"};
    question.right = isAllowed ? 0 : 1;
    question.why = diagramSays(level, question.centreMm, capacity) + " Lasten vejer " + kg(load) +
                   (isAllowed ? ". Den må løftes." : ". Den er for tung.");
    return question;
}

/// What one would read at a neighbouring height or centre, or without looking at the chart.
std::set<int> misreadings(const LoadChart &chart, const LoadQuestion &question)
{
    std::set<int> loads;
    for (const auto &level : chart.levels) {
        for (const int away : {-2 * centreStepMm, -centreStepMm, 0, centreStepMm, 2 * centreStepMm}) {
            const int centre = std::max(chart.centreMm, question.centreMm + away);
            loads.insert(roundedDown(capacityKg(chart, level, centre)));
        }
    }
    return loads;
}

LoadQuestion howMuchAtMost(const LoadChart &chart, RandomSource &random)
{
    LoadQuestion question;
    question.level = random.below(chart.levels.size());
    question.centreMm = anyCentre(chart, random);
    const auto &level = chart.levels[question.level];
    const double capacity = capacityKg(chart, level, question.centreMm);
    const int most = roundedDown(capacity);
    question.prompt = "Lasten er " + mm(2 * question.centreMm) +
                      " lang, og vægten er jævnt fordelt. Du skal løfte den " + mm(level.heightMm) +
                      " op. Hvor meget må lasten højst veje?";
    std::vector<int> wrong;
    for (const int load : misreadings(chart, question)) {
        const bool isClear = std::abs(load - capacity) > 0.12 * capacity && load > 0;
        if (isClear) {
            wrong.push_back(load);
        }
    }
    shuffle(wrong, random);
    // Two answers that the drawing cannot tell apart do not stand side by side.
    std::vector<int> loads = {most};
    for (const int load : wrong) {
        const bool isApart = std::ranges::all_of(
            loads, [&](int other) { return std::abs(load - other) > 0.1 * static_cast<double>(other); });
        if (loads.size() < answersShown && isApart) {
            loads.push_back(load);
        }
    }
    std::ranges::sort(loads);
    for (const int load : loads) {
        question.answers.push_back(kg(load));
    }
    if (loads.size() < fewestAnswers) {
        return mayItBeLifted(chart, false, random); // a chart too flat to be misread
    }
    question.right = static_cast<std::size_t>(std::ranges::find(loads, most) - loads.begin());
    question.why = "Tyngdepunktet er midt i lasten: " + mm(question.centreMm) + ". " +
                   diagramSays(level, question.centreMm, capacity);
    return question;
}
} // namespace

double capacityKg(const LoadChart &chart, const LiftLevel &level, int centreMm)
{
    const int centre = std::max(centreMm, chart.centreMm);
    return static_cast<double>(level.loadKg) * (chart.axleMm + chart.centreMm) / (chart.axleMm + centre);
}

LoadQuestion loadQuestion(const LoadChart &chart, Rung rung, RandomSource &random)
{
    if (rung == Rung::Produce) {
        return howMuchAtMost(chart, random);
    }
    return mayItBeLifted(chart, rung == Rung::Recognise, random);
}

std::string danishNumber(int number)
{
    auto digits = std::to_string(std::abs(number));
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), ".");
    }
    return (number < 0 ? "-" : "") + digits;
}

} // namespace fagdansk::drill
