// Any bytes as words and as a table of compounds: parts join to the word, a judgement is one, nothing crashes.
#include "wordlists/compounds/splitter.h"
#include "wordlists/extraction/term_candidates.h"
#include "wordlists/lexicon/danish_lexicon.h"
#include "wordlists/lexicon/typed_answer.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace {
const fagdansk::lexicon::DanishLexicon &danish()
{
    static const auto lexicon = fagdansk::lexicon::DanishLexicon::create(
        {"/usr/share/hunspell/da_DK", "/usr/share/apertium/apertium-dan-nor/dan-nob.automorf.bin"});
    return *lexicon;
}
} // namespace

/// Reading the dictionaries takes seconds under the sanitizers and is no input's fault.
extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    (void)danish().forms("hjelm", fagdansk::lexicon::Search::Thorough);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace fagdansk;
    const auto &lexicon = danish();
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto cut = bytes.find('\n');
    const auto word = bytes.substr(0, cut);
    const auto rest = cut == std::string_view::npos ? std::string_view() : bytes.substr(cut + 1);
    std::vector<compounds::OverrideFault> faults;
    const compounds::Splitter splitter(lexicon, compounds::parseOverrides(rest, faults));
    const auto &parts = splitter.split(word);
    if (compounds::joined(parts).size() != word.size() || parts.front().link != "") {
        std::abort();
    }
    lexicon::CourseTerms terms;
    terms.add(rest, {});
    const auto judged = lexicon::judge(rest, word, {&lexicon, {}, &terms, {}});
    if (!(judged.cost >= 0) || lexicon::nameOf(judged.kind).empty()) {
        std::abort();
    }
    (void)lexicon::isFormOf(lexicon, rest.substr(0, 60), word);
    (void)extraction::termCandidates(bytes, {lexicon, splitter, [](std::string_view) { return std::string(); }});
    return 0;
}
