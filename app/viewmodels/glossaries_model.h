// The centre's own glossaries, and the one that is open: its words in their units, its texts, its end. What was done
// last can be undone.
#pragma once

#include "app/scenarios/own_glossary.h"
#include "app/scenarios/worksheet.h"
#include "app/viewmodels/own_word_item.h"
#include "app/viewmodels/term_form.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class GlossariesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QList<fagdansk::viewmodels::GlossaryItem> all READ all NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::GlossaryItem open READ open NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::OwnWordItem> words READ words NOTIFY changed)
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed)
    Q_PROPERTY(QString titleFault READ titleFault NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString undoable READ undoable NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::OwnWordItem> sheetWords READ sheetWords NOTIFY changed)
    Q_PROPERTY(int sheetCount READ sheetCount NOTIFY changed)
    Q_PROPERTY(int mostSheetWords READ mostSheetWords CONSTANT)
    Q_PROPERTY(QStringList sheetLanguages READ sheetLanguageNames NOTIFY changed)
    Q_PROPERTY(int sheetLanguage MEMBER m_sheetLanguage NOTIFY changed)
    Q_PROPERTY(QString document READ document NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::TermForm *form READ form CONSTANT)

public:
    GlossariesModel(AppModel &app, DeskModel &desk);

    void load();
    void forget();

    QList<GlossaryItem> all() const;
    GlossaryItem open() const; ///< without an id: none
    QList<OwnWordItem> words() const;
    QStringList sources() const; ///< names of the texts it was made from
    QString titleFault() const { return m_titleFault; }
    bool canUndo() const { return m_before.has_value() || m_wasAdded; }
    QString undoable() const { return m_undoable; } ///< what was done last
    QList<OwnWordItem> sheetWords() const;          ///< that have a meaning; `taken`: on the worksheet
    int sheetCount() const { return static_cast<int>(chosenWords().size()); }
    static int mostSheetWords() { return static_cast<int>(scenarios::mostWorksheetWords); }
    QStringList sheetLanguageNames() const;         ///< those that the glossary has, after none
    QString document() const { return m_document; } ///< the worksheet that was written last
    TermForm *form() const { return m_form; }
    const scenarios::OwnGlossary *opened() const; ///< null: none is open
    /// One came in from a file; to undo that is to remove it.
    void brought(const base::GlossaryId &id, const QString &note);

    Q_INVOKABLE void select(const QString &id);
    Q_INVOKABLE void add(const QString &title);
    Q_INVOKABLE void rename(const QString &title);
    Q_INVOKABLE void newWord();
    Q_INVOKABLE void edit(const QString &word);
    Q_INVOKABLE void saveEdit();
    Q_INVOKABLE void removeWord(const QString &word);
    Q_INVOKABLE void move(const QString &word, int step);
    Q_INVOKABLE void toggleSheetWord(const QString &word);
    Q_INVOKABLE void writeSheet();
    Q_INVOKABLE void remove();
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();
    void added(); ///< the field may be emptied

private:
    QStringList sheetLanguages() const;              ///< BCP 47, the first one empty
    std::vector<glossary::Term> chosenWords() const; ///< for the worksheet
    /// Keeps `own` in the place of the open one, which can then be had back.
    void change(const scenarios::OwnGlossary &own, const QString &what);
    void kept(const base::Result<base::GlossaryId> &id, const QString &note);

    AppModel &m_app;
    DeskModel &m_desk;
    std::vector<scenarios::OwnGlossary> m_all;
    base::GlossaryId m_open;
    QString m_titleFault;
    std::optional<scenarios::OwnGlossary> m_before;
    bool m_wasAdded = false;   ///< the open one has just come in from a file
    bool m_wasRemoved = false; ///< the last thing done was to remove `m_before`
    QString m_undoable;
    QString m_document;
    QStringList m_leftOut; ///< of the worksheet
    int m_sheetLanguage = 0;
    TermForm *m_form;
};

} // namespace fagdansk::viewmodels
