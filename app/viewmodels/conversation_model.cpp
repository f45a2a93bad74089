#include "app/viewmodels/conversation_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/conversation_words.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"

#include <QCoreApplication>

namespace fagdansk::viewmodels {
namespace {
constexpr int pauseMs = 1'000; ///< of somebody who stops typing to listen
} // namespace

ConversationModel::ConversationModel(AppModel &app, DeskModel &desk)
    : QObject(&desk), m_app(app), m_desk(desk), m_guide(ConversationWords::topics())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ConversationModel::save);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ConversationModel::save);
    connect(&m_app, &AppModel::languageChanged, this, [this] {
        m_guide = ConversationWords::topics();
        Q_EMIT topicsChanged();
    });
}

void ConversationModel::load()
{
    if (m_person != m_desk.selected()) {
        forget();
        m_person = m_desk.selected();
    }
    m_app.backend().run(
        this, [person = m_person](scenarios::Station &station) { return scenarios::openConversation(station, person); },
        [this, person = m_person](base::Result<scenarios::Conversation> conversation) {
            if (person != m_person) {
                return;
            }
            if (conversation) {
                show(std::move(*conversation));
            } else {
                m_fault = Fault(conversation.error());
            }
            Q_EMIT changed();
        });
}

/// What the disk refused before is still there to be saved.
void ConversationModel::show(scenarios::Conversation conversation)
{
    for (const auto &topic : m_unsaved) {
        conversation.topics[topic] = m_topics[topic];
    }
    m_topics = std::move(conversation.topics);
    m_earlier.clear();
    for (const auto &entry : conversation.earlier) {
        m_earlier.append(ConversationWords::earlier(entry));
    }
    m_loaded = true;
    Q_EMIT earlierChanged();
}

void ConversationModel::forget()
{
    save();
    m_person = {};
    m_topics.clear();
    m_unsaved.clear();
    m_earlier.clear();
    m_loaded = false;
    m_fault.clear();
    Q_EMIT earlierChanged();
    Q_EMIT changed();
}

QVariantMap ConversationModel::values() const
{
    QVariantMap values;
    for (const auto &[topic, answers] : m_topics) {
        for (const auto &[field, said] : answers) {
            values.insert(QString::fromStdString(field), QString::fromStdString(said));
        }
    }
    return values;
}

void ConversationModel::set(const QString &topic, const QString &field, const QString &said)
{
    auto &before = m_topics[topic.toStdString()][field.toStdString()];
    if (!m_loaded || before == said.toStdString()) {
        return;
    }
    before = said.toStdString();
    m_unsaved.insert(topic.toStdString());
    Q_EMIT changed();
}

void ConversationModel::write(const QString &topic, const QString &field, const QString &text)
{
    set(topic, field, text);
    m_pause.start();
}

void ConversationModel::toggle(const QString &topic, const QString &field, const QString &option, bool several)
{
    const auto before = values().value(field).toString();
    auto chosen = before.isEmpty() ? QStringList() : before.split(QLatin1Char(','));
    const bool isOn = chosen.contains(option);
    if (!several) {
        chosen.clear();
    }
    if (isOn) {
        chosen.removeAll(option);
    } else {
        chosen.append(option);
    }
    set(topic, field, chosen.join(QLatin1Char(',')));
    save();
}

void ConversationModel::save()
{
    m_pause.stop();
    if (m_unsaved.empty()) {
        return;
    }
    Topics topics;
    for (const auto &topic : m_unsaved) {
        topics[topic] = m_topics[topic];
    }
    m_unsaved.clear();
    ++m_saving;
    Q_EMIT changed();
    m_app.backend().run(
        this,
        // One by one, so that a note that cannot be kept does not hold back the others.
        [person = m_person, teacher = m_desk.teacher(), topics = std::move(topics)](scenarios::Station &station) {
            Saved saved;
            for (const auto &[topic, answers] : topics) {
                if (const auto noted = scenarios::noteTopics(station, person, teacher, {{topic, answers}}); !noted) {
                    saved.refused.insert(topic);
                    saved.result = noted;
                }
            }
            return saved;
        },
        [this, person = m_person](const Saved &saved) {
            --m_saving;
            if (person == m_person) {
                showSaved(saved);
            }
            Q_EMIT changed();
        });
}

void ConversationModel::showSaved(const Saved &saved)
{
    m_unsaved.insert(saved.refused.begin(), saved.refused.end());
    m_fault = saved.result ? Fault() : Fault(saved.result.error());
}

} // namespace fagdansk::viewmodels
