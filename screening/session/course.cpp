#include "screening/session/course.h"

#include "screening/session/answer_check.h"
#include "screening/session/option_order.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace fagdansk::session {
namespace {

base::Error formFault(const std::string &what)
{
    return {base::ErrorKind::InvalidInput, "this form cannot be asked: " + what};
}

base::Result<void> checkForm(const Script &script)
{
    std::set<StepKey> keys;
    for (const PartKind part : allParts) {
        const auto &questions = script.questions(part);
        if (questions.empty()) {
            return formFault("a part has no questions");
        }
        for (const auto &item : questions) {
            if (!keys.insert(itemKey(part, item)).second) {
                return formFault(item.id.text() + " stands twice in a part");
            }
            const bool needsOptions = item.kind == items::ItemKind::Choice || canRecognise(item);
            if (needsOptions && item.options.size() < 2) {
                return formFault(item.id.text() + " has fewer than two options");
            }
        }
    }
    return {};
}

} // namespace

Course::Course(std::shared_ptr<const Script> script, Plan plan) : m_script(std::move(script)), m_plan(plan)
{
    refresh();
}

base::Result<Course> Course::begin(items::Form form, Plan plan)
{
    auto script = std::make_shared<const Script>(makeScript(std::move(form)));
    if (const auto checked = checkForm(*script); !checked) {
        return checked.error();
    }
    return Course(std::move(script), plan);
}

base::Result<Course> Course::resume(items::Form form, Plan plan, const std::vector<GivenAnswer> &answers)
{
    auto course = begin(std::move(form), plan);
    for (std::size_t i = 0; course && i < answers.size(); ++i) {
        if (const auto taken = course->answer(answers[i].step, answers[i].answer); !taken) {
            return base::Error{taken.error().kind, "answer " + std::to_string(i + 1) + ": " + taken.error().detail};
        }
    }
    return course;
}

void Course::refresh()
{
    m_path = walk(*m_script, m_latest);
}

std::size_t Course::firstOpen() const
{
    const auto open = std::ranges::find(m_path, false, &PathStep::answered);
    return static_cast<std::size_t>(open - m_path.begin());
}

std::size_t Course::shown() const
{
    if (m_cursor) {
        const auto at = std::ranges::find(m_path, *m_cursor, &PathStep::key);
        return static_cast<std::size_t>(at - m_path.begin());
    }
    return stopped() ? m_path.size() : firstOpen();
}

bool Course::finished() const
{
    return firstOpen() == m_path.size();
}

bool Course::stopped() const
{
    return !m_log.empty() && std::holds_alternative<Stop>(m_log.back().answer);
}

base::Result<std::size_t> Course::reach(const StepKey &step) const
{
    const auto at = std::ranges::find(m_path, step, &PathStep::key);
    if (at == m_path.end()) {
        return base::Error{base::ErrorKind::NotFound, "no step " + step.text + " in this screening as it stands"};
    }
    const auto index = static_cast<std::size_t>(at - m_path.begin());
    if (!at->answered && index != firstOpen()) {
        return base::Error{base::ErrorKind::Refused, "the step " + step.text + " is not reached yet"};
    }
    return index;
}

base::Result<void> Course::checkAnswer(const PathStep &step, const Answer &answer) const
{
    const auto *item = step.item >= 0 ? &m_script->questions(step.part)[static_cast<std::size_t>(step.item)] : nullptr;
    const auto shownState = state(step);
    const auto *offer = std::get_if<OfferHelp>(&shownState);
    return session::checkAnswer(step, item, offer && offer->canChoose, answer);
}

base::Result<void> Course::answer(const StepKey &step, Answer answer)
{
    const auto index = reach(step);
    if (!index) {
        return index.error();
    }
    if (auto checked = checkAnswer(m_path[*index], answer); !checked) {
        return checked;
    }
    const bool stop = std::holds_alternative<Stop>(answer);
    if (stop && (stopped() || finished())) {
        return base::Error{base::ErrorKind::Refused, "the screening has ended; there is nothing to stop"};
    }
    m_log.push_back({step, answer});
    if (!stop) {
        m_latest.insert_or_assign(step, std::move(answer));
    }
    m_cursor.reset();
    refresh();
    return {};
}

