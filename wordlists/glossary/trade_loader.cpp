#include "wordlists/glossary/trade_loader.h"

#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/term_reader.h"
#include "wordlists/glossary/text_measure.h"
#include "wordlists/glossary/translation_reader.h"

#include <algorithm>
#include <map>
#include <regex>

namespace fagdansk::glossary {
namespace {

bool isColour(const std::string &text)
{
    static const std::regex pattern("#[0-9A-Fa-f]{6}");
    return std::regex_match(text, pattern);
}

class TradeLoader
{
public:
    TradeLoader(const TradeSources &sources, std::string_view pack, const PatternCheck &check,
                std::vector<Fault> &faults)
        : m_sources(sources), m_check(check), m_faults(faults)
    {
        if (const auto id = base::ContentId::parse(std::string(pack) + "/" + sources.folder)) {
            m_tradeId = *id;
        } else {
            m_faults.push_back({sources.trade.name, 1, "the folder's name '" + sources.folder + "' is no slug"});
        }
    }

    LoadedTrade load()
    {
        readTrade();
        std::map<std::string, Unit> units;
        for (const auto &source : m_sources.units) {
            readUnit(source, units);
        }
        orderUnits(units);
        resolveLinks();
        readTranslations();
        return finish();
    }

private:
    struct Placed
    {
        ReadTerm read;
        std::string file;
    };

    void readTrade()
    {
        const auto root = parseYaml(m_sources.trade, m_faults);
        if (!root) {
            return;
        }
        FaultSink sink(m_sources.trade.name, m_faults);
        MapReader map(*root, sink, "a trade", {"trade", "title", "badge", "colour", "units"});
        auto &trade = m_out.trade;
        trade.slug = map.slug("trade");
        if (!trade.slug.empty() && trade.slug != m_sources.folder) {
            map.fault("trade", "is '" + trade.slug + "', but the folder is '" + m_sources.folder + "'");
        }
        trade.title = map.text("title");
        trade.badge = map.text("badge");
        if (codePoints(trade.badge) > 1) {
            map.fault("badge", "must be one letter");
        }
        trade.colour = map.text("colour");
        if (!trade.colour.empty() && !isColour(trade.colour)) {
            map.fault("colour", "must be written \"#rrggbb\"");
        }
        m_unitOrder = map.texts("units");
    }

    void readUnit(const SourceFile &source, std::map<std::string, Unit> &units)
    {
        const auto root = parseYaml(source, m_faults);
        if (!root) {
            m_unreadable.push_back(unitOfFile(source.name));
            return;
        }
        FaultSink sink(source.name, m_faults);
        MapReader map(*root, sink, "a unit", {"unit", "title", "terms"});
        Unit unit{map.slug("unit"), map.text("title"), {}};
        if (!unit.slug.empty() && unit.slug != unitOfFile(source.name)) {
            map.fault("unit", "is '" + unit.slug + "', but the file is named '" + std::string(fileStem(source.name)) +
                                  "'; name it NN-" + unit.slug);
        }
        for (const auto &node : map.list("terms")) {
            addTerm(readTerm(node, m_tradeId, sink, m_check), unit, sink);
        }
        if (units.contains(unit.slug)) {
            map.fault("unit", "'" + unit.slug + "' is in two files");
        } else if (std::ranges::find(m_unitOrder, unit.slug, &TextAt::text) == m_unitOrder.end() &&
                   !unit.slug.empty()) {
            map.fault("unit", "'" + unit.slug + "' is not among the units of trade.yaml");
        }
        units.emplace(unit.slug, std::move(unit));
    }

    static std::string unitOfFile(std::string_view name)
    {
        static const std::regex pattern("[0-9]{2}-(.+)");
        const std::string stem(fileStem(name));
        std::smatch match;
        return std::regex_match(stem, match, pattern) ? match[1].str() : std::string();
    }

