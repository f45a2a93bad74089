#include "app/pack/pack_writer.h"

#include "app/pack/content_hash.h"
#include "app/pack/file_names.h"
#include "app/pack/pack_format.h"
#include "app/pack/pack_hash.h"
#include "app/pack/sqlite_error.h"
#include "screening/items/items_json.h"
#include "wordlists/glossary/glossary_json.h"
#include "wordlists/glossary/rehearsal_json.h"
#include "wordlists/glossary/searched_words.h"
#include "wordlists/lexicon/spelling_index.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <utility>
#include <vector>

#include "embedded/app_pack.h"

namespace fagdansk::pack {
namespace {

namespace sql = embedded::app_pack;

class PackWriter
{
public:
    explicit PackWriter(const std::filesystem::path &file)
        : m_database(utf8(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {}

    std::string write(const CheckedContent &content)
    {
        m_database.exec("PRAGMA application_id = " + std::to_string(packApplicationId));
        SQLite::Transaction transaction(m_database);
        m_database.exec(std::string(sql::schema));
        m_database.exec("PRAGMA user_version = " + std::to_string(packFormatVersion));
        for (const auto &trade : content.trades) {
            addTrade(trade);
        }
        addSpellings();
        addItems(content.items);
        for (const auto &[trade, rehearsals] : content.rehearsals) {
            const auto json = glossary::toJson(rehearsals);
            run(sql::insertRehearsals, trade, contentHash(json), json);
        }
        for (const auto &rules : content.rules) {
            run(sql::insertRules, rules.version, rules.id, contentHash(rules.json), rules.json);
        }
        for (const auto &picture : content.pictures) {
            run(sql::insertPicture, picture.name, contentHash(picture.svg), picture.svg);
        }
        m_database.exec(std::string(sql::optimiseSearch));
        auto hash = addPackValues(content);
        transaction.commit();
        // FTS5 writes its index at the commit, so its hash can only be taken now.
        run(sql::insertPackValue, std::string("searchHash"), searchHashOf(m_database));
        return hash;
    }

private:
    template <class... Values>
    void run(std::string_view statement, const Values &...values)
    {
        SQLite::Statement query(m_database, std::string(statement));
        int index = 0;
        (query.bind(++index, values), ...);
        query.exec();
    }

    void addTrade(const glossary::LoadedTrade &loaded)
    {
        const auto body = glossary::toJson(loaded.trade);
        run(sql::insertTrade, loaded.trade.slug, ++m_trades, contentHash(body), body);
        for (const auto &term : loaded.terms) {
            const auto json = glossary::toJson(term);
            run(sql::insertTerm, ++m_terms, term.id.text(), loaded.trade.slug, contentHash(json), json);
            addSearch(term);
        }
    }

    void addSearch(const glossary::Term &term)
    {
        std::string forms;
        for (const auto &form : term.forms) {
            forms += form + '\n';
        }
        // The parts make `hjelm` find svejsehjelm.
        for (const auto &part : term.parts) {
            forms += part.text + '\n';
        }
        std::string translations;
        for (const auto &[language, translation] : term.translations) {
            translations += translation.text + '\n';
        }
        run(sql::insertSearch, m_terms, term.lemma, forms, term.definition, translations);
        for (auto &word : glossary::searchedWords(term)) {
            m_spellings.push_back({std::move(word), m_terms});
        }
    }

    void addSpellings()
    {
        const auto text = lexicon::SpellingIndex(m_spellings).text();
        run(sql::insertSpellings, contentHash(text), text);
    }

    void addItems(const items::LoadedItems &items)
    {
        for (const auto &text : items.texts) {
            const auto json = items::toJson(text);
            run(sql::insertText, text.id.text(), contentHash(json), json);
        }
        for (const auto &form : items.forms) {
            const auto json = items::toJson(form);
            run(sql::insertForm, std::string(form.id.trade()), form.letter, form.id.text(), contentHash(json), json);
        }
    }

    std::string addPackValues(const CheckedContent &content)
    {
        const scenarios::PackInfo info{content.pack, content.title, content.version, {}};
        auto hash = contentHashOf(m_database, info);
        run(sql::insertPackValue, std::string("pack"), info.pack);
        run(sql::insertPackValue, std::string("title"), info.title);
        run(sql::insertPackValue, std::string("version"), std::to_string(info.version));
        run(sql::insertPackValue, std::string("hash"), hash);
        return hash;
    }

    SQLite::Database m_database;
    int m_trades = 0;
    int m_terms = 0;
    std::vector<lexicon::NamedSpelling> m_spellings;
};

} // namespace

base::Result<std::string> writePack(const CheckedContent &content, const std::filesystem::path &file)
{
    try {
        return PackWriter(file).write(content);
    } catch (const SQLite::Exception &error) {
        return writeError(error, "cannot write the pack '" + utf8(file) + "'");
    }
}

} // namespace fagdansk::pack
