// From a marked screening to a teacher's decision: what the screening cannot know, the profile, the proposal, the
// document.
#pragma once

#include "app/viewmodels/part_item.h"
#include "app/viewmodels/placed_item.h"
#include "screening/recommendation/recommendation.h"
#include "wordlists/base/ids.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace fagdansk::viewmodels {

class AppModel;

class DecisionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString trade READ trade NOTIFY changed)
    Q_PROPERTY(QString formLetter READ formLetter NOTIFY changed)
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed)
    Q_PROPERTY(QStringList levels READ levels NOTIFY changed)
    Q_PROPERTY(int oral READ oral WRITE setOral NOTIFY changed)
    Q_PROPERTY(int written READ written WRITE setWritten NOTIFY changed)
    Q_PROPERTY(Vlv2 vlv2 READ vlv2 WRITE setVlv2 NOTIFY changed)
    Q_PROPERTY(QString vlv2Date READ vlv2Date WRITE setVlv2Date NOTIFY changed)
    Q_PROPERTY(QString vlv2Result READ vlv2Result WRITE setVlv2Result NOTIFY changed)
    Q_PROPERTY(int schooling READ schooling WRITE setSchooling NOTIFY changed)
    Q_PROPERTY(Latin latin READ latin WRITE setLatin NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::PartItem> parts READ parts NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::PlacedItem> placed READ placed NOTIFY changed)
    Q_PROPERTY(bool suggests READ suggests NOTIFY changed)
    Q_PROPERTY(QString recommendation READ recommendation NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString disclaimer READ disclaimer NOTIFY changed)
    Q_PROPERTY(QStringList outcomes READ outcomes NOTIFY changed)
    Q_PROPERTY(bool decided READ decided NOTIFY changed)
    Q_PROPERTY(QString decision READ decision NOTIFY changed)
    Q_PROPERTY(bool overridden READ overridden NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString decidedBy READ decidedBy NOTIFY changed)
    Q_PROPERTY(QString decidedOn READ decidedOn NOTIFY changed)
    Q_PROPERTY(QStringList recognised READ recognised NOTIFY changed)
    Q_PROPERTY(QStringList startWords READ startWords NOTIFY changed)
    Q_PROPERTY(QStringList conditions READ conditions NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString document READ document NOTIFY changed)

public:
    enum Vlv2 { NotTaken, AdvisesFvu, AdvisesLanguage, AdvisesDyslexiaTest, AdvisesNothing };
    Q_ENUM(Vlv2)
    enum Latin { LatinUnknown, LatinYes, LatinPartly, LatinNo };
    Q_ENUM(Latin)

    explicit DecisionModel(AppModel &app);
    ~DecisionModel() override;
    /// Shows the screening on the desk's decision page.
    void load(base::ScreeningId screening);
    void forget();

    bool loaded() const;
    QString name() const;
    QString trade() const;
    QString formLetter() const;
    bool stopped() const;
    QStringList levels() const; ///< the first is "unknown" (empty text), then lowest first
    int oral() const;           ///< index in levels
    int written() const;
    Vlv2 vlv2() const;
    QString vlv2Date() const;
    QString vlv2Result() const;
    int schooling() const; ///< years, -1: unknown
    Latin latin() const;
    void setOral(int level);
    void setWritten(int level);
    void setVlv2(Vlv2 vlv2);
    void setVlv2Date(const QString &date);
    void setVlv2Result(const QString &result);
    void setSchooling(int years);
    void setLatin(Latin latin);
    QList<PartItem> parts() const;
    QList<PlacedItem> placed() const; ///< this screening first, then the earlier ones
    bool suggests() const;
    QString recommendation() const;
    QStringList reasons() const;
    QString disclaimer() const;
    QStringList outcomes() const; ///< titles of those a teacher can choose
    bool decided() const;
    QString decision() const;
    bool overridden() const;
    QString reason() const;
    QString decidedBy() const;
    QString decidedOn() const;
    QStringList recognised() const;
    QStringList startWords() const;
    QStringList conditions() const; ///< course, place and aids; empty where nothing was set
    QString fault() const;
    QString document() const;

    /// Confirms the proposal.
    Q_INVOKABLE void confirm();
    /// Decides otherwise; without a reason nothing is recorded and `fault` says so.
    Q_INVOKABLE void decideOtherwise(int outcome, const QString &reason);
    /// Takes the decision up again; the earlier one stays in the records.
    Q_INVOKABLE void reopen();
    /// Writes the one-page PDF to `file` (empty: the documents folder) and opens it.
    Q_INVOKABLE void print(const QString &file);

Q_SIGNALS:
    void changed();

private:
    struct State;
    void fetch();
    void recompute();
    /// Changes what the screening cannot know, records it, and proposes anew.
    template <class Change>
    void changeContext(Change change);
    /// decide(station, file, teacher) on the worker, after the context if the disk refused that before.
    template <class Decide>
    void record(Decide decide);
    std::vector<const recommendation::OutcomeText *> others() const; ///< what `outcomes` names
    std::string language() const;
    void decisionRecorded(const base::Result<void> &recorded);
    void printed(const base::Result<void> &written, const QString &file);

    AppModel &m_app;
    std::unique_ptr<State> m_state;
};

} // namespace fagdansk::viewmodels
