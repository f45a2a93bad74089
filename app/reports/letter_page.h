// Where everything stands on the page of a letter.
#pragma once

#include "app/reports/letter.h"
#include "app/reports/screening_page.h"

#include <span>

namespace fagdansk::reports {

/// One edition over the whole width, or two with the same sections side by side; head and foot are the first one's.
/// Draws, or measures without a painter; returns where the content ends and fits if that is not below `contentBottom`.
qreal drawLetterPage(QPainter *painter, qreal scale, std::span<const Letter> editions, Room room);

} // namespace fagdansk::reports
