// The pack's Danish words for a search that found nothing: which term is nearest to a misspelling.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/lexicon/course_terms.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::pack {

class TypoIndex
{
public:
    /// `forms`: one a line.
    void add(const std::string &id, const std::string &lemma, std::string_view forms);
    /// Terms whose lemma is nearest to `typed`, if it is near at all: a cost of three in ten letters away at most. One
    /// word only.
    std::vector<base::ContentId> nearest(std::string_view typed, std::size_t limit) const;

private:
    lexicon::CourseTerms m_terms;
    std::multimap<std::string, base::ContentId, std::less<>> m_ids; ///< by lemma
};

} // namespace fagdansk::pack
