// The profile: a bar for each part with its uncertainty and the rules' cut-off.
#pragma once

#include "app/reports/report_words.h"
#include "app/reports/sheet.h"

namespace fagdansk::reports {

/// Draws one part's row from `y` between x and x + width and returns its height.
qreal drawProfileRow(Sheet &sheet, const ReportWords &words, const ReportPart &part, QRectF place, int maxLines);

/// What the marks on the bars mean, in one quiet line.
qreal drawProfileLegend(Sheet &sheet, const ReportWords &words, QRectF place);

} // namespace fagdansk::reports
