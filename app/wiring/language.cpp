#include "app/wiring/language.h"

#include "app/wiring/marker_of.h"

#include <fstream>
#include <iterator>
#include <utility>

namespace fagdansk::wiring {
namespace {

compounds::Overrides readOverrides(const std::filesystem::path &file, std::vector<std::string> &notes)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return {};
    }
    const std::string text(std::istreambuf_iterator<char>(in), {});
    std::vector<compounds::OverrideFault> faults;
    auto overrides = compounds::parseOverrides(text, faults);
    for (const auto &fault : faults) {
        notes.push_back(file.filename().string() + ":" + std::to_string(fault.line) + ": " + fault.message);
    }
    return overrides;
}

compounds::Parts partsOf(const glossary::Term &term)
{
    compounds::Parts parts;
    for (const auto &part : term.parts) {
        parts.push_back({part.link, part.text});
    }
    return parts;
}

} // namespace

LanguageFiles usualLanguageFiles(const std::filesystem::path &pack)
{
    return {usualDictionary, usualAnalyser, pack.parent_path() / "compounds.txt"};
}

Language::Language(std::unique_ptr<lexicon::DanishLexicon> lexicon, compounds::Overrides overrides)
    : m_lexicon(std::move(lexicon)), m_splitter(*m_lexicon, std::move(overrides))
{}

base::Result<std::unique_ptr<Language>> Language::open(const scenarios::ContentStore &content,
                                                       const LanguageFiles &files)
{
    auto lexicon = lexicon::DanishLexicon::create({files.dictionary.string(), files.analyser.string()});
    auto notes = lexicon->missing();
    auto overrides = readOverrides(files.compounds, notes);
    auto language = std::unique_ptr<Language>(new Language(std::move(lexicon), std::move(overrides)));
    language->m_notes = std::move(notes);
    for (const auto &trade : content.trades()) {
        const auto terms = content.terms(trade.slug);
        if (!terms) {
            return terms.error();
        }
        language->addTrade(trade.slug, *terms);
    }
    return language;
}

void Language::addTrade(const std::string &slug, const std::vector<glossary::Term> &terms)
{
    auto &ofTrade = m_terms[slug];
    auto &ofAll = m_terms[std::string()];
    for (const auto &term : terms) {
        ofTrade.add(term.lemma, term.forms);
        ofAll.add(term.lemma, term.forms);
        m_lexicon->addForm(term.lemma, term.lemma);
        for (const auto &form : term.forms) {
            m_lexicon->addForm(term.lemma, form);
        }
        m_splitter.addTerm(term.lemma, partsOf(term));
    }
}

const lexicon::CourseTerms *Language::terms(std::string_view trade) const
{
    const auto found = m_terms.find(trade);
    return found != m_terms.end() ? &found->second : nullptr;
}

} // namespace fagdansk::wiring
