#include "app/viewmodels/stroke_icon.h"

#include <QPainter>
#include <QSvgRenderer>

namespace fagdansk::viewmodels {
namespace {

QByteArray drawing(const QString &path, const QColor &color)
{
    return QStringLiteral(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="%1" fill="none")"
                          R"( stroke="%2" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>)")
        .arg(path, color.name())
        .toUtf8();
}
} // namespace

void StrokeIcon::setPath(const QString &path)
{
    if (m_path != path) {
        m_path = path;
        Q_EMIT pathChanged();
        update();
    }
}

void StrokeIcon::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        Q_EMIT colorChanged();
        update();
    }
}

void StrokeIcon::setFlipped(bool flipped)
{
    if (m_flipped != flipped) {
        m_flipped = flipped;
        Q_EMIT flippedChanged();
        update();
    }
}

void StrokeIcon::paint(QPainter *painter)
{
    if (m_path.isEmpty()) {
        return;
    }
    if (m_flipped) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    QSvgRenderer(drawing(m_path, m_color)).render(painter, QRectF(0, 0, width(), height()));
}

} // namespace fagdansk::viewmodels
