#include "wordlists/lexicon/danish_lexicon.h"

#include "wordlists/lexicon/form_reading.h"
#include "wordlists/lexicon/irregular_forms.h"
#include "wordlists/text/casing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t cacheLimit = 20'000;
constexpr std::size_t longestWordBytes = 80; ///< no Danish word in use is longer
// An imperative is as short as a noun ("lys", "brug") and says too little.
constexpr std::array verbKinds{FormKind::Present, FormKind::Past, FormKind::Participle, FormKind::Passive};
constexpr std::array<std::string_view, 3> verbTags{"NUTID", "DATID", "PASSIV"};
// Strong verbs stand in Hunspell's dictionary without tags: the vowel change makes every form an entry of its own.
constexpr std::array<std::string_view, 40> strongVerbs{
    "være",  "have",  "blive", "gøre",    "gå",    "stå",    "få",    "se",    "give",   "tage",
    "ligge", "sidde", "sætte", "lægge",   "holde", "komme",  "løbe",  "falde", "skære",  "bære",
    "drive", "skyde", "slå",   "springe", "synge", "trække", "ville", "kunne", "skulle", "måtte",
    "hænge", "vide",  "sige",  "skrive",  "bide",  "ryge",   "flyde", "fryse", "binde",  "finde"};
// Nouns made with these take an s before another word.
constexpr std::array<std::string_view, 10> linkingEnds{"ing", "hed",  "else", "tion", "sion",
                                                       "dom", "skab", "itet", "sel",  "eri"};

template <class List, class Value>
bool isOneOf(const List &list, const Value &value)
{
    return std::ranges::find(list, value) != std::end(list);
}

void addOnce(std::vector<std::string> &list, std::string value)
{
    if (!value.empty() && !isOneOf(list, value)) {
        list.push_back(std::move(value));
    }
}

std::string withoutGenitive(const std::string &word)
{
    return word.size() > 4 && word.ends_with("s") ? word.substr(0, word.size() - 1) : std::string();
}

bool isVerb(const ListedForm &form)
{
    return isOneOf(verbKinds, form.kind) ||
           (form.kind == FormKind::Base && (form.wordClass == WordClass::Verb || isOneOf(strongVerbs, form.lemma))) ||
           (form.kind == FormKind::Other && isOneOf(strongVerbs, form.lemma));
}

bool isVerb(const ApertiumReading &reading)
{
    return reading.tags.front().starts_with("vb") && !reading.has("imp") && !reading.has(compoundFirstTag);
}

bool isVerb(const Analysis &analysis)
{
    return std::ranges::any_of(analysis.tags, [](const auto &tag) { return isOneOf(verbTags, std::string_view(tag)); });
}

void addFirst(std::vector<FirstPart> &parts, std::optional<FirstPart> part)
{
    const auto isSame = [&](const FirstPart &other) {
        return other.root == part->root && other.link == part->link && other.wordClass == part->wordClass;
    };
    if (part && !part->root.empty() && std::ranges::none_of(parts, isSame)) {
        parts.push_back(std::move(*part));
    }
}
void splitOffLink(std::vector<FirstPart> &parts)
{
    for (auto &part : parts) {
        if (part.link.empty() && part.root.ends_with('s')) {
            part.root.pop_back();
            part.link = "s";
        }
    }
}
} // namespace

DanishLexicon::~DanishLexicon() = default;

std::unique_ptr<DanishLexicon> DanishLexicon::create(const DictionaryFiles &files)
{
    auto lexicon = withoutDictionary();
    lexicon->m_files = files;
    if (!files.hunspell.empty()) {
        if (auto dictionary = HunspellDictionary::open(files.hunspell)) {
            lexicon->m_dictionary = std::move(*dictionary);
        } else {
            lexicon->m_missing.push_back(dictionary.error().detail);
        }
    }
    if (!files.apertium.empty()) {
        if (auto apertium = Apertium::open(files.apertium)) {
            lexicon->m_apertium = std::move(*apertium);
        } else {
            lexicon->m_missing.push_back(apertium.error().detail);
        }
    }
    return lexicon;
}

base::Result<std::unique_ptr<DanishLexicon>> DanishLexicon::open(const std::string &dictionaryPath)
{
    auto lexicon = create({dictionaryPath, {}});
    if (!lexicon->m_missing.empty()) {
        return base::Error{base::ErrorKind::NotFound, lexicon->m_missing.front()};
    }
    return lexicon;
}

std::unique_ptr<DanishLexicon> DanishLexicon::withoutDictionary()
{
    return std::unique_ptr<DanishLexicon>(new DanishLexicon);
}

const WordList *DanishLexicon::wordList() const
{
    if (!m_wordList && m_dictionary) {
        auto read = WordList::read(m_files.hunspell);
        m_wordList = read ? std::move(*read) : WordList::parse({}, {});
    }
    return m_wordList.get();
}

