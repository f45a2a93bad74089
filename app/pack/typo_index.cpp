#include "app/pack/typo_index.h"

#include "wordlists/lexicon/typed_answer.h"

#include <algorithm>

namespace fagdansk::pack {
namespace {
constexpr double farthestPerByte = 0.3;
constexpr std::size_t shortestTyped = 3; ///< bytes: less is near to everything
} // namespace

void TypoIndex::add(const std::string &id, const std::string &lemma, std::string_view forms)
{
    std::vector<std::string> list;
    while (!forms.empty()) {
        const auto end = std::min(forms.find('\n'), forms.size());
        list.emplace_back(forms.substr(0, end));
        forms.remove_prefix(std::min(end + 1, forms.size()));
    }
    if (const auto parsed = base::ContentId::parse(id)) {
        m_terms.add(lemma, list);
        m_ids.emplace(lemma, *parsed);
    }
}

std::vector<base::ContentId> TypoIndex::nearest(std::string_view typed, std::size_t limit) const
{
    std::vector<base::ContentId> found;
    if (typed.size() < shortestTyped || typed.find(' ') != std::string_view::npos) {
        return found;
    }
    for (const auto &lemma : m_terms.nearest(typed, limit)) {
        const double cost = lexicon::judge(lemma, typed, {}).cost;
        if (cost > farthestPerByte * static_cast<double>(typed.size())) {
            continue;
        }
        const auto [begin, end] = m_ids.equal_range(lemma);
        for (auto at = begin; at != end && found.size() < limit; ++at) {
            found.push_back(at->second);
        }
    }
    return found;
}

} // namespace fagdansk::pack
