// The course of one screening: a form, a plan and the answers so far give the step where it stands. Pure; the shell
// keeps the answers.
#pragma once

#include "screening/session/path.h"
#include "screening/session/step.h"

#include <memory>
#include <optional>
#include <vector>

namespace fagdansk::session {

/// The answers to one question, recognition only where it is asked.
struct ItemAnswers
{
    PartKind part = PartKind::Terms;
    const items::Item *item = nullptr;
    StepKey key;
    std::optional<Answer> answer;
    std::optional<Answer> recognition;
};

/// Order: welcome, practice, everyday text, terms, technical text. Copies are cheap in the form and independent in the
/// answers.
class Course
{
public:
    /// InvalidInput for a form that cannot be asked: a part without questions, an id twice, or a choice of fewer than
    /// two.
    static base::Result<Course> begin(items::Form form, Plan plan);
    /// As if the answers had been given one by one; the error of the first that does not fit, naming its place.
    static base::Result<Course> resume(items::Form form, Plan plan, const std::vector<GivenAnswer> &answers);

    Step current() const;
    Progress progress() const;

    /// Takes the answer when the step is answered already (a correction) or is the one the screening waits at, and then
    /// stands at the first step that lacks an answer. Refused for a step that is not reached, NotFound for no step of
    /// this form, InvalidInput for an answer of the wrong kind or range. On error nothing changes.
    base::Result<void> answer(const StepKey &step, Answer answer);
    /// Shows an answered step again, or the one the screening waits at. Errors as `answer`. Navigation is not an
    /// answer.
    base::Result<void> goTo(const StepKey &step);

    std::optional<StepKey> previous() const; ///< before the current step; from Stopped, the step where it was stopped
    std::optional<StepKey> next() const;     ///< after the current step, if it may be shown

    bool finished() const; ///< everything answered, stopped or not
    bool stopped() const;  ///< the last answer was Stop

    /// All answers in the order given, corrections included: what `resume` takes.
    const std::vector<GivenAnswer> &answers() const { return m_log; }
    /// The latest answer to a step, whether or not it is asked as things stand.
    std::optional<Answer> latest(const StepKey &step) const;
    /// The scored questions with their latest answers, in order.
    std::vector<ItemAnswers> items() const;
    const items::Form &form() const { return m_script->form; }
    const Plan &plan() const { return m_plan; }

private:
    Course(std::shared_ptr<const Script> script, Plan plan);
    void refresh();
    std::size_t firstOpen() const;
    /// The index in the path of what is shown; the path's size for Finished and Stopped.
    std::size_t shown() const;
    base::Result<std::size_t> reach(const StepKey &step) const;
    StepState state(const PathStep &step) const;
    StepState questionState(const PathStep &step) const;
    std::vector<int> order(const items::Item &item) const;
    base::Result<void> checkAnswer(const PathStep &step, const Answer &answer) const;

    std::shared_ptr<const Script> m_script;
    Plan m_plan;
    std::vector<GivenAnswer> m_log;
    LatestAnswers m_latest;
    std::vector<PathStep> m_path;
    std::optional<StepKey> m_cursor; ///< set by goTo, cleared by an answer
};

} // namespace fagdansk::session
