// Many participants out of a spreadsheet: choose a file, see what it would become, enrol all, take it back.
#pragma once

#include "app/scenarios/bulk_enrolment.h"
#include "app/viewmodels/bulk_row_item.h"
#include "app/viewmodels/fault.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class BulkEnrolmentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by EnrolmentModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QStringList newest READ newest NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::BulkRowItem> rows READ rows NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(int newOnes READ newOnes NOTIFY changed)
    Q_PROPERTY(int faultyRows READ faultyRows NOTIFY changed)
    Q_PROPERTY(bool acceptable READ acceptable NOTIFY changed)

public:
    enum State { Choosing, Reading, Previewed, Enrolled };
    Q_ENUM(State)

    BulkEnrolmentModel(AppModel &app, DeskModel &desk);

    /// Nothing chosen; every name leaves the memory.
    void clear();

    State state() const { return m_state; }
    QStringList newest() const; ///< names of the newest spreadsheets on this computer
    QString fileName() const;   ///< of what was read last
    QString fault() const { return m_fault.text(); }
    QList<BulkRowItem> rows() const;
    QStringList problems() const; ///< of the file as a whole
    int newOnes() const { return static_cast<int>(m_preview.newOnes()); }
    int faultyRows() const;
    bool acceptable() const { return m_preview.acceptable(); }

    Q_INVOKABLE void look(); ///< which files there are
    Q_INVOKABLE void readNewest(int file);
    Q_INVOKABLE void readFile(const QString &typed); ///< a path or a file: URL
    Q_INVOKABLE void readAgain();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void enrol();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void saveTemplate();

Q_SIGNALS:
    void changed();

private:
    void read(const QString &path);
    void show(base::Result<scenarios::BulkPreview> preview);
    void failed(const base::Error &error);
    void enrolled(const base::Result<std::vector<base::PersonId>> &persons);

    AppModel &m_app;
    DeskModel &m_desk;
    State m_state = Choosing;
    QStringList m_files;
    QString m_path;
    Fault m_fault;
    scenarios::BulkPreview m_preview;
    std::vector<base::PersonId> m_enrolled;
    int m_asked = 0; ///< an answer to an earlier question is dropped
};

} // namespace fagdansk::viewmodels
