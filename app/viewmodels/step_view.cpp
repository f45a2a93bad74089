#include "app/viewmodels/step_view.h"

#include <algorithm>
#include <type_traits>
#include <variant>

namespace fagdansk::viewmodels {

const items::Item *StepView::item() const
{
    return std::visit(
        [](const auto &state) -> const items::Item * {
            if constexpr (std::is_same_v<std::decay_t<decltype(state)>, session::AskChoice> ||
                          std::is_same_v<std::decay_t<decltype(state)>, session::AskExplain> ||
                          std::is_same_v<std::decay_t<decltype(state)>, session::AskRecognition>) {
                return state.item;
            } else {
                return nullptr;
            }
        },
        m_step.state);
}

const items::Text *StepView::text() const
{
    return std::visit(
        [](const auto &state) -> const items::Text * {
            if constexpr (requires { state.text; }) {
                return state.text;
            } else {
                return nullptr;
            }
        },
        m_step.state);
}

const std::vector<int> *StepView::order() const
{
    return std::visit(
        [](const auto &state) -> const std::vector<int> * {
            if constexpr (requires { state.order; }) {
                return &state.order;
            } else {
                return nullptr;
            }
        },
        m_step.state);
}

QString StepView::prompt() const
{
    if (const auto *practice = std::get_if<session::PracticeItem>(&m_step.state)) {
        return QString::fromStdString(practice->item->prompt);
    }
    return item() ? QString::fromStdString(item()->prompt) : QString();
}

QString StepView::word() const
{
    if (const auto *practice = std::get_if<session::PracticeItem>(&m_step.state)) {
        return QString::fromStdString(practice->item->word);
    }
    return item() ? QString::fromStdString(item()->word) : QString();
}

QString StepView::example() const
{
    const auto *practice = std::get_if<session::PracticeItem>(&m_step.state);
    return practice ? QString::fromStdString(practice->item->example) : QString();
}

QString StepView::textTitle() const
{
    return text() ? QString::fromStdString(text()->title) : QString();
}

QList<TextBlock> StepView::blocks() const
{
    return text() ? viewmodels::textBlocks(QString::fromStdString(text()->body)) : QList<TextBlock>();
}

QString StepView::textAloud() const
{
    if (!text()) {
        return {};
    }
    QStringList said{textTitle()};
    for (const auto &block : blocks()) {
        said.append(block.text);
    }
    for (auto &part : said) {
        if (!part.isEmpty() && part.back().isLetterOrNumber()) {
            part += QLatin1Char('.'); // a heading or a bullet: the voice takes a breath
        }
    }
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QStringList StepView::options() const
{
    QStringList shown;
    if (order() && item()) {
        for (const int index : *order()) {
            shown.append(QString::fromStdString(item()->options[static_cast<std::size_t>(index)]));
        }
    }
    return shown;
}

int StepView::chosen() const
{
    if (!m_step.given || !order()) {
        return -1;
    }
    int option = -1;
    if (const auto *choice = std::get_if<session::Choice>(&*m_step.given)) {
        option = choice->option;
    } else if (const auto *recognised = std::get_if<session::RecognitionChoice>(&*m_step.given)) {
        option = recognised->option;
    }
    const auto found = std::ranges::find(*order(), option);
    return found == order()->end() ? -1 : static_cast<int>(found - order()->begin());
}

bool StepView::faceToFace() const
{
    return std::visit(
        [](const auto &state) {
            if constexpr (requires { state.mode; }) {
                return state.mode == session::Mode::FaceToFace;
            } else {
                return false;
            }
        },
        m_step.state);
}

bool StepView::canRecognise() const
{
    return item() && item()->options.size() > 1;
}

bool StepView::canChooseInstead() const
{
    const auto *offer = std::get_if<session::OfferHelp>(&m_step.state);
    return offer && offer->canChoose;
}

QList<PointItem> StepView::points(const QSet<int> &ticks) const
{
    QList<PointItem> shown;
    if (item()) {
        int index = 0;
        for (const auto &point : item()->rubric.points) {
            shown.append({QString::fromStdString(point.says), ticks.contains(index++)});
        }
    }
    return shown;
}

QStringList StepView::forbidden() const
{
    QStringList shown;
    if (item()) {
        for (const auto &claim : item()->rubric.forbidden) {
            shown.append(QString::fromStdString(claim.says));
        }
    }
    return shown;
}

std::optional<int> StepView::optionAt(int place) const
{
    if (!order() || place < 0 || place >= static_cast<int>(order()->size())) {
        return std::nullopt;
    }
    return (*order())[static_cast<std::size_t>(place)];
}

QString StepView::writtenBefore() const
{
    const auto *explanation = m_step.given ? std::get_if<session::Explanation>(&*m_step.given) : nullptr;
    return explanation ? QString::fromStdString(explanation->text) : QString();
}

QSet<int> StepView::tickedBefore() const
{
    const auto *ticks = m_step.given ? std::get_if<session::FaceToFaceTicks>(&*m_step.given) : nullptr;
    return ticks ? QSet<int>(ticks->points.begin(), ticks->points.end()) : QSet<int>();
}

} // namespace fagdansk::viewmodels
