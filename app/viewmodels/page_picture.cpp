#include "app/viewmodels/page_picture.h"

#include <QPainter>

namespace fagdansk::viewmodels {

void PagePicture::setImage(const QImage &image)
{
    m_image = image;
    Q_EMIT imageChanged();
    update();
}

void PagePicture::paint(QPainter *painter)
{
    if (!m_image.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(QRectF(0, 0, width(), height()), m_image);
    }
}

} // namespace fagdansk::viewmodels
