// Use case: the conversation that goes with every screening, noted topic by topic while the two of them talk.
#pragma once

#include "app/scenarios/station.h"
#include "screening/recommendation/teacher_context.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::scenarios {

struct GuideField
{
    enum class Kind {
        Choice,  ///< one of `options`
        Choices, ///< any of `options`
        Number,  ///< whole years
        Line,
        Note, ///< free, several lines
    };
    std::string_view id; ///< unlike every other field's
    Kind kind = Kind::Note;
    std::vector<std::string_view> options = {};
};

struct GuideTopic
{
    std::string_view id;
    std::vector<std::string_view> questions; ///< in plain Danish, for the teacher to say aloud
    std::vector<GuideField> fields;          ///< a note is the last of them
};

/// The topics in the order in which one talks about them.
std::span<const GuideTopic> conversationGuide();

using TopicAnswers =
    std::map<std::string, std::string>; ///< field -> what was said; several choices with commas between

struct ConversationEntry
{
    std::string topic;
    TopicAnswers answers;
    std::string teacherName;
    base::UtcMs at;
    base::LocalDay day;
};

struct Conversation
{
    std::map<std::string, TopicAnswers> topics; ///< as noted last
    /// What was noted before and reads differently now, the newest first: a topic's last note of a day and a teacher.
    std::vector<ConversationEntry> earlier;
};

/// Locked without keys.
base::Result<Conversation> openConversation(Station &station, base::PersonId person);

/// Records these topics, and what they say of levels, VLV-2, schooling and script in the newest screening that waits
/// for a decision, so that nobody asks twice. InvalidInput for a topic or a field that the guide does not have, or a
/// choice that the field does not have; CprNumber.
base::Result<void> noteTopics(Station &station, base::PersonId person, base::TeacherId teacher,
                              const std::map<std::string, TopicAnswers> &topics);

/// What the conversation says of what a recommendation needs. `context` stands where it says nothing.
recommendation::TeacherContext contextFrom(const std::map<std::string, TopicAnswers> &topics,
                                           recommendation::TeacherContext context);
/// The other way: the notes that change with `context`, whole; none if the conversation says the same already.
std::map<std::string, TopicAnswers> notesFrom(const recommendation::TeacherContext &context,
                                              const std::map<std::string, TopicAnswers> &topics);

} // namespace fagdansk::scenarios
