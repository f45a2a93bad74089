// image://pack/<name>: a term's picture from the content pack, drawn at the size that is asked for.
#pragma once

#include "app/scenarios/content_store.h"

#include <QQuickImageProvider>

#include <memory>

namespace fagdansk::gui {

class PictureProvider : public QQuickImageProvider
{
public:
    explicit PictureProvider(std::shared_ptr<const scenarios::ContentStore> content);
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    std::shared_ptr<const scenarios::ContentStore> m_content;
};

} // namespace fagdansk::gui
