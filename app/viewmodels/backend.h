// The bridge between the GUI thread and the worker that owns the station. Nothing here blocks, except closing.
#pragma once

#include "app/scenarios/station.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace fagdansk::viewmodels {

class Backend : public QObject
{
    Q_OBJECT
public:
    explicit Backend(scenarios::StationFactory factory, QObject *parent = nullptr);
    /// Finishes what was asked for, then closes the station on its own thread.
    ~Backend() override;

    /// Closes the open station, opens the one at `path`, and calls done(Result<void>) on the GUI thread.
    template <class Done>
    void open(QObject *context, std::string path, Done done)
    {
        post(
            context, [this, path = std::move(path)] { return openNow(path); }, std::move(done));
    }

    /// Runs work(Station &) on the worker; then done(result) on the GUI thread, unless `context` is gone.
    template <class Work, class Done>
    void run(QObject *context, Work work, Done done)
    {
        post(
            context, [this, work = std::move(work)]() mutable { return work(*m_station); }, std::move(done));
    }

    /// Runs work() on the worker, where no station needs to be open.
    template <class Work, class Done>
    void runApart(QObject *context, Work work, Done done)
    {
        post(context, std::move(work), std::move(done));
    }

    /// Closes the open station first: for work() that needs its file to itself. Afterwards none is open.
    template <class Work, class Done>
    void runClosed(QObject *context, Work work, Done done)
    {
        post(
            context,
            [this, work = std::move(work)]() mutable {
                m_station.reset();
                return work();
            },
            std::move(done));
    }

    /// Runs work() beside the worker, which stays free meanwhile: for what only calculates.
    template <class Work, class Done>
    void runAside(QObject *context, Work work, Done done)
    {
        begin();
        m_aside.start([this, guard = QPointer<QObject>(context), work = std::move(work),
                       done = std::move(done)]() mutable { deliver(std::move(guard), work(), std::move(done)); });
    }

    /// Calls done() on the GUI thread once everything asked for before is finished.
    template <class Done>
    void drain(QObject *context, Done done)
    {
        post(
            context, [] { return true; }, [done = std::move(done)](bool) mutable { done(); });
    }

    bool idle() const { return m_pending == 0; }

Q_SIGNALS:
    void idleChanged();

private:
    template <class Job, class Done>
    void post(QObject *context, Job job, Done done)
    {
        begin();
        QMetaObject::invokeMethod(
            &m_anchor,
            [this, guard = QPointer<QObject>(context), job = std::move(job), done = std::move(done)]() mutable {
                deliver(std::move(guard), job(), std::move(done));
            },
            Qt::QueuedConnection);
    }

    template <class Result, class Done>
    void deliver(QPointer<QObject> guard, Result result, Done done)
    {
        QMetaObject::invokeMethod(
            this,
            [this, guard = std::move(guard), done = std::move(done), result = std::move(result)]() mutable {
                if (guard) {
                    done(std::move(result));
                }
                end();
            },
            Qt::QueuedConnection);
    }

    base::Result<void> openNow(const std::string &path);
    void begin();
    void end();

    scenarios::StationFactory m_factory;
    std::unique_ptr<scenarios::Station> m_station; ///< worker thread only
    QObject m_anchor;                              ///< lives on the worker
    QThread m_thread;
    QThreadPool m_aside;
    int m_pending = 0; ///< GUI thread only
};

} // namespace fagdansk::viewmodels
