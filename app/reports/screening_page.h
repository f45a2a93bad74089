// Where everything stands on the page of a screening.
#pragma once

#include "app/reports/report_words.h"
#include "app/reports/sheet.h"

namespace fagdansk::reports {

/// How much a field or list may take; as it is, more than a page can hold.
struct Room
{
    int maxLines = manyLines;
    int maxItems = 30;
};

/// Draws the page, or measures it on a sheet without a painter. Returns where the content ends, in points from the top;
/// it fits when that is not below `contentBottom`. The foot with the disclaimer has its own fixed place.
qreal drawScreeningPage(Sheet &sheet, const ReportWords &words, const ScreeningReport &report, Room room);

inline constexpr qreal contentBottom = pageHeight - 84;

} // namespace fagdansk::reports
