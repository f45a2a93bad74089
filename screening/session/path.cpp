#include "screening/session/path.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace fagdansk::session {
namespace {

constexpr int unknownsBeforeHelp = 3;

const char *partName(PartKind part)
{
    switch (part) {
    case PartKind::Practice:
        return "practice";
    case PartKind::Everyday:
        return "everyday";
    case PartKind::Terms:
        return "terms";
    case PartKind::Technical:
        return "technical";
    }
    return "";
}

StepKey partKey(PartKind part, const std::string &rest)
{
    return {std::string(partName(part)) + "/" + rest};
}

class Walker
{
public:
    Walker(const Script &script, const LatestAnswers &answers) : m_script(script), m_answers(answers) {}

    std::vector<PathStep> walk()
    {
        add({"welcome"}, StepKind::Welcome, PartKind::Practice);
        for (const PartKind part : allParts) {
            walkPart(part);
        }
        return std::move(m_path);
    }

private:
    void walkPart(PartKind part)
    {
        if (part != PartKind::Practice) {
            add(partKey(part, "intro"), StepKind::PartIntro, part);
        }
        if (m_script.text(part)) {
            add(partKey(part, "text"), StepKind::ReadText, part);
        }
        // An offer that was answered stays where it was made, whatever is corrected before it.
        const int answeredOffer = findAnsweredOffer(part);
        bool offered = answeredOffer >= 0;
        bool choosing = false;
        int unknownsInARow = 0;
        for (int i = 0; i < questionCount(part); ++i) {
            unknownsInARow = walkItem(part, i, choosing) ? unknownsInARow + 1 : 0;
            if (i == answeredOffer || (!offered && unknownsInARow >= unknownsBeforeHelp && somethingLeft(part, i))) {
                offered = true;
                choosing = addOffer(part, i);
            }
        }
    }

    /// Adds the item's steps; true when the participant did not know.
    bool walkItem(PartKind part, int index, bool choosing)
    {
        const auto &item = question(part, index);
        const StepKey key = itemKey(part, item);
        const Answer *main = find(key);
        if (choosing && !main && canRecognise(item)) {
            return addRecognition(part, index);
        }
        const StepKind kind = part == PartKind::Practice ? StepKind::Practice : StepKind::Question;
        add(key, kind, part, index);
        if (main && std::holds_alternative<CannotExplain>(*main)) {
            return canRecognise(item) ? addRecognition(part, index) : true;
        }
        return main && std::holds_alternative<Skipped>(*main);
    }

    bool addRecognition(PartKind part, int index)
    {
        const StepKey key = recognitionKey(part, question(part, index));
        add(key, StepKind::Recognition, part, index);
        const Answer *answer = find(key);
        return answer && std::holds_alternative<Skipped>(*answer);
    }

    /// True when the rest of the part is chosen instead of explained.
    bool addOffer(PartKind part, int index)
    {
        const StepKey key = offerKey(part, index);
        add(key, StepKind::OfferHelp, part, index);
        const Answer *answer = find(key);
        return answer && std::get<Help>(*answer) == Help::ChooseInstead;
    }

    int findAnsweredOffer(PartKind part) const
    {
        for (int i = 0; i < questionCount(part); ++i) {
            if (find(offerKey(part, i))) {
                return i;
            }
        }
        return -1;
    }

    bool somethingLeft(PartKind part, int after) const
    {
        for (int i = after + 1; i < questionCount(part); ++i) {
            const auto &item = question(part, i);
            if (!find(itemKey(part, item)) && !find(recognitionKey(part, item))) {
                return true;
            }
        }
        return false;
    }

    StepKey offerKey(PartKind part, int index) const { return {itemKey(part, question(part, index)).text + "/help"}; }
    int questionCount(PartKind part) const { return static_cast<int>(m_script.questions(part).size()); }
    const items::Item &question(PartKind part, int index) const
    {
        return m_script.questions(part)[static_cast<std::size_t>(index)];
    }
    const Answer *find(const StepKey &key) const
    {
        const auto found = m_answers.find(key);
        return found == m_answers.end() ? nullptr : &found->second;
    }
    void add(const StepKey &key, StepKind kind, PartKind part, int item = -1)
    {
        m_path.push_back({key, kind, part, item, find(key) != nullptr});
    }

    const Script &m_script;
    const LatestAnswers &m_answers;
    std::vector<PathStep> m_path;
};

} // namespace

const std::vector<items::Item> &Script::questions(PartKind part) const
{
    switch (part) {
    case PartKind::Practice:
        return practice;
    case PartKind::Everyday:
        return form.everyday.questions;
    case PartKind::Terms:
        return form.terms;
    case PartKind::Technical:
        break;
    }
    return form.technical.questions;
}

const items::Text *Script::text(PartKind part) const
{
    if (part == PartKind::Everyday) {
        return &form.everyday;
    }
    return part == PartKind::Technical ? &form.technical : nullptr;
}

Script makeScript(items::Form form)
{
    items::Item practice;
    practice.id = form.practice.id;
    practice.kind = items::ItemKind::Explain;
    practice.asks = items::Asks::Explain;
    practice.prompt = form.practice.prompt;
    practice.word = form.practice.word;
    practice.options = form.practice.options;
    return {std::move(form), {std::move(practice)}};
}

StepKey itemKey(PartKind part, const items::Item &item)
{
    return part == PartKind::Practice ? StepKey{"practice"} : partKey(part, item.id.text());
}

StepKey recognitionKey(PartKind part, const items::Item &item)
{
    return {itemKey(part, item).text + "/recognition"};
}

bool canRecognise(const items::Item &item)
{
    return item.kind == items::ItemKind::Explain && !item.options.empty();
}

std::vector<PathStep> walk(const Script &script, const LatestAnswers &answers)
{
    return Walker(script, answers).walk();
}

int answeredQuestions(const std::vector<PathStep> &path)
{
    std::set<std::pair<PartKind, int>> answered;
    std::set<std::pair<PartKind, int>> open;
    for (const auto &step : path) {
        if (step.item >= 0 && step.kind != StepKind::OfferHelp) {
            (step.answered ? answered : open).insert({step.part, step.item});
        }
    }
    return static_cast<int>(std::ranges::count_if(answered, [&](const auto &one) { return !open.contains(one); }));
}

} // namespace fagdansk::session
