// The first start: where the data lies, who the centre and its first teacher are, the recovery code.
#pragma once

#include "app/viewmodels/fault.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class AppModel;

class StartModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(bool pathIsPrivate READ pathIsPrivate NOTIFY changed)
    Q_PROPERTY(QString proposedCopyFolder READ proposedCopyFolder NOTIFY changed)
    Q_PROPERTY(QString centreFault READ centreFault NOTIFY changed)
    Q_PROPERTY(QString teacherFault READ teacherFault NOTIFY changed)
    Q_PROPERTY(QString passwordFault READ passwordFault NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString recoveryCode READ recoveryCode NOTIFY changed)
    Q_PROPERTY(QString recoveryFile READ recoveryFile NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum Step { PlaceStep, PeopleStep, CodeStep };
    Q_ENUM(Step)

    explicit StartModel(AppModel &app);

    void propose(const QString &path, bool isPrivate);
    void showPeople(const QString &path);

    Step step() const { return m_step; }
    QString path() const { return m_path; }
    bool pathIsPrivate() const { return m_pathIsPrivate; }
    QString proposedCopyFolder() const;
    QString centreFault() const { return m_centreFault; }
    QString teacherFault() const { return m_teacherFault; }
    QString passwordFault() const { return m_passwordFault; }
    QString fault() const { return m_fault.text(); }
    QString recoveryCode() const { return m_recoveryCode; }
    QString recoveryFile() const { return m_recoveryFile; }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void choosePlace(const QString &path, const QString &copyFolder);
    Q_INVOKABLE void chooseExisting(const QString &path);
    Q_INVOKABLE void choosePeople(const QString &centre, const QString &teacher, const QString &password,
                                  const QString &again);
    /// Writes the sheet to print beside the person's documents and opens it.
    Q_INVOKABLE void printCode();
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void changed();

private:
    bool checkPeople(const QString &centre, const QString &teacher, const QString &password, const QString &again);

    AppModel &m_app;
    Step m_step = PlaceStep;
    QString m_path;
    QString m_copyFolder;
    bool m_pathIsPrivate = false;
    QString m_centreName;
    QString m_teacherName;
    QString m_centreFault;
    QString m_teacherFault;
    QString m_passwordFault;
    Fault m_fault;
    QString m_recoveryCode;
    QString m_recoveryFile;
    bool m_busy = false;
};

} // namespace fagdansk::viewmodels
