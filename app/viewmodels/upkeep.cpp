#include "app/viewmodels/upkeep.h"

#include "app/scenarios/memory_upkeep.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/error_text.h"

#include <QPointer>

#include <memory>

namespace fagdansk::viewmodels {
namespace {
using scenarios::DoneUpkeep;
using scenarios::DueUpkeep;

struct Job
{
    AppModel &app;
    QPointer<QObject> context;
    std::function<void()> done;
};

void keep(const Job &job, const std::shared_ptr<const DueUpkeep> &due, const DoneUpkeep &worked)
{
    job.app.backend().run(
        &job.app, [due, worked](scenarios::Station &station) { return scenarios::keepUpkeep(station, *due, worked); },
        [job](const base::Result<void> &kept) {
            if (!kept) {
                ErrorText::log(kept.error());
            } else if (job.context && job.done) {
                job.done();
            }
        });
}

void workOutAside(const Job &job, const std::shared_ptr<const DueUpkeep> &due)
{
    job.app.backend().runAside(
        &job.app, [due] { return scenarios::workOut(*due); },
        [job, due](const DoneUpkeep &worked) { keep(job, due, worked); });
}
} // namespace

void startUpkeep(AppModel &app, base::PersonId person, QObject *context, std::function<void()> done)
{
    const Job job{app, context, std::move(done)};
    app.backend().run(
        &app, [person](scenarios::Station &station) { return scenarios::dueUpkeep(station, person); },
        [job](base::Result<DueUpkeep> due) {
            if (!due) {
                ErrorText::log(due.error());
            } else if (!due->log.empty() || !due->centreLog.empty() || !due->goals.empty()) {
                workOutAside(job, std::make_shared<const DueUpkeep>(std::move(*due)));
            }
        });
}

} // namespace fagdansk::viewmodels
