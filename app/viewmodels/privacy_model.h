// What is kept about a participant and why: to read, to hear and to print; and the legal basis that the centre states.
#pragma once

#include "app/viewmodels/fault.h"
#include "app/viewmodels/notice_item.h"

#include <QList>
#include <QObject>
#include <QString>

namespace fagdansk::viewmodels {

class AppModel;

class PrivacyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::NoticeItem> sections READ sections NOTIFY changed)
    Q_PROPERTY(QString aloud READ aloud NOTIFY changed)
    Q_PROPERTY(QString legalBasis READ legalBasis NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    explicit PrivacyModel(AppModel &app);

    QString title() const { return m_title; }
    QList<NoticeItem> sections() const { return m_sections; }
    QString aloud() const; ///< all of it, to be said
    QString legalBasis() const { return m_legalBasis; }
    QString saved() const { return m_saved; } ///< the file
    QString fault() const { return m_fault.text(); }

    /// Reads the legal basis and puts the notice into the language of now.
    Q_INVOKABLE void load();
    /// The notice as a place of its own; `close` comes back to where it was asked for.
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void setLegalBasis(const QString &text);
    /// One page in the language of now to `file` (empty: the documents folder), and opens it.
    Q_INVOKABLE void print(const QString &file);

Q_SIGNALS:
    void changed();

private:
    void compose();

    AppModel &m_app;
    int m_cameFrom = 0; ///< AppModel::Place
    QString m_title;
    QList<NoticeItem> m_sections;
    QString m_legalBasis;
    QString m_saved;
    Fault m_fault;
};

} // namespace fagdansk::viewmodels
