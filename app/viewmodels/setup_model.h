// How the next screening is held: course, place, aids. Optional; what the teacher wrote last is proposed.
#pragma once

#include "app/scenarios/facts.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class SetupModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by PersonModel")
    Q_PROPERTY(QString courseTitle READ courseTitle WRITE setCourseTitle NOTIFY changed)
    Q_PROPERTY(QString courseNumber READ courseNumber WRITE setCourseNumber NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(QString referredBy READ referredBy WRITE setReferredBy NOTIFY changed)
    Q_PROPERTY(bool readAloud READ readAloud WRITE setReadAloud NOTIFY changed)
    Q_PROPERTY(int extraTimePercent READ extraTimePercent WRITE setExtraTimePercent NOTIFY changed)
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed)

public:
    SetupModel(AppModel &app, DeskModel &desk);

    /// Empties it, then fetches what the teacher wrote last.
    void propose();
    void forget();
    const scenarios::ScreeningSetup &setup() const { return m_setup; }

    QString courseTitle() const { return QString::fromStdString(m_setup.courseTitle); }
    QString courseNumber() const { return QString::fromStdString(m_setup.courseNumber); }
    QString place() const { return QString::fromStdString(m_setup.place); }
    QString referredBy() const { return QString::fromStdString(m_setup.referredBy); }
    bool readAloud() const { return m_setup.readAloud; }
    int extraTimePercent() const { return m_setup.extraTimePercent; }
    QStringList lines() const; ///< what is set, a sentence each
    void setCourseTitle(const QString &title);
    void setCourseNumber(const QString &number);
    void setPlace(const QString &place);
    void setReferredBy(const QString &name);
    void setReadAloud(bool on);
    void setExtraTimePercent(int percent);

Q_SIGNALS:
    void changed();

private:
    void show(const scenarios::ScreeningSetup &proposed);

    AppModel &m_app;
    DeskModel &m_desk;
    scenarios::ScreeningSetup m_setup;
};

} // namespace fagdansk::viewmodels
