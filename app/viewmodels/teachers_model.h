// The page of the teachers: who has access, one more, the end of somebody's access, one's own password.
#pragma once

#include "app/scenarios/centre_store.h"
#include "app/viewmodels/teacher_item.h"

#include <QList>
#include <QObject>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class TeachersModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QList<fagdansk::viewmodels::TeacherItem> all READ all NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString nameFault READ nameFault NOTIFY changed)
    Q_PROPERTY(QString passwordFault READ passwordFault NOTIFY changed)
    Q_PROPERTY(QString oldFault READ oldFault NOTIFY changed)
    Q_PROPERTY(QString freshFault READ freshFault NOTIFY changed)

public:
    TeachersModel(AppModel &app, DeskModel &desk);

    void load();
    void forget();

    QList<TeacherItem> all() const { return m_all; }
    bool busy() const { return m_busy; }
    QString nameFault() const { return m_nameFault; }         ///< of a new teacher
    QString passwordFault() const { return m_passwordFault; } ///< likewise
    QString oldFault() const { return m_oldFault; }           ///< of one's own present password
    QString freshFault() const { return m_freshFault; }       ///< of one's own next one

    Q_INVOKABLE void add(const QString &name, const QString &password, const QString &again);
    Q_INVOKABLE void changePassword(const QString &old, const QString &fresh, const QString &again);
    Q_INVOKABLE void close(const QString &teacher);

Q_SIGNALS:
    void changed();
    void added();           ///< the form may be emptied
    void passwordChanged(); ///< likewise

private:
    void clearFaults();
    bool begin();
    /// Who may open the keys has changed.
    void end(const base::Result<void> &result, const QString &note);
    void addRefused(const base::Error &error);

    AppModel &m_app;
    DeskModel &m_desk;
    QList<TeacherItem> m_all;
    bool m_busy = false;
    QString m_nameFault;
    QString m_passwordFault;
    QString m_oldFault;
    QString m_freshFault;
};

} // namespace fagdansk::viewmodels
