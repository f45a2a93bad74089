#include "screening/recommendation/rule_set_loader.h"

#include "screening/recommendation/condition_reader.h"
#include "screening/recommendation/message_text.h"

#include <algorithm>
#include <set>

namespace fagdansk::recommendation {
namespace {

/// Came after `ruleLanguages`: screenings keep rules from before, which do without.
constexpr std::array laterLanguages{"pl", "uk", "tr"};

class Loader
{
public:
    explicit Loader(std::vector<Fault> &faults) : m_read(faults) {}

    RuleSet load(const YAML::Node &root)
    {
        if (m_read.mapping(root, "the rule file",
                           {"rules", "basis", "levels", "near", "cuts", "disclaimer", "outcomes", "rules-in-order",
                            "notes", "messages"})) {
            m_set.version = m_read.wholeNumber(root["rules"], "rules", 1, 9999).value_or(0);
            m_set.basis = m_read.word<Basis>(root["basis"], "basis", basisNames).value_or(Basis::Expert);
            m_set.near = m_read.number(root["near"], "near", 0.0, 3.0).value_or(1.0);
            checkLevels(root["levels"]);
            readCuts(root["cuts"]);
            m_set.disclaimer = texts(root["disclaimer"], "the disclaimer");
            readMessages(root["messages"]);
            readOutcomes(root["outcomes"]);
            readRules(root["rules-in-order"]);
            readNotes(root["notes"]);
        }
        return std::move(m_set);
    }

private:
    /// The order is the program's own; the file states it so that a reader sees what `below` means.
    void checkLevels(const YAML::Node &node)
    {
        const auto levels = m_read.texts(node, "levels");
        if (!std::ranges::equal(levels, levelNames)) {
            m_read.fault(node, "levels must be [below-A1, A1, A2, A2+, B1, B2, C1]");
        }
    }

    void readCuts(const YAML::Node &node)
    {
        if (!m_read.mapping(node, "cuts", {"everyday", "terms", "technical"})) {
            return;
        }
        for (std::size_t i = 0; i < partNames.size(); ++i) {
            const YAML::Node cut = node[partNames[i]];
            if (!cut.IsDefined() || !m_read.mapping(cut, "a cut", {"cut", "very-weak", "basis"})) {
                continue;
            }
            m_set.cuts[i].cut = m_read.number(cut["cut"], "cut", 0.0, 1.0).value_or(0.0);
            m_set.cuts[i].veryWeak = m_read.number(cut["very-weak"], "very-weak", 0.0, 1.0).value_or(0.0);
            m_set.cuts[i].basis = m_read.word<Basis>(cut["basis"], "basis", basisNames).value_or(Basis::Expert);
            if (m_set.cuts[i].veryWeak >= m_set.cuts[i].cut) {
                m_read.fault(cut, "very-weak must be smaller than cut");
            }
        }
    }

    Texts texts(const YAML::Node &node, const std::string &what)
    {
        Texts result;
        if (!m_read.mapping(node, what, {"da", "en", "ar"}, {"pl", "uk", "tr"})) {
            return result;
        }
        for (const char *language : ruleLanguages) {
            result[language] = node[language] ? message(node[language], what) : std::string();
        }
        for (const char *language : laterLanguages) {
            if (node[language]) {
                result[language] = message(node[language], what);
            }
        }
        return result;
    }

    std::string message(const YAML::Node &node, const std::string &what)
    {
        auto text = m_read.text(node, what).value_or("");
        if (const auto wrong = placeholderFault(text)) {
            m_read.fault(node, what + ": " + *wrong);
        }
        return text;
    }

    void readMessages(const YAML::Node &node)
    {
        if (!node.IsMap()) {
            m_read.fault(node, "messages must be a mapping");
            return;
        }
        for (const auto &entry : node) {
            const std::string id = m_read.text(entry.first, "a message id").value_or("");
            if (!m_set.messages.emplace(id, texts(entry.second, "the message " + id)).second) {
                m_read.fault(entry.first, "the message " + id + " stands twice");
            }
        }
    }

    void readOutcomes(const YAML::Node &node)
    {
        if (!m_read.sequence(node, "outcomes")) {
            return;
        }
        for (const auto &entry : node) {
            if (!m_read.mapping(entry, "an outcome", {"id", "title"}, {"suggests"})) {
                continue;
            }
            OutcomeText outcome{newId(entry, m_outcomeIds), {}, true};
            outcome.title = entry["title"] ? texts(entry["title"], "a title") : Texts();
            if (entry["suggests"]) {
                outcome.suggests = m_read.boolean(entry["suggests"], "suggests").value_or(true);
            }
            m_set.outcomes.push_back(std::move(outcome));
        }
    }

