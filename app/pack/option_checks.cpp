#include "app/pack/option_checks.h"

#include "screening/items/term_item.h"
#include "screening/marking/mark_request.h"
#include "wordlists/glossary/yaml_tree.h"

#include <algorithm>
#include <map>

namespace fagdansk::pack {
namespace {
using glossary::Fault;
using glossary::YamlNode;

struct Place
{
    std::string file;
    int definition = 0;
    std::vector<int> distractors;
};

/// By slug.
std::map<std::string, Place, std::less<>> placesOf(const glossary::TradeSources &trade)
{
    std::map<std::string, Place, std::less<>> places;
    std::vector<Fault> known;
    for (const auto &file : trade.units) {
        const auto root = glossary::parseYaml(file, known);
        const auto *terms = root ? root->find("terms") : nullptr;
        for (const auto &term : terms ? terms->items : std::vector<YamlNode>()) {
            const auto *slug = term.find("slug");
            const auto *definition = term.find("definition");
            const auto *distractors = term.find("distractors");
            if (slug && definition && distractors) {
                Place place{file.name, definition->line, {}};
                for (const auto &item : distractors->items) {
                    place.distractors.push_back(item.line);
                }
                places.emplace(slug->text, std::move(place));
            }
        }
    }
    return places;
}

void checkTerm(const glossary::Term &term, const Place &place, const marking::Marker &marker,
               std::vector<Fault> &faults)
{
    const auto item = items::termItem(term);
    const auto own = marker.suggest(marking::markRequest(item, &term, term.definition));
    if (own.mark == marking::Mark::NotExplained || (own.mark != marking::Mark::Explained && own.sure)) {
        faults.push_back({place.file, place.definition,
                          "the definition of '" + term.lemma +
                              "' is not worth 2 by its own rubric: widen the rubric, or say it plainly"});
    }
    for (std::size_t i = 0; i < term.distractors.size() && i < place.distractors.size(); ++i) {
        const auto suggestion = marker.suggest(marking::markRequest(item, &term, term.distractors[i]));
        if (suggestion.mark == marking::Mark::Explained && suggestion.sure) {
            faults.push_back(
                {place.file, place.distractors[i],
                 "this distractor of '" + term.lemma + "' is surely worth 2 by the rubric: it may be right as well"});
        }
    }
}
} // namespace

void checkOptions(const ContentSources &sources, const CheckedContent &content, const marking::Marker &marker,
                  std::vector<Fault> &faults)
{
    for (const auto &trade : content.trades) {
        const auto source = std::ranges::find(sources.trades, trade.trade.slug, &glossary::TradeSources::folder);
        if (source == sources.trades.end()) {
            continue;
        }
        const auto places = placesOf(*source);
        for (const auto &term : trade.terms) {
            if (const auto place = places.find(term.id.slug()); place != places.end()) {
                checkTerm(term, place->second, marker, faults);
            }
        }
    }
}

} // namespace fagdansk::pack
