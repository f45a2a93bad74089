#include "app/viewmodels/agreement_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fagdansk::viewmodels {
namespace {
AgreementItem itemOf(const QString &prompt, const agreement::Agreement &agreement)
{
    AgreementItem item;
    item.prompt = prompt;
    item.answers = static_cast<int>(agreement.n);
    item.exactPercent = static_cast<int>(std::lround(agreement.exact.value_or(0.0) * 100.0));
    item.kappa = agreement.quadraticKappa ? QLocale().toString(*agreement.quadraticKappa, 'f', 2) : QString();
    return item;
}
} // namespace

AgreementModel::AgreementModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &AgreementModel::changed);
}

void AgreementModel::load()
{
    m_app.backend().run(
        this, [](scenarios::Station &station) { return scenarios::agreementReport(station); },
        [this](base::Result<scenarios::AgreementReport> report) {
            m_fault = report ? Fault() : Fault(report.error());
            m_report = report ? std::move(*report) : scenarios::AgreementReport();
            m_loaded = true;
            Q_EMIT changed();
        });
}

void AgreementModel::forget()
{
    m_report = {};
    m_loaded = false;
    m_fault.clear();
    Q_EMIT changed();
}

AgreementItem AgreementModel::all() const
{
    return itemOf({}, m_report.all);
}

QList<AgreementItem> AgreementModel::questions() const
{
    QList<AgreementItem> items;
    for (const auto &question : m_report.questions) {
        items.append(itemOf(QString::fromStdString(question.prompt), question.agreement));
    }
    return items;
}

QList<DisagreementItem> AgreementModel::differing() const
{
    QList<DisagreementItem> items;
    for (const auto &one : m_report.differing) {
        items.append({QString::fromStdString(one.task.item.prompt), QString::fromStdString(one.task.answer), one.first,
                      one.second, QString::fromStdString(one.firstTeacher), QString::fromStdString(one.secondTeacher),
                      one.settled.value_or(-1)});
    }
    return items;
}

int AgreementModel::unsettled() const
{
    return static_cast<int>(
        std::ranges::count_if(m_report.differing, [](const auto &one) { return !one.settled.has_value(); }));
}

void AgreementModel::settle(int index, int mark)
{
    if (index < 0 || index >= static_cast<int>(m_report.differing.size())) {
        return;
    }
    m_app.backend().run(
        this,
        [one = m_report.differing[static_cast<std::size_t>(index)], mark, teacher = m_desk.teacher()](
            scenarios::Station &station) { return scenarios::settle(station, one, mark, teacher); },
        [this, index, mark](const base::Result<void> &settled) {
            m_fault = settled ? Fault() : Fault(settled.error());
            // It keeps its place until the page is opened again, so that nothing jumps under the hand.
            if (settled && index < static_cast<int>(m_report.differing.size())) {
                m_report.differing[static_cast<std::size_t>(index)].settled = mark;
            }
            Q_EMIT changed();
        });
}

} // namespace fagdansk::viewmodels