    void addTerm(ReadTerm read, Unit &unit, FaultSink &sink)
    {
        const auto slug = std::string(read.term.id.slug());
        read.term.unit = unit.slug;
        if (slug.empty()) {
            return;
        }
        if (m_terms.contains(slug)) {
            const auto &first = m_terms.at(slug);
            sink.add(read.line,
                     "slug '" + slug + "' is taken by " + first.file + ":" + std::to_string(first.read.line));
            return;
        }
        unit.terms.push_back(read.term.id);
        m_terms.emplace(slug, Placed{std::move(read), sink.file()});
    }

    void orderUnits(std::map<std::string, Unit> &units)
    {
        FaultSink sink(m_sources.trade.name, m_faults);
        for (const auto &[slug, line] : m_unitOrder) {
            const auto found = units.find(slug);
            if (found == units.end()) {
                const bool unreadable = std::ranges::find(m_unreadable, slug) != m_unreadable.end();
                if (!unreadable) {
                    sink.add(line, "unit '" + slug + "' has no file, or is listed twice");
                }
                continue;
            }
            m_out.trade.units.push_back(std::move(found->second));
            units.erase(found);
        }
    }

    void resolveLinks()
    {
        for (auto &[slug, placed] : m_terms) {
            FaultSink sink(placed.file, m_faults);
            auto &read = placed.read;
            read.term.related = resolve(read.related, slug, sink);
            read.term.opposite = resolve(read.opposite, slug, sink);
        }
    }

    std::vector<base::ContentId> resolve(const std::vector<TextAt> &slugs, const std::string &own, FaultSink &sink)
    {
        std::vector<base::ContentId> ids;
        for (const auto &[slug, line] : slugs) {
            const auto found = m_terms.find(slug);
            if (found == m_terms.end()) {
                sink.add(line, "'" + slug + "' is no term of this trade");
            } else if (slug == own) {
                sink.add(line, "'" + slug + "' names the term itself");
            } else if (std::ranges::find(ids, found->second.read.term.id) != ids.end()) {
                sink.add(line, "'" + slug + "' is given twice");
            } else {
                ids.push_back(found->second.read.term.id);
            }
        }
        return ids;
    }

    void readTranslations()
    {
        for (const auto &source : m_sources.translations) {
            const auto read = readTranslationFile(source, m_faults);
            FaultSink sink(source.name, m_faults);
            for (const auto &entry : read.entries) {
                const auto found = m_terms.find(entry.slug);
                if (found == m_terms.end()) {
                    sink.add(entry.line, "'" + entry.slug + "' is no term of this trade");
                } else {
                    found->second.read.term.translations.emplace(read.language, entry.translation);
                }
            }
        }
    }

    LoadedTrade finish()
    {
        for (const auto &unit : m_out.trade.units) {
            for (const auto &id : unit.terms) {
                auto &placed = m_terms.at(std::string(id.slug()));
                if (!placed.read.term.picture.empty()) {
                    m_out.pictures.push_back({placed.read.term.picture, placed.file, placed.read.pictureLine});
                }
                m_out.terms.push_back(std::move(placed.read.term));
            }
        }
        return std::move(m_out);
    }

    const TradeSources &m_sources;
    const PatternCheck &m_check;
    std::vector<Fault> &m_faults;
    base::ContentId m_tradeId;
    std::vector<TextAt> m_unitOrder;
    std::vector<std::string> m_unreadable; ///< units whose file holds no YAML: named once, not twice
    std::map<std::string, Placed> m_terms;
    LoadedTrade m_out;
};

} // namespace

std::string_view fileStem(std::string_view name)
{
    const auto slash = name.rfind('/');
    const auto base = slash == std::string_view::npos ? name : name.substr(slash + 1);
    return base.substr(0, base.rfind('.'));
}

LoadedTrade loadTrade(const TradeSources &sources, std::string_view pack, const PatternCheck &check,
                      std::vector<Fault> &faults)
{
    return TradeLoader(sources, pack, check, faults).load();
}

} // namespace fagdansk::glossary
