// The teacher's desk: log-in, today, participants, a new participant, the daily copy.
#pragma once

#include "app/scenarios/station.h"
#include "app/viewmodels/participant_item.h"
#include "app/viewmodels/trade_item.h"
#include "app/viewmodels/word_item.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace fagdansk::viewmodels {

class AppModel;

class DeskModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(QString teacherName READ teacherName NOTIFY changed)
    Q_PROPERTY(QStringList teachers READ teachers NOTIFY changed)
    Q_PROPERTY(QString loginFault READ loginFault NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::ParticipantItem> participants READ participants NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::ParticipantItem participant READ participant NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::WordItem> words READ words NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::TradeItem> trades READ trades NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString clockFault READ clockFault NOTIFY changed)
    Q_PROPERTY(int toMark READ toMark NOTIFY changed)
    Q_PROPERTY(int toDecide READ toDecide NOTIFY changed)
    Q_PROPERTY(int openScreenings READ openScreenings NOTIFY changed)
    Q_PROPERTY(QString nameFault READ nameFault NOTIFY changed)
    Q_PROPERTY(QString aliasFault READ aliasFault NOTIFY changed)
    Q_PROPERTY(QStringList tongueCodes READ tongueCodes CONSTANT)
    Q_PROPERTY(QStringList tongueNames READ tongueNames NOTIFY changed)
    Q_PROPERTY(QString copyFolder READ copyFolder NOTIFY changed)
    Q_PROPERTY(int copyAgeDays READ copyAgeDays NOTIFY changed)
    Q_PROPERTY(QString copyFault READ copyFault NOTIFY changed)

public:
    enum Page { Today, Marking, Participants, Participant, NewParticipant, Decision, Settings };
    Q_ENUM(Page)

    explicit DeskModel(AppModel &app);

    /// The desk as a logged-in teacher finds it; nobody is shown to somebody who is not.
    void enter();
    /// Nobody is logged in any more: every name leaves the memory.
    void forget();
    void refresh();
    void makeDailyCopy();
    base::TeacherId teacher() const { return m_teacher.id; }
    /// The title of a recommendation's outcome, from the rules in force.
    QString outcomeTitle(const std::string &outcome) const;

    Page page() const { return m_page; }
    void setPage(Page page);
    QString teacherName() const { return QString::fromStdString(m_teacher.name); }
    QStringList teachers() const { return m_teachers; }
    QString loginFault() const { return m_loginFault; }
    bool busy() const { return m_busy; }
    QString fault() const { return m_fault; }
    QString note() const { return m_note; }
    QList<ParticipantItem> participants() const { return m_participants; }
    ParticipantItem participant() const;
    QList<WordItem> words() const { return m_words; }
    QList<TradeItem> trades() const { return m_trades; }
    QString today() const;      ///< "mandag den 23. november 2026", by the station's clock
    QString clockFault() const; ///< set where the clock is behind what is already recorded
    int toMark() const;
    int toDecide() const;
    int openScreenings() const;
    QString nameFault() const { return m_nameFault; }
    QString aliasFault() const { return m_aliasFault; }
    static QStringList tongueCodes();
    QStringList tongueNames() const;
    QString copyFolder() const { return m_copyFolder; }
    int copyAgeDays() const { return m_copyAgeDays; }
    QString copyFault() const { return m_copyFault; }

    Q_INVOKABLE void prepareLogin();
    Q_INVOKABLE void logIn(const QString &name, const QString &password);
    Q_INVOKABLE void recover(const QString &code, const QString &name, const QString &newPassword);
    Q_INVOKABLE void logOut();
    Q_INVOKABLE void enrol(const QString &name, const QString &alias, int tongue);
    Q_INVOKABLE void select(const QString &person);
    Q_INVOKABLE void startScreening(const QString &trade, const QString &letter, bool faceToFace);
    Q_INVOKABLE void continueScreening();
    Q_INVOKABLE void decide();
    Q_INVOKABLE void clearPin();
    Q_INVOKABLE void erase();
    Q_INVOKABLE void setCopyFolder(const QString &folder);
    Q_INVOKABLE void copyNow();

Q_SIGNALS:
    void pageChanged();
    void changed();

private:
    void loggedIn(const base::Result<scenarios::Teacher> &teacher);
    void showCopy(const base::Result<scenarios::CopyState> &state, base::UtcMs now);
    void setRows(const std::vector<scenarios::ParticipantRow> &rows);
    ParticipantItem itemOf(const scenarios::ParticipantRow &row) const;
    void loadWords();
    void done(const base::Result<void> &result, const QString &note);
    base::PersonId selected() const;

    AppModel &m_app;
    Page m_page = Today;
    scenarios::Teacher m_teacher;
    QStringList m_teachers;
    QString m_loginFault;
    bool m_busy = false;
    QString m_fault;
    QString m_note;
    QList<ParticipantItem> m_participants;
    QString m_selected;
    base::UtcMs m_now;    ///< when the desk was last refreshed
    base::UtcMs m_newest; ///< the latest that anybody is known to have done
    QList<WordItem> m_words;
    QList<TradeItem> m_trades;
    QString m_nameFault;
    QString m_aliasFault;
    QString m_copyFolder;
    int m_copyAgeDays = -1; ///< -1: there is no copy yet
    QString m_copyFault;
    std::map<std::string, std::map<std::string, std::string>> m_outcomeTitles; ///< outcome -> language -> title
};

} // namespace fagdansk::viewmodels
