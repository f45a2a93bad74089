#include "app/pack/danish_checks.h"

#include "wordlists/glossary/yaml_tree.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/reading.h"

#include <algorithm>
#include <array>
#include <functional>

namespace fagdansk::pack {
namespace {
using glossary::Fault;
using glossary::SourceFile;
using glossary::YamlNode;

constexpr std::array<std::string_view, 14> danishKeys = {"definition", "examples", "distractors", "says",    "title",
                                                         "body",       "prompt",   "key",         "example", "options",
                                                         "lemma",      "forms",    "why",         "steps"};

bool isDanish(std::string_view key)
{
    return std::ranges::find(danishKeys, key) != danishKeys.end();
}

using OnText = std::function<void(const std::string &text, int line)>;

void eachScalar(const YamlNode &node, const OnText &onText)
{
    if (node.kind == YamlNode::Kind::Scalar) {
        onText(node.text, node.line);
    }
    for (const auto &item : node.items) {
        eachScalar(item, onText);
    }
}

/// Every text under a key that holds Danish, however deep.
void eachDanish(const YamlNode &node, const OnText &onText)
{
    for (const auto &entry : node.entries) {
        if (isDanish(entry.key)) {
            eachScalar(entry.value, onText);
        }
        eachDanish(entry.value, onText);
    }
    for (const auto &item : node.items) {
        eachDanish(item, onText);
    }
}

/// Parsed again: the sources are known to be without fault.
void eachFile(const std::vector<SourceFile> &files,
              const std::function<void(const SourceFile &, const YamlNode &)> &each)
{
    std::vector<Fault> known;
    for (const auto &file : files) {
        if (const auto root = glossary::parseYaml(file, known)) {
            each(file, *root);
        }
    }
}

bool hasDigit(std::string_view word)
{
    return std::ranges::any_of(word, [](char letter) { return letter >= '0' && letter <= '9'; });
}

class Speller
{
public:
    Speller(const lexicon::Lexicon &dictionary, const ReviewedWords &reviewed, std::vector<Fault> &faults)
        : m_dictionary(dictionary), m_reviewed(reviewed), m_faults(faults)
    {}

    void check(const SourceFile &file, std::string text, int line)
    {
        std::erase_if(text, [](char sign) { return sign == '{' || sign == '}'; });
        const auto reading = text::read(text);
        for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
            const auto &token = reading.tokens[i];
            const bool isFirst = reading.sentences[reading.sentenceOf[i]].first == i;
            if (token.kind == text::TokenKind::Word && !isKnown(token, text, isFirst) &&
                m_named.insert(token.folded).second) {
                const auto before = text.begin() + static_cast<std::ptrdiff_t>(token.begin);
                const auto down = std::count(text.begin(), before, '\n');
                m_faults.push_back(
                    {file.name, line + static_cast<int>(down),
                     "no dictionary knows '" + text.substr(token.begin, token.length) +
                         "': correct it, or add it to reviewed-words.txt once somebody has looked it up"});
            }
        }
    }

private:
    bool isKnown(const text::Token &token, const std::string &text, bool isFirst) const
    {
        const bool isName =
            !isFirst && text::fold(text.substr(token.begin, token.length)) != text.substr(token.begin, token.length);
        return isName || hasDigit(token.folded) || token.length < 2 || m_reviewed.words.contains(token.folded) ||
               m_dictionary.isWord(token.folded);
    }

    const lexicon::Lexicon &m_dictionary;
    const ReviewedWords &m_reviewed;
    std::vector<Fault> &m_faults;
    std::set<std::string> m_named; ///< once a pack is enough
};

/// The gender that all readings of the word as a noun agree on.
lexicon::Gender genderOf(const lexicon::Lexicon &dictionary, const std::string &folded)
{
    auto found = lexicon::Gender::Unknown;
    for (const auto &form : dictionary.forms(folded, lexicon::Search::Thorough)) {
        if (form.wordClass != lexicon::WordClass::Noun || form.lemma != folded ||
            form.gender == lexicon::Gender::Unknown) {
            continue;
        }
        if (found != lexicon::Gender::Unknown && found != form.gender) {
            return lexicon::Gender::Unknown;
        }
        found = form.gender;
    }
    return found;
}

std::string valueOf(const YamlNode &term, std::string_view key)
{
    const auto *node = term.find(key);
    return node && node->kind == YamlNode::Kind::Scalar ? node->text : std::string();
}

class NounReader
{
public:
    NounReader(const lexicon::Lexicon &dictionary, const ReviewedWords &reviewed, std::vector<Fault> &faults)
        : m_dictionary(dictionary), m_reviewed(reviewed), m_faults(faults)
    {}

