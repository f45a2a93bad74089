// A page to set text and shapes on. All lengths are points (1/72 inch) from the page's top and its leading edge: in a
// right-to-left report the same numbers mirror by themselves.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace fagdansk::reports {

inline constexpr qreal pageWidth = 595.276; // A4
inline constexpr qreal pageHeight = 841.890;
inline constexpr int devicePerInch = 1200; // fine enough that letters stand where the font wants them

/// More than any field of a page may need.
inline constexpr int manyLines = 8;

namespace ink {
inline const QColor text(0x1C, 0x2B, 0x33);
inline const QColor soft(0x5B, 0x6B, 0x73);
inline const QColor line(0xE3, 0xE0, 0xD8);
inline const QColor side(0xF3, 0xF0, 0xE9);
inline const QColor accent(0x0B, 0x5C, 0x7A);
inline const QColor paper(0xFF, 0xFF, 0xFF);
} // namespace ink

enum class Face { Teacher, Reading }; ///< Inter; Andika, made for people learning to read
enum class Edge { Leading, Centre, Trailing };

struct TextStyle
{
    qreal size = 10.5; ///< before the sheet's scale
    Face face = Face::Teacher;
    QFont::Weight weight = QFont::Normal;
    QColor colour = ink::text;
    Edge edge = Edge::Leading;
    qreal lineHeight = 1.35; ///< of the size
    qreal letterSpacing = 0; ///< of the size
};

class Sheet
{
public:
    struct Options
    {
        bool rightToLeft = false;
        qreal scale = 1;       ///< of type and gaps; widths stay
        QString shortenedNote; ///< what a shortened text ends with
    };

    /// Without a painter the sheet only measures; `painter` must outlive it.
    Sheet(QPainter *painter, Options options);
    /// The same sheet, measuring only.
    Sheet measuring() const { return {nullptr, m_options}; }

    /// Sets `text` in a column and returns its height; an empty text has none. Beyond `maxLines` (>= 1) it is
    /// shortened. A text's own direction rules its order, the page's direction its edge.
    qreal text(qreal x, qreal y, qreal width, const QString &text, const TextStyle &style, int maxLines = manyLines);
    /// Of one line, not more than `limit`.
    qreal textWidth(const QString &text, const TextStyle &style, qreal limit) const;

    void box(const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = Qt::transparent,
             qreal borderWidth = 0);
    void line(QPointF from, QPointF to, const QColor &colour, qreal width);

    /// A gap or size that shrinks with the type.
    qreal scaled(qreal points) const { return points * m_options.scale; }
    const QString &shortenedNote() const { return m_options.shortenedNote; }

private:
    QPointF place(QPointF point) const;
    QRectF place(const QRectF &rect) const;

    QPainter *m_painter;
    Options m_options;
};

} // namespace fagdansk::reports
