#include "app/pack/plain_checks.h"

#include "app/scenarios/cpr.h"
#include "wordlists/glossary/yaml_tree.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace fagdansk::pack {
namespace {
using glossary::Fault;
using glossary::SourceFile;
using glossary::YamlNode;

UScriptCode scriptOf(std::string_view language)
{
    static const std::map<std::string_view, UScriptCode> scripts{
        {"ar", USCRIPT_ARABIC}, {"prs", USCRIPT_ARABIC}, {"uk", USCRIPT_CYRILLIC}, {"ti", USCRIPT_ETHIOPIC}};
    const auto found = scripts.find(language);
    return found == scripts.end() ? USCRIPT_LATIN : found->second;
}

/// Has a letter of the script, and none of a third one.
bool isWritten(std::string_view text, UScriptCode script)
{
    bool any = false;
    for (const auto point : text::toUtf32(text)) {
        UErrorCode status = U_ZERO_ERROR;
        const auto code = uscript_getScript(static_cast<UChar32>(point), &status);
        any = any || code == script;
        if (code != script && code != USCRIPT_LATIN && code != USCRIPT_COMMON && code != USCRIPT_INHERITED) {
            return false;
        }
    }
    return any;
}

bool isBalanced(std::string_view text)
{
    static constexpr std::array<std::pair<char, char>, 3> pairs{{{'(', ')'}, {'[', ']'}, {'{', '}'}}};
    std::string open;
    for (const char sign : text) {
        for (const auto &[left, right] : pairs) {
            if (sign == left) {
                open.push_back(right);
            } else if (sign == right) {
                if (open.empty() || open.back() != right) {
                    return false;
                }
                open.pop_back();
            }
        }
    }
    return open.empty();
}

void eachScalar(const YamlNode &node, const std::function<void(const YamlNode &)> &each)
{
    if (node.kind == YamlNode::Kind::Scalar) {
        each(node);
    }
    for (const auto &item : node.items) {
        eachScalar(item, each);
    }
    for (const auto &entry : node.entries) {
        eachScalar(entry.value, each);
    }
}

class PlainChecker
{
public:
    explicit PlainChecker(std::vector<Fault> &faults) : m_faults(faults) {}

    void texts(const SourceFile &file)
    {
        if (const auto root = glossary::parseYaml(file, m_known)) {
            eachScalar(*root, [&](const YamlNode &node) { text(file, node); });
        }
    }

    void translations(const SourceFile &file)
    {
        const auto root = glossary::parseYaml(file, m_known);
        const auto *language = root ? root->find("language") : nullptr;
        const auto *terms = root ? root->find("terms") : nullptr;
        if (!language || !terms) {
            return;
        }
        for (const auto &entry : terms->entries) {
            const auto *inside = entry.value.find("text");
            const auto &node = inside ? *inside : entry.value;
            if (!node.text.empty() && !isWritten(node.text, scriptOf(language->text))) {
                m_faults.push_back({file.name, node.line,
                                    "'" + node.text + "' is not written in the script of '" + language->text + "'"});
            }
        }
    }

private:
    void text(const SourceFile &file, const YamlNode &node)
    {
        if (!isBalanced(node.text)) {
            m_faults.push_back({file.name, node.line, "a bracket is left open or closed twice in '" + node.text + "'"});
        }
        if (scenarios::looksLikeCpr(node.text)) {
            m_faults.push_back({file.name, node.line, "holds what looks like a CPR number; invent another number"});
        }
    }

    std::vector<Fault> &m_faults;
    std::vector<Fault> m_known; ///< parsed again: what is wrong with the files is known already
};
} // namespace

void checkScripts(const ContentSources &sources, std::vector<Fault> &faults)
{
    PlainChecker checker(faults);
    const auto texts = [&](const std::vector<SourceFile> &files) {
        std::ranges::for_each(files, [&](const SourceFile &file) { checker.texts(file); });
    };
    for (const auto &trade : sources.trades) {
        texts(trade.units);
        texts(trade.translations);
        std::ranges::for_each(trade.translations, [&](const SourceFile &file) { checker.translations(file); });
    }
    for (const auto &item : sources.items.texts) {
        checker.texts(item.file);
    }
    texts(sources.items.practice);
    texts(sources.rehearsals.quizzes);
    texts(sources.rehearsals.sequences);
    texts(sources.rehearsals.charts);
}

void checkLemmas(const ContentSources &sources, std::vector<Fault> &faults)
{
    std::vector<Fault> known;
    for (const auto &trade : sources.trades) {
        std::map<std::pair<std::string, std::string>, std::string> places;
        for (const auto &file : trade.units) {
            const auto root = glossary::parseYaml(file, known);
            const auto *terms = root ? root->find("terms") : nullptr;
            for (const auto &term : terms ? terms->items : std::vector<YamlNode>()) {
                const auto *lemma = term.find("lemma");
                const auto *wordClass = term.find("class");
                if (!lemma || !wordClass) {
                    continue;
                }
                const auto place = file.name + ":" + std::to_string(lemma->line);
                const auto [first, isNew] = places.emplace(std::pair(text::fold(lemma->text), wordClass->text), place);
                if (!isNew) {
                    faults.push_back({file.name, lemma->line, "'" + lemma->text + "' is also at " + first->second});
                }
            }
        }
    }
}

} // namespace fagdansk::pack
