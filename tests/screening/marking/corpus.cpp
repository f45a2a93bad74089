#include "tests/screening/marking/corpus.h"

#include "screening/items/term_prompt.h"
#include "wordlists/glossary/trade_loader.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace fagdansk::tests {
namespace {
namespace fs = std::filesystem;

const std::string source = FAGDANSK_SOURCE_DIR;

std::string textOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        throw std::runtime_error(file.string() + " cannot be read");
    }
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<glossary::SourceFile> filesOf(const fs::path &folder, const std::string &within)
{
    std::vector<glossary::SourceFile> files;
    for (const auto &entry : fs::directory_iterator(folder / within)) {
        files.push_back({within + "/" + entry.path().filename().string(), textOf(entry.path())});
    }
    std::ranges::sort(files, {}, &glossary::SourceFile::name);
    return files;
}

std::vector<glossary::Term> termsOf(const fs::path &folder)
{
    std::vector<glossary::Fault> faults;
    auto loaded = glossary::loadTrade({folder.filename().string(),
                                       {"trade.yaml", textOf(folder / "trade.yaml")},
                                       filesOf(folder, "units"),
                                       filesOf(folder, "translations")},
                                      "fagdansk", {}, faults);
    if (!faults.empty()) {
        throw std::runtime_error(folder.string() + ": " + faults.front().message);
    }
    return std::move(loaded.terms);
}

glossary::PointRole roleOf(const std::string &name)
{
    if (name == "what") {
        return glossary::PointRole::What;
    }
    return name == "purpose" ? glossary::PointRole::Purpose : glossary::PointRole::Trait;
}

glossary::Rubric rubricOf(const YAML::Node &node)
{
    using Patterns = std::vector<std::string>;
    glossary::Rubric rubric;
    for (const auto &point : node["points"]) {
        rubric.points.push_back({roleOf(point["role"].as<std::string>()), point["says"].as<std::string>(),
                                 point["any"].as<Patterns>(), point["weight"].as<double>(1.0)});
    }
    for (const auto &claim : node["forbidden"]) {
        rubric.forbidden.push_back({claim["says"].as<std::string>(), claim["any"].as<Patterns>()});
    }
    for (const auto &role : node["full"]) {
        rubric.fullRoles.push_back(roleOf(role.as<std::string>()));
    }
    return rubric;
}

CorpusAnswer answerOf(const std::string &line)
{
    std::vector<std::string> fields;
    std::size_t at = 0;
    for (int i = 0; i < 4; ++i) {
        const auto tab = line.find('\t', at);
        if (tab == std::string::npos) {
            throw std::runtime_error("five fields expected: " + line);
        }
        fields.push_back(line.substr(at, tab - at));
        at = tab + 1;
    }
    return {fields[0], fields[1], std::stoi(fields[2]), fields[3], line.substr(at)};
}

std::vector<CorpusAnswer> loadAnswers()
{
    std::vector<CorpusAnswer> answers;
    for (const auto *name : {"dev", "learners-dev"}) {
        std::ifstream file(source + "/tests/corpora/marking/" + name + ".tsv");
        const auto before = answers.size();
        for (std::string line; std::getline(file, line);) {
            if (!line.empty() && !line.starts_with('#') && !line.starts_with("id\t")) {
                answers.push_back(answerOf(line));
            }
        }
        if (answers.size() == before) {
            throw std::runtime_error(std::string(name) + ".tsv is missing or empty");
        }
    }
    return answers;
}
} // namespace

const glossary::Term &Corpus::term(std::string_view lemma) const
{
    // Other trades may have the same word with a rubric of their own; these four are what the answers are about.
    for (const auto *slug : {"rengoering", "sikkerhed", "svejsning", "truck"}) {
        const auto &terms = trades.at(slug);
        const auto found = std::ranges::find(terms, lemma, &glossary::Term::lemma);
        if (found != terms.end()) {
            return *found;
        }
    }
    throw std::out_of_range("no term " + std::string(lemma));
}

marking::MarkRequest Corpus::request(const CorpusAnswer &answer) const
{
    return requestFor(term(answer.term), answer.answer);
}

marking::TermsOfTrade Corpus::termsOfTrade() const
{
    return [this](std::string_view slug) {
        const auto found = trades.find(slug);
        return found != trades.end() ? found->second : std::vector<glossary::Term>();
    };
}

marking::MarkRequest requestFor(const glossary::Term &term, std::string_view answer)
{
    static std::map<std::string, std::string> prompts;
    const auto &prompt = prompts.try_emplace(term.id.text(), items::termPrompt(term)).first->second;
    marking::MarkRequest request{answer, prompt, term.lemma, {}, &term.rubric, term.id.text()};
    for (const auto &part : term.parts) {
        request.lemmaParts.push_back(part.text);
    }
    return request;
}

Corpus loadCorpus()
{
    Corpus corpus;
    for (const auto &entry : fs::directory_iterator(source + "/wordlists/trades")) {
        corpus.trades.emplace(entry.path().filename().string(), termsOf(entry.path()));
    }
    corpus.answers = loadAnswers();
    return corpus;
}

Corpus withFirstRubrics(Corpus corpus)
{
    for (const auto &node : YAML::LoadFile(source + "/tests/corpora/marking/first-rubrics.yaml")["terms"]) {
        auto &terms = corpus.trades.at(node["trade"].as<std::string>());
        const auto found = std::ranges::find(terms, node["lemma"].as<std::string>(), &glossary::Term::lemma);
        if (found == terms.end()) {
            throw std::runtime_error("first-rubrics.yaml names a term that is gone");
        }
        found->rubric = rubricOf(node["rubric"]);
    }
    return corpus;
}

std::unique_ptr<marking::RubricMarker> corpusMarker(const Corpus &corpus)
{
    auto opened = lexicon::DanishLexicon::open(danishDictionary);
    if (!opened) {
        throw std::runtime_error(opened.error().detail);
    }
    for (const auto &[slug, terms] : corpus.trades) {
        for (const auto &term : terms) {
            for (const auto &form : term.forms) {
                (*opened)->addForm(term.lemma, form);
            }
        }
    }
    return std::make_unique<marking::RubricMarker>(std::shared_ptr<const lexicon::Lexicon>(std::move(*opened)),
                                                   corpus.termsOfTrade());
}

int Agreement::count() const
{
    int sum = 0;
    for (const auto &row : table) {
        for (const int n : row) {
            sum += n;
        }
    }
    return sum;
}

double Agreement::exact() const
{
    return static_cast<double>(table[0][0] + table[1][1] + table[2][2]) / count();
}

double Agreement::qwk() const
{
    std::array<double, 3> person{};
    std::array<double, 3> program{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            person[i] += table[i][j];
            program[j] += table[i][j];
        }
    }
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            const double weight =
                (static_cast<double>(i) - static_cast<double>(j)) * (static_cast<double>(i) - static_cast<double>(j));
            observed += weight * table[i][j];
            expected += weight * person[i] * program[j] / count();
        }
    }
    return 1.0 - observed / expected;
}

std::shared_ptr<const lexicon::Lexicon> danishLexicon()
{
    auto lexicon = lexicon::DanishLexicon::open(danishDictionary);
    if (!lexicon) {
        throw std::runtime_error(lexicon.error().detail);
    }
    return std::shared_ptr<const lexicon::Lexicon>(std::move(lexicon).value());
}

} // namespace fagdansk::tests
