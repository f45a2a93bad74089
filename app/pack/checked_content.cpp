#include "app/pack/checked_content.h"

#include "app/pack/plain_checks.h"
#include "app/pack/yaml_json.h"
#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/source_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace fagdansk::pack {
namespace {

using glossary::Fault;
using glossary::FaultSink;
using glossary::fileStem;
using glossary::SourceFile;

class ContentChecker
{
public:
    ContentChecker(const ContentSources &sources, const Checks &checks, std::vector<Fault> &faults)
        : m_sources(sources), m_checks(checks), m_faults(faults)
    {}

    CheckedContent check()
    {
        const auto &manifest = m_sources.manifest;
        m_out.pack = manifest.pack;
        m_out.title = manifest.title;
        m_out.version = manifest.version;
        for (const auto &trade : m_sources.trades) {
            m_out.trades.push_back(glossary::loadTrade(trade, manifest.pack, m_checks.pattern, m_faults));
        }
        loadItems();
        checkIds();
        loadRehearsals();
        for (const auto &source : m_sources.pictures) {
            readPicture(source);
        }
        checkPictureUses();
        for (const auto &source : m_sources.rules) {
            readRules(source);
        }
        checkScripts(m_sources, m_faults);
        checkLemmas(m_sources, m_faults);
        return std::move(m_out);
    }

private:
    void loadItems()
    {
        for (const auto &trade : m_out.trades) {
            for (const auto &term : trade.terms) {
                m_terms.emplace(term.id, &term);
            }
        }
        const auto lookup = [this](const base::ContentId &id) {
            const auto found = m_terms.find(id);
            return found == m_terms.end() ? nullptr : found->second;
        };
        m_out.items = items::loadItems(m_sources.items, m_out.pack, lookup, m_checks.pattern, m_faults);
        for (const auto &source : m_sources.items.texts) {
            if (source.trade != items::commonTrade && !hasTrade(source.trade)) {
                m_faults.push_back({source.file.name, 1, "lies under '" + source.trade + "', which is no trade"});
            }
        }
    }

    bool hasTrade(const std::string &slug) const
    {
        return std::ranges::any_of(m_sources.trades, [&](const auto &trade) { return trade.folder == slug; });
    }

    /// Terms, texts, practice items and rehearsals share one space of ids.
    void checkIds()
    {
        for (const auto &source : m_sources.items.texts) {
            checkId(source.trade, source.file);
        }
        for (const auto &source : m_sources.items.practice) {
            checkId(std::string(items::commonTrade), source);
        }
    }

    void checkId(const std::string &trade, const SourceFile &file)
    {
        const auto id = base::ContentId::parse(m_out.pack + "/" + trade + "/" + std::string(fileStem(file.name)));
        if (id && (m_terms.contains(*id) || !m_otherIds.insert(*id).second)) {
            m_faults.push_back({file.name, 1, "'" + id->text() + "' is also the id of something else"});
        }
    }

    void loadRehearsals()
    {
        auto loaded = glossary::loadRehearsals(
            m_sources.rehearsals, m_out.pack, [this](std::string_view trade) { return hasTrade(std::string(trade)); },
            m_faults);
        for (const auto &place : loaded.places) {
            if (m_terms.contains(place.id) || !m_otherIds.insert(place.id).second) {
                m_faults.push_back(
                    {place.file, place.line, "'" + place.id.text() + "' is also the id of something else"});
            }
        }
        m_out.rehearsals = std::move(loaded.trades);
    }

    void readPicture(const SourceFile &source)
    {
        FaultSink sink(source.name, m_faults);
        const std::string name(fileStem(source.name));
        if (!base::isSlug(name)) {
            sink.add(1, "a picture's name has only a-z, 0-9 and -");
        }
        if (!glossary::checkSourceText(source.bytes, sink)) {
            return;
        }
        if (source.bytes.find("<svg") == std::string::npos) {
            sink.add(1, "holds no <svg>");
        }
        // A pack may come from elsewhere: a picture draws, and neither runs nor fetches anything.
        static constexpr std::array<std::string_view, 4> refused = {"<script", "<!ENTITY", "<foreignObject",
                                                                    "href=\"http"};
        for (const auto word : refused) {
            if (const auto at = source.bytes.find(word); at != std::string::npos) {
                const auto line = std::count(source.bytes.begin(), source.bytes.begin() + static_cast<long>(at), '\n');
                sink.add(1 + static_cast<int>(line), "a picture may not hold " + std::string(word));
            }
        }
        m_out.pictures.push_back({name, source.bytes});
    }

    void checkPictureUses()
    {
        for (const auto &trade : m_out.trades) {
            for (const auto &use : trade.pictures) {
                if (std::ranges::find(m_out.pictures, use.picture, &Picture::name) == m_out.pictures.end()) {
                    m_faults.push_back({use.file, use.line, "picture '" + use.picture + "' is not in pictures/"});
                }
            }
        }
    }

    void readRules(const SourceFile &source)
    {
        const auto root = glossary::parseYaml(source, m_faults);
        if (!root) {
            return;
        }
        FaultSink sink(source.name, m_faults);
        const auto json = jsonOf(*root);
        const auto *node = root->find("rules");
        const auto version = node != nullptr ? jsonOf(*node) : nlohmann::json();
        const auto name = "rules-" + version.dump();
        const auto id = base::ContentId::parse(m_out.pack + "/recommendation/" + name);
        if (!version.is_number_integer() || !id || name != fileStem(source.name)) {
            sink.add(node != nullptr ? node->line : 1,
                     "'rules' must be the version, as in the file's name rules-N.yaml");
            return;
        }
        RuleSet rules{version.get<int>(), id->text(), json.dump()};
        if (m_checks.rules) {
            std::ranges::move(m_checks.rules({source.name, source.bytes, *root, rules.json}),
                              std::back_inserter(m_faults));
        }
        m_out.rules.push_back(std::move(rules));
    }

    const ContentSources &m_sources;
    const Checks &m_checks;
    std::vector<Fault> &m_faults;
    CheckedContent m_out;
    std::unordered_map<base::ContentId, const glossary::Term *> m_terms; ///< into m_out.trades
    std::set<base::ContentId> m_otherIds;
};

} // namespace

CheckedContent checkContent(const ContentSources &sources, const Checks &checks, std::vector<Fault> &faults)
{
    return ContentChecker(sources, checks, faults).check();
}

} // namespace fagdansk::pack
