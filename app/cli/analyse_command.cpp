#include "app/cli/analyse_command.h"

#include "app/cli/failing.h"
#include "app/cli/json_line.h"
#include "app/cli/language_opening.h"
#include "app/exchange/document.h"
#include "app/pack/file_names.h"
#include "wordlists/extraction/term_candidates.h"
#include "wordlists/readability/lix.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <istream>
#include <iterator>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace fagdansk::cli {
namespace {
using Json = nlohmann::ordered_json;

constexpr std::size_t mostInputBytes = 64 * 1024 * 1024;

struct AnalyseOptions
{
    std::vector<std::string> files;
    std::string trade;
};

Json termsJson(const std::vector<extraction::TermCandidate> &candidates)
{
    auto terms = Json::array();
    for (const auto &candidate : candidates) {
        terms.push_back({{"lemma", candidate.lemma},
                         {"parts", compounds::toText(candidate.parts)},
                         {"count", candidate.count},
                         {"sentence", candidate.sentence},
                         {"inGlossary", candidate.inGlossary}});
    }
    return terms;
}

void analyse(const std::string &name, const std::string &text, const wiring::Language &language,
             const lexicon::CourseTerms &terms, CommandContext &context)
{
    const auto glossaryLemma = [&](std::string_view words) {
        const auto lemmas = terms.lemmasOf(words);
        return lemmas.empty() ? std::string() : lemmas.front();
    };
    const auto counts = readability::measure(text);
    const auto candidates = extraction::termCandidates(text, {language.lexicon(), language.splitter(), glossaryLemma});
    const Json record{{"file", name},
                      {"words", counts.words},
                      {"sentences", counts.sentences},
                      {"longWords", counts.longWords},
                      {"lix", counts.lix ? Json(*counts.lix) : Json(nullptr)},
                      {"terms", termsJson(candidates)}};
    context.out << jsonLine(record) << '\n';
}

base::Result<std::string> readStandardInput(std::istream &in)
{
    std::string bytes;
    std::string block(64 * 1024, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        bytes.append(block, 0, static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > mostInputBytes) {
            return base::Error{base::ErrorKind::InvalidInput, "standard input: more than 64 MB"};
        }
    }
    return exchange::readText(bytes);
}

base::Result<void> analyseAll(const AnalyseOptions &options, const wiring::Language &language, CommandContext &context)
{
    const auto *terms = language.terms(options.trade);
    if (terms == nullptr) {
        return base::Error{base::ErrorKind::NotFound, "the pack has no trade '" + options.trade + "'"};
    }
    if (options.files.empty()) {
        const auto text = readStandardInput(context.in);
        if (!text) {
            return text.error();
        }
        analyse("-", *text, language, *terms, context);
    }
    for (const auto &file : options.files) {
        const auto text = exchange::readDocument(pack::pathOf(file));
        if (!text) {
            return text.error();
        }
        analyse(file, *text, language, *terms, context);
    }
    return {};
}

} // namespace

void addAnalyseCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<AnalyseOptions>();
    auto *command = app.add_subcommand("analyse", "Readability (LIX) and term candidates of texts");
    command->add_option("FILE", options->files, ".txt .md .html .docx .odt .pdf; none: text on standard input");
    command->add_option("--trade", options->trade, "The glossary that inGlossary asks; without it, all");
    command->footer("out:  a JSON object a line: file, words, sentences, longWords, lix, terms");
    command->fallthrough()->callback([&context, options] {
        const auto language = openLanguage(context);
        if (!language) {
            fail(language.error(), context, Exit::Usage);
            return;
        }
        if (const auto done = analyseAll(*options, **language, context); !done) {
            fail(done.error(), context, Exit::Usage);
        }
    });
}

} // namespace fagdansk::cli
