// Keeps the projections in step with the facts, and computes them anew from nothing but the facts.
#pragma once

#include "app/records/context.h"
#include "app/records/fact_codec.h"
#include "app/records/query.h"

#include <optional>
#include <string>
#include <vector>

namespace fagdansk::records {

class Projector
{
public:
    explicit Projector(Context &context) : m_context(context) {}

    /// Inside the transaction that inserted `row`. `fact` may have its sealed fields empty. `open` is the station's own
    /// copy of an answer: it goes with the answer's row, since every page written less makes an answer cheaper.
    /// `subject` is the row of the screening or practice that goes on, 0 if it is to be looked up.
    void apply(const FactRow &row, const scenarios::Fact &fact, const std::optional<Blob> &open, std::int64_t subject);
    /// Drops and recomputes every projection in one transaction.
    base::Result<void> rebuild();
    /// Every row of every projection as text, in a fixed order: equal dumps, equal projections.
    base::Result<std::vector<std::string>> dump();
    /// Corrupt if a rebuild would change anything; the database stays as it was.
    base::Result<void> check();

private:
    struct Applier;
    base::Result<void> recompute();
    std::vector<std::string> dumpRows();

    Context &m_context;
};

} // namespace fagdansk::records
