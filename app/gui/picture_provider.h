// image://pack/<name>: a term's picture from the content pack, drawn at the size that is asked for.
#pragma once

#include "app/scenarios/content_store.h"

#include <QQuickImageProvider>

#include <functional>
#include <memory>

namespace fagdansk::gui {

/// Null if there is no pack. Any thread.
using PictureSource = std::function<std::shared_ptr<const scenarios::ContentStore>()>;

class PictureProvider : public QQuickImageProvider
{
public:
    explicit PictureProvider(PictureSource source);
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    PictureSource m_source;
};

} // namespace fagdansk::gui