const std::vector<ApertiumReading> &DanishLexicon::apertiumReadings(std::string_view folded) const
{
    static const std::vector<ApertiumReading> none;
    if (!m_apertium) {
        return none;
    }
    std::string key(folded);
    if (const auto found = m_readings.find(key); found != m_readings.end()) {
        return found->second;
    }
    if (m_readings.size() >= cacheLimit) {
        m_readings.clear();
    }
    return m_readings.emplace(std::move(key), m_apertium->readings(folded)).first->second;
}

void DanishLexicon::addForm(std::string_view lemma, std::string_view form)
{
    const auto foldedLemma = text::fold(lemma);
    for (const auto &word : {foldedLemma, text::fold(form)}) {
        const auto [first, last] = m_lemmasByForm.equal_range(word);
        if (std::none_of(first, last, [&](const auto &entry) { return entry.second == foldedLemma; })) {
            m_lemmasByForm.emplace(word, foldedLemma);
        }
    }
    m_cache.clear();
}

bool DanishLexicon::isWord(std::string_view token) const
{
    const auto folded = text::fold(token);
    if (isListed(folded)) {
        return true;
    }
    return m_dictionary && (m_dictionary->accepts(text::nfc(token)) || m_dictionary->accepts(folded) ||
                            m_dictionary->accepts(text::capitalised(folded)));
}

bool DanishLexicon::isListed(std::string_view token) const
{
    return listed(text::fold(token)).isListed;
}

std::vector<std::string> DanishLexicon::stems(std::string_view token) const
{
    return lookUp(text::fold(token)).stems;
}

std::string DanishLexicon::roughStem(std::string_view token) const
{
    return m_snowball.stem(text::fold(token));
}

bool DanishLexicon::mayBeVerb(std::string_view token) const
{
    return lookUp(text::fold(token)).mayBeVerb;
}

DanishLexicon::Entry &DanishLexicon::cached(const std::string &folded) const
{
    if (const auto found = m_cache.find(folded); found != m_cache.end()) {
        return found->second;
    }
    if (m_cache.size() >= cacheLimit) {
        m_cache.clear(); // simple and rare: a course's answers share far fewer words
    }
    Entry entry;
    if (folded.size() <= longestWordBytes) {
        addListedStems(folded, entry);
        if (const auto base = withoutGenitive(folded); entry.stems.empty() && !base.empty()) {
            addListedStems(base, entry);
        }
    }
    entry.isComplete = !entry.stems.empty() || folded.size() > longestWordBytes;
    return m_cache.emplace(folded, std::move(entry)).first->second;
}

const DanishLexicon::Entry &DanishLexicon::listed(const std::string &folded) const
{
    return cached(folded);
}

const DanishLexicon::Entry &DanishLexicon::lookUp(const std::string &folded) const
{
    auto &entry = cached(folded);
    if (entry.isComplete) {
        return entry;
    }
    auto completed = entry; // looking up its parts may empty the cache
    complete(folded, completed);
    return cached(folded) = std::move(completed);
}

void DanishLexicon::complete(const std::string &folded, Entry &entry) const
{
    addCompoundStems(folded, entry);
    if (entry.stems.empty()) {
        addHyphenatedStems(folded, entry);
    }
    entry.isComplete = true;
}

/// The glossaries, the word list and Apertium in union. Names only where nothing else is known: they stand with a
/// capital, and "dor" is not made a Danish word by the name Dor.
void DanishLexicon::addListedStems(const std::string &folded, Entry &entry) const
{
    const auto [first, last] = m_lemmasByForm.equal_range(folded);
    for (auto at = first; at != last; ++at) {
        addOnce(entry.stems, at->second);
        entry.isListed = true;
    }
    addOnce(entry.stems, irregularLemma(folded));
    if (folded.ends_with("ne")) {
        addOnce(entry.stems, irregularLemma(folded.substr(0, folded.size() - 2)));
    }
    entry.isListed = entry.isListed || !entry.stems.empty();
    std::vector<std::string> names;
    const auto listed = wordList() != nullptr ? wordList()->forms(folded) : std::vector<ListedForm>();
    for (const auto &form : listed) {
        if (form.kind == FormKind::Name) {
            addOnce(names, std::string(form.lemma));
        } else if (!isFirst(form.kind)) {
            addOnce(entry.stems, std::string(form.lemma));
            addOnce(entry.stems, irregularLemma(form.lemma));
            entry.isListed = true;
            entry.mayBeVerb = entry.mayBeVerb || isVerb(form);
        }
    }
    for (const auto &reading : apertiumReadings(folded)) {
        if (!reading.has(compoundFirstTag)) {
            addOnce(entry.stems, text::fold(reading.lemma));
            entry.isListed = true;
            entry.mayBeVerb = entry.mayBeVerb || isVerb(reading);
        }
    }
    if (entry.stems.empty()) {
        entry.stems = std::move(names);
    }
}

