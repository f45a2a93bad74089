#include "wordlists/drill/distractor_pool.h"

#include "wordlists/drill/typed_text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace fagdansk::drill {
namespace {
using glossary::Term;

std::u32string comparable(const std::string &text)
{
    return joinedUp(plainText(text));
}

bool contains(const std::vector<base::ContentId> &ids, const base::ContentId &id)
{
    return std::ranges::find(ids, id) != ids.end();
}

bool sameTranslation(const Term &a, const Term &b)
{
    return std::ranges::any_of(a.translations, [&](const auto &entry) {
        const auto other = b.translations.find(entry.first);
        return other != b.translations.end() && !entry.second.text.empty() &&
               plainText(other->second.text) == plainText(entry.second.text);
    });
}

/// TIG-svejsning is a svejsning: what a longer word ends in is usually its wider sense.
bool oneEndsInOther(const std::u32string &a, const std::u32string &b)
{
    return a.ends_with(b) || b.ends_with(a);
}

std::size_t commonPrefix(const std::u32string &a, const std::u32string &b)
{
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

std::size_t commonSuffix(const std::u32string &a, const std::u32string &b)
{
    return static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
}
} // namespace

DistractorPool::DistractorPool(std::vector<Term> trade, const std::unordered_set<base::ContentId> &reserved)
    : m_terms(std::move(trade))
{
    m_known.reserve(m_terms.size());
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const auto &term = m_terms[i];
        const bool simple = term.parts.empty();
        m_known.push_back({comparable(term.lemma), simple ? U"" : comparable(term.parts.front().text),
                           simple ? U"" : comparable(term.parts.back().text), reserved.contains(term.id)});
        m_byId.emplace(term.id, i);
    }
}

const Term *DistractorPool::find(const base::ContentId &id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_terms[found->second];
}

const Term *DistractorPool::named(const std::string &lemma) const
{
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        if (m_terms[i].lemma == lemma && !m_known[i].reserved) {
            return &m_terms[i];
        }
    }
    return nullptr;
}

const DistractorPool::Known &DistractorPool::knownOf(const Term &term) const
{
    return m_known[m_byId.at(term.id)];
}

bool DistractorPool::isRightToo(const Term &target, const Term &other) const
{
    return target.id == other.id || contains(target.related, other.id) || contains(other.related, target.id) ||
           oneEndsInOther(knownOf(target).lemma, knownOf(other).lemma) || target.definition == other.definition ||
           (!target.picture.empty() && target.picture == other.picture) || sameTranslation(target, other);
}

bool DistractorPool::namesRightTerm(const Term &target, const std::string &word) const
{
    const auto joined = comparable(word);
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        if (m_known[i].lemma == joined && isRightToo(target, m_terms[i])) {
            return true;
        }
    }
    return false;
}

std::vector<std::string> DistractorPool::synonymsOf(const Term &target) const
{
    std::vector<std::string> out;
    for (const auto &other : m_terms) {
        if (other.id != target.id && other.lemma != target.lemma && sameTranslation(target, other)) {
            out.push_back(other.lemma);
        }
    }
    return out;
}

double DistractorPool::senseScore(const Term &target, const Term &other) const
{
    const auto &a = knownOf(target);
    const auto &b = knownOf(other);
    double score = 0;
    score += target.id.trade() == other.id.trade() ? 10 : 0;
    score += !a.head.empty() && a.head == b.head ? 4 : 0;
    score += !a.first.empty() && a.first == b.first ? 4 : 0;
    score += target.wordClass == other.wordClass ? 3 : 0;
    score += contains(target.opposite, other.id) ? 3 : 0;
    score += target.unit == other.unit ? 2 : 0;
    return score;
}

double DistractorPool::soundScore(const Term &target, const Term &other) const
{
    const auto &a = knownOf(target).lemma;
    const auto &b = knownOf(other).lemma;
    const auto alike = std::min<std::size_t>(commonPrefix(a, b), 4) + std::min<std::size_t>(commonSuffix(a, b), 4);
    const auto longer = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
    return static_cast<double>(alike) - 0.5 * static_cast<double>(longer);
}

std::vector<std::string> DistractorPool::pick(const Term &target, const std::string &right, std::size_t count,
                                              Nearness nearness, const TextOf &textOf, RandomSource &random) const
{
    std::vector<std::pair<double, std::size_t>> ranked;
    ranked.reserve(m_terms.size());
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        if (!m_known[i].reserved) {
            const double score =
                nearness == Nearness::Sense ? senseScore(target, m_terms[i]) : soundScore(target, m_terms[i]);
            // Under one point of chance: it decides only among near equals.
            ranked.emplace_back(-score - 0.9 * random.unit(), i);
        }
    }
    std::ranges::make_heap(ranked, std::greater());
    std::set<std::u32string> seen = {plainText(right)};
    std::vector<std::string> out;
    while (out.size() < count && !ranked.empty()) {
        std::ranges::pop_heap(ranked, std::greater());
        const auto &other = m_terms[ranked.back().second];
        ranked.pop_back();
        if (isRightToo(target, other)) {
            continue;
        }
        if (auto text = textOf(other); !text.empty() && seen.insert(plainText(text)).second) {
            out.push_back(std::move(text));
        }
    }
    return out;
}

} // namespace fagdansk::drill
