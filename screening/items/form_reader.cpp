#include "screening/items/form_reader.h"

#include "screening/items/term_item.h"
#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/trade_loader.h"

#include <algorithm>

namespace fagdansk::items {
namespace {

using glossary::FaultSink;
using glossary::MapReader;

class FormReader
{
public:
    FormReader(FaultSink &sink, std::string_view pack, const FormParts &parts)
        : m_sink(sink), m_pack(pack), m_parts(parts)
    {}

    Form read(const glossary::YamlNode &root)
    {
        MapReader map(root, m_sink, "a form",
                      {"form", "trade", "version", "practice", "everyday", "technical", "terms"});
        readId(map);
        m_form.version = map.integer("version", 1, 1'000'000).value_or(1);
        readPractice(map);
        readText(map, "everyday", TextKind::Everyday, commonTrade, m_form.everyday);
        readText(map, "technical", TextKind::Technical, m_trade, m_form.technical);
        for (const auto &node : map.list("terms")) {
            readTerm(node);
        }
        checkTerms(map);
        return std::move(m_form);
    }

private:
    void readId(MapReader &map)
    {
        m_form.letter = map.text("form");
        const bool known = m_form.letter == "A" || m_form.letter == "B" || m_form.letter == "C";
        if (!m_form.letter.empty() && !known) {
            map.fault("form", "is '" + m_form.letter + "'; it must be A, B or C");
        }
        m_trade = map.slug("trade");
        if (!known || m_trade.empty()) {
            return;
        }
        const std::string lower(1, static_cast<char>(m_form.letter[0] - 'A' + 'a'));
        if (glossary::fileStem(m_sink.file()) != m_trade + "-" + lower) {
            map.fault("form", "must lie in a file named " + m_trade + "-" + lower + ".yaml");
        }
        if (const auto id = idOf(m_trade, "form-" + lower)) {
            m_form.id = *id;
        }
    }

    std::optional<base::ContentId> idOf(std::string_view trade, std::string_view slug) const
    {
        auto id = base::ContentId::parse(m_pack + "/" + std::string(trade) + "/" + std::string(slug));
        return id ? std::optional(std::move(*id)) : std::nullopt;
    }

    void readPractice(MapReader &map)
    {
        const auto slug = map.slug("practice");
        const auto id = idOf(commonTrade, slug);
        const auto *found = id ? m_parts.practice(*id) : nullptr;
        if (found != nullptr) {
            m_form.practice = *found;
        } else if (!slug.empty()) {
            map.fault("practice", "names '" + slug + "', which is no practice item");
        }
    }

    void readText(MapReader &map, std::string_view key, TextKind kind, std::string_view trade, Text &out)
    {
        const auto slug = map.slug(key);
        const auto id = idOf(trade, slug);
        const auto *found = id ? m_parts.text(*id) : nullptr;
        if (found != nullptr && found->kind == kind) {
            out = *found;
        } else if (!slug.empty() && !trade.empty()) {
            map.fault(key, "names '" + slug + "', which is no " + std::string(key) + " text under '" +
                               std::string(trade) + "'");
        }
    }

    void readTerm(const glossary::YamlNode &node)
    {
        MapReader map(node, m_sink, "a form's term", {"term", "difficulty", "reserved"});
        const auto name = map.text("term");
        const auto difficulty = map.number("difficulty", -4.0, 4.0).value_or(0.0);
        const bool reserved = map.flag("reserved");
        const auto slash = name.find('/');
        const auto id =
            slash == std::string::npos ? idOf(m_trade, name) : idOf(name.substr(0, slash), name.substr(slash + 1));
        const auto *term = id ? m_parts.term(*id) : nullptr;
        if (term == nullptr) {
            if (!name.empty() && !m_trade.empty()) {
                map.fault("term", "names '" + name + "', which is no term of '" + m_trade + "'");
            }
            ++m_unknown;
            m_reserved += reserved ? 1 : 0;
            return;
        }
        if (std::ranges::find(m_form.terms, term->id, &Item::id) != m_form.terms.end()) {
            map.fault("term", "names '" + name + "' a second time");
        }
        m_reserved += reserved ? 1 : 0;
        m_form.terms.push_back(termItem(*term, difficulty, reserved));
    }

    void checkTerms(MapReader &map)
    {
        const int terms = static_cast<int>(m_form.terms.size()) + m_unknown;
        if (!map.has("terms")) {
            return;
        }
        if (terms != termsPerForm) {
            map.fault("terms", "has " + std::to_string(terms) + " terms; write twelve");
        }
        if (m_reserved != reservedPerForm) {
            map.fault("terms", "has " + std::to_string(m_reserved) + " reserved terms; reserve six");
        }
    }

    FaultSink &m_sink;
    std::string m_pack;
    const FormParts &m_parts;
    std::string m_trade;
    int m_unknown = 0;
    int m_reserved = 0;
    Form m_form;
};

} // namespace

std::optional<Form> readForm(const glossary::SourceFile &source, std::string_view pack, const FormParts &parts,
                             std::vector<glossary::Fault> &faults)
{
    const auto root = glossary::parseYaml(source, faults);
    if (!root) {
        return {};
    }
    FaultSink sink(source.name, faults);
    return FormReader(sink, pack, parts).read(*root);
}

} // namespace fagdansk::items
