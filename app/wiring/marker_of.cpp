#include "app/wiring/marker_of.h"

#include "screening/marking/rubric_marker.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <utility>

namespace fagdansk::wiring {
namespace {

std::shared_ptr<const lexicon::Lexicon> makeLexicon(const std::string &dictionary,
                                                    const scenarios::ContentStore &content)
{
    auto opened = lexicon::DanishLexicon::open(dictionary);
    auto danish = opened ? std::move(*opened) : lexicon::DanishLexicon::withoutDictionary();
    for (const auto &trade : content.trades()) {
        const auto terms = content.terms(trade.slug);
        for (const auto &term : terms ? *terms : std::vector<glossary::Term>()) {
            for (const auto &form : term.forms) {
                danish->addForm(term.lemma, form);
            }
        }
    }
    return danish;
}

} // namespace

std::unique_ptr<marking::Marker> makeMarker(const scenarios::ContentStore &content,
                                            const std::filesystem::path &dictionary)
{
    const auto termsOfTrade = [&content](std::string_view trade) {
        auto terms = content.terms(trade);
        return terms ? std::move(*terms) : std::vector<glossary::Term>();
    };
    return std::make_unique<marking::RubricMarker>(makeLexicon(dictionary.string(), content), termsOfTrade);
}

} // namespace fagdansk::wiring
