// Results out of the program as a spreadsheet: whose, which columns, with names or without.
#pragma once

#include "app/scenarios/results.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class ResultsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(QStringList fields READ fields NOTIFY changed)
    Q_PROPERTY(QList<bool> chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool withNames READ withNames WRITE setWithNames NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    ResultsModel(AppModel &app, DeskModel &desk);

    void forget();

    QString group() const { return m_group; } ///< empty: everybody
    static QStringList fields();              ///< in the interface's language
    QList<bool> chosen() const;               ///< in the same order
    bool withNames() const { return m_request.withNames; }
    void setWithNames(bool on);
    bool busy() const { return m_busy; }

    Q_INVOKABLE void open();      ///< the page, for everybody
    Q_INVOKABLE void openGroup(); ///< the page, for the group that is open
    Q_INVOKABLE void leave();     ///< to where it was opened from
    Q_INVOKABLE void toggle(int field);
    Q_INVOKABLE void save(bool workbook);

Q_SIGNALS:
    void changed();

private:
    void saved(const base::Result<void> &written, const QString &file);
    QString fileName(bool workbook) const;

    AppModel &m_app;
    DeskModel &m_desk;
    QString m_group;
    scenarios::ResultsRequest m_request;
    bool m_busy = false;
    int m_asked = 0; ///< an answer to an earlier question is dropped
};

} // namespace fagdansk::viewmodels
