// A pattern, a prompt and an answer of any bytes: the pattern parses or says why, the evidence lies within the answer.
#include "screening/marking/rubric_marker.h"
#include "screening/marking/taught_marks.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {
using namespace fagdansk;

std::shared_ptr<const lexicon::Lexicon> makeLexicon()
{
    auto opened = lexicon::DanishLexicon::open("/usr/share/hunspell/da_DK");
    return opened ? std::move(opened).value() : lexicon::DanishLexicon::withoutDictionary();
}

/// Two terms, so that an answer is compared with another one's words.
std::vector<glossary::Term> termsOfTrade(std::string_view /*trade*/)
{
    std::vector<glossary::Term> terms;
    for (const auto *slug : {"svejsehjelm", "lysbue"}) {
        glossary::Term term;
        term.id = *base::ContentId::parse("p/t/" + std::string(slug));
        term.lemma = slug;
        term.definition = "Noget, du har på hovedet. Det beskytter øjne mod lys.";
        term.distractors = {"En lampe, der giver lys.", "En cykel."};
        terms.push_back(std::move(term));
    }
    return terms;
}

/// Cuts the first line off `rest`.
std::string_view takeLine(std::string_view &rest)
{
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

const marking::RubricMarker &marker()
{
    static const marking::RubricMarker made(makeLexicon(), termsOfTrade);
    return made;
}
} // namespace

/// Reading the dictionary takes seconds under the sanitizers and is no input's fault.
extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    const glossary::Rubric rubric;
    (void)marker().suggest({"en hjelm", "", "svejsehjelm", {}, &rubric, "p/t/svejsehjelm", {}});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    const std::string pattern(takeLine(rest));
    const std::string claim(takeLine(rest));
    const auto prompt = takeLine(rest);
    glossary::Rubric rubric;
    rubric.points.push_back({glossary::PointRole::What, "", {pattern, "hjelm/maske"}, 1.0});
    rubric.points.push_back({glossary::PointRole::Purpose, "", {"ikke blind", "beskytte øje"}, 1.0});
    rubric.forbidden.push_back({"", {claim}});
    const std::vector<marking::TaughtMark> taught(marking::leastTaughtMarks, {claim, marking::Mark::Partly});
    const auto suggestion =
        marker().suggest({rest, prompt, "svejsehjelm", {"svejse", "hjelm"}, &rubric, "p/t/svejsehjelm", taught});
    for (const auto &evidence : suggestion.evidence) {
        if (evidence.begin + evidence.length > rest.size()) {
            std::abort();
        }
    }
    return suggestion.confidence >= 0.0 && suggestion.confidence <= 1.0 ? 0 : (std::abort(), 0);
}
