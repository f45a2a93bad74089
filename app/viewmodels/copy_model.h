// The daily copy: where it goes and how old it is.
#pragma once

#include "app/scenarios/centre_store.h"
#include "app/viewmodels/fault.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class CopyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(int ageDays READ ageDays NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    CopyModel(AppModel &app, DeskModel &desk);

    /// Today's copy, unless there is one.
    void makeDaily();
    /// Who may open the keys has changed: today's copy is made anew, so that a restore asks for what people have now.
    void credentialsChanged() { copyNow(); }

    QString folder() const { return m_folder; }
    int ageDays() const { return m_ageDays; } ///< -1: there is no copy yet
    QString fault() const { return m_fault.text(); }

    Q_INVOKABLE void setFolder(const QString &folder);
    Q_INVOKABLE void copyNow();

Q_SIGNALS:
    void changed();

private:
    void make(bool force);
    void show(const base::Result<scenarios::CopyState> &state, base::UtcMs now);

    AppModel &m_app;
    DeskModel &m_desk;
    QString m_folder;
    int m_ageDays = -1;
    Fault m_fault;
};

} // namespace fagdansk::viewmodels
