// What a participant or a group is to learn until when: the list, and the form for one more.
#pragma once

#include "app/viewmodels/assignment_items.h"
#include "app/viewmodels/word_item.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class AssignmentsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QList<fagdansk::viewmodels::AssignmentItem> all READ all NOTIFY changed)
    Q_PROPERTY(bool choosing READ choosing NOTIFY changed)
    Q_PROPERTY(QString trade READ trade NOTIFY changed)
    Q_PROPERTY(Extent extent READ extent WRITE setExtent NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::UnitItem> units READ units NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::WordItem> words READ words NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::WordItem> found READ found NOTIFY changed)
    Q_PROPERTY(QString startsOn READ startsOn WRITE setStartsOn NOTIFY changed)
    Q_PROPERTY(QString courseOn READ courseOn WRITE setCourseOn NOTIFY changed)
    Q_PROPERTY(int daysPerWeek READ daysPerWeek WRITE setDaysPerWeek NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(QString startFault READ startFault NOTIFY changed)
    Q_PROPERTY(QString courseFault READ courseFault NOTIFY changed)
    Q_PROPERTY(QString wordsFault READ wordsFault NOTIFY changed)
    Q_PROPERTY(QString forecast READ forecast NOTIFY changed)

public:
    enum Extent { Whole, Units, OwnWords };
    Q_ENUM(Extent)

    AssignmentsModel(AppModel &app, DeskModel &desk);

    /// Whose: the other id is null. The form closes.
    void open(base::PersonId person, base::GroupId group);
    void load();
    void forget();

    QList<AssignmentItem> all() const { return m_all; }
    bool choosing() const { return m_choosing; }
    QString trade() const { return QString::fromStdString(m_draft.trade); } ///< slug; empty: not chosen yet
    Extent extent() const { return m_extent; }
    void setExtent(Extent extent);
    QList<UnitItem> units() const; ///< of the chosen trade
    QList<WordItem> words() const { return m_words; }
    QList<WordItem> found() const { return m_found; }
    QString startsOn() const { return m_startsOn; } ///< as written; empty: today
    void setStartsOn(const QString &text);
    QString courseOn() const { return m_courseOn; } ///< as written; empty: no course
    void setCourseOn(const QString &text);
    int daysPerWeek() const { return m_draft.daysPerWeek; }
    void setDaysPerWeek(int days);
    int minutes() const { return m_draft.minutesPerDay; }
    void setMinutes(int minutes);
    QString startFault() const { return m_startFault; }
    QString courseFault() const { return m_courseFault; }
    QString wordsFault() const { return m_wordsFault; }
    QString forecast() const { return m_forecast; } ///< what may be reached; empty without a course

    Q_INVOKABLE void begin();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void chooseTrade(const QString &slug);
    Q_INVOKABLE void toggleUnit(const QString &slug);
    Q_INVOKABLE void search(const QString &query);
    Q_INVOKABLE void addWord(const QString &id);
    Q_INVOKABLE void removeWord(const QString &id);
    Q_INVOKABLE void assign();
    Q_INVOKABLE void withdraw(const QString &id);

Q_SIGNALS:
    void changed();

private:
    static base::Result<AssignedBefore> read(scenarios::Station &station, base::PersonId person, base::GroupId group);
    void show(AssignedBefore loaded);
    /// The draft with its days and words; nothing while a fault is told.
    std::optional<scenarios::Assignment> complete(bool tellFaults);
    void changeDraft();
    void foresee();
    void save(const scenarios::Assignment &assignment, const QString &note, bool replans);

    AppModel &m_app;
    DeskModel &m_desk;
    base::PersonId m_person;
    base::GroupId m_group;
    AssignedBefore m_loaded;
    QList<AssignmentItem> m_all;
    bool m_choosing = false;
    scenarios::Assignment m_draft;
    Extent m_extent = Whole;
    QStringList m_chosenUnits;
    QList<WordItem> m_words;
    QList<WordItem> m_found;
    QString m_startsOn;
    QString m_courseOn;
    QString m_startFault;
    QString m_courseFault;
    QString m_wordsFault;
    QString m_forecast;
    QTimer m_pause; ///< one forecast for several quick changes
    int m_asked = 0;
    int m_searched = 0;
};

} // namespace fagdansk::viewmodels
