#include "wordlists/compounds/word_reader.h"

#include "wordlists/compounds/part_costs.h"
#include "wordlists/compounds/split_rules.h"
#include "wordlists/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fagdansk::compounds {
namespace {
using lexicon::FirstPart;
using lexicon::Search;
using lexicon::WordClass;
using lexicon::WordForm;

constexpr std::size_t longestWordBytes = 80;
constexpr int deepest = 4;        ///< joints within one piece
constexpr int deepestNesting = 6; ///< parts of parts
constexpr std::array<std::string_view, 16> endings{"en",  "n",   "et", "t",  "er", "r",   "e",   "erne",
                                                   "rne", "ene", "ne", "de", "te", "ede", "ere", "est"};

void append(Parts &parts, const std::string &link, Parts more)
{
    more.front().link = link;
    parts.insert(parts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::size_t bytesBeforeLast(const Parts &parts)
{
    std::size_t bytes = parts.back().link.size();
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        bytes += parts[i].link.size() + parts[i].text.size();
    }
    return bytes;
}

/// A lemma's parts for one of its forms: the last one inflects.
std::optional<Parts> inflected(Parts parts, const std::string &lemma, const std::string &form)
{
    const auto before = bytesBeforeLast(parts);
    if (form.size() <= before || form.compare(0, before, lemma, 0, before) != 0) {
        return {};
    }
    parts.back().text = form.substr(before);
    return parts;
}
} // namespace

Parts WordReader::read(const std::string &word)
{
    if (word.size() > longestWordBytes || m_nesting >= deepestNesting) {
        return {{"", word}};
    }
    ++m_nesting;
    const auto outer = std::exchange(m_search, Search::Quick);
    auto parts = parseUnlisted(word);
    m_search = outer;
    --m_nesting;
    return parts;
}

Parts WordReader::parseUnlisted(const std::string &word)
{
    for (const auto search : {Search::Quick, Search::Thorough}) {
        m_search = search;
        m_firsts.clear();
        const auto forms = formsOf(word);
        if (auto known = fromTable(word, forms)) {
            return *known;
        }
        if (!forms.empty()) {
            return readListed(word, forms).value_or(Parts{{"", word}});
        }
        if (auto best = parse(word, 0); best && best->cost <= mostCost) {
            return best->parts;
        }
    }
    return {{"", word}};
}

std::vector<WordForm> WordReader::formsOf(const std::string &word) const
{
    auto forms = m_lexicon.forms(word, m_search);
    if (forms.empty() && word.size() > 4 && word.ends_with('s')) {
        forms = m_lexicon.forms(word.substr(0, word.size() - 1), m_search);
    }
    return forms;
}

std::optional<Parts> WordReader::fromTable(const std::string &word, const std::vector<WordForm> &forms) const
{
    if (const auto found = m_overrides.find(word); found != m_overrides.end()) {
        return found->second;
    }
    for (const auto &form : forms) {
        const auto found = m_overrides.find(form.lemma);
        if (found == m_overrides.end()) {
            continue;
        }
        if (auto parts = inflected(found->second, form.lemma, word)) {
            return parts;
        }
    }
    return forms.empty() ? fromTableInflected(word) : std::nullopt;
}

/// The table's word with an ending, for a word that no dictionary lists.
std::optional<Parts> WordReader::fromTableInflected(const std::string &word) const
{
    for (const auto ending : endings) {
        if (!word.ends_with(ending) || word.size() <= ending.size()) {
            continue;
        }
        const auto lemma = word.substr(0, word.size() - ending.size());
        if (const auto found = m_overrides.find(lemma); found != m_overrides.end()) {
            return inflected(found->second, lemma, word);
        }
    }
    return {};
}

std::optional<Parts> WordReader::readListed(const std::string &word, const std::vector<WordForm> &forms)
{
    std::vector<std::string> tried;
    for (const auto &form : forms) {
        if (form.wordClass == WordClass::Name || std::ranges::find(tried, form.lemma) != tried.end()) {
            continue;
        }
        tried.push_back(form.lemma);
        auto parts = splitLemma(form.lemma);
        if (parts.size() > 1) {
            if (auto found = inflected(std::move(parts), form.lemma, word)) {
                return found;
            }
        } else if (form.lemma == word && form.wordClass == WordClass::Noun) {
            return {}; // finger is a noun first; that it may be an imperative of fingere says nothing
        }
    }
    return {};
}

/// A listed word is split only where its head inflects as the whole does.
Parts WordReader::splitLemma(const std::string &lemma)
{
    Parts best{{"", lemma}};
    double bestCost = isDerived(lemma)                ? mostCostOfDerived
                      : lettersOf(lemma) <= shortWord ? mostCostOfShort
                                                      : mostCostOfListed;
    for (std::size_t at = 2; at + 2 <= lemma.size(); ++at) {
        if (!isBoundary(lemma, at) || isInsideOneWord(lemma, at)) {
            continue;
        }
        const auto head = lemma.substr(at);
        const auto cost = headCost(head);
        if (!cost || *cost > bestCost) {
            continue;
        }
        // Of two equal readings the one with the longer first part: morgen|mad, not mor|genmad.
        const auto before = first(lemma.substr(0, at), 0);
        if (!before || before->cost + *cost > bestCost || !inflectsLike(lemma, head)) {
            continue;
        }
        bestCost = before->cost + *cost;
        best = before->parts;
        append(best, before->link, read(head));
    }
    return best;
}

bool WordReader::isDerived(const std::string &lemma) const
{
    const auto prefix = prefixLength(lemma);
    return prefix > 0 && lettersOf(lemma) >= lettersOf(lemma.substr(0, prefix)) + 3 &&
           inflectsLike(lemma, lemma.substr(prefix));
}

/// The most likely reading of a word that nobody lists: fewest and surest parts.
std::optional<WordReader::Candidate> WordReader::parse(const std::string &word, int depth)
{
    std::optional<Candidate> best;
    for (std::size_t at = 2; at + 2 <= word.size(); ++at) {
        if (!isBoundary(word, at) || isInsideOneWord(word, at)) {
            continue;
        }
        const auto before = first(word.substr(0, at), depth);
        if (!before) {
            continue;
        }
        const auto head = word.substr(at);
        const auto cost = headCost(head);
        if (cost && (!best || before->cost + *cost <= best->cost)) {
            best = Candidate{before->parts, before->cost + *cost};
            append(best->parts, before->link, read(head));
        }
    }
    return best;
}

std::optional<WordReader::First> WordReader::first(const std::string &piece, int depth)
{
    if (const auto found = m_firsts.find(piece); found != m_firsts.end()) {
        return found->second;
    }
    auto best = simpleFirst(piece);
    if (depth < deepest && lettersOf(piece) > 4) {
        auto compound = compoundFirst(piece, depth);
        if (compound && (!best || compound->cost < best->cost)) {
            best = std::move(compound);
        }
    }
    m_firsts[piece] = best;
    return best;
}

std::optional<WordReader::First> WordReader::simpleFirst(const std::string &piece)
{
    std::optional<First> best;
    auto readings = m_lexicon.firstParts(piece, m_search);
    if (!readings.empty() && !readings.front().isFlagged && m_search == Search::Quick && !takesAnS(piece)) {
        readings = m_lexicon.firstParts(piece, Search::Thorough); // the other dictionary may know the link
    }
    const bool hasLinkingRoot = std::ranges::any_of(readings, [](const FirstPart &part) {
        return part.isFlagged && part.link == "s" && lettersOf(part.root) >= 4;
    });
    for (const auto &part : readings) {
        // "brugs" is a shop too; before another word it is brug with its link.
        const bool isLessLikely = hasLinkingRoot && part.link.empty() && piece.ends_with('s');
        const double cost = costOf(part) + (isLessLikely ? 2 * linkCost : 0.0);
        if (!canStandFirst(piece, part) || (best && cost >= best->cost)) {
            continue;
        }
        best = First{{{"", part.root}}, part.link, cost};
    }
    if (best) {
        best->cost += rarity(piece);
        best->parts = partsOfRoot(best->parts.front().text);
    }
    return best;
}

/// A noun that a dictionary gives a linking s stands without it only by chance: drift|s|tab, not drift|stab.
bool WordReader::takesAnS(const std::string &piece) const
{
    return std::ranges::any_of(m_lexicon.firstParts(piece + "s", Search::Quick),
                               [&](const FirstPart &part) { return part.isFlagged && part.root == piece; });
}

std::optional<WordReader::First> WordReader::compoundFirst(const std::string &piece, int depth)
{
    std::optional<First> best;
    for (std::size_t at = 2; at + 2 <= piece.size(); ++at) {
        if (!isBoundary(piece, at)) {
            continue;
        }
        const auto last = simpleFirst(piece.substr(at));
        if (!last || (best && last->cost + ordinaryPart >= best->cost)) {
            continue;
        }
        const auto before = first(piece.substr(0, at), depth + 1);
        if (before && (!best || before->cost + last->cost + moreParts < best->cost)) {
            best = First{before->parts, last->link, before->cost + last->cost + moreParts};
            append(best->parts, before->link, last->parts);
        }
    }
    return best;
}

std::optional<double> WordReader::headCost(const std::string &piece)
{
    if (isNoHead(piece) || isPrefix(piece)) {
        return {};
    }
    std::optional<double> best;
    for (const auto &form : formsOf(piece)) {
        if (isNoHead(form.lemma)) {
            continue;
        }
        const double cost = ordinaryPart + classCost(form.wordClass) + shortness(piece);
        if (!best || cost < *best) {
            best = cost;
        }
    }
    if (best) {
        *best += rarity(piece);
    }
    return best;
}

double WordReader::rarity(const std::string &piece)
{
    const auto [found, isNew] = m_rarity.emplace(piece, 0.0);
    if (isNew && !m_lexicon.isUsual(piece)) {
        found->second = lettersOf(piece) <= 4 ? shortUnusual : unusual;
    }
    return found->second;
}

bool WordReader::isFormOf(const std::string &form, const std::string &lemma) const
{
    return std::ranges::any_of(m_lexicon.forms(form, m_search),
                               [&](const WordForm &found) { return found.lemma == lemma; });
}

/// Most endings that the whole takes, its head takes too: temperatur makes temperaturer, tur does not make turer.
bool WordReader::inflectsLike(const std::string &whole, const std::string &head) const
{
    const bool isAgent = lettersOf(head) >= 5 && head.ends_with("er") &&
                         isFormOf(head, head.substr(0, head.size() - 1)); // pudser, of pudse
    if (!isFormOf(head, head) && !isAgent) {
        return false;
    }
    if (isAgent && !isFormOf(head, head)) {
        return whole.ends_with("er");
    }
    if (whole.ends_with("et")) { // participles: kapslet makes kapslede, slet no slede
        const auto weak = [](const std::string &word) { return word.substr(0, word.size() - 1) + "de"; };
        if (isFormOf(weak(whole), whole) && !isFormOf(weak(head), head)) {
            return false;
        }
    }
    const std::string doubled = text::toUtf8(text::toUtf32(head).substr(lettersOf(head) - 1));
    int taken = 0;
    int shared = 0;
    for (const auto ending : endings) {
        for (const auto &suffix : {std::string(ending), doubled + std::string(ending)}) {
            const bool takes = isFormOf(whole + suffix, whole);
            taken += takes ? 1 : 0;
            shared += takes && isFormOf(head + suffix, head) ? 1 : 0;
        }
    }
    for (const auto *ending : {"te", "t"}) { // begynde makes begyndte, ynde no yndte
        const auto ofStem = [&](const std::string &word) { return word.substr(0, word.size() - 1) + ending; };
        const bool takes = whole.ends_with('e') && isFormOf(ofStem(whole), whole);
        taken += takes ? 1 : 0;
        shared += takes && isFormOf(ofStem(head), head) ? 1 : 0;
    }
    const int least = lettersOf(whole) <= shortWord ? 1 : 0;
    return shared >= least && 2 * shared >= taken; // the dictionary knows several ways for some
}

/// A root that is a word of its own may have parts: tyngdepunkt.
Parts WordReader::partsOfRoot(const std::string &root)
{
    if (lettersOf(root) < 5 || formsOf(root).empty()) {
        return {{"", root}};
    }
    WordReader inner(m_lexicon, m_overrides);
    inner.m_nesting = m_nesting;
    return inner.read(root);
}

} // namespace fagdansk::compounds
