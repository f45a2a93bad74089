#include "app/cli/answer_walk.h"

#include <algorithm>
#include <set>

namespace fagdansk::cli {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

/// What the step takes, for a message.
struct Kinds
{
    std::string operator()(const session::Welcome &) const { return "seen"; }
    std::string operator()(const session::PartIntro &) const { return "seen"; }
    std::string operator()(const session::PracticeItem &) const { return "explanation, seen, cannotExplain, skipped"; }
    std::string operator()(const session::ReadText &) const { return "textRead"; }
    std::string operator()(const session::AskChoice &step) const
    {
        return "choice (option 0.." + std::to_string(step.item->options.size() - 1) + "), skipped";
    }
    std::string operator()(const session::AskExplain &step) const
    {
        return "explanation, faceToFaceTicks (ascending points 0.." +
               std::to_string(step.item->rubric.points.size() - 1) + "), cannotExplain, skipped";
    }
    std::string operator()(const session::AskRecognition &step) const
    {
        return "recognitionChoice (option 0.." + std::to_string(step.item->options.size() - 1) + "), skipped";
    }
    std::string operator()(const session::OfferHelp &step) const
    {
        return step.canChoose ? "chooseInstead, goOn" : "goOn";
    }
    std::string operator()(const session::Finished &) const { return "nothing"; }
    std::string operator()(const session::Stopped &) const { return "nothing"; }
};

struct Default
{
    session::Answer operator()(const session::Welcome &) const { return session::Seen{}; }
    session::Answer operator()(const session::PartIntro &) const { return session::Seen{}; }
    session::Answer operator()(const session::PracticeItem &) const { return session::Seen{}; }
    session::Answer operator()(const session::OfferHelp &) const { return session::Help::GoOn; }
    template <class Question>
    session::Answer operator()(const Question &) const
    {
        return session::Stop{};
    }
};

Error faultAt(const std::string &where, const session::StepKey &key, const std::string &what)
{
    return {ErrorKind::InvalidInput, "'" + where + " " + key.text + "': " + what};
}

/// Every key that a step of this form can have, asked or not.
std::set<session::StepKey> possibleSteps(const session::Course &course)
{
    std::set<session::StepKey> keys{{"welcome"},       {"practice"},    {"practice/recognition"}, {"everyday/intro"},
                                    {"everyday/text"}, {"terms/intro"}, {"technical/intro"},      {"technical/text"}};
    for (const auto &item : course.items()) {
        for (const auto *ending : {"", "/recognition", "/help"}) {
            keys.insert({item.key.text + ending});
        }
    }
    return keys;
}

class Walk
{
public:
    Walk(session::Course course, const ScreeningAnswers &given) : m_course(std::move(course)), m_given(given) {}

    Result<std::vector<TimedAnswer>> run()
    {
        while (!m_course.finished() && !m_course.stopped()) {
            if (auto taken = takeStep(); !taken) {
                return taken.error();
            }
        }
        const auto checked = checkLeftovers();
        const auto marks = checked ? checkMarks() : checked;
        return marks ? Result<std::vector<TimedAnswer>>(std::move(m_walked)) : marks.error();
    }

private:
    Result<void> takeStep()
    {
        const auto step = m_course.current();
        const auto found = m_given.answers.find(step.key);
        const auto timed =
            found == m_given.answers.end() ? TimedAnswer{std::visit(Default{}, step.state), 0} : found->second;
        m_last = step.key;
        m_used.insert(step.key);
        if (!m_course.answer(step.key, timed.answer)) {
            return faultAt("answers", step.key,
                           "not an answer to this step; it takes " + std::visit(Kinds{}, step.state));
        }
        m_walked.push_back(timed);
        return {};
    }

    Result<void> checkLeftovers() const
    {
        const auto possible = possibleSteps(m_course);
        for (const auto &[key, ignored] : m_given.answers) {
            if (!possible.contains(key)) {
                return faultAt("answers", key, "no such step in form " + m_given.form + " of " + m_given.trade);
            }
        }
        for (const auto &[key, ignored] : m_given.answers) {
            if (!m_used.contains(key)) {
                return faultAt("answers", key,
                               m_course.stopped() ? "never reached, the screening stops at " + m_last.text
                                                  : "not asked, as the other answers stand");
            }
        }
        return {};
    }

    Result<void> checkMarks() const
    {
        const auto items = m_course.items();
        for (const auto &[key, ignored] : m_given.marks) {
            const auto item = std::ranges::find(items, key, &session::ItemAnswers::key);
            if (item == items.end() || !item->answer || !std::holds_alternative<session::Explanation>(*item->answer)) {
                return faultAt("marks", key, "there is no explanation to mark");
            }
        }
        return {};
    }

    session::Course m_course;
    const ScreeningAnswers &m_given;
    std::vector<TimedAnswer> m_walked;
    std::set<session::StepKey> m_used;
    session::StepKey m_last;
};

} // namespace

Result<std::vector<TimedAnswer>> walkAnswers(const items::Form &form, const ScreeningAnswers &given)
{
    auto course = session::Course::begin(form, given.plan);
    return course ? Walk(std::move(*course), given).run() : course.error();
}

} // namespace fagdansk::cli
