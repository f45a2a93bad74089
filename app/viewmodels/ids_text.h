// Ids cross to QML as text and come back checked.
#pragma once

#include "wordlists/base/ids.h"

#include <QString>

namespace fagdansk::viewmodels {

template <class Id>
QString idText(const Id &id)
{
    return QString::fromStdString(id.uuid.text());
}

/// The null id for anything that is no id.
template <class Id>
Id idFrom(const QString &text)
{
    const auto uuid = base::Uuid::parse(text.toStdString());
    return uuid ? Id{*uuid} : Id{};
}

} // namespace fagdansk::viewmodels
