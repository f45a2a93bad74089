// Hunspell behind three questions; its analysis strings become values here.
#pragma once

#include "wordlists/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::lexicon {

/// One reading of a token: `prefix` + `stem` is its lemma; a prefix means that compound rules made it.
struct Analysis
{
    std::string prefix;
    std::string stem;
    std::vector<std::string> tags; ///< as the dictionary names them: NUTID, PLUR_BEK, ...

    std::string lemma() const { return prefix + stem; }
    friend bool operator==(const Analysis &, const Analysis &) = default;
};

/// Parses one line of Hunspell's `analyze` for `token`.
std::vector<Analysis> parseAnalysis(std::string_view line, std::string_view token);

/// Not thread-safe: one handle a thread. Reads the files (about 100 ms, 21 MB for Danish) at the first question.
class HunspellDictionary
{
public:
    /// `path` without the ending: "/usr/share/hunspell/da_DK". NotFound when `path`.aff or `path`.dic cannot be read.
    static base::Result<std::unique_ptr<HunspellDictionary>> open(const std::string &path);
    ~HunspellDictionary();

    bool accepts(const std::string &word) const;
    std::vector<Analysis> analyses(const std::string &word) const;

private:
    struct Impl;
    explicit HunspellDictionary(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace fagdansk::lexicon
