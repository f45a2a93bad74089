#include "app/viewmodels/progress_model.h"

#include "app/scenarios/group_view.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/word_items.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::viewmodels {
namespace {
MemberItem itemOf(const scenarios::MemberProgress &member, const QList<ParticipantItem> &people)
{
    MemberItem item;
    item.person = idText(member.person);
    const auto known = std::ranges::find(people, item.person, &ParticipantItem::person);
    item.name = known == people.end() ? QString() : known->name;
    for (const auto &unit : member.units) {
        item.cells.append({unit.known, unit.learning, unit.hard, unit.unseen});
    }
    item.minutes = QList<int>(member.minutes.begin(), member.minutes.end());
    if (member.course && member.course->expectedKnown > 0) {
        item.forecast =
            ProgressModel::tr("%1 af %2").arg(std::lround(member.course->expectedKnown)).arg(member.course->terms);
    }
    return item;
}
} // namespace

ProgressModel::ProgressModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk) {}

void ProgressModel::load(const std::vector<base::PersonId> &members, const std::string &trade)
{
    m_people = members;
    const int asked = ++m_asked;
    if (members.empty() || trade.empty()) {
        forget();
        m_people = members;
        return;
    }
    m_app.backend().run(
        this, [members, trade](scenarios::Station &station) { return scenarios::groupView(station, members, trade); },
        [this, asked](const base::Result<scenarios::GroupView> &view) {
            if (asked != m_asked) {
                return;
            }
            if (!view) {
                m_desk.tell(view.error(), {});
                return;
            }
            m_trade = QString::fromStdString(view->trade.title);
            m_units.clear();
            for (const auto &unit : view->trade.units) {
                m_units.append(QString::fromStdString(unit.title));
            }
            m_members.clear();
            for (const auto &member : view->members) {
                m_members.append(itemOf(member, m_desk.participants()));
            }
            m_words.clear();
            for (const auto &word : view->words) {
                m_words.append({QString::fromStdString(word.term.lemma), articleText(word.term.article), word.forgotten,
                                word.next});
            }
            Q_EMIT changed();
        });
}

void ProgressModel::choose(const QString &slug)
{
    load(m_people, slug.toStdString());
}

void ProgressModel::forget()
{
    ++m_asked;
    m_people.clear();
    m_trade.clear();
    m_units.clear();
    m_members.clear();
    m_words.clear();
    Q_EMIT changed();
}

} // namespace fagdansk::viewmodels
