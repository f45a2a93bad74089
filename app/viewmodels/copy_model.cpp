#include "app/viewmodels/copy_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
constexpr std::int64_t dayMs = 86'400'000;
} // namespace

CopyModel::CopyModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &CopyModel::changed);
}

void CopyModel::makeDaily()
{
    make(false);
}

void CopyModel::copyNow()
{
    make(true);
}

void CopyModel::make(bool force)
{
    using Copied = std::pair<base::Result<scenarios::CopyState>, base::UtcMs>;
    m_app.backend().run(
        this,
        [force](scenarios::Station &station) {
            return Copied(station.centre().makeCopy(force), station.clock().now());
        },
        [this](const Copied &copied) { show(copied.first, copied.second); });
}

void CopyModel::setFolder(const QString &folder)
{
    m_app.backend().run(
        this,
        [folder = folder.trimmed().toStdString()](scenarios::Station &station) {
            return station.centre().setCopyFolder(folder);
        },
        [this](const base::Result<void> &result) {
            if (result) {
                copyNow();
            }
            m_desk.tell(result, {});
        });
}

void CopyModel::show(const base::Result<scenarios::CopyState> &state, base::UtcMs now)
{
    if (!state) {
        m_fault = Fault(state.error());
        Q_EMIT changed();
        return;
    }
    m_folder = QString::fromStdString(state->folder);
    m_app.rememberCopyFolder(m_folder);
    m_ageDays = state->lastCopy.value == 0
                    ? -1
                    : static_cast<int>(std::max<std::int64_t>(0, now.value - state->lastCopy.value) / dayMs);
    m_fault.clear();
    if (!state->lastError.empty()) {
        m_fault = Fault([] { return tr("Kopien kunne ikke laves. Er mappen eller USB-stikket der?"); });
    }
    Q_EMIT changed();
}

} // namespace fagdansk::viewmodels
