#include "app/scenarios/pre_check.h"

#include "app/scenarios/screening_run.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

std::map<std::string, std::string> unitsByTerm(const ContentStore &content, const std::string &trade)
{
    std::map<std::string, std::string> units;
    for (const auto &each : content.trades()) {
        if (each.slug != trade) {
            continue;
        }
        for (const auto &unit : each.units) {
            for (const auto &term : unit.terms) {
                units[term.text()] = unit.slug;
            }
        }
    }
    return units;
}

Result<std::vector<PreCheckItem>> candidatesOf(const ContentStore &content, const std::string &trade)
{
    const auto units = unitsByTerm(content, trade);
    std::vector<PreCheckItem> candidates;
    std::set<std::string> seen;
    for (const auto &letter : content.formLetters(trade)) {
        const auto form = content.form(trade, letter);
        if (!form) {
            return form.error();
        }
        for (const auto &item : form->terms) {
            const auto unit = units.find(item.id.text());
            if (unit == units.end() || item.reserved || item.options.size() < 2 ||
                !seen.insert(item.id.text()).second) {
                continue;
            }
            candidates.push_back({item.id.text(), unit->second, item.word, item.options, {}, item.difficulty});
        }
    }
    return candidates;
}

std::vector<int> shuffled(std::size_t count, drill::RandomSource &random)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random.next() % i]);
    }
    return order;
}
} // namespace

std::vector<PreCheckItem> middleItems(std::vector<PreCheckItem> candidates, std::size_t count)
{
    const auto distance = [](const PreCheckItem &item) { return std::abs(item.difficulty); };
    std::ranges::stable_sort(candidates, {}, distance);
    std::vector<PreCheckItem> chosen;
    std::map<std::string, int> taken;
    while (chosen.size() < count && !candidates.empty()) {
        // Of the units that have had fewest, the one whose next word lies nearest to the middle.
        const auto next =
            std::ranges::min_element(candidates, {}, [&](const PreCheckItem &item) { return taken[item.unit]; });
        ++taken[next->unit];
        chosen.push_back(std::move(*next));
        candidates.erase(next);
    }
    std::ranges::stable_sort(chosen, {}, &PreCheckItem::difficulty);
    return chosen;
}

Result<std::vector<PreCheckItem>> preCheckItems(Station &station, const std::string &trade)
{
    auto candidates = candidatesOf(station.content(), trade);
    if (!candidates) {
        return candidates.error();
    }
    auto items = middleItems(std::move(*candidates), preCheckWords);
    if (items.size() < preCheckWords) {
        return Error{ErrorKind::NotFound, "the trade '" + trade + "' has too few words for a pre-check"};
    }
    for (auto &item : items) {
        item.order = shuffled(item.options.size(), station.random());
    }
    return items;
}

bool advisesScreening(const std::vector<PreCheckAnswer> &answers)
{
    return std::ranges::count(answers, 0, &PreCheckAnswer::option) < preCheckEnough;
}

Result<PreCheckDone> recordPreCheck(Station &station, base::PersonId person, base::TeacherId teacher,
                                    const std::string &trade, const std::vector<PreCheckAnswer> &answers)
{
    if (answers.size() != preCheckWords) {
        return Error{ErrorKind::InvalidInput, "a pre-check is recorded when its eight words are answered"};
    }
    PreCheckDone done{person, teacher, trade, answers, advisesScreening(answers)};
    const auto recorded = record(station, {done});
    return recorded ? Result<PreCheckDone>(std::move(done)) : recorded.error();
}

} // namespace fagdansk::scenarios
