#include "app/viewmodels/backend.h"

namespace fagdansk::viewmodels {

Backend::Backend(scenarios::StationFactory factory, QObject *parent) : QObject(parent), m_factory(std::move(factory))
{
    m_aside.setMaxThreadCount(1);
    m_anchor.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("records"));
    m_thread.start();
}

Backend::~Backend()
{
    m_aside.waitForDone();
    // Queued after everything that was asked for; the anchor must come home before it is destroyed here.
    QMetaObject::invokeMethod(
        &m_anchor,
        [this, home = thread()] {
            m_station.reset();
            m_anchor.moveToThread(home);
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

base::Result<void> Backend::openNow(const std::string &path)
{
    m_station.reset();
    auto opened = m_factory(path);
    if (!opened) {
        return opened.error();
    }
    m_station = std::move(*opened);
    return {};
}

void Backend::begin()
{
    if (++m_pending == 1) {
        Q_EMIT idleChanged();
    }
}

void Backend::end()
{
    if (--m_pending == 0) {
        Q_EMIT idleChanged();
    }
}

} // namespace fagdansk::viewmodels
