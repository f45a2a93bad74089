// What the screening cannot know: every change is recorded, and the proposal follows.
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/decision_state.h"
#include "app/viewmodels/decision_view.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"

#include <algorithm>

namespace fagdansk::viewmodels {

template <class Change>
void DecisionModel::changeContext(Change change)
{
    if (!m_state->file) {
        return;
    }
    auto context = m_state->file->context;
    change(context);
    if (context == m_state->file->context) {
        return;
    }
    m_state->file->context = context;
    recompute();
    m_app.backend().run(
        this,
        [file = *m_state->file, teacher = m_app.desk()->teacher()](scenarios::Station &station) {
            return scenarios::recordContext(station, file, teacher);
        },
        [this](const base::Result<void> &recorded) {
            m_state->contextUnsaved = !recorded.ok();
            m_state->fault = recorded ? QString() : ErrorText::of(recorded.error());
            Q_EMIT changed();
        });
}

QStringList DecisionModel::levels() const
{
    return levelTexts();
}

int DecisionModel::oral() const
{
    return loaded() ? levelIndex(m_state->file->context.oral) : 0;
}

int DecisionModel::written() const
{
    return loaded() ? levelIndex(m_state->file->context.written) : 0;
}

DecisionModel::Vlv2 DecisionModel::vlv2() const
{
    return loaded() ? static_cast<Vlv2>(m_state->file->context.vlv2) : NotTaken;
}

QString DecisionModel::vlv2Date() const
{
    return loaded() ? QString::fromStdString(m_state->file->context.vlv2Date) : QString();
}

QString DecisionModel::vlv2Result() const
{
    return loaded() ? QString::fromStdString(m_state->file->context.vlv2Result) : QString();
}

int DecisionModel::schooling() const
{
    return loaded() ? m_state->file->context.schoolingYears.value_or(-1) : -1;
}

DecisionModel::Latin DecisionModel::latin() const
{
    return loaded() ? static_cast<Latin>(m_state->file->context.latin) : LatinUnknown;
}

void DecisionModel::setOral(int level)
{
    changeContext([level](auto &context) { context.oral = levelAt(level); });
}

void DecisionModel::setWritten(int level)
{
    changeContext([level](auto &context) { context.written = levelAt(level); });
}

void DecisionModel::setVlv2(Vlv2 vlv2)
{
    changeContext([vlv2](auto &context) { context.vlv2 = static_cast<recommendation::Vlv2Outcome>(vlv2); });
}

void DecisionModel::setVlv2Date(const QString &date)
{
    changeContext([&date](auto &context) { context.vlv2Date = date.trimmed().toStdString(); });
}

void DecisionModel::setVlv2Result(const QString &result)
{
    changeContext([&result](auto &context) { context.vlv2Result = result.trimmed().toStdString(); });
}

void DecisionModel::setSchooling(int years)
{
    changeContext([years](auto &context) {
        context.schoolingYears =
            years < 0 ? std::nullopt : std::optional(std::min(years, recommendation::maxSchoolingYears));
    });
}

void DecisionModel::setLatin(Latin latin)
{
    changeContext([latin](auto &context) { context.latin = static_cast<recommendation::LatinScript>(latin); });
}

} // namespace fagdansk::viewmodels
