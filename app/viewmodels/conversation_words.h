// The conversation guide in the interface's language. Free of state; ConversationModel keeps that.
#pragma once

#include "app/scenarios/conversation_guide.h"
#include "app/viewmodels/guide_item.h"

#include <QCoreApplication>

namespace fagdansk::viewmodels {

class ConversationWords
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::ConversationWords)
public:
    static QList<GuideTopicItem> topics();
    /// What was noted before, in words.
    static EarlierNoteItem earlier(const scenarios::ConversationEntry &entry);

private:
    static QString topicTitle(std::string_view topic);
    static QString fieldLabel(std::string_view field);
    static QString optionTitle(std::string_view field, std::string_view option);
    static GuideFieldItem fieldItem(const scenarios::GuideField &field);
    static QString said(const scenarios::GuideField &field, const std::string &answer);
};

} // namespace fagdansk::viewmodels
