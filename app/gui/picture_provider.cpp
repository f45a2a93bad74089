#include "app/gui/picture_provider.h"

#include <QPainter>
#include <QSvgRenderer>

namespace fagdansk::gui {

PictureProvider::PictureProvider(PictureSource source)
    : QQuickImageProvider(QQuickImageProvider::Image), m_source(std::move(source))
{}

QImage PictureProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const auto content = m_source();
    const auto svg = content ? content->picture(id.toStdString())
                             : base::Result<std::string>(base::Error{base::ErrorKind::BrokenPack, "no content pack"});
    const QSize target = requestedSize.isValid() && !requestedSize.isEmpty() ? requestedSize : QSize(240, 240);
    QImage image(target, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (svg) {
        QSvgRenderer renderer(QByteArray::fromStdString(*svg));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        renderer.render(&painter);
    }
    *size = target;
    return image;
}

} // namespace fagdansk::gui
