#include "app/viewmodels/assignment_items.h"

#include "app/viewmodels/day_text.h"
#include "app/viewmodels/ids_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace fagdansk::viewmodels {
namespace {
struct AssignmentItems
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::AssignmentItems)
};

QString whatOf(const scenarios::Assignment &assignment, const glossary::Trade *trade)
{
    if (assignment.units.empty()) {
        return assignment.terms.empty()
                   ? AssignmentItems::tr("Hele ordlisten")
                   : AssignmentItems::tr("%n valgte ord", "", static_cast<int>(assignment.terms.size()));
    }
    QStringList titles;
    for (const auto &unit : trade ? trade->units : std::vector<glossary::Unit>()) {
        if (std::ranges::find(assignment.units, unit.slug) != assignment.units.end()) {
            titles.append(QString::fromStdString(unit.title));
        }
    }
    return titles.join(QStringLiteral(", "));
}

QString whenOf(const scenarios::Assignment &assignment, base::LocalDay today)
{
    QStringList parts;
    if (assignment.startsOn > today) {
        parts.append(AssignmentItems::tr("fra %1").arg(dayText(assignment.startsOn)));
    }
    if (assignment.courseDay) {
        parts.append(AssignmentItems::tr("kursus %1").arg(dayText(*assignment.courseDay)));
    }
    return parts.join(QStringLiteral(" · "));
}
} // namespace

const glossary::Trade *AssignedBefore::trade(const std::string &slug) const
{
    const auto found = std::ranges::find(trades, slug, &glossary::Trade::slug);
    return found == trades.end() ? nullptr : &*found;
}

AssignmentItem assignmentItem(const scenarios::Assignment &assignment, const AssignedBefore &known, bool namesGroup)
{
    AssignmentItem item;
    item.id = idText(assignment.id);
    const auto *trade = known.trade(assignment.trade);
    if (trade) {
        item.trade = QString::fromStdString(trade->title);
        item.badge = QString::fromStdString(trade->badge);
        item.colour = QString::fromStdString(trade->colour);
    }
    if (!trade) {
        item.trade = AssignmentItems::tr("En ordliste, der er fjernet");
    }
    item.what = whatOf(assignment, trade);
    item.when = whenOf(assignment, known.today);
    if (namesGroup && !assignment.group.isNull()) {
        const auto group = std::ranges::find(known.groups, assignment.group, &scenarios::Group::id);
        item.group = group == known.groups.end() ? QString() : QString::fromStdString(group->name);
    }
    for (const auto &plan : known.plans) {
        if (plan.trade == assignment.trade && assignment.courseDay == plan.courseDay) {
            item.forecast = AssignmentItems::tr("%1 af %2 ord kan sidde fast på kursusdagen")
                                .arg(std::lround(plan.expectedKnown))
                                .arg(plan.terms);
        }
    }
    return item;
}

} // namespace fagdansk::viewmodels