    void readRules(const YAML::Node &node)
    {
        if (!m_read.sequence(node, "rules-in-order")) {
            return;
        }
        for (std::size_t i = 0; i < node.size(); ++i) {
            const YAML::Node entry = node[i];
            if (!m_read.mapping(entry, "a rule", {"id", "when", "outcome", "reasons"})) {
                continue;
            }
            Rule rule{newId(entry, m_ruleIds), conditions(entry), outcomeId(entry["outcome"]), reasons(entry)};
            const bool always = entry["when"].IsSequence() && entry["when"].size() == 0;
            if (always != (i + 1 == node.size())) {
                m_read.fault(entry, always ? "no rule after this one is ever tried" : "the last rule must always hold");
            }
            m_set.rules.push_back(std::move(rule));
        }
        checkFirstRule(node);
    }

    /// Without the oral level the program never guesses: no rule file may change that.
    void checkFirstRule(const YAML::Node &node)
    {
        const Rule *first = m_set.rules.empty() ? nullptr : &m_set.rules.front();
        const auto *known = first && first->when.size() == 1 ? std::get_if<LevelKnown>(&first->when.front()) : nullptr;
        const auto *outcome = first ? m_set.outcome(first->outcome) : nullptr;
        const bool catches = known && known->input == LevelInput::Oral && !known->expected;
        if (!catches || !outcome || outcome->suggests) {
            m_read.fault(node, "the first rule must catch an unknown oral level and suggest nothing");
        }
    }

    void readNotes(const YAML::Node &node)
    {
        if (!m_read.sequence(node, "notes")) {
            return;
        }
        for (const auto &entry : node) {
            if (!m_read.mapping(entry, "a note", {"id", "when", "reasons"}, {"unless-outcome"})) {
                continue;
            }
            Note note{newId(entry, m_noteIds), conditions(entry), {}, reasons(entry)};
            if (entry["unless-outcome"] && m_read.sequence(entry["unless-outcome"], "unless-outcome")) {
                for (const auto &id : entry["unless-outcome"]) {
                    note.unlessOutcome.push_back(outcomeId(id));
                }
            }
            m_set.notes.push_back(std::move(note));
        }
    }

    std::vector<Condition> conditions(const YAML::Node &entry)
    {
        return entry["when"] ? readConditions(m_read, entry["when"]) : std::vector<Condition>();
    }

    std::string newId(const YAML::Node &entry, std::set<std::string> &ids)
    {
        const auto id = entry["id"] ? m_read.text(entry["id"], "id") : std::nullopt;
        if (id && !ids.insert(*id).second) {
            m_read.fault(entry["id"], "the id " + *id + " stands twice");
        }
        return id.value_or("");
    }

    std::string outcomeId(const YAML::Node &node)
    {
        const auto id = node.IsDefined() ? m_read.text(node, "outcome") : std::nullopt;
        if (id && !m_set.outcome(*id)) {
            m_read.fault(node, "there is no outcome " + *id);
        }
        return id.value_or("");
    }

    std::vector<std::string> reasons(const YAML::Node &entry)
    {
        std::vector<std::string> ids;
        if (!entry["reasons"] || !m_read.sequence(entry["reasons"], "reasons")) {
            return ids;
        }
        if (entry["reasons"].size() == 0) {
            m_read.fault(entry["reasons"], "at least one reason is needed");
        }
        for (const auto &reason : entry["reasons"]) {
            const auto id = m_read.text(reason, "a reason");
            if (id && !m_set.messages.contains(*id)) {
                m_read.fault(reason, "there is no message " + *id);
            }
            ids.push_back(id.value_or(""));
        }
        return ids;
    }

    YamlReader m_read;
    RuleSet m_set;
    std::set<std::string> m_outcomeIds;
    std::set<std::string> m_ruleIds;
    std::set<std::string> m_noteIds;
};

} // namespace

LoadedRuleSet loadRuleSet(std::string_view yaml)
{
    LoadedRuleSet loaded;
    try {
        const YAML::Node root = YAML::Load(std::string(yaml));
        RuleSet rules = Loader(loaded.faults).load(root);
        if (loaded.faults.empty()) {
            loaded.rules = std::move(rules);
        }
    } catch (const YAML::Exception &fault) {
        loaded.faults.push_back({fault.mark.is_null() ? 1 : fault.mark.line + 1, "not YAML: " + fault.msg});
    }
    std::ranges::sort(loaded.faults);
    return loaded;
}

} // namespace fagdansk::recommendation
