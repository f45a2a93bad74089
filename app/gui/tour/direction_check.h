// What is wrong with the directions on a screen that runs from right to left: Arabic that begins at the left, Danish
// that begins at the right, Danish inside Arabic without its isolate, the way back at the wrong side.
#pragma once

#include <QStringList>

class QQuickWindow;

namespace fagdansk::gui {

QStringList directionFaults(QQuickWindow &window);

/// Latin letters inside a text with Arabic letters that no isolate (U+2066 to U+2069) holds together; an abbreviation
/// (FVU, VLV-2, PDF) keeps its order by itself.
QString unisolatedLatin(const QString &text);

} // namespace fagdansk::gui
