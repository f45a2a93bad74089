// A drawing of one stroke on a 24 by 24 grid, in one colour, as large as the item.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace fagdansk::viewmodels {

class StrokeIcon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The stroke, written as an SVG path's `d`; empty draws nothing.
    Q_PROPERTY(QString path MEMBER m_path WRITE setPath NOTIFY pathChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY colorChanged FINAL)
    /// Drawn with left and right changed over.
    Q_PROPERTY(bool flipped MEMBER m_flipped WRITE setFlipped NOTIFY flippedChanged FINAL)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    void setPath(const QString &path);
    void setColor(const QColor &color);
    void setFlipped(bool flipped);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pathChanged();
    void colorChanged();
    void flippedChanged();

private:
    QString m_path;
    QColor m_color;
    bool m_flipped = false;
};

} // namespace fagdansk::viewmodels
