// A screening on the scale that all forms share: the open one, or an earlier one beside it.
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct PlacedItem
{
    Q_GADGET
    QML_VALUE_TYPE(placedItem)
    Q_PROPERTY(QString formLetter MEMBER formLetter)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(bool current MEMBER current)
    Q_PROPERTY(bool placed MEMBER placed)
    Q_PROPERTY(int scale MEMBER scale)
    Q_PROPERTY(int error MEMBER error)
    Q_PROPERTY(Change change MEMBER change)

public:
    enum Change { NotJudged, Unclear, Better, Worse };
    Q_ENUM(Change)

    QString formLetter;
    QString day;
    bool current = false;
    bool placed = false;
    int scale = 0;             ///< 500 + 100 logits: the scale's middle is 500
    int error = 0;             ///< its standard error
    Change change = NotJudged; ///< from an earlier one to the current one

    friend bool operator==(const PlacedItem &, const PlacedItem &) = default;
};

/// Enums of a value type are out of QML's reach; this names them there.
namespace PlacedItemNames {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(fagdansk::viewmodels::PlacedItem)
QML_NAMED_ELEMENT(PlacedItem)
} // namespace PlacedItemNames

} // namespace fagdansk::viewmodels
