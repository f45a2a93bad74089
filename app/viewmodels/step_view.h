// A step of a screening in the words and lists that a screen shows.
#pragma once

#include "app/viewmodels/point_item.h"
#include "app/viewmodels/text_block.h"
#include "screening/session/step.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace fagdansk::viewmodels {

/// What a step does not have is empty. Points into the course's form, as the step does.
class StepView
{
public:
    StepView() = default;
    explicit StepView(session::Step step) : m_step(std::move(step)) {}

    const session::Step &step() const { return m_step; }
    QString key() const { return QString::fromStdString(m_step.key.text); }
    QString prompt() const;
    QString word() const;
    QString example() const;
    QString textTitle() const;
    QList<TextBlock> blocks() const;
    QString textAloud() const;                             ///< title and text, a pause after each
    QStringList options() const;                           ///< in the order shown
    int chosen() const;                                    ///< place among `options`, -1: none
    std::optional<int> optionAt(int place) const;          ///< the item's own number of the option shown there
    QList<PointItem> points(const QSet<int> &ticks) const; ///< the rubric's
    QStringList forbidden() const;
    QString writtenBefore() const; ///< the explanation given earlier to this step
    QSet<int> tickedBefore() const;
    bool faceToFace() const;
    bool canRecognise() const;
    bool canChooseInstead() const;

private:
    const items::Item *item() const;
    const items::Text *text() const;
    const std::vector<int> *order() const;

    session::Step m_step;
};

} // namespace fagdansk::viewmodels
