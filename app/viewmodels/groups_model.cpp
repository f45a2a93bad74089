#include "app/viewmodels/groups_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/assignments_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
using base::ErrorKind;
using base::Result;

GroupItem itemOf(const scenarios::Group &group)
{
    return {idText(group.id), QString::fromStdString(group.name), static_cast<int>(group.members.size()),
            group.archived};
}
} // namespace

GroupsModel::GroupsModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk) {}

void GroupsModel::load()
{
    m_app.backend().run(
        this, [open = m_open](scenarios::Station &station) { return read(station, open); },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                m_desk.tell(loaded.error(), {});
                return;
            }
            m_groups = std::move(loaded->groups);
            const auto *group = opened();
            m_desk.progress()->load(group ? group->members : std::vector<base::PersonId>(), loaded->trade);
            Q_EMIT changed();
        });
}

Result<GroupsModel::Loaded> GroupsModel::read(scenarios::Station &station, base::GroupId open)
{
    auto groups = station.assignments().groups();
    const auto assigned = station.assignments().ofGroup(open);
    if (!groups || !assigned) {
        return groups ? assigned.error() : groups.error();
    }
    return Loaded{std::move(*groups), assigned->empty() ? std::string() : assigned->front().trade};
}

void GroupsModel::forget()
{
    m_groups.clear();
    m_open = {};
    m_nameFault.clear();
    Q_EMIT changed();
}

QList<GroupItem> GroupsModel::all() const
{
    QList<GroupItem> items;
    for (const auto &group : m_groups) {
        items.append(itemOf(group));
    }
    return items;
}

const scenarios::Group *GroupsModel::opened() const
{
    const auto found = std::ranges::find(m_groups, m_open, &scenarios::Group::id);
    return found == m_groups.end() ? nullptr : &*found;
}

GroupItem GroupsModel::open() const
{
    const auto *group = opened();
    return group ? itemOf(*group) : GroupItem();
}

QStringList GroupsModel::members() const
{
    QStringList ids;
    if (const auto *group = opened()) {
        for (const auto &member : group->members) {
            ids.append(idText(member));
        }
    }
    return ids;
}

void GroupsModel::select(const QString &id)
{
    m_open = idFrom<base::GroupId>(id);
    m_nameFault.clear();
    m_desk.assignments()->open({}, m_open);
    m_desk.setPage(DeskModel::Group);
    Q_EMIT changed();
}

void GroupsModel::add(const QString &name)
{
    save({{}, name.trimmed().toStdString(), false, {}}, tr("Holdet %1 er oprettet. Vælg, hvem der er med.").arg(name));
}

void GroupsModel::rename(const QString &name)
{
    if (const auto *group = opened()) {
        auto renamed = *group;
        renamed.name = name.trimmed().toStdString();
        save(renamed, tr("Navnet er ændret."));
    }
}

void GroupsModel::toggleMember(const QString &person)
{
    const auto *group = opened();
    if (!group) {
        return;
    }
    auto changed = *group;
    const auto id = idFrom<base::PersonId>(person);
    if (std::erase(changed.members, id) == 0) {
        changed.members.push_back(id);
    }
    save(changed, {});
}

void GroupsModel::archive(bool archived)
{
    if (const auto *group = opened()) {
        auto changed = *group;
        changed.archived = archived;
        save(changed,
             archived ? tr("Holdet er afsluttet. Dets opgaver gælder ikke mere.") : tr("Holdet er i gang igen."));
    }
}

void GroupsModel::save(const scenarios::Group &group, const QString &note)
{
    m_nameFault.clear();
    m_app.backend().run(
        this, [group](scenarios::Station &station) { return station.assignments().saveGroup(group); },
        [this, note, isNew = group.id.isNull()](const Result<base::GroupId> &saved) {
            const bool isName =
                !saved && (saved.error().kind == ErrorKind::InvalidInput || saved.error().kind == ErrorKind::CprNumber);
            if (isName) {
                m_nameFault = saved.error().kind == ErrorKind::CprNumber ? ErrorText::of(saved.error())
                                                                         : tr("Skriv et navn på højst 60 tegn.");
                Q_EMIT changed();
                return;
            }
            if (saved && isNew) {
                select(idText(*saved));
                Q_EMIT added();
            }
            load();
            m_desk.tell(saved ? Result<void>() : saved.error(), note);
        });
}

} // namespace fagdansk::viewmodels
