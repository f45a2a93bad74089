// Text broken into the lines of a column, shortened openly where it must be. Lengths are device pixels.
#pragma once

#include <QFont>
#include <QTextLayout>

#include <memory>

namespace fagdansk::reports {

/// More characters than the widest column holds in a line: what lies beyond is cut before it is set, so that a broken
/// field cannot hold the program up.
inline constexpr int maxLineLength = 160;

struct Column
{
    QFont font;
    qreal width = 0;
    qreal lineHeight = 0;
    Qt::Alignment alignment;  ///< absolute
    bool rightToLeft = false; ///< for a text without letters of its own direction
};

/// `maxLines` >= 1. A text that does not fit ends with "… " and `note`.
std::unique_ptr<QTextLayout> brokenIntoLines(const QString &text, const Column &column, int maxLines,
                                             const QString &note);

} // namespace fagdansk::reports
