#include "app/scenarios/screening_setup.h"

#include <algorithm>

namespace fagdansk::scenarios {
namespace {
constexpr int mostExtraPercent = 100;

std::string trimmed(const std::string &text)
{
    constexpr auto blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}
} // namespace

base::Result<ScreeningSetup> proposedSetup(Station &station, base::TeacherId teacher)
{
    const auto latest = station.screenings().latestStartedBy(teacher);
    if (!latest) {
        return latest.error();
    }
    ScreeningSetup setup;
    if (*latest) {
        setup.courseTitle = (*latest)->setup.courseTitle;
        setup.courseNumber = (*latest)->setup.courseNumber;
        setup.place = (*latest)->setup.place;
    }
    return setup;
}

ScreeningSetup tidied(ScreeningSetup setup)
{
    for (auto *text : {&setup.courseTitle, &setup.courseNumber, &setup.place, &setup.referredBy}) {
        *text = trimmed(*text);
    }
    setup.extraTimePercent = std::clamp(setup.extraTimePercent, 0, mostExtraPercent);
    return setup;
}

} // namespace fagdansk::scenarios
