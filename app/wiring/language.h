// The language engine for a content pack: dictionaries, the glossaries' terms and the splitter, put together once.
#pragma once

#include "app/scenarios/content_store.h"
#include "wordlists/compounds/splitter.h"
#include "wordlists/lexicon/course_terms.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::wiring {

/// Where Debian's apertium-dan-nor puts its Danish analyser.
inline constexpr const char *usualAnalyser = "/usr/share/apertium/apertium-dan-nor/dan-nob.automorf.bin";

struct LanguageFiles
{
    std::filesystem::path dictionary; ///< Hunspell's, without the ending
    std::filesystem::path analyser;   ///< Apertium's
    std::filesystem::path compounds;  ///< the table that a teacher edits; may be missing
};

/// The usual places, and the table of compounds beside the pack.
LanguageFiles usualLanguageFiles(const std::filesystem::path &pack);

/// One a thread. Opening reads the terms and the table only; each dictionary is read at the first question that needs
/// it.
class Language
{
public:
    /// BrokenPack. What is missing or faulty beside the pack is named by `notes` and left out.
    static base::Result<std::unique_ptr<Language>> open(const scenarios::ContentStore &content,
                                                        const LanguageFiles &files);

    const lexicon::DanishLexicon &lexicon() const { return *m_lexicon; }
    const compounds::Splitter &splitter() const { return m_splitter; }
    /// Of one trade, or of all for an empty name; null for an unknown trade.
    const lexicon::CourseTerms *terms(std::string_view trade) const;
    /// A sentence each, for the log and the command line.
    const std::vector<std::string> &notes() const { return m_notes; }

private:
    Language(std::unique_ptr<lexicon::DanishLexicon> lexicon, compounds::Overrides overrides);
    void addTrade(const std::string &slug, const std::vector<glossary::Term> &terms);

    std::unique_ptr<lexicon::DanishLexicon> m_lexicon;
    compounds::Splitter m_splitter;
    std::map<std::string, lexicon::CourseTerms, std::less<>> m_terms; ///< by trade; "" holds all
    std::vector<std::string> m_notes;
};

} // namespace fagdansk::wiring
