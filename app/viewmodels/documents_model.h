// Documents about a decided screening: chosen, seen, saved; and what was given to whom before.
#pragma once

#include "app/scenarios/documents.h"
#include "app/viewmodels/document_item.h"
#include "app/viewmodels/fault.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class DocumentsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList documents READ documents NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE choose NOTIFY changed)
    Q_PROPERTY(bool leavesTheHouse READ leavesTheHouse NOTIFY changed)
    Q_PROPERTY(QString recipient READ recipient WRITE setRecipient NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::InformationItem> information READ information NOTIFY changed)
    Q_PROPERTY(bool agreed READ agreed WRITE setAgreed NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QImage page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::GivenItem> given READ given NOTIFY changed)

public:
    DocumentsModel(AppModel &app, DeskModel &desk);

    /// Shows the documents of that screening.
    void open(base::ScreeningId screening);
    void forget();

    bool loaded() const { return m_file.has_value(); }
    QString name() const;
    QStringList documents() const;
    int current() const { return static_cast<int>(m_order.document); }
    bool leavesTheHouse() const { return scenarios::leavesTheHouse(m_order.document); }
    QString recipient() const { return QString::fromStdString(m_order.recipient); }
    QList<InformationItem> information() const; ///< what the document may hold
    bool agreed() const { return m_order.agreed; }
    bool ready() const; ///< nothing is missing that it needs
    QImage page() const { return m_page; }
    QString saved() const { return m_saved; } ///< the file
    QString fault() const { return m_fault.text(); }
    QList<GivenItem> given() const;
    void choose(int document);
    void setRecipient(const QString &recipient);
    void setAgreed(bool agreed);

    Q_INVOKABLE void take(const QString &information, bool taken);
    /// Writes the PDF to `file` (empty: the documents folder), records what was given to whom, and opens it.
    Q_INVOKABLE void save(const QString &file);

Q_SIGNALS:
    void changed();
    void pageChanged();

private:
    struct Loaded
    {
        base::Result<scenarios::DecisionFile> file;
        base::Result<std::vector<scenarios::GivenDocument>> given;
    };
    void fetch();
    void show(Loaded loaded);
    void draw();
    void savedAs(const base::Result<void> &done, const QString &file);

    AppModel &m_app;
    DeskModel &m_desk;
    QTimer m_pause; ///< in the writing of a recipient: the page is not drawn with every letter
    base::ScreeningId m_screening;
    std::optional<scenarios::DecisionFile> m_file;
    std::vector<scenarios::GivenDocument> m_given;
    scenarios::DocumentOrder m_order;
    QImage m_page;
    int m_drawings = 0; ///< asked for; the last one counts
    QString m_saved;
    Fault m_fault;
};

} // namespace fagdansk::viewmodels
