// Marking: one answer on the screen, one key per mark, names hidden, the last mark always to be taken back.
#pragma once

#include "app/scenarios/marking_desk.h"
#include "app/viewmodels/answer_segment.h"
#include "app/viewmodels/fault.h"
#include "app/viewmodels/point_item.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::viewmodels {

class AppModel;

class MarkingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool byParticipant READ byParticipant WRITE setByParticipant NOTIFY changed)
    /// What another teacher has marked, marked again; no suggestion and no mark of theirs is shown.
    Q_PROPERTY(bool second READ second NOTIFY changed)
    Q_PROPERTY(int spotChecks READ spotChecks WRITE setSpotChecks NOTIFY learnsChanged)
    Q_PROPERTY(QString trade READ trade NOTIFY changed)
    Q_PROPERTY(QString formLetter READ formLetter NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed)
    Q_PROPERTY(QString textTitle READ textTitle NOTIFY changed)
    Q_PROPERTY(int answerNumber READ answerNumber NOTIFY changed)
    Q_PROPERTY(int answerCount READ answerCount NOTIFY changed)
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::AnswerSegment> segments READ segments NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::PointItem> points READ points NOTIFY changed)
    Q_PROPERTY(QStringList forbidden READ forbidden NOTIFY changed)
    Q_PROPERTY(bool looksLikeCpr READ looksLikeCpr NOTIFY changed)
    Q_PROPERTY(bool suggestionShown READ suggestionShown NOTIFY changed)
    Q_PROPERTY(bool blind READ blind NOTIFY changed)
    Q_PROPERTY(int suggested READ suggested NOTIFY changed)
    Q_PROPERTY(bool sure READ sure NOTIFY changed)
    Q_PROPERTY(double confidence READ confidence NOTIFY changed)
    Q_PROPERTY(int taughtBy READ taughtBy NOTIFY changed)
    Q_PROPERTY(bool learns READ learns WRITE setLearns NOTIFY learnsChanged)
    Q_PROPERTY(int given READ given NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    enum State { Loading, Asking, Revealing, Empty };
    Q_ENUM(State)

    explicit MarkingModel(AppModel &app);
    void load();
    void readSettings();
    void forget();

    State state() const { return m_state; }
    bool byParticipant() const { return m_order == scenarios::MarkingOrder::ByParticipant; }
    void setByParticipant(bool on);
    bool second() const { return m_second; }
    void setSecond(bool second);
    int spotChecks() const { return m_spotChecks; } ///< percent
    void setSpotChecks(int percent);
    QString trade() const;
    QString formLetter() const;
    QString prompt() const;
    QString textTitle() const;
    int answerNumber() const;
    int answerCount() const;
    int left() const;
    QList<AnswerSegment> segments() const;
    QString answer() const;
    QList<PointItem> points() const;
    QStringList forbidden() const;
    bool looksLikeCpr() const;
    bool suggestionShown() const;
    bool blind() const;
    int suggested() const { return m_suggestion ? static_cast<int>(m_suggestion->mark) : -1; }
    bool sure() const { return m_suggestion && m_suggestion->sure; }
    double confidence() const { return m_suggestion ? m_suggestion->confidence : 0.0; }
    /// How many marked answers of this centre the suggestion rests on beside the rubric.
    int taughtBy() const { return m_suggestion ? m_suggestion->taughtBy : 0; }
    bool learns() const { return m_learns; }
    void setLearns(bool learns);
    int given() const { return m_given; }
    QString name() const { return m_name; }
    bool canUndo() const { return m_state == Revealing || !m_done.empty(); }
    QString fault() const { return m_fault.text(); }

    Q_INVOKABLE void mark(int mark);
    Q_INVOKABLE void confirm(); ///< the suggestion where it is shown; after a blind mark, the next answer
    Q_INVOKABLE void undo();
    Q_INVOKABLE void showName();

Q_SIGNALS:
    void changed();
    void learnsChanged();

private:
    const scenarios::MarkTask *task() const;
    void showTask();
    void advance();
    void suggest();
    void recorded(const base::Result<void> &result, int mark);
    void takenBack(const base::Result<void> &result, bool wasOnScreen);

    AppModel &m_app;
    scenarios::MarkingOrder m_order = scenarios::MarkingOrder::ByQuestion;
    State m_state = Loading;
    std::vector<scenarios::MarkTask> m_waiting; ///< the first is on the screen
    std::vector<scenarios::MarkTask> m_done;
    std::optional<marking::Suggestion> m_suggestion;
    std::map<std::string, std::string> m_tradeTitles;
    std::shared_ptr<const scenarios::TaughtMarks> m_taught; ///< null: by the rubric alone
    bool m_learns = true;
    bool m_second = false;
    int m_spotChecks = scenarios::spotCheckPercent;
    int m_given = -1;
    bool m_busy = false;
    QString m_name;
    Fault m_fault;
};

} // namespace fagdansk::viewmodels
