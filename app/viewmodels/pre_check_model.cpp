#include "app/viewmodels/pre_check_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace fagdansk::viewmodels {

PreCheckModel::PreCheckModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &PreCheckModel::load);
    connect(&m_app, &AppModel::languageChanged, this, &PreCheckModel::changed);
}

void PreCheckModel::load()
{
    if (m_desk.selected().isNull()) {
        return;
    }
    m_app.backend().run(
        this, [person = m_desk.selected()](scenarios::Station &station) { return station.people().preChecks(person); },
        [this, person = m_desk.selected()](const base::Result<std::vector<scenarios::StoredPreCheck>> &stored) {
            if (stored && person == m_desk.selected()) {
                show(*stored);
            }
        });
}

void PreCheckModel::show(const std::vector<scenarios::StoredPreCheck> &stored)
{
    m_earlier.clear();
    for (const auto &[done, at, day] : stored) {
        const auto trades = m_desk.trades();
        const auto found = std::ranges::find(trades, QString::fromStdString(done.trade), &TradeItem::slug);
        const auto date = QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.value).date(), QLocale::LongFormat);
        m_earlier.append(tr("%1 · %2: %3")
                             .arg(date,
                                  QChar(0x2068) +
                                      (found == trades.end() ? QString::fromStdString(done.trade) : found->title) +
                                      QChar(0x2069),
                                  done.advised ? tr("Screening anbefales") : tr("Intet tegn på behov")));
    }
    Q_EMIT earlierChanged();
}

void PreCheckModel::forget()
{
    m_items.clear();
    m_answers.clear();
    m_finished = false;
    m_fault.clear();
    m_earlier.clear();
    Q_EMIT changed();
    Q_EMIT earlierChanged();
}

void PreCheckModel::begin(const QString &trade, const QString &title)
{
    m_trade = trade.toStdString();
    m_title = title;
    m_items.clear();
    m_answers.clear();
    m_finished = false;
    m_fault.clear();
    m_desk.setPage(DeskModel::PreCheck);
    m_app.backend().run(
        this, [trade = m_trade](scenarios::Station &station) { return scenarios::preCheckItems(station, trade); },
        [this](base::Result<std::vector<scenarios::PreCheckItem>> items) {
            if (items) {
                m_items = std::move(*items);
            } else {
                m_fault = Fault(items.error());
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

QString PreCheckModel::word() const
{
    return asking() && m_answers.size() < m_items.size() ? QString::fromStdString(m_items[m_answers.size()].word)
                                                         : QString();
}

QStringList PreCheckModel::options() const
{
    QStringList shown;
    if (asking() && m_answers.size() < m_items.size()) {
        const auto &item = m_items[m_answers.size()];
        for (const int option : item.order) {
            shown.append(QString::fromStdString(item.options[static_cast<std::size_t>(option)]));
        }
    }
    return shown;
}

void PreCheckModel::choose(int place)
{
    if (!asking() || m_answers.size() >= m_items.size()) {
        return;
    }
    const auto &item = m_items[m_answers.size()];
    const bool known = place >= 0 && place < static_cast<int>(item.order.size());
    m_answers.push_back({item.term, known ? item.order[static_cast<std::size_t>(place)] : -1});
    if (m_answers.size() == m_items.size()) {
        record();
    }
    Q_EMIT changed();
}

void PreCheckModel::back()
{
    if (canGoBack() && !m_busy) {
        m_answers.pop_back();
        m_fault.clear();
        Q_EMIT changed();
    }
}

void PreCheckModel::retry()
{
    if (!m_busy && m_answers.size() == m_items.size()) {
        record();
    }
}

void PreCheckModel::record()
{
    m_busy = true;
    m_app.backend().run(
        this,
        [person = m_desk.selected(), teacher = m_desk.teacher(), trade = m_trade,
         answers = m_answers](scenarios::Station &station) {
            return scenarios::recordPreCheck(station, person, teacher, trade, answers);
        },
        [this](const base::Result<scenarios::PreCheckDone> &done) {
            m_busy = false;
            m_finished = done.ok();
            m_advised = done && done->advised;
            m_fault = done ? Fault() : Fault(done.error());
            if (done) {
                load();
            }
            Q_EMIT changed();
        });
}

} // namespace fagdansk::viewmodels
