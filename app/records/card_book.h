// The cards' states: each review folded into its card, in replay order (local day, time, station, sequence).
#pragma once

#include "app/records/context.h"
#include "app/records/fact_codec.h"

namespace fagdansk::records {

class CardBook
{
public:
    explicit CardBook(Context &context) : m_context(context) {}

    /// Folds a review in; one that comes before the card's last in replay order, or takes one back, makes the card
    /// replay.
    void review(const FactRow &row, const scenarios::ReviewDone &review);

    /// Every review of everybody not erased, into no cards yet.
    base::Result<void> foldAll();

private:
    void replay(std::int64_t person, const std::string &card);
    void save(std::int64_t person, const scenarios::StoredCard &card, std::int64_t lastFact);

    Context &m_context;
};

/// "fagdansk/svejsning/lysbue#meaning" -> "svejsning"
std::string tradeOfCard(std::string_view card);

} // namespace fagdansk::records
