// A new participant: name, nickname, mother tongue; or many of them, out of a spreadsheet.
#pragma once

#include "app/viewmodels/bulk_enrolment_model.h"
#include "wordlists/base/result.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class EnrolmentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QString nameFault READ nameFault NOTIFY changed)
    Q_PROPERTY(QString aliasFault READ aliasFault NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::BulkEnrolmentModel *bulk READ bulk CONSTANT)
    Q_PROPERTY(QStringList tongueCodes READ tongueCodes CONSTANT)
    Q_PROPERTY(QStringList tongueNames READ tongueNames NOTIFY changed)

public:
    EnrolmentModel(AppModel &app, DeskModel &desk);

    /// An empty form, and no file.
    void clear();

    QString nameFault() const { return m_nameFault; }
    QString aliasFault() const { return m_aliasFault; }
    BulkEnrolmentModel *bulk() const { return m_bulk; }
    static QStringList tongueCodes();
    static QStringList tongueNames(); ///< in the interface language, in the same order

    Q_INVOKABLE void enrol(const QString &name, const QString &alias, int tongue);

Q_SIGNALS:
    void changed();

private:
    void clearFaults();
    void refused(const base::Error &error);

    AppModel &m_app;
    DeskModel &m_desk;
    BulkEnrolmentModel *m_bulk;
    QString m_nameFault;
    QString m_aliasFault;
};

} // namespace fagdansk::viewmodels
