// What does not fit on the screen as it stands: a control out of reach, words that are cut or lie over others, and in a
// mirrored layout words that stand at the wrong side or lose their order.
#pragma once

#include <QStringList>

class QQuickWindow;

namespace fagdansk::gui {

/// A line a fault, empty when all is well. What scrolls counts as visible where one can scroll to it.
QStringList layoutFaults(QQuickWindow &window);

} // namespace fagdansk::gui
