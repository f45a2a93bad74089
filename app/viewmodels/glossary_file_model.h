// A glossary in from a file, and the open one out as a file. A file is first read and shown, with every fault in it;
// nothing is kept before the teacher says so, and then all of it.
#pragma once

#include "app/scenarios/glossary_exchange.h"
#include "app/scenarios/own_glossary.h"
#include "app/viewmodels/fault.h"
#include "app/viewmodels/own_word_item.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class GlossaryFileModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QStringList fileNames READ fileNames NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString titleFault READ titleFault NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::OwnWordItem> words READ words NOTIFY changed)
    Q_PROPERTY(int wordCount READ wordCount NOTIFY changed)
    Q_PROPERTY(QStringList blocking READ blocking NOTIFY changed)
    Q_PROPERTY(QStringList told READ told NOTIFY changed)
    Q_PROPERTY(int faultCount READ faultCount NOTIFY changed)

public:
    enum State { Choosing, Reading, Read };
    Q_ENUM(State)
    enum Format { Csv, Xlsx, Tbx, Apkg };
    Q_ENUM(Format)

    GlossaryFileModel(AppModel &app, DeskModel &desk);
    ~GlossaryFileModel() override;

    void forget();

    State state() const { return m_state; }
    QString fault() const { return m_fault.text(); }
    QStringList fileNames() const; ///< the newest files that may hold a glossary
    QString name() const;          ///< of the file
    QString title() const;         ///< a proposal
    QString titleFault() const { return m_titleFault.text(); }
    QList<OwnWordItem> words() const; ///< the first of them
    int wordCount() const { return static_cast<int>(m_read.own.terms.size()); }
    QStringList blocking() const; ///< the first faults because of which nothing can come in
    QStringList told() const;     ///< the first of the others
    int faultCount() const { return static_cast<int>(m_read.preview.faults.size()); }

    Q_INVOKABLE void start(); ///< nothing read yet; looks for files
    Q_INVOKABLE void readNewest(int file);
    Q_INVOKABLE void readFile(const QString &path); ///< a path or a file: URL
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void keep(const QString &title);
    Q_INVOKABLE void write(Format format); ///< the open glossary, into the documents folder

Q_SIGNALS:
    void changed();

private:
    struct ReadFile
    {
        scenarios::GlossaryPreview preview;
        scenarios::OwnGlossary own; ///< what it would become
    };
    static base::Result<ReadFile> readNow(const scenarios::GlossaryExchange *exchange, const QString &file,
                                          const scenarios::ExchangeControl &control);
    QStringList faults(bool isBlocking) const;
    void show(base::Result<ReadFile> read);
    void clear();

    AppModel &m_app;
    DeskModel &m_desk;
    State m_state = Choosing;
    Fault m_fault;
    Fault m_titleFault;
    QStringList m_files; ///< paths
    QString m_file;
    ReadFile m_read;
    std::stop_source m_stop;
    int m_asked = 0;
};

} // namespace fagdansk::viewmodels
