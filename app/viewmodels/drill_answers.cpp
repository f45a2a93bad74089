// How an exercise is answered: chosen, typed, put together, put in order, paired.
#include "app/viewmodels/drill_state.h"

#include <algorithm>

namespace fagdansk::viewmodels {

void DrillModel::choose(int option)
{
    if (option < 0 || option >= m_state->view.options.size() || m_state->phase != Asking || m_state->busy) {
        return;
    }
    m_state->chosen = option;
    Q_EMIT changed();
    give(drill::Chosen{static_cast<std::size_t>(option)});
}

void DrillModel::placeTile(int tile)
{
    const auto &view = m_state->view;
    const auto wanted = view.kind == StepOrder ? static_cast<int>(view.tiles.size()) : view.openSlots();
    if (m_state->busy || m_state->phase != Asking || tile < 0 || tile >= view.tiles.size() ||
        m_state->usedTiles.size() == wanted || m_state->usedTiles.contains(tile)) {
        return;
    }
    m_state->usedTiles.append(tile);
    Q_EMIT changed();
    if (m_state->usedTiles.size() == wanted) {
        give(view.tilesAnswer(m_state->usedTiles));
    }
}

void DrillModel::takeTile(int slot)
{
    const int open = m_state->view.openIndex(slot);
    if (m_state->phase == Asking && !m_state->busy && open >= 0 && open < m_state->usedTiles.size()) {
        m_state->usedTiles.removeAt(open);
        Q_EMIT changed();
    }
}

void DrillModel::takeStep(int tile)
{
    if (m_state->phase == Asking && !m_state->busy && m_state->usedTiles.removeAll(tile) > 0) {
        Q_EMIT changed();
    }
}

void DrillModel::pair(int word, int meaning)
{
    auto &pairs = m_state->pairs;
    if (m_state->busy || m_state->phase != Asking || meaning < 0 || meaning >= pairs.size() || word < 0 ||
        word >= m_state->view.options.size()) {
        return;
    }
    std::ranges::replace(pairs, word, -1);
    pairs[meaning] = word;
    Q_EMIT changed();
    if (!pairs.contains(-1)) {
        give(m_state->view.pairsAnswer(pairs));
    }
}

void DrillModel::unpair(int meaning)
{
    if (m_state->phase == Asking && !m_state->busy && meaning >= 0 && meaning < m_state->pairs.size()) {
        m_state->pairs[meaning] = -1;
        Q_EMIT changed();
    }
}

void DrillModel::hand()
{
    if (m_state->typed.trimmed().isEmpty()) {
        return;
    }
    give(drill::Typed{m_state->typed.trimmed().toStdString()});
}

void DrillModel::askHint()
{
    m_state->hinted = true;
    Q_EMIT changed();
}

void DrillModel::dontKnow()
{
    give(drill::DoNotKnow{});
}

} // namespace fagdansk::viewmodels
