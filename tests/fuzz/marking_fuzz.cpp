// A pattern, a prompt and an answer of any bytes: the pattern parses or says why, the evidence lies within the answer.
#include "screening/marking/rubric_marker.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace {
using namespace fagdansk;

std::shared_ptr<const lexicon::Lexicon> makeLexicon()
{
    auto opened = lexicon::DanishLexicon::open("/usr/share/hunspell/da_DK");
    return opened ? std::move(opened).value() : lexicon::DanishLexicon::withoutDictionary();
}

/// Cuts the first line off `rest`.
std::string_view takeLine(std::string_view &rest)
{
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const marking::RubricMarker marker(makeLexicon());
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    const std::string pattern(takeLine(rest));
    const std::string claim(takeLine(rest));
    const auto prompt = takeLine(rest);
    glossary::Rubric rubric;
    rubric.points.push_back({glossary::PointRole::What, "", {pattern, "hjelm/maske"}, 1.0});
    rubric.points.push_back({glossary::PointRole::Purpose, "", {"ikke blind", "beskytte øje"}, 1.0});
    rubric.forbidden.push_back({"", {claim}});
    const auto suggestion = marker.suggest({rest, prompt, "svejsehjelm", {"svejse", "hjelm"}, &rubric});
    for (const auto &evidence : suggestion.evidence) {
        if (evidence.begin + evidence.length > rest.size()) {
            std::abort();
        }
    }
    return suggestion.confidence >= 0.0 && suggestion.confidence <= 1.0 ? 0 : (std::abort(), 0);
}
