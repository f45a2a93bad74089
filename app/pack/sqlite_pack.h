// The content port over one read-only SQLite file.
#pragma once

#include "app/pack/pack_stats.h"
#include "app/scenarios/content_store.h"
#include "wordlists/lexicon/spelling_index.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace fagdansk::pack {

class PackReader;

/// Safe from any thread. Opening reads the header and the trades only; every body is held against its own hash when it
/// is read, so damage shows as BrokenPack and never as wrong content. The file must not be changed while it is open: a
/// new pack takes its place by rename, and shows at the next opening.
class SqlitePack final : public scenarios::ContentStore
{
public:
    /// NotFound, Newer or BrokenPack; the file is not touched.
    static base::Result<std::unique_ptr<SqlitePack>> open(const std::filesystem::path &file);
    ~SqlitePack() override;

    scenarios::PackInfo info() const override { return m_info; }
    std::vector<glossary::Trade> trades() const override { return m_trades; }
    base::Result<glossary::Term> term(const base::ContentId &id) const override;
    base::Result<scenarios::SharedTerms> sharedTerms(std::string_view trade) const override;
    /// Nothing where the index is damaged: a search may fail, a screening may not. Where no word begins so, the terms
    /// nearest to a misspelling.
    std::vector<base::ContentId> search(std::string_view words, std::size_t limit) const override;
    std::vector<std::string> formLetters(std::string_view trade) const override;
    base::Result<items::Form> form(std::string_view trade, std::string_view letter) const override;
    base::Result<scenarios::ContentVersion> formVersion(std::string_view trade, std::string_view letter) const override;
    base::Result<glossary::Rehearsals> rehearsals(std::string_view trade) const override;
    base::Result<scenarios::ContentVersion> rules() const override;
    base::Result<std::string> picture(std::string_view name) const override;

    base::Result<PackStats> stats() const;
    /// Reads the whole file: its structure, every body, the pack's own hash and the search index.
    base::Result<void> verify() const;

private:
    struct FormKey
    {
        std::string trade;
        std::string letter;
    };

    base::Result<std::vector<glossary::Term>> readTerms(const std::string &trade) const;
    std::vector<base::ContentId> nearest(std::string_view words, std::size_t limit) const;
    explicit SqlitePack(std::unique_ptr<PackReader> reader);
    void load();

    std::unique_ptr<PackReader> m_reader;
    scenarios::PackInfo m_info;
    std::string m_searchHash;
    std::vector<glossary::Trade> m_trades;
    std::vector<FormKey> m_forms;
    mutable std::mutex m_termsMutex;
    mutable std::map<std::string, scenarios::SharedTerms, std::less<>> m_terms; ///< of the trades asked for so far
    mutable std::once_flag m_spellingsRead;
    mutable lexicon::SpellingIndex m_spellings; ///< read with the first search that finds nothing
};

} // namespace fagdansk::pack
