#include "wordlists/drill/load_balance.h"

namespace fagdansk::drill {
namespace {
constexpr int tries = 100; ///< every day of the range for intervals of a few months
} // namespace

double balancedFuzz(const CardState &card, const ReviewEvent &event, const Scheduler &scheduler, const DayLoad &load,
                    RandomSource &random)
{
    double best = 0;
    int least = 0;
    int equals = 0;
    for (int i = 0; i < tries; ++i) {
        auto tried = event;
        tried.fuzz = (i + random.unit()) / tries;
        const int found = load(dueDay(scheduler.review(card, tried)));
        equals = equals == 0 || found < least ? 1 : found == least ? equals + 1 : equals;
        const bool isTaken = found < least || equals == 1 || (found == least && random.unit() * equals < 1);
        if (isTaken) {
            best = *tried.fuzz;
            least = found;
        }
    }
    return best;
}

} // namespace fagdansk::drill
