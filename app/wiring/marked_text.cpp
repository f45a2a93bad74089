#include "app/wiring/marked_text.h"

#include "wordlists/text/casing.h"
#include "wordlists/text/tokens.h"
#include "wordlists/text/utf8.h"

#include <algorithm>

namespace fagdansk::wiring {
namespace {
constexpr std::size_t longWord = 7; ///< letters: what LIX calls long

std::vector<std::string_view> paragraphsOf(std::string_view text)
{
    std::vector<std::string_view> paragraphs;
    while (!text.empty()) {
        const auto end = text.find("\n\n");
        const auto paragraph = text.substr(0, end);
        if (paragraph.find_first_not_of(" \t\r\n") != std::string_view::npos) {
            paragraphs.push_back(paragraph);
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
    }
    return paragraphs;
}

std::string withJoints(const compounds::Parts &parts)
{
    std::string word;
    for (const auto &part : parts) {
        const bool isHyphen = part.link == "-";
        word += isHyphen ? "-" : part.link.empty() && word.empty() ? "" : part.link + "·";
        word += part.text;
    }
    return word;
}

std::vector<glossary::CompoundPart> glossaryParts(const compounds::Parts &parts)
{
    std::vector<glossary::CompoundPart> out;
    for (const auto &part : parts) {
        out.push_back({part.link, part.text});
    }
    return out;
}

glossary::Article articleOf(const std::string &lemma, const lexicon::Lexicon &words)
{
    for (const auto &form : words.forms(lemma, lexicon::Search::Thorough)) {
        if (form.wordClass == lexicon::WordClass::Noun && form.gender != lexicon::Gender::Unknown) {
            return form.gender == lexicon::Gender::Neuter ? glossary::Article::Et : glossary::Article::En;
        }
    }
    return glossary::Article::None;
}

/// The gender of a compound is its last part's.
glossary::Article articleOf(const std::string &lemma, const compounds::Parts &parts, const lexicon::Lexicon &words)
{
    const auto own = articleOf(lemma, words);
    return own == glossary::Article::None && parts.size() > 1 ? articleOf(parts.back().text, words) : own;
}

/// The sentence with the word's form marked, if it stands there.
std::vector<glossary::Example> exampleIn(const std::string &sentence, const std::string &lemma,
                                         const lexicon::Lexicon &words)
{
    for (const auto &token : text::tokenize(sentence)) {
        if (token.isWord() && (token.folded == lemma || lexicon::isFormOf(words, lemma, token.folded))) {
            return {{sentence.substr(0, token.begin), sentence.substr(token.begin, token.length),
                     sentence.substr(token.end())}};
        }
    }
    return {};
}
} // namespace

MarkedText::MarkedText(std::string_view text, const Language &language, const scenarios::ContentStore &content)
    : m_text(text), m_language(language), m_content(content)
{
    for (const auto &trade : m_content.trades()) {
        const auto terms = m_content.terms(trade.slug);
        for (const auto &term : terms ? *terms : std::vector<glossary::Term>()) {
            m_known.emplace(text::fold(term.lemma), term);
        }
    }
    const auto *terms = m_language.terms({});
    const auto glossaryLemma = [terms](std::string_view words) {
        const auto lemmas = terms->lemmasOf(words);
        return lemmas.empty() ? std::string() : lemmas.front();
    };
    m_candidates = extraction::termCandidates(text, {m_language.lexicon(), m_language.splitter(), glossaryLemma});
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        m_byLemma.emplace(text::fold(m_candidates[i].lemma), i);
    }
}

std::vector<scenarios::MaterialTerm> MarkedText::terms() const
{
    std::vector<scenarios::MaterialTerm> terms;
    for (const auto &candidate : m_candidates) {
        terms.push_back(termOf(candidate));
    }
    return terms;
}

scenarios::MaterialTerm MarkedText::termOf(const extraction::TermCandidate &candidate) const
{
    scenarios::MaterialTerm term{{}, candidate.count, candidate.sentence, candidate.inGlossary};
    const auto known = m_known.find(text::fold(candidate.lemma));
    if (candidate.inGlossary && known != m_known.end()) {
        term.term = known->second;
        term.term.id = {};
        term.term.unit.clear();
        return term;
    }
    term.inGlossary = false;
    term.term.lemma = candidate.lemma;
    term.term.parts = glossaryParts(candidate.parts);
    term.term.article = articleOf(candidate.lemma, candidate.parts, m_language.lexicon());
    term.term.examples = exampleIn(candidate.sentence, candidate.lemma, m_language.lexicon());
    return term;
}

std::vector<scenarios::MaterialParagraph> MarkedText::paragraphs(const scenarios::ExchangeControl &control) const
{
    const auto texts = paragraphsOf(m_text);
    std::vector<scenarios::MaterialParagraph> paragraphs;
    for (const auto &text : texts) {
        if (control.stop.stop_requested()) {
            break;
        }
        paragraphs.push_back(paragraphOf(text));
        if (control.progress) {
            control.progress(static_cast<double>(paragraphs.size()) / static_cast<double>(texts.size()));
        }
    }
    return paragraphs;
}

const extraction::TermCandidate *MarkedText::candidateOf(const std::string &folded) const
{
    auto found = m_byLemma.find(folded);
    if (found == m_byLemma.end()) {
        for (const auto &lemma : m_language.lexicon().stems(folded)) {
            found = m_byLemma.find(lemma);
            if (found != m_byLemma.end()) {
                break;
            }
        }
    }
    return found == m_byLemma.end() ? nullptr : &m_candidates[found->second];
}

scenarios::MaterialParagraph MarkedText::paragraphOf(std::string_view text) const
{
    scenarios::MaterialParagraph paragraph{std::string(text), {}};
    for (const auto &token : text::tokenize(text)) {
        if (token.kind != text::TokenKind::Word) {
            continue;
        }
        const auto *candidate = candidateOf(token.folded);
        std::string joints;
        if (text::toUtf32(token.folded).size() >= longWord) {
            const auto &parts = m_language.splitter().split(text.substr(token.begin, token.length));
            joints = parts.size() > 1 ? withJoints(parts) : std::string();
        }
        if (candidate != nullptr || !joints.empty()) {
            const bool isKnown = candidate != nullptr && candidate->inGlossary;
            paragraph.words.push_back({token.begin, token.length, joints, candidate != nullptr, isKnown});
        }
    }
    return paragraph;
}

} // namespace fagdansk::wiring
