// The centre's own glossaries. No keys are needed: they hold no person.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/glossary_store.h"

namespace fagdansk::records {

class GlossaryBook : public scenarios::GlossaryStore
{
public:
    explicit GlossaryBook(Context &context) : m_context(context) {}

    base::Result<std::vector<scenarios::StoredGlossary>> glossaries() override;
    base::Result<base::GlossaryId> save(const scenarios::StoredGlossary &glossary) override;

private:
    void readParts(std::int64_t row, scenarios::StoredGlossary &glossary);
    /// Its row; NotFound or Refused.
    base::Result<std::int64_t> write(const scenarios::StoredGlossary &glossary, base::GlossaryId id);
    void writeParts(std::int64_t row, const scenarios::StoredGlossary &glossary);

    Context &m_context;
};

} // namespace fagdansk::records
