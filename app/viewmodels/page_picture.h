// A page to look at, as wide as the item.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace fagdansk::viewmodels {

class PagePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage image MEMBER m_image WRITE setImage NOTIFY imageChanged FINAL)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    void setImage(const QImage &image);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void imageChanged();

private:
    QImage m_image;
};

} // namespace fagdansk::viewmodels
