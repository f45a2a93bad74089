// The cards' states: each review folded into its card, in replay order (local day, time, station, sequence).
#pragma once

#include "app/records/context.h"
#include "app/records/fact_codec.h"

#include <string>
#include <utility>
#include <vector>

namespace fagdansk::records {

class CardBook
{
public:
    explicit CardBook(Context &context) : m_context(context) {}

    /// Folds a review in; one that comes before the card's last in replay order, or takes one back, makes the card
    /// replay.
    void review(const FactRow &row, const scenarios::ReviewDone &review);

    /// All of a person's cards anew, after another model was fitted.
    void refold(std::int64_t person);

    /// Every review of everybody not erased, into no cards yet.
    base::Result<void> foldAll();

private:
    void replay(std::int64_t person, const std::string &card);
    const std::string &modelOf(std::int64_t person);
    void save(std::int64_t person, const scenarios::StoredCard &card, std::int64_t lastFact);

    Context &m_context;
    std::int64_t m_modelOf = 0; ///< the person whose model is at hand
    std::string m_model;
};

using RecordedReview = std::pair<FactRow, scenarios::ReviewDone>;

/// A person's reviews that nobody took back, in replay order; of one card, or (empty) of all.
std::vector<RecordedReview> standingReviews(Database &database, std::int64_t person, const std::string &card);

/// "fagdansk/svejsning/lysbue#meaning" -> "svejsning"
std::string tradeOfCard(std::string_view card);

} // namespace fagdansk::records
