// The teacher's log-in, and a new password by the recovery code.
#pragma once

#include "app/scenarios/centre_store.h"
#include "app/viewmodels/fault.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class AppModel;

class LoginModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QStringList teachers READ teachers NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString passwordFault READ passwordFault NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    explicit LoginModel(AppModel &app);

    /// Fetches the names of those who may log in.
    void prepare();

    QStringList teachers() const { return m_teachers; }
    QString fault() const { return m_fault.text(); } ///< never says which part was wrong
    QString passwordFault() const { return m_passwordFault; }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void logIn(const QString &name, const QString &password);
    Q_INVOKABLE void recover(const QString &code, const QString &name, const QString &password, const QString &again);
    /// Another way in was chosen: what was wrong before no longer matters.
    Q_INVOKABLE void clearFaults();

Q_SIGNALS:
    void changed();

private:
    enum Way { ByPassword, ByCode };
    void start();
    void loggedIn(const base::Result<scenarios::Teacher> &teacher, Way way);

    AppModel &m_app;
    QStringList m_teachers;
    Fault m_fault;
    QString m_passwordFault;
    bool m_busy = false;
};

} // namespace fagdansk::viewmodels
