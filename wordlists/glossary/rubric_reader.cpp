#include "wordlists/glossary/rubric_reader.h"

#include <algorithm>

namespace fagdansk::glossary {
namespace {

const std::initializer_list<std::pair<std::string_view, PointRole>> roleNames = {
    {"what", PointRole::What}, {"purpose", PointRole::Purpose}, {"trait", PointRole::Trait}};

class RubricReader
{
public:
    RubricReader(FaultSink &sink, const PatternCheck &check) : m_sink(sink), m_check(check) {}

    Rubric read(const YamlNode &node)
    {
        MapReader map(node, m_sink, "a rubric", {"points", "forbidden", "full"});
        for (const auto &item : map.list("points")) {
            m_rubric.points.push_back(point(item));
        }
        for (const auto &item : map.list("forbidden", Need::Optional)) {
            MapReader claim(item, m_sink, "a forbidden claim", {"says", "any"});
            m_rubric.forbidden.push_back({claim.text("says"), patterns(claim)});
        }
        full(map);
        return std::move(m_rubric);
    }

private:
    RubricPoint point(const YamlNode &node)
    {
        MapReader map(node, m_sink, "a point", {"role", "says", "any", "weight"});
        RubricPoint out;
        out.role = map.choice("role", roleNames).value_or(PointRole::What);
        out.says = map.text("says");
        out.patterns = patterns(map);
        out.weight = map.number("weight", 0.0, 1.0, Need::Optional).value_or(1.0);
        if (out.weight == 0.0) {
            map.fault("weight", "must be more than 0");
        }
        return out;
    }

    std::vector<std::string> patterns(MapReader &map)
    {
        std::vector<std::string> out;
        for (const auto &node : map.list("any")) {
            auto text = patternOf(node);
            if (text.empty()) {
                continue;
            }
            if (const auto wrong = m_check ? m_check(text) : std::nullopt) {
                m_sink.add(node.line, "pattern '" + text + "': " + *wrong);
            }
            if (std::ranges::find(out, text) != out.end()) {
                m_sink.add(node.line, "pattern '" + text + "' is given twice");
            }
            out.push_back(std::move(text));
        }
        return out;
    }

    std::string patternOf(const YamlNode &node)
    {
        auto text = lineOfText(node, m_sink, "each of 'any'");
        const bool isPhrase =
            node.doubleQuoted && text.find(' ') != std::string::npos && text.find_first_of("\"!") == std::string::npos;
        return isPhrase ? '"' + text + '"' : text;
    }

    bool hasRole(PointRole role) const
    {
        return std::ranges::find(m_rubric.points, role, &RubricPoint::role) != m_rubric.points.end();
    }

    void full(MapReader &map)
    {
        const auto *node = map.node("full");
        const int points = static_cast<int>(m_rubric.points.size());
        if (node == nullptr && hasRole(PointRole::What) && hasRole(PointRole::Purpose)) {
            m_rubric.fullRoles = {PointRole::What, PointRole::Purpose};
        } else if (node == nullptr) {
            m_rubric.fullCount = std::min(2, points);
        } else if (node->kind == YamlNode::Kind::Scalar) {
            m_rubric.fullCount = map.integer("full", 1, std::max(1, points)).value_or(1);
        } else {
            fullRoles(map);
        }
    }

    void fullRoles(MapReader &map)
    {
        for (const auto &[text, line] : map.texts("full")) {
            const auto known =
                std::ranges::find(roleNames, std::string_view(text), [](const auto &name) { return name.first; });
            if (known == roleNames.end() || !hasRole(known->second)) {
                m_sink.add(line, "'full' names '" + text + "', but no point has that role");
            } else if (std::ranges::find(m_rubric.fullRoles, known->second) != m_rubric.fullRoles.end()) {
                m_sink.add(line, "'full' names '" + text + "' twice");
            } else {
                m_rubric.fullRoles.push_back(known->second);
            }
        }
    }

    FaultSink &m_sink;
    const PatternCheck &m_check;
    Rubric m_rubric;
};

} // namespace

Rubric readRubric(const YamlNode &node, FaultSink &sink, const PatternCheck &check)
{
    return RubricReader(sink, check).read(node);
}

} // namespace fagdansk::glossary
