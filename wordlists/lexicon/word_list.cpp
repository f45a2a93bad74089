#include "wordlists/lexicon/word_list.h"

#include "wordlists/lexicon/affix_file.h"
#include "wordlists/text/casing.h"
#include "wordlists/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <bit>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

namespace fagdansk::lexicon {
namespace {
constexpr std::size_t mostEntries = 1U << 24;
constexpr std::uint32_t kindBits = 5;
constexpr std::uint32_t classBits = 3;
constexpr std::uint32_t entryShift = kindBits + classBits;
constexpr std::uint32_t noForm = 0xFFFFFFFF;

constexpr std::array<std::pair<std::string_view, FormKind>, 11> tagKinds{{
    {"BESTEMT_ENTAL", FormKind::DefiniteSingular},
    {"PLUR_UBEK", FormKind::IndefinitePlural},
    {"PLUR_BEK", FormKind::DefinitePlural},
    {"NUTID", FormKind::Present},
    {"DATID", FormKind::Past},
    {"PERF_PART", FormKind::Participle},
    {"PASSIV", FormKind::Passive},
    {"IMPERATIV", FormKind::Imperative},
    {"KOMPARATIV", FormKind::Comparative},
    {"SUPERLATIV", FormKind::Superlative},
    {"SUPERLATIV_PLURALIS", FormKind::Superlative},
}};

FormKind kindOf(const SuffixRule &rule)
{
    const auto found =
        std::ranges::find(tagKinds, std::string_view(rule.tag), [](const auto &pair) { return pair.first; });
    return found != tagKinds.end() ? found->second : FormKind::Other;
}

FormKind firstKindOf(const SuffixRule &rule)
{
    return rule.add.empty()  ? FormKind::FirstBare
           : rule.add == "s" ? FormKind::FirstS
           : rule.add == "e" ? FormKind::FirstE
                             : FormKind::FirstOther;
}

bool has(const std::vector<Flag> &flags, Flag flag)
{
    return flag != 0 && std::ranges::find(flags, flag) != flags.end();
}

std::optional<std::string> readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return {};
    }
    return std::string(std::istreambuf_iterator<char>(file), {});
}

FormKind kindIn(std::uint32_t slot)
{
    return static_cast<FormKind>(slot & ((1U << kindBits) - 1));
}

WordClass classIn(std::uint32_t slot)
{
    return static_cast<WordClass>(slot >> kindBits & ((1U << classBits) - 1));
}

std::uint64_t hashOf(std::string_view word)
{
    return std::hash<std::string_view>{}(word);
}
} // namespace

/// Open addressing over 64-bit hashes; the words themselves are kept once, as lemmas. Two of the half million forms
/// share a hash with a probability of 1e-8.
struct WordList::Data
{
    struct Entry
    {
        std::uint32_t begin = 0;
        std::uint16_t length = 0;
        std::uint8_t classes = 0; ///< a bit for each WordClass that its suffixes speak of
        Gender gender = Gender::Unknown;
    };

    std::string lemmas;
    std::vector<Entry> entries;
    std::vector<std::uint64_t> hashes;
    std::vector<std::uint32_t> slots; ///< entry, word class, kind
    std::size_t formCount = 0;

    template <class Visit>
    void visit(std::string_view folded, Visit visit) const
    {
        if (slots.empty()) {
            return;
        }
        const auto hash = hashOf(folded);
        const auto mask = slots.size() - 1;
        for (auto at = hash & mask; slots[at] != noForm; at = (at + 1) & mask) {
            if (hashes[at] == hash && !visit(slots[at])) {
                return;
            }
        }
    }

    std::string_view lemma(const Entry &entry) const
    {
        return std::string_view(lemmas).substr(entry.begin, entry.length);
    }
};

class WordList::Builder
{
public:
    explicit Builder(const AffixFile &affixes) : m_affixes(affixes) {}

    /// word/10,11,2 st:lemma al:form
    void addLine(std::string_view line)
    {
        const auto wordEnd = std::min(line.find_first_of("/ \t\r"), line.size());
        const auto word = line.substr(0, wordEnd);
        std::vector<Flag> flags;
        if (wordEnd < line.size() && line[wordEnd] == '/') {
            const auto end = std::min(line.find_first_of(" \t\r", wordEnd), line.size());
            flags = parseFlags(line.substr(wordEnd + 1, end - wordEnd - 1));
        }
        if (word.empty() || word.ends_with('-') || has(flags, m_affixes.forbidden) ||
            m_data->entries.size() >= mostEntries) {
            return;
        }
        const auto folded = text::fold(word);
        m_isName = u_isupper(static_cast<UChar32>(text::codePointAt(word, 0).value)) != 0;
        addEntry(lemmaOf(line, word));
        if (!has(flags, m_affixes.needAffix) && !has(flags, m_affixes.compoundOnly)) {
            addForm(folded, m_isName ? FormKind::Name : FormKind::Base);
        }
        inflect(folded, flags, 0);
    }

    std::unique_ptr<Data> finish()
    {
        const auto capacity = std::bit_ceil(m_forms.size() * 3 / 2 + 2);
        m_data->hashes.assign(capacity, 0);
        m_data->slots.assign(capacity, noForm);
        m_data->formCount = m_forms.size();
        for (const auto &[hash, slot] : m_forms) {
            auto at = hash & (capacity - 1);
            while (m_data->slots[at] != noForm) {
                at = (at + 1) & (capacity - 1);
            }
            m_data->hashes[at] = hash;
            m_data->slots[at] = slot;
        }
        m_data->lemmas.shrink_to_fit();
        return std::move(m_data);
    }

private:
    /// `st:` names the lemma of a form that is listed by itself.
    static std::string lemmaOf(std::string_view line, std::string_view word)
    {
        const auto at = line.find(" st:");
        if (at == std::string_view::npos) {
            return text::fold(word);
        }
        const auto end = std::min(line.find_first_of(" \t\r", at + 1), line.size());
        return text::fold(line.substr(at + 4, end - at - 4));
    }

