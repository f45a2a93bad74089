// One word on its way to its parts: which joints are possible, and which is the most likely.
#pragma once

#include "wordlists/compounds/overrides.h"
#include "wordlists/compounds/part.h"
#include "wordlists/lexicon/lexicon.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::compounds {

/// Reads folded words without hyphens. Costs are in units of one ordinary part; `overrides` and `lexicon` outlive it.
class WordReader
{
public:
    WordReader(const lexicon::Lexicon &lexicon, const Overrides &overrides) : m_lexicon(lexicon), m_overrides(overrides)
    {}

    /// The word's parts; itself where there is no joint.
    Parts read(const std::string &word);

private:
    /// What stands before a joint: its parts, the link after them, how unlikely that is.
    struct First
    {
        Parts parts;
        std::string link;
        double cost = 0;
    };
    struct Candidate
    {
        Parts parts;
        double cost = 0;
    };

    std::optional<Parts> fromTable(const std::string &word, const std::vector<lexicon::WordForm> &forms) const;
    std::optional<Parts> fromTableInflected(const std::string &word) const;
    std::optional<Parts> readListed(const std::string &word, const std::vector<lexicon::WordForm> &forms);
    Parts splitLemma(const std::string &lemma);
    Parts parseUnlisted(const std::string &word);
    std::optional<Candidate> parse(const std::string &word, int depth);
    std::optional<First> first(const std::string &piece, int depth);
    std::optional<First> simpleFirst(const std::string &piece);
    bool takesAnS(const std::string &piece) const;
    std::optional<First> compoundFirst(const std::string &piece, int depth);
    std::optional<double> headCost(const std::string &piece);
    bool isDerived(const std::string &lemma) const;
    bool inflectsLike(const std::string &whole, const std::string &head) const;
    double rarity(const std::string &piece);
    bool isFormOf(const std::string &form, const std::string &lemma) const;
    std::vector<lexicon::WordForm> formsOf(const std::string &word) const;
    Parts partsOfRoot(const std::string &root);

    const lexicon::Lexicon &m_lexicon;
    const Overrides &m_overrides;
    lexicon::Search m_search = lexicon::Search::Quick;
    int m_nesting = 0;
    std::map<std::string, std::optional<First>, std::less<>> m_firsts;
    std::map<std::string, double, std::less<>> m_rarity;
};

} // namespace fagdansk::compounds
