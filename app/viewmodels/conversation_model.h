// The conversation with the selected participant: the guide's topics, what was said, saved as one writes.
#pragma once

#include "app/scenarios/conversation_guide.h"
#include "app/viewmodels/fault.h"
#include "app/viewmodels/guide_item.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <map>
#include <set>
#include <string>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class ConversationModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::GuideTopicItem> topics READ topics NOTIFY topicsChanged)
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::EarlierNoteItem> earlier READ earlier NOTIFY earlierChanged)
    Q_PROPERTY(bool saved READ saved NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    ConversationModel(AppModel &app, DeskModel &desk);

    void load();
    /// Records what is not recorded yet; nothing if all is.
    void save();
    void forget();

    bool loaded() const { return m_loaded; }
    QList<GuideTopicItem> topics() const { return m_guide; }
    QVariantMap values() const; ///< field -> what was said
    QList<EarlierNoteItem> earlier() const { return m_earlier; }
    bool saved() const { return m_loaded && m_unsaved.empty() && m_saving == 0; }
    QString fault() const { return m_fault.text(); }

    /// What was written; saved when the writing pauses.
    Q_INVOKABLE void write(const QString &topic, const QString &field, const QString &text);
    /// Takes an option, or lets go of it; saved at once.
    Q_INVOKABLE void toggle(const QString &topic, const QString &field, const QString &option, bool several);

Q_SIGNALS:
    void changed();
    void topicsChanged();
    void earlierChanged();

private:
    using Topics = std::map<std::string, scenarios::TopicAnswers>;
    struct Saved
    {
        std::set<std::string> refused;
        base::Result<void> result;
    };
    void show(scenarios::Conversation conversation);
    void set(const QString &topic, const QString &field, const QString &said);
    void showSaved(const Saved &saved);

    AppModel &m_app;
    DeskModel &m_desk;
    QTimer m_pause;
    base::PersonId m_person;
    QList<GuideTopicItem> m_guide;
    Topics m_topics;
    std::set<std::string> m_unsaved; ///< topics
    int m_saving = 0;
    bool m_loaded = false;
    QList<EarlierNoteItem> m_earlier;
    Fault m_fault;
};

} // namespace fagdansk::viewmodels
