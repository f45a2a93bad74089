// One plausible report in each language, and one that no page was made for.
#pragma once

#include "app/reports/screening_report.h"

namespace fagdansk::reports {

ScreeningReport danishReport();
ScreeningReport arabicReport();
/// Every text is `field` and every list has `items` of it.
ScreeningReport absurdReport(const std::string &field, int items);

} // namespace fagdansk::reports
