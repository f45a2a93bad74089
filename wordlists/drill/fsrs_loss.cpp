#include "wordlists/drill/fsrs_loss.h"

#include "wordlists/drill/fsrs_slope.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>
#include <vector>

namespace fagdansk::drill::fsrs {
namespace {
/// Sums of the cards with the same first grade: they share their slots. Rows wait until four can be squared together,
/// which spares three of four trips to memory.
class SlotSums
{
public:
    void add(const Slots &recallSlope, double weight, double lossByRecall)
    {
        auto &row = m_waiting[m_count];
        for (std::size_t i = 0; i < slotCount; ++i) {
            m_slope[i] += lossByRecall * recallSlope[i];
            row[i] = weight * recallSlope[i];
        }
        if (++m_count == m_waiting.size()) {
            square();
        }
    }

    void moveTo(LossSums &sums, std::size_t firstWeight)
    {
        std::fill(m_waiting.begin() + static_cast<std::ptrdiff_t>(m_count), m_waiting.end(), Slots{});
        square();
        const auto weightOf = [=](std::size_t slot) { return slot == 0 ? firstWeight : slot + 3; };
        for (std::size_t i = 0; i < slotCount; ++i) {
            sums.slope[weightOf(i)] += m_slope[i];
            for (std::size_t j = 0; j < slotCount; ++j) {
                sums.information[weightOf(i)][weightOf(j)] += m_square[std::max(i, j)][std::min(i, j)];
            }
        }
        *this = {};
    }

private:
    void square()
    {
        const auto &[a, b, c, d] = m_waiting;
        for (std::size_t i = 0; i < slotCount; ++i) {
            auto &row = m_square[i];
            for (std::size_t j = 0; j <= (i | 1); ++j) { // whole pairs: two fit a register
                row[j] += (a[i] * a[j] + b[i] * b[j]) + (c[i] * c[j] + d[i] * d[j]);
            }
        }
        m_count = 0;
    }

    Slots m_slope{};
    std::array<Slots, slotCount> m_square{};
    std::array<Slots, 4> m_waiting{};
    std::size_t m_count = 0;
};

class TreeWalk
{
public:
    explicit TreeWalk(const FsrsWeights &weights) : m_model(weights) {}

    LossSums walk(std::span<const ReviewNode> nodes)
    {
        m_sums = {};
        for (const auto &node : nodes) {
            if (node.depth == 0) {
                begin(node.grade);
            } else {
                review(node);
            }
        }
        finish();
        return m_sums;
    }

private:
    void begin(Grade grade)
    {
        if (grade != m_firstGrade) {
            finish();
            m_firstGrade = grade;
        }
        m_path.assign(1, m_model.first(grade));
    }

    void review(const ReviewNode &node)
    {
        m_path.resize(node.depth + 1);
        m_path[node.depth] = m_path[node.depth - 1];
        auto &memory = m_path[node.depth];
        if (node.gapDays == 0) {
            m_model.reviewSameDay(memory, node.grade);
            return;
        }
        const auto recall = m_model.recall(memory, node.gapDays);
        if (node.counted > 0) {
            count(memory, recall, node);
        }
        m_model.review(memory, recall, node.grade);
    }

    void count(const SlopedMemory &memory, const SlopedRecall &recall, const ReviewNode &node)
    {
        const double forgotten = 1 - recall.chance;
        const bool failed = node.grade == Grade::Again;
        const auto times = static_cast<double>(node.counted);
        Slots slope;
        for (std::size_t i = 0; i < slotCount; ++i) {
            slope[i] = recall.ofLogStability * memory.ofLogStability[i];
        }
        slope[slotOf(20)] += recall.ofCurve;
        m_sums.loss += times * (failed ? -std::log(forgotten) : recall.surprisal);
        m_sums.counted += node.counted;
        m_slots.add(slope, std::sqrt(times / (recall.chance * forgotten)),
                    failed ? times / forgotten : -times / recall.chance);
    }

    void finish() { m_slots.moveTo(m_sums, static_cast<std::size_t>(m_firstGrade) - 1); }

    SlopeModel m_model;
    std::vector<SlopedMemory> m_path;
    SlotSums m_slots;
    LossSums m_sums;
    Grade m_firstGrade = Grade::Again;
};

void add(const LossSums &from, LossSums &to)
{
    to.loss += from.loss;
    to.counted += from.counted;
    for (std::size_t i = 0; i < weightCount; ++i) {
        to.slope[i] += from.slope[i];
        for (std::size_t j = 0; j < weightCount; ++j) {
            to.information[i][j] += from.information[i][j];
        }
    }
}
} // namespace

LossSums lossSums(const ReviewTrees &log, const FsrsWeights &weights, unsigned threads, std::size_t trees)
{
    std::vector<LossSums> parts(trees);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        TreeWalk walk(weights);
        for (std::size_t tree = next++; tree < trees; tree = next++) {
            parts[tree] = walk.walk(log.tree(tree));
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < threads; ++i) {
            others.emplace_back(work);
        }
        work();
    }
    LossSums sums;
    for (const auto &part : parts) {
        add(part, sums);
    }
    return sums;
}

double logLoss(const ReviewTrees &log, const FsrsWeights &weights, unsigned threads)
{
    const auto sums = lossSums(log, clipWeights(weights, 1), threads);
    return sums.counted == 0 ? 0.0 : sums.loss / static_cast<double>(sums.counted);
}

} // namespace fagdansk::drill::fsrs
