// Words as small rounded tags, one after another, row by row.
#pragma once

#include "app/reports/sheet.h"

#include <QStringList>

namespace fagdansk::reports {

struct ChipStyle
{
    QColor fill;
    QColor border;
    int maxChips = 30; ///< the rest is told as a number
};

/// Draws `words` (empty ones are passed over) from (x, y) within `width`; `more` is the sentence for the rest with %1
/// for its count. Returns the height.
qreal drawChips(Sheet &sheet, QPointF at, qreal width, const QStringList &words, const ChipStyle &style,
                const QString &more);

} // namespace fagdansk::reports
