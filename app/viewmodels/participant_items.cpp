#include "app/viewmodels/participant_items.h"

#include "app/scenarios/form_choice.h"
#include "app/viewmodels/enrolment_model.h"
#include "app/viewmodels/ids_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace fagdansk::viewmodels {
namespace {
constexpr std::int64_t minuteMs = 60'000;

ParticipantItem::State stateOf(scenarios::ScreeningState state)
{
    switch (state) {
    case scenarios::ScreeningState::Open:
        return ParticipantItem::Open;
    case scenarios::ScreeningState::ToMark:
        return ParticipantItem::ToMark;
    case scenarios::ScreeningState::ToDecide:
        return ParticipantItem::ToDecide;
    case scenarios::ScreeningState::Decided:
        return ParticipantItem::Decided;
    }
    return ParticipantItem::NoScreening;
}

QString tongueName(const std::string &code)
{
    const auto text = QString::fromStdString(code);
    const auto known = EnrolmentModel::tongueCodes().indexOf(text);
    return known < 0 ? text : EnrolmentModel::tongueNames().at(known);
}

void addPractice(ParticipantItem &item, const scenarios::ParticipantRow &row)
{
    base::UtcMs last;
    std::int64_t activeMs = 0;
    for (const auto &[slug, totals] : row.practice) {
        item.known += totals.known;
        item.inProgress += totals.inProgress;
        item.hard += totals.hard;
        item.sessions += totals.sessions;
        activeMs += totals.activeMs;
        last = std::max(last, totals.lastPractice);
    }
    item.minutes = static_cast<int>((activeMs + minuteMs - 1) / minuteMs);
    if (last.value > 0) {
        item.lastPractice = QLocale().toString(QDateTime::fromMSecsSinceEpoch(last.value).date(), QLocale::ShortFormat);
    }
}

void addForms(ParticipantItem &item, const scenarios::ParticipantRow &row, const QList<TradeItem> &trades)
{
    for (const auto &trade : trades) {
        std::vector<std::string> letters;
        for (const auto &letter : trade.forms) {
            letters.push_back(letter.toStdString());
        }
        const auto proposed = scenarios::proposedForm(letters, trade.slug.toStdString(), row.screenings);
        if (!proposed.empty()) {
            item.proposedForms.insert(trade.slug, QString::fromStdString(proposed));
        }
    }
}

ParticipantItem itemOf(const scenarios::ParticipantRow &row, const QList<TradeItem> &trades,
                       const OutcomeTitle &outcomeTitle)
{
    ParticipantItem item;
    item.person = idText(row.person);
    item.name = QString::fromStdString(row.fullName);
    item.alias = QString::fromStdString(row.alias);
    item.picture = QString::fromStdString(row.picture);
    item.language = QString::fromStdString(row.language);
    item.motherTongue = tongueName(row.motherTongue);
    item.hasPin = row.hasPin;
    std::string trade;
    if (!row.screenings.empty()) {
        const auto &newest = row.screenings.front();
        trade = newest.trade;
        item.screening = idText(newest.screening);
        item.state = stateOf(newest.state);
        item.unmarked = newest.unmarked;
        item.outcome = outcomeTitle(newest.outcome);
    } else if (!row.practice.empty()) {
        trade = row.practice.begin()->first;
    }
    addPractice(item, row);
    addForms(item, row, trades);
    const auto known = std::ranges::find(trades, QString::fromStdString(trade), &TradeItem::slug);
    item.trade = known == trades.end() ? QString() : known->title;
    return item;
}
} // namespace

QList<ParticipantItem> participantItems(const std::vector<scenarios::ParticipantRow> &rows,
                                        const QList<TradeItem> &trades, const OutcomeTitle &outcomeTitle)
{
    QList<ParticipantItem> items;
    for (const auto &row : rows) {
        items.append(itemOf(row, trades, outcomeTitle));
    }
    std::ranges::stable_sort(items, [](const ParticipantItem &a, const ParticipantItem &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return items;
}

QList<ParticipantItem> matching(const QList<ParticipantItem> &items, const QString &words)
{
    const auto wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<ParticipantItem> found;
    std::ranges::copy_if(items, std::back_inserter(found), [&](const ParticipantItem &item) {
        return std::ranges::all_of(wanted, [&](const QString &word) {
            return item.name.contains(word, Qt::CaseInsensitive) || item.alias.contains(word, Qt::CaseInsensitive) ||
                   item.trade.contains(word, Qt::CaseInsensitive);
        });
    });
    return found;
}

void addPace(QList<ParticipantItem> &items, const std::vector<scenarios::ParticipantRow> &rows,
             const std::vector<std::pair<base::PersonId, scenarios::StoredCoursePlan>> &plans, base::UtcMs now,
             base::LocalDay today)
{
    constexpr std::int64_t dayMs = 24 * 60 * minuteMs;
    constexpr int soonDays = 21;
    constexpr double enough = 0.6; ///< of the course's words
    const auto find = [&](base::PersonId person) {
        return std::ranges::find(items, idText(person), &ParticipantItem::person);
    };
    for (const auto &row : rows) {
        base::UtcMs last;
        for (const auto &[slug, totals] : row.practice) {
            last = std::max(last, totals.lastPractice);
        }
        const auto item = find(row.person);
        if (item != items.end() && last.value > 0) {
            item->daysSincePractice = static_cast<int>(std::max<std::int64_t>(0, now.value - last.value) / dayMs);
        }
    }
    for (const auto &[person, plan] : plans) {
        const bool isSoon = plan.courseDay > today && plan.courseDay.value - today.value <= soonDays;
        const auto item = find(person);
        if (item != items.end() && isSoon && plan.expectedKnown < enough * plan.terms) {
            item->behind = true;
        }
    }
}

} // namespace fagdansk::viewmodels
