// The groups, and the one that is open: its name, its people, its end.
#pragma once

#include "app/scenarios/station.h"
#include "app/viewmodels/group_item.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class GroupsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QList<fagdansk::viewmodels::GroupItem> all READ all NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::GroupItem open READ open NOTIFY changed)
    Q_PROPERTY(QStringList members READ members NOTIFY changed)
    Q_PROPERTY(QString nameFault READ nameFault NOTIFY changed)

public:
    GroupsModel(AppModel &app, DeskModel &desk);

    void load();
    void forget();

    QList<GroupItem> all() const; ///< archived ones last
    GroupItem open() const;       ///< without an id: none
    QStringList members() const;  ///< of the open one: ids of persons
    QString nameFault() const { return m_nameFault; }

    Q_INVOKABLE void select(const QString &id);
    Q_INVOKABLE void add(const QString &name);
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void toggleMember(const QString &person);
    Q_INVOKABLE void archive(bool archived);

Q_SIGNALS:
    void changed();
    void added(); ///< the field may be emptied

private:
    struct Loaded
    {
        std::vector<scenarios::Group> groups;
        std::string trade; ///< of the open group's newest assignment
    };
    static base::Result<Loaded> read(scenarios::Station &station, base::GroupId open);
    const scenarios::Group *opened() const;
    void save(const scenarios::Group &group, const QString &note);

    AppModel &m_app;
    DeskModel &m_desk;
    std::vector<scenarios::Group> m_groups;
    base::GroupId m_open;
    QString m_nameFault;
};

} // namespace fagdansk::viewmodels
