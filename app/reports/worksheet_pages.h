// The pages of a worksheet. Each draws itself and returns how far down it came; with a measuring sheet nothing is
// drawn.
#pragma once

#include "app/reports/sheet.h"
#include "app/reports/worksheet_report.h"

namespace fagdansk::reports {

inline constexpr qreal worksheetBottom = pageHeight - 40;

qreal drawWorksheetWords(Sheet &sheet, const WorksheetReport &report);     ///< the words and their meanings
qreal drawWorksheetExercises(Sheet &sheet, const WorksheetReport &report); ///< gaps, compounds, en/et, 1-X-2
qreal drawWorksheetKey(Sheet &sheet, const WorksheetReport &report);

} // namespace fagdansk::reports
