#include "app/wiring/content_language.h"

#include "app/pack/danish_checks.h"
#include "app/pack/option_checks.h"
#include "screening/marking/rubric_marker.h"

#include <algorithm>
#include <utility>

namespace fagdansk::wiring {
namespace {

std::shared_ptr<lexicon::DanishLexicon> withForms(const LanguageFiles &files, const pack::CheckedContent &content)
{
    std::shared_ptr<lexicon::DanishLexicon> danish = lexicon::DanishLexicon::create({files.dictionary.string(), {}});
    for (const auto &trade : content.trades) {
        for (const auto &term : trade.terms) {
            for (const auto &form : term.forms) {
                danish->addForm(term.lemma, form);
            }
        }
    }
    return danish;
}

void check(const LanguageFiles &files, const pack::ContentSources &sources, const pack::CheckedContent &content,
           std::vector<glossary::Fault> &faults)
{
    const auto dictionary = lexicon::DanishLexicon::create({files.dictionary.string(), files.analyser.string()});
    const auto reviewed = pack::readReviewedWords(sources.reviewedWords, faults);
    pack::checkSpelling(sources, *dictionary, reviewed, faults);
    pack::checkNouns(sources, *dictionary, reviewed, faults);
    const auto termsOfTrade = [&content](std::string_view slug) {
        const auto found = std::ranges::find(content.trades, slug,
                                             [](const auto &trade) { return std::string_view(trade.trade.slug); });
        return found == content.trades.end() ? std::vector<glossary::Term>() : found->terms;
    };
    const marking::RubricMarker marker(withForms(files, content), termsOfTrade);
    pack::checkOptions(sources, content, marker, faults);
}
} // namespace

pack::Checks withLanguage(pack::Checks checks, const LanguageFiles &files, std::vector<std::string> &notes)
{
    const auto dictionary = lexicon::DanishLexicon::create({files.dictionary.string(), files.analyser.string()});
    if (!dictionary->missing().empty()) {
        notes = dictionary->missing();
        return checks;
    }
    checks.language = [files](const pack::ContentSources &sources, const pack::CheckedContent &content,
                              std::vector<glossary::Fault> &faults) { check(files, sources, content, faults); };
    return checks;
}

} // namespace fagdansk::wiring
