#include "app/viewmodels/restore_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/error_text.h"

#include <QDate>
#include <QLocale>

namespace fagdansk::viewmodels {
using base::ErrorKind;

namespace {
constexpr int watchMs = 50;

bool isAboutKeys(const base::Error &error)
{
    return error.detail.starts_with(scenarios::damagedKeys);
}
} // namespace

RestoreModel::RestoreModel(AppModel &app) : QObject(&app), m_app(app)
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_progress = m_work ? m_work->done.load() : m_progress;
        Q_EMIT progressChanged();
    });
    connect(&m_app, &AppModel::languageChanged, this, &RestoreModel::changed);
}

void RestoreModel::prepare(Reason reason, const QString &folder, const QString &target, bool targetIsGiven)
{
    m_step = Choosing;
    m_reason = reason;
    m_folder = folder;
    m_target = target;
    m_targetIsGiven = targetIsGiven;
    m_done = {};
    find(true);
}

void RestoreModel::look(const QString &folder)
{
    m_folder = folder.trimmed();
    find(false);
}

void RestoreModel::find(bool isProposal)
{
    m_fault.clear();
    m_copies = {};
    Q_EMIT changed();
    m_app.backend().runApart(
        this,
        [restorer = m_app.options().restorer, folder = m_folder.toStdString()] { return restorer->copiesIn(folder); },
        [this, folder = m_folder, isProposal](const scenarios::CopiesFound &copies) {
            if (folder == m_folder) {
                m_copies = copies;
                m_chosen = 0;
                m_chosenIsDamaged = false;
                m_fault.clear();
                if (!isProposal || !copies.days.empty()) {
                    m_fault = Fault([copies] { return faultOf(copies); });
                }
                Q_EMIT changed();
            }
        });
}

QString RestoreModel::faultOf(const scenarios::CopiesFound &copies)
{
    if (copies.days.empty()) {
        return tr("Der er ingen daglig kopi i den mappe. Kopierne hedder for eksempel fagdansk-2026-11-24.db.");
    }
    if (!copies.keys) {
        return tr(
            "Kopierne er der, men filen fagdansk-keys.db mangler. Uden den kan ingen læse kopierne. Find filen, og "
            "læg den i samme mappe.");
    }
    return {};
}

QString RestoreModel::dateOf(std::size_t copy) const
{
    if (copy >= m_copies.days.size()) {
        return {};
    }
    static const QDate epoch(1970, 1, 1);
    return QLocale().toString(epoch.addDays(m_copies.days[copy].value), QLocale::LongFormat);
}

QString RestoreModel::copyDate() const
{
    return dateOf(m_chosen);
}

QString RestoreModel::earlierDate() const
{
    return m_chosenIsDamaged ? dateOf(m_chosen + 1) : QString();
}

void RestoreModel::takeEarlier()
{
    if (m_chosenIsDamaged && m_chosen + 1 < m_copies.days.size()) {
        ++m_chosen;
        m_chosenIsDamaged = false;
        m_fault.clear();
        Q_EMIT changed();
    }
}

void RestoreModel::restore(const QString &target)
{
    if (m_work || !found()) {
        return;
    }
    m_target = m_targetIsGiven ? m_target : target.trimmed();
    scenarios::RestoreRequest request;
    request.copyFolder = m_folder.toStdString();
    request.target = m_target.toStdString();
    request.day = m_copies.days[m_chosen];
    request.setAside = m_targetIsGiven; // never a file that somebody merely typed the name of
    m_work = std::make_shared<Work>();
    m_progress = 0;
    m_fault.clear();
    m_step = Working;
    m_watch.start();
    Q_EMIT progressChanged();
    Q_EMIT changed();
    m_app.backend().runClosed(
        this,
        [restorer = m_app.options().restorer, request, work = m_work] {
            return restorer->restore(request, [work](double done) {
                work->done = done;
                return !work->stop;
            });
        },
        [this](const base::Result<scenarios::RestoreDone> &done) { finished(done); });
}

void RestoreModel::stop()
{
    if (m_work) {
        m_work->stop = true;
        Q_EMIT changed();
    }
}

void RestoreModel::finished(const base::Result<scenarios::RestoreDone> &done)
{
    const bool stopped = m_work->stop;
    m_watch.stop();
    m_work.reset();
    if (done) {
        m_done = *done;
        m_progress = 1;
        m_step = Done;
    } else {
        m_step = Choosing;
        m_chosenIsDamaged = done.error().kind == ErrorKind::Corrupt && !isAboutKeys(done.error());
        ErrorText::log(done.error());
        m_fault = Fault([this, stopped, error = done.error()] {
            return stopped ? tr("Stoppet. Intet er ændret.") : faultOf(error);
        });
    }
    Q_EMIT progressChanged();
    Q_EMIT changed();
}

QString RestoreModel::faultOf(const base::Error &error) const
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("Kopien er der ikke længere. Sidder USB-stikket i? Intet er ændret.");
    case ErrorKind::Refused:
        return m_reason == DamagedTarget
                   ? tr("Filen med data er hel og bliver, hvor den er. Det er nok nøglefilen ved siden af (.key), der "
                        "er "
                        "beskadiget. Giv nøglefilen et andet navn, og start Fagdansk igen.")
                   : tr("Der ligger allerede en fil på det sted. Den bliver ikke overskrevet. Vælg et andet navn.");
    case ErrorKind::DiskFull:
        return tr("Der er ikke plads på disken. Intet er ændret. Gør plads, og prøv igen.");
    case ErrorKind::Corrupt:
        return isAboutKeys(error)
                   ? tr("Filen fagdansk-keys.db er beskadiget. Uden den kan ingen læse kopierne. Intet er ændret.")
                   : tr("Kopien er beskadiget og kan ikke bruges. Intet er ændret.");
    case ErrorKind::InputOutput:
        return tr("Kopien kunne ikke læses til ende. Sidder USB-stikket i? Intet er ændret.");
    case ErrorKind::Newer:
        return tr("Kopien er lavet af et nyere program. Opdatér Fagdansk, og prøv igen. Intet er ændret.");
    default:
        return ErrorText::again(error);
    }
}

void RestoreModel::goOn()
{
    m_app.openForLogin(m_target.toStdString());
}

void RestoreModel::leave()
{
    m_app.leaveRestore();
}

} // namespace fagdansk::viewmodels
