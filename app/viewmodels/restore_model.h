// A database brought back from a daily copy: at the first start, or in place of one that is damaged.
#pragma once

#include "app/scenarios/restorer.h"
#include "app/viewmodels/fault.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace fagdansk::viewmodels {

class AppModel;

class RestoreModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QString target READ target NOTIFY changed)
    Q_PROPERTY(bool targetIsGiven READ targetIsGiven NOTIFY changed)
    Q_PROPERTY(bool damaged READ damaged NOTIFY changed)
    Q_PROPERTY(bool found READ found NOTIFY changed)
    Q_PROPERTY(QString centre READ centre NOTIFY changed)
    Q_PROPERTY(QString copyDate READ copyDate NOTIFY changed)
    Q_PROPERTY(QString earlierDate READ earlierDate NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(bool stopping READ stopping NOTIFY changed)
    Q_PROPERTY(QString asideFile READ asideFile NOTIFY changed)
    Q_PROPERTY(int personsWithoutKey READ personsWithoutKey NOTIFY changed)

public:
    enum Step { Choosing, Working, Done };
    Q_ENUM(Step)
    /// Why somebody comes here.
    enum Reason {
        NewMachine,    ///< nothing stands at the target, or it was never used
        DamagedTarget, ///< what stands there cannot be opened
    };

    explicit RestoreModel(AppModel &app);

    /// `target` cannot be changed where it is the database that the program wants to open.
    void prepare(Reason reason, const QString &folder, const QString &target, bool targetIsGiven);

    Step step() const { return m_step; }
    QString folder() const { return m_folder; }
    QString target() const { return m_target; }
    bool targetIsGiven() const { return m_targetIsGiven; }
    bool damaged() const { return m_reason == DamagedTarget; }
    bool found() const { return !m_copies.days.empty() && m_copies.keys; }
    QString centre() const { return QString::fromStdString(m_copies.centre); } ///< whose copies they are
    QString copyDate() const;
    QString earlierDate() const; ///< of the copy to fall back on; empty unless the chosen one is damaged
    QString fault() const { return m_fault.text(); }
    double progress() const { return m_progress; }
    bool stopping() const { return m_work && m_work->stop; }
    QString asideFile() const { return QString::fromStdString(m_done.asideFile); }
    int personsWithoutKey() const { return m_done.personsWithoutKey; }

    /// Which copies lie in the folder.
    Q_INVOKABLE void look(const QString &folder);
    Q_INVOKABLE void takeEarlier();
    Q_INVOKABLE void restore(const QString &target);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void goOn(); ///< to the log-in
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    /// What the worker and the window tell each other.
    struct Work
    {
        std::atomic<double> done = 0;
        std::atomic<bool> stop = false;
    };
    void find(bool isProposal); ///< nobody asked for the proposed folder: it may hold nothing
    void finished(const base::Result<scenarios::RestoreDone> &done);
    static QString faultOf(const scenarios::CopiesFound &copies);
    QString faultOf(const base::Error &error) const;
    QString dateOf(std::size_t copy) const;

    AppModel &m_app;
    Step m_step = Choosing;
    Reason m_reason = NewMachine;
    QString m_folder;
    QString m_target;
    bool m_targetIsGiven = false;
    scenarios::CopiesFound m_copies;
    std::size_t m_chosen = 0; ///< which of the copies
    bool m_chosenIsDamaged = false;
    Fault m_fault;
    std::shared_ptr<Work> m_work; ///< while it runs
    double m_progress = 0;
    QTimer m_watch;
    scenarios::RestoreDone m_done;
};

} // namespace fagdansk::viewmodels
