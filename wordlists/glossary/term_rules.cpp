#include "wordlists/glossary/term_rules.h"

#include "wordlists/glossary/text_measure.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fagdansk::glossary {
namespace {

base::Error invalid(std::string detail)
{
    return {base::ErrorKind::InvalidInput, std::move(detail)};
}

bool isLink(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> links = {"s", "e", "n", "-"};
    return std::ranges::find(links, text) != links.end();
}

} // namespace

base::Result<std::vector<CompoundPart>> parseParts(std::string_view split)
{
    std::vector<CompoundPart> parts;
    std::string link;
    for (std::size_t begin = 0; begin <= split.size();) {
        const auto end = std::min(split.find(' ', begin), split.size());
        const auto token = split.substr(begin, end - begin);
        begin = end + 1;
        if (token.empty()) {
            return invalid("has two spaces in a row");
        }
        if (token.front() != '+') {
            parts.push_back({std::move(link), std::string(token)});
            link.clear();
        } else if (!isLink(token.substr(1)) || parts.empty() || !link.empty()) {
            return invalid("has '" + std::string(token) + "' where no link can stand; links are +s +e +n +-");
        } else {
            link = token.substr(1);
        }
    }
    if (!link.empty()) {
        return invalid("ends with a link");
    }
    return parts;
}

bool rejoins(const std::vector<CompoundPart> &parts, std::string_view lemma)
{
    std::string joined;
    for (const auto &part : parts) {
        joined += part.link + part.text;
    }
    std::string whole(lemma);
    std::erase(whole, ' ');
    return joined == whole;
}

base::Result<Example> parseExample(std::string_view text)
{
    const auto open = text.find('{');
    const auto close = text.find('}');
    if (open == std::string_view::npos || close == std::string_view::npos || close <= open + 1) {
        return invalid("has no {form} in braces");
    }
    if (text.find('{', open + 1) != std::string_view::npos || text.find('}', close + 1) != std::string_view::npos) {
        return invalid("has more than one pair of braces");
    }
    return Example{std::string(text.substr(0, open)), std::string(text.substr(open + 1, close - open - 1)),
                   std::string(text.substr(close + 1))};
}

bool isListedForm(const Term &term, std::string_view form)
{
    return equalIgnoringCase(term.lemma, form) ||
           std::ranges::any_of(term.forms, [&](const auto &listed) { return equalIgnoringCase(listed, form); });
}

std::optional<std::string> definitionFault(std::string_view definition)
{
    const auto measure = measureText(definition);
    if (measure.words > maxDefinitionWords) {
        return "has " + std::to_string(measure.words) + " words; at most " + std::to_string(maxDefinitionWords);
    }
    if (measure.lix() > maxDefinitionLix) {
        char lix[16];
        std::snprintf(lix, sizeof lix, "%.1f", measure.lix());
        return std::string("has LIX ") + lix + "; at most 35: shorter sentences, fewer words over six letters";
    }
    return {};
}

} // namespace fagdansk::glossary
