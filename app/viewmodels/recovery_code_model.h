// A new recovery code: the password again, the code to print, and its end read back from the paper.
#pragma once

#include "app/viewmodels/fault.h"
#include "wordlists/base/result.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class RecoveryCodeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString sheet READ sheet NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum Step { Password, Code, ReadBack };
    Q_ENUM(Step)

    RecoveryCodeModel(AppModel &app, DeskModel &desk);

    /// The code leaves the memory; one that was not read back never counts.
    void forget();

    Step step() const { return m_step; }
    QString code() const { return m_code; }
    QString sheet() const { return m_sheet; } ///< the file to print, once it is made
    QString fault() const { return m_fault.text(); }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void make(const QString &password);
    /// Writes the sheet beside the person's documents, over no other sheet, and opens it.
    Q_INVOKABLE void print();
    Q_INVOKABLE void readBack();
    Q_INVOKABLE void showAgain();
    Q_INVOKABLE void confirm(const QString &lastGroup);

Q_SIGNALS:
    void changed();

private:
    void go(Step step);
    void fail(Fault fault);

    AppModel &m_app;
    DeskModel &m_desk;
    Step m_step = Password;
    QString m_code;
    QString m_sheet;
    Fault m_fault;
    bool m_busy = false;
    int m_visit = 0; ///< an answer for a page that was left is dropped
};

} // namespace fagdansk::viewmodels
