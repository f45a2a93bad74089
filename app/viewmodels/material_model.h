// A trade teacher's text on its way to a glossary: found, read off this thread, looked through word by word, kept.
#pragma once

#include "app/scenarios/materials.h"
#include "app/scenarios/own_glossary.h"
#include "app/viewmodels/fault.h"
#include "app/viewmodels/own_word_item.h"
#include "app/viewmodels/term_form.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <memory>
#include <set>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class MaterialModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QStringList fileNames READ fileNames NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString readability READ readability NOTIFY changed)
    Q_PROPERTY(QStringList paragraphs READ paragraphs NOTIFY changed)
    Q_PROPERTY(bool hasMoreText READ hasMoreText NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::OwnWordItem> words READ words NOTIFY changed)
    Q_PROPERTY(int hiddenWords READ hiddenWords NOTIFY changed)
    Q_PROPERTY(int droppedWords READ droppedWords NOTIFY changed)
    Q_PROPERTY(int takenWords READ takenWords NOTIFY changed)
    Q_PROPERTY(int takenLacking READ takenLacking NOTIFY changed)
    Q_PROPERTY(QStringList targets READ targets NOTIFY changed)
    Q_PROPERTY(int target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(QString titleFault READ titleFault NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::TermForm *form READ form CONSTANT)

public:
    enum State { Choosing, Reading, Read };
    Q_ENUM(State)

    MaterialModel(AppModel &app, DeskModel &desk);
    ~MaterialModel() override;

    void forget();

    State state() const { return m_state; }
    double progress() const { return *m_share; } ///< 0..1
    QString fault() const { return m_fault.text(); }
    QStringList fileNames() const;    ///< the newest documents where people keep them
    QString name() const;             ///< of the file; empty for a pasted text
    QString readability() const;      ///< the LIX with what it was counted from
    QStringList paragraphs() const;   ///< rich text: bold is a new term, underlined a known one
    bool hasMoreText() const;         ///< there are more paragraphs
    QList<OwnWordItem> words() const; ///< that are neither dropped nor hidden
    int hiddenWords() const;          ///< further down the list
    int droppedWords() const { return static_cast<int>(m_dropped.size()); }
    int takenWords() const { return static_cast<int>(m_taken.size()); }
    int takenLacking() const;    ///< of these, those without a meaning
    QStringList targets() const; ///< own glossaries, and a new one
    int target() const { return m_target; }
    void setTarget(int target);
    QString titleFault() const { return m_titleFault; }
    TermForm *form() const { return m_form; }

    Q_INVOKABLE void start(); ///< nothing read yet; looks for files
    Q_INVOKABLE void readNewest(int file);
    Q_INVOKABLE void readFile(const QString &path); ///< a path or a file: URL
    Q_INVOKABLE void readText(const QString &text);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void toggle(int word);
    Q_INVOKABLE void takeKnown(); ///< all that a glossary has
    Q_INVOKABLE void drop(int word);
    Q_INVOKABLE void fetchDropped();
    Q_INVOKABLE void showMoreWords();
    Q_INVOKABLE void showMoreText();
    Q_INVOKABLE void edit(int word);
    Q_INVOKABLE void saveEdit();
    Q_INVOKABLE void keep(const QString &title, const QString &unit);

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void read(const scenarios::MaterialRequest &request);
    void show(base::Result<scenarios::Material> material);
    void loadTargets();
    void clear();

    AppModel &m_app;
    DeskModel &m_desk;
    State m_state = Choosing;
    Fault m_fault;
    QStringList m_files; ///< paths
    scenarios::Material m_material;
    std::set<std::size_t> m_taken;
    std::set<std::size_t> m_dropped;
    std::size_t m_shownWords = 0;
    std::size_t m_shownParagraphs = 0;
    std::vector<scenarios::OwnGlossary> m_glossaries;
    int m_target = 0;
    QString m_titleFault;
    std::size_t m_edited = 0;
    TermForm *m_form;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<double>> m_share; ///< written beside this thread, even when nobody waits any more
    QTimer m_look;                                ///< looks how far it is
    int m_asked = 0;
};

} // namespace fagdansk::viewmodels
