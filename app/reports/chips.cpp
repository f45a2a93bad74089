#include "app/reports/chips.h"

namespace fagdansk::reports {

qreal drawChips(Sheet &sheet, QPointF at, qreal width, const QStringList &words, const ChipStyle &style,
                const QString &more)
{
    const TextStyle type{.size = 11, .face = Face::Reading};
    const qreal padding = sheet.scaled(8);
    const qreal height = sheet.scaled(20);
    const qreal gap = sheet.scaled(5);
    const qsizetype shown = std::min<qsizetype>(style.maxChips, words.size());

    QPointF next = at;
    for (const QString &word : words.first(shown)) {
        const qreal textWidth = sheet.textWidth(word, type, width - 2 * padding);
        const qreal chipWidth = textWidth + 2 * padding;
        if (next.x() > at.x() && next.x() + chipWidth > at.x() + width)
            next = {at.x(), next.y() + height + gap};
        sheet.box({next.x(), next.y(), chipWidth, height}, height / 2, style.fill, style.border, 0.8);
        sheet.text(next.x() + padding, next.y() + (height - sheet.scaled(type.size * type.lineHeight)) / 2, textWidth,
                   word, type, 1);
        next.rx() += chipWidth + gap;
    }
    qreal bottom = shown > 0 ? next.y() + height : at.y();
    if (shown < words.size()) {
        bottom += gap;
        bottom += sheet.text(at.x(), bottom, width, more.arg(words.size() - shown), {.size = 9, .colour = ink::soft});
    }
    return bottom - at.y();
}

} // namespace fagdansk::reports