    void addEntry(const std::string &lemma)
    {
        const auto length = std::min<std::size_t>(lemma.size(), 0xFFFF);
        m_data->entries.push_back(
            {static_cast<std::uint32_t>(m_data->lemmas.size()), static_cast<std::uint16_t>(length)});
        m_data->lemmas.append(lemma, 0, length);
    }

    void addForm(std::string_view form, FormKind kind, WordClass wordClass = WordClass::Other)
    {
        const auto entry = static_cast<std::uint32_t>(m_data->entries.size() - 1);
        m_forms.emplace_back(hashOf(form), entry << entryShift | static_cast<std::uint32_t>(wordClass) << kindBits |
                                               static_cast<std::uint32_t>(kind));
    }

    std::u32string endOf(std::string_view word) const
    {
        const auto points =
            text::toUtf32(word.substr(word.size() - std::min(word.size(), 4 * m_affixes.longestCondition)));
        return points.substr(points.size() - std::min(points.size(), m_affixes.longestCondition));
    }

    void inflect(std::string_view word, const std::vector<Flag> &flags, int depth)
    {
        constexpr int mostSuffixes = 2;
        const auto end = endOf(word);
        for (const auto flag : flags) {
            const auto block = m_affixes.suffixes.find(flag);
            if (block == m_affixes.suffixes.end()) {
                continue;
            }
            noteClass(block->second);
            const auto wordClass = block->second.wordClass.value_or(WordClass::Other);
            for (const auto &rule : block->second.rules) {
                if (rule.tag != "GENITIV" && rule.fits(word, end)) {
                    const auto stem = word.substr(0, word.size() - rule.strip.size());
                    addInflected(rule, std::string(stem) + rule.add, wordClass, depth < mostSuffixes ? depth + 1 : -1);
                }
            }
        }
    }

    void noteClass(const SuffixBlock &block)
    {
        auto &entry = m_data->entries.back();
        if (block.wordClass) {
            entry.classes |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(*block.wordClass));
        }
        if (block.gender != Gender::Unknown) {
            entry.gender = block.gender;
        }
    }

    void addInflected(const SuffixRule &rule, const std::string &form, WordClass wordClass, int depth)
    {
        if (has(rule.continuation, m_affixes.compoundOnly)) {
            if (has(rule.continuation, m_affixes.compoundBegin) && !m_isName) {
                addForm(form, firstKindOf(rule));
            }
            return;
        }
        const bool repeats = rule.add.empty() && rule.strip.empty();
        if (!has(rule.continuation, m_affixes.needAffix) && !repeats) {
            addForm(form, m_isName ? FormKind::Name : kindOf(rule), wordClass);
        }
        if (depth > 0) {
            inflect(form, rule.continuation, depth);
        }
    }

    const AffixFile &m_affixes;
    std::unique_ptr<Data> m_data = std::make_unique<Data>();
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_forms;
    bool m_isName = false;
};

WordList::WordList(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

WordList::~WordList() = default;

base::Result<std::unique_ptr<WordList>> WordList::read(const std::string &path)
{
    const auto affixes = readFile(path + ".aff");
    const auto words = readFile(path + ".dic");
    if (!affixes || !words) {
        return base::Error{base::ErrorKind::NotFound, "the dictionary file '" + path + (affixes ? ".dic" : ".aff") +
                                                          "' cannot be read; install the package hunspell-da"};
    }
    return parse(*affixes, *words);
}

std::unique_ptr<WordList> WordList::parse(std::string_view affixes, std::string_view words)
{
    const auto rules = parseAffixFile(affixes);
    Builder builder(rules);
    bool isFirstLine = true; // it holds the number of entries
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find('\n', at), words.size());
        if (!isFirstLine) {
            builder.addLine(words.substr(at, end - at));
        }
        isFirstLine = false;
        at = end + 1;
    }
    return std::unique_ptr<WordList>(new WordList(builder.finish()));
}

std::vector<ListedForm> WordList::forms(std::string_view folded) const
{
    std::vector<ListedForm> found;
    m_data->visit(folded, [&](std::uint32_t slot) {
        const auto number = slot >> entryShift;
        const auto &entry = m_data->entries[number];
        ListedForm form{m_data->lemma(entry), kindIn(slot), classIn(slot), entry.gender, number};
        if (form.wordClass != WordClass::Other || entry.classes == 0) {
            found.push_back(form);
            return true;
        }
        for (const auto wordClass : {WordClass::Noun, WordClass::Verb, WordClass::Adjective}) {
            if ((entry.classes >> static_cast<unsigned>(wordClass) & 1U) != 0) {
                form.wordClass = wordClass;
                found.push_back(form);
            }
        }
        return true;
    });
    return found;
}

bool WordList::isListed(std::string_view folded) const
{
    bool isFound = false;
    m_data->visit(folded, [&](std::uint32_t slot) {
        isFound = !isFirst(kindIn(slot));
        return !isFound;
    });
    return isFound;
}

std::size_t WordList::size() const
{
    return m_data->formCount;
}

} // namespace fagdansk::lexicon