/// A word that only the rules for compounds accept: what stands before the head stays as it is.
void DanishLexicon::addCompoundStems(const std::string &folded, Entry &entry) const
{
    if (!m_dictionary) {
        return;
    }
    for (const auto &analysis : m_dictionary->analyses(folded)) {
        addOnce(entry.stems, text::fold(analysis.lemma()));
        const auto irregular = irregularLemma(text::fold(analysis.stem));
        addOnce(entry.stems, irregular.empty() ? irregular : text::fold(analysis.prefix) + irregular);
        entry.mayBeVerb = entry.mayBeVerb || isVerb(analysis);
    }
}

/// "TIG-svejsningen": the last part inflects.
void DanishLexicon::addHyphenatedStems(const std::string &folded, Entry &entry) const
{
    const auto hyphen = folded.rfind('-');
    if (hyphen == std::string::npos || hyphen == 0 || hyphen + 1 == folded.size()) {
        return;
    }
    const auto head = lookUp(folded.substr(hyphen + 1)).stems;
    for (const auto &stem : head) {
        addOnce(entry.stems, folded.substr(0, hyphen + 1) + stem);
    }
}

void DanishLexicon::addGlossaryForms(std::string_view folded, std::vector<WordForm> &forms) const
{
    const auto [first, last] = m_lemmasByForm.equal_range(folded);
    for (auto at = first; at != last; ++at) {
        lexicon::addForm(forms, {at->second, WordClass::Other, Gender::Unknown, false, false});
    }
}

std::vector<WordForm> DanishLexicon::forms(std::string_view token, Search search) const
{
    const auto folded = text::fold(token);
    std::vector<WordForm> found;
    if (folded.size() > longestWordBytes) {
        return found;
    }
    if (const auto *list = wordList()) {
        for (const auto &form : list->forms(folded)) {
            if (auto value = wordFormOf(form)) {
                lexicon::addForm(found, std::move(*value));
            }
        }
    }
    if (search == Search::Thorough) {
        for (const auto &reading : apertiumReadings(folded)) {
            if (auto value = wordFormOf(reading)) {
                lexicon::addForm(found, std::move(*value));
            }
        }
    }
    addGlossaryForms(folded, found);
    return found;
}

std::vector<FirstPart> DanishLexicon::firstParts(std::string_view piece, Search search) const
{
    const auto folded = text::fold(piece);
    std::vector<FirstPart> parts;
    if (folded.size() > longestWordBytes) {
        return parts;
    }
    if (const auto irregular = irregularFirst(folded); !irregular.empty()) {
        return {FirstPart{irregular, folded.substr(irregular.size()), WordClass::Noun, true}};
    }
    if (const auto *list = wordList()) {
        for (const auto &form : list->forms(folded)) {
            addFirst(parts, firstPartOf(form, folded));
        }
    }
    if (search == Search::Thorough) {
        for (const auto &reading : apertiumReadings(folded)) {
            addFirst(parts, firstPartOf(reading, folded));
        }
    }
    bool isBase = false;
    for (const auto &form : forms(folded, search)) {
        if (form.lemma == folded) {
            isBase = true;
            addFirst(parts, FirstPart{folded, "", form.wordClass, false});
        }
    }
    if (!isBase && folded.ends_with('s') && !forms(folded.substr(0, folded.size() - 1), search).empty()) {
        splitOffLink(parts); // "engangs" is no word, engang is
    }
    // A verb's stem, as in drivhjul.
    for (const auto &form : forms(folded + "e", search)) {
        if (form.wordClass == WordClass::Verb && form.lemma == folded + "e" && folded.size() > 3) {
            addFirst(parts, FirstPart{folded, "", WordClass::Verb, false});
        }
    }
    if (folded.ends_with('s')) {
        const auto base = folded.substr(0, folded.size() - 1);
        const bool links = std::ranges::any_of(linkingEnds, [&](auto end) { return base.ends_with(end); });
        for (const auto &form : forms(base, search)) {
            if (form.lemma == base && (form.wordClass == WordClass::Noun || form.wordClass == WordClass::Other)) {
                addFirst(parts, FirstPart{base, "s", WordClass::Noun, links});
            }
        }
    }
    return parts;
}

bool DanishLexicon::isUsual(std::string_view piece) const
{
    const auto folded = text::fold(piece);
    const auto isMore = [](const ApertiumReading &reading) { return !reading.has("imp"); };
    return !m_apertium || m_lemmasByForm.contains(folded) || std::ranges::any_of(apertiumReadings(folded), isMore);
}

} // namespace fagdansk::lexicon
