// Walks over what a person can see of a scene.
#pragma once

#include <QQuickItem>

#include <functional>

namespace fagdansk::gui {

inline void visitVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &each)
{
    if (!item->isVisible() || item->opacity() <= 0.0) {
        return;
    }
    each(item);
    const auto children = item->childItems();
    for (auto *child : children) {
        visitVisible(child, each);
    }
}

} // namespace fagdansk::gui