    void check(const SourceFile &file, const YamlNode &term)
    {
        const auto lemma = text::fold(valueOf(term, "lemma"));
        checkArticle(file, term, lemma);
        if (const auto *forms = term.find("forms")) {
            for (const auto &form : forms->items) {
                checkForm(file, form, lemma);
            }
        }
    }

private:
    void checkArticle(const SourceFile &file, const YamlNode &term, const std::string &lemma)
    {
        const auto *node = term.find("article");
        if (!node || (node->text != "en" && node->text != "et") || m_reviewed.nouns.contains(lemma)) {
            return;
        }
        auto gender = genderOf(m_dictionary, lemma);
        if (gender == lexicon::Gender::Unknown) {
            gender = genderOf(m_dictionary, lastPart(valueOf(term, "parts")));
        }
        const auto wanted = node->text == "en" ? lexicon::Gender::Common : lexicon::Gender::Neuter;
        if (gender != lexicon::Gender::Unknown && gender != wanted) {
            m_faults.push_back({file.name, node->line,
                                "the dictionaries say '" + std::string(node->text == "en" ? "et" : "en") + " " + lemma +
                                    "': correct it, or add 'article " + lemma + "' to reviewed-words.txt"});
        }
    }

    static std::string lastPart(const std::string &parts)
    {
        const auto space = parts.rfind(' ');
        return space == std::string::npos ? std::string() : text::fold(parts.substr(space + 1));
    }

    /// Only where a dictionary lists the lemma: then it knows its forms as well.
    void checkForm(const SourceFile &file, const YamlNode &node, const std::string &lemma)
    {
        const auto form = text::fold(node.text);
        const bool isSimple = lemma.find_first_of(" -") == std::string::npos;
        if (!isSimple || !m_dictionary.isListed(lemma) || m_reviewed.forms.contains(form)) {
            return;
        }
        // A plural-only lemma, or a participle, is itself a form of what its other forms belong to.
        const auto readings = m_dictionary.forms(form, lexicon::Search::Thorough);
        const bool isOfLemma = lexicon::shareLemma(m_dictionary, lemma, form) ||
                               std::ranges::find(readings, lemma, &lexicon::WordForm::lemma) != readings.end();
        if (!isOfLemma) {
            m_faults.push_back({file.name, node.line,
                                "no dictionary gives '" + form + "' as a form of '" + lemma +
                                    "': correct it, or add 'form " + form + "' to reviewed-words.txt"});
        }
    }

    const lexicon::Lexicon &m_dictionary;
    const ReviewedWords &m_reviewed;
    std::vector<Fault> &m_faults;
};
} // namespace

ReviewedWords readReviewedWords(const SourceFile &source, std::vector<Fault> &faults)
{
    ReviewedWords out;
    std::size_t begin = 0;
    for (int line = 1; begin < source.bytes.size(); ++line) {
        const auto end = std::min(source.bytes.find('\n', begin), source.bytes.size());
        auto text = source.bytes.substr(begin, end - begin);
        begin = end + 1;
        text.erase(std::min(text.find('#'), text.size()));
        text.erase(text.find_last_not_of(" \r") + 1);
        if (text.empty()) {
            continue;
        }
        const auto take = [&](std::string_view prefix, std::set<std::string, std::less<>> &into) {
            if (!text.starts_with(prefix)) {
                return false;
            }
            into.insert(text::fold(text.substr(prefix.size())));
            return true;
        };
        if (take("article ", out.nouns) || take("form ", out.forms)) {
            continue;
        }
        if (text.find(' ') != std::string::npos) {
            faults.push_back({source.name, line, "write one word, 'article lemma' or 'form word'"});
        } else {
            out.words.insert(text::fold(text));
        }
    }
    return out;
}

void checkSpelling(const ContentSources &sources, const lexicon::Lexicon &dictionary, const ReviewedWords &reviewed,
                   std::vector<Fault> &faults)
{
    Speller speller(dictionary, reviewed, faults);
    const auto check = [&](const SourceFile &file, const YamlNode &root) {
        eachDanish(root, [&](const std::string &text, int line) { speller.check(file, text, line); });
    };
    for (const auto &trade : sources.trades) {
        eachFile(trade.units, check);
    }
    for (const auto &text : sources.items.texts) {
        eachFile({text.file}, check);
    }
    eachFile(sources.items.practice, check);
    eachFile(sources.rehearsals.quizzes, check);
    eachFile(sources.rehearsals.sequences, check);
    eachFile(sources.rehearsals.charts, check);
}

void checkNouns(const ContentSources &sources, const lexicon::Lexicon &dictionary, const ReviewedWords &reviewed,
                std::vector<Fault> &faults)
{
    NounReader reader(dictionary, reviewed, faults);
    for (const auto &trade : sources.trades) {
        eachFile(trade.units, [&](const SourceFile &file, const YamlNode &root) {
            const auto *terms = root.find("terms");
            for (const auto &term : terms ? terms->items : std::vector<YamlNode>()) {
                reader.check(file, term);
            }
        });
    }
}

} // namespace fagdansk::pack
