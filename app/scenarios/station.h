// Everything a use case may need, behind ports: one open database with its content. Confined to the thread that opened
// it.
#pragma once

#include "app/scenarios/assignments.h"
#include "app/scenarios/centre_store.h"
#include "app/scenarios/content_store.h"
#include "app/scenarios/glossary_exchange.h"
#include "app/scenarios/glossary_store.h"
#include "app/scenarios/materials.h"
#include "app/scenarios/read_models.h"
#include "screening/marking/marker.h"
#include "wordlists/base/calendar.h"
#include "wordlists/drill/memory_model.h"
#include "wordlists/drill/random_source.h"
#include "wordlists/drill/typed_answer_judge.h"

#include <functional>
#include <memory>
#include <string>

namespace fagdansk::scenarios {

class Station
{
public:
    virtual ~Station() = default;

    virtual FactLog &log() = 0;
    virtual People &people() = 0;
    virtual Screenings &screenings() = 0;
    virtual Drills &drills() = 0;
    virtual CentreStore &centre() = 0;
    virtual const ContentStore &content() const = 0;
    /// Loaded at the first call (the dictionary takes 100 ms): call it from the worker only.
    virtual const marking::Marker &marker() = 0;
    /// How a typed word of the trade is judged. Made at a trade's first call (the dictionary takes 100 ms): call it
    /// from the worker only.
    virtual const drill::TypedAnswerJudge &typedJudge(const std::string &trade) = 0;
    virtual Assignments &assignments() = 0;
    virtual GlossaryStore &glossaries() = 0;
    /// The centre's own glossaries were changed: content, judges and marker know them from the next call on.
    virtual base::Result<void> glossariesChanged() = 0;
    /// Made at the first call; used on one thread at a time, and not only on this one.
    virtual std::shared_ptr<Materials> materials() = 0;
    /// Null where the program has none. Pure, and may be used on another thread.
    virtual std::shared_ptr<const GlossaryExchange> exchange() const = 0;
    /// Pure, and may be used on another thread.
    virtual std::shared_ptr<const drill::MemoryModel> memoryModel() const = 0;
    virtual drill::RandomSource &random() = 0;
    virtual const base::Clock &clock() const = 0;
    virtual base::IdSource &ids() = 0;
    virtual const base::Calendar &calendar() const = 0;
    virtual std::string databasePath() const = 0;
};

/// Opens a database at a path (empty: the machine's usual place) with the content pack beside the program.
using StationFactory = std::function<base::Result<std::unique_ptr<Station>>(const std::string &databasePath)>;

} // namespace fagdansk::scenarios
