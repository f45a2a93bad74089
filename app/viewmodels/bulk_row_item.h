// A row of a spreadsheet with participants, as it would become one.
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct BulkRowItem
{
    Q_GADGET
    QML_VALUE_TYPE(bulkRowItem)
    Q_PROPERTY(int row MEMBER row)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString alias MEMBER alias)
    Q_PROPERTY(QString tongue MEMBER tongue)
    Q_PROPERTY(QString trade MEMBER trade)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(State state MEMBER state)

public:
    enum State { Fine, Told, LeftOut, Faulty };
    Q_ENUM(State)

    int row = 0; ///< as the spreadsheet counts
    QString name;
    QString alias;
    QString tongue; ///< in the interface language
    QString trade;
    QString problem; ///< a line each; empty if there is none
    State state = Fine;

    friend bool operator==(const BulkRowItem &, const BulkRowItem &) = default;
};

/// Enums of a value type are out of QML's reach; this names them there.
namespace BulkRowItemNames {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(fagdansk::viewmodels::BulkRowItem)
QML_NAMED_ELEMENT(BulkRowItem)
} // namespace BulkRowItemNames

} // namespace fagdansk::viewmodels