base::Result<void> Course::goTo(const StepKey &step)
{
    if (const auto index = reach(step); !index) {
        return index.error();
    }
    m_cursor = step;
    return {};
}

std::optional<StepKey> Course::previous() const
{
    const std::size_t at = shown();
    if (at == m_path.size() && !finished()) {
        return m_path[firstOpen()].key;
    }
    return at == 0 ? std::nullopt : std::optional(m_path[at - 1].key);
}

std::optional<StepKey> Course::next() const
{
    const std::size_t at = shown();
    const bool mayBeShown = at + 1 < m_path.size() && reach(m_path[at + 1].key).ok();
    return mayBeShown ? std::optional(m_path[at + 1].key) : std::nullopt;
}

std::vector<int> Course::order(const items::Item &item) const
{
    return optionOrder(m_plan.seed, item.id.text(), static_cast<int>(item.options.size()));
}

std::optional<Answer> Course::latest(const StepKey &key) const
{
    const auto found = m_latest.find(key);
    return found == m_latest.end() ? std::nullopt : std::optional(found->second);
}

StepState Course::questionState(const PathStep &step) const
{
    const auto &questions = m_script->questions(step.part);
    const auto &item = questions[static_cast<std::size_t>(step.item)];
    const auto *text = m_script->text(step.part);
    if (step.kind == StepKind::Recognition) {
        return AskRecognition{step.part, &item, text, order(item)};
    }
    if (step.kind == StepKind::OfferHelp) {
        return OfferHelp{step.part, std::any_of(questions.begin() + step.item + 1, questions.end(), canRecognise)};
    }
    if (item.kind == items::ItemKind::Choice) {
        return AskChoice{step.part, &item, text, order(item)};
    }
    return AskExplain{step.part, &item, text, m_plan.mode(step.part)};
}

StepState Course::state(const PathStep &step) const
{
    switch (step.kind) {
    case StepKind::Welcome:
        break;
    case StepKind::PartIntro:
        return PartIntro{step.part};
    case StepKind::Practice:
        return PracticeItem{&m_script->form.practice, m_plan.mode(step.part)};
    case StepKind::ReadText:
        return ReadText{step.part, m_script->text(step.part)};
    case StepKind::Question:
    case StepKind::Recognition:
    case StepKind::OfferHelp:
        return questionState(step);
    }
    return Welcome{};
}

Step Course::current() const
{
    const std::size_t at = shown();
    if (at < m_path.size()) {
        return {m_path[at].key, state(m_path[at]), latest(m_path[at].key)};
    }
    return stopped() ? Step{{"stopped"}, Stopped{}, {}} : Step{{"finished"}, Finished{}, {}};
}

Progress Course::progress() const
{
    // Finished and Stopped look back at the last step that was shown.
    const std::size_t at = std::min({shown(), stopped() && !m_cursor ? firstOpen() : m_path.size(), m_path.size() - 1});
    const PathStep &step = m_path[at];
    Progress result;
    result.part = static_cast<int>(step.part) + 1;
    result.parts = static_cast<int>(allParts.size());
    result.question = step.item + 1;
    result.questions = static_cast<int>(m_script->questions(step.part).size());
    result.answered = answeredQuestions(m_path);
    for (const PartKind part : allParts) {
        result.total += static_cast<int>(m_script->questions(part).size());
    }
    result.fraction = static_cast<double>(result.answered) / result.total;
    return result;
}

std::vector<ItemAnswers> Course::items() const
{
    std::vector<ItemAnswers> result;
    for (const auto &step : m_path) {
        const bool scored = step.part != PartKind::Practice && step.item >= 0 && step.kind != StepKind::OfferHelp;
        if (!scored) {
            continue;
        }
        const auto &item = m_script->questions(step.part)[static_cast<std::size_t>(step.item)];
        if (result.empty() || result.back().item != &item) {
            result.push_back({step.part, &item, itemKey(step.part, item), {}, {}});
        }
        auto &answers = result.back();
        (step.kind == StepKind::Recognition ? answers.recognition : answers.answer) = latest(step.key);
    }
    return result;
}

} // namespace fagdansk::session
