#include "app/reports/sheet.h"

#include "app/reports/text_lines.h"

#include <QFontMetricsF>

namespace fagdansk::reports {
namespace {

constexpr qreal devicePerPoint = devicePerInch / 72.0;

QFont fontOf(const TextStyle &style, qreal scale)
{
    QFont font;
    const QString first = style.face == Face::Reading ? QStringLiteral("Andika") : QStringLiteral("Inter");
    font.setFamilies(
        {first, QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Ethiopic")});
    const qreal pixels = style.size * scale * devicePerPoint;
    font.setPixelSize(qRound(pixels));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing turns ligatures off: an "fi" drawn as one sign is lost to search and to screen readers.
    constexpr qreal noLigatures = 0.05; // of a device pixel, invisible
    font.setLetterSpacing(QFont::AbsoluteSpacing, style.letterSpacing * pixels + noLigatures);
    return font;
}

Qt::Alignment alignmentOf(Edge edge, bool rightToLeft)
{
    if (edge == Edge::Centre)
        return Qt::AlignHCenter;
    return (edge == Edge::Leading) != rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

Sheet::Sheet(QPainter *painter, Options options) : m_painter(painter), m_options(std::move(options)) {}

qreal Sheet::text(qreal x, qreal y, qreal width, const QString &text, const TextStyle &style, int maxLines)
{
    if (text.isEmpty())
        return 0;
    const qreal lineHeight = style.size * m_options.scale * style.lineHeight;
    if (m_painter == nullptr && y > pageHeight)
        return lineHeight; // it does not fit; by how much does not matter, and a broken report would take long to tell
    const Column column{fontOf(style, m_options.scale), width * devicePerPoint, lineHeight * devicePerPoint,
                        alignmentOf(style.edge, m_options.rightToLeft), m_options.rightToLeft};
    const auto lines = brokenIntoLines(text, column, maxLines, m_options.shortenedNote);
    const qreal height = lines->lineCount() * lineHeight;
    if (m_painter != nullptr) {
        m_painter->setPen(style.colour);
        lines->draw(m_painter, place(QRectF(x, y, width, height)).topLeft());
    }
    return height;
}

qreal Sheet::textWidth(const QString &text, const TextStyle &style, qreal limit) const
{
    // A little air: a line exactly as wide as its text may break.
    const QFontMetricsF metrics(fontOf(style, m_options.scale));
    return std::min(limit, metrics.horizontalAdvance(text.left(maxLineLength)) / devicePerPoint + 0.5);
}

void Sheet::box(const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal borderWidth)
{
    if (m_painter == nullptr)
        return;
    m_painter->setBrush(fill);
    m_painter->setPen(borderWidth > 0 ? QPen(border, borderWidth * devicePerPoint) : QPen(Qt::NoPen));
    m_painter->drawRoundedRect(place(rect), radius * devicePerPoint, radius * devicePerPoint);
}

void Sheet::line(QPointF from, QPointF to, const QColor &colour, qreal width)
{
    if (m_painter == nullptr)
        return;
    m_painter->setPen(QPen(colour, width * devicePerPoint, Qt::SolidLine, Qt::RoundCap));
    m_painter->drawLine(place(from), place(to));
}

QPointF Sheet::place(QPointF point) const
{
    const qreal x = m_options.rightToLeft ? pageWidth - point.x() : point.x();
    return QPointF(x, point.y()) * devicePerPoint;
}

QRectF Sheet::place(const QRectF &rect) const
{
    const QPointF a = place(rect.topLeft());
    const QPointF b = place(rect.bottomRight());
    return QRectF(a, b).normalized();
}

} // namespace fagdansk::reports
