#include "tests/screening/marking/corpus.h"

#include "wordlists/lexicon/danish_lexicon.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace fagdansk::tests {
namespace {
const std::string folder = std::string(FAGDANSK_SOURCE_DIR) + "/tests/corpora/marking/";

glossary::PointRole roleOf(const std::string &name)
{
    if (name == "what") {
        return glossary::PointRole::What;
    }
    return name == "purpose" ? glossary::PointRole::Purpose : glossary::PointRole::Trait;
}

glossary::Rubric rubricOf(const YAML::Node &node)
{
    glossary::Rubric rubric;
    for (const auto &point : node["points"]) {
        rubric.points.push_back({roleOf(point["role"].as<std::string>()), point["says"].as<std::string>(),
                                 point["any"].as<std::vector<std::string>>(), point["weight"].as<double>(1.0)});
    }
    for (const auto &claim : node["forbidden"]) {
        rubric.forbidden.push_back({claim["says"].as<std::string>(), claim["any"].as<std::vector<std::string>>()});
    }
    for (const auto &role : node["full"]) {
        rubric.fullRoles.push_back(roleOf(role.as<std::string>()));
    }
    return rubric;
}

std::vector<std::string> partsOf(const std::string &written)
{
    std::vector<std::string> parts;
    std::istringstream stream(written);
    for (std::string part; stream >> part;) {
        if (!part.starts_with('+')) {
            parts.push_back(part);
        }
    }
    return parts;
}

std::vector<CorpusTerm> loadTerms(const std::string &file)
{
    std::vector<CorpusTerm> terms;
    for (const auto &node : YAML::LoadFile(file)["terms"]) {
        if (!node["rubric"]) {
            continue;
        }
        terms.push_back({node["lemma"].as<std::string>(), partsOf(node["parts"].as<std::string>()),
                         node["heldOut"].as<bool>(false), rubricOf(node["rubric"])});
    }
    return terms;
}

CorpusAnswer answerOf(const std::string &line)
{
    std::vector<std::string> fields;
    std::size_t at = 0;
    for (int i = 0; i < 4; ++i) {
        const auto tab = line.find('\t', at);
        if (tab == std::string::npos) {
            throw std::runtime_error("dev.tsv: five fields expected: " + line);
        }
        fields.push_back(line.substr(at, tab - at));
        at = tab + 1;
    }
    return {fields[0], fields[1], std::stoi(fields[2]), fields[3], line.substr(at)};
}
std::vector<CorpusAnswer> loadAnswers()
{
    std::vector<CorpusAnswer> answers;
    std::ifstream file(folder + "dev.tsv");
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != '#') {
            answers.push_back(answerOf(line));
        }
    }
    if (answers.empty()) {
        throw std::runtime_error(folder + "dev.tsv is missing or empty");
    }
    return answers;
}
} // namespace

const CorpusTerm &Corpus::term(const std::string &lemma) const
{
    const auto found = std::ranges::find(terms, lemma, &CorpusTerm::lemma);
    if (found == terms.end()) {
        throw std::out_of_range("no rubric for " + lemma);
    }
    return *found;
}

marking::MarkRequest Corpus::request(const CorpusAnswer &answer) const
{
    const auto &asked = term(answer.term);
    return {answer.answer, "Forklar ordet med dine egne ord.", asked.lemma, asked.parts, &asked.rubric};
}

Corpus loadCorpus()
{
    return {loadTerms(folder + "rubrics.yaml"), loadAnswers()};
}

Corpus loadCorpusWithRubricsFrom(const std::string &tradesFolder)
{
    Corpus corpus{{}, loadAnswers()};
    for (const auto &entry : std::filesystem::recursive_directory_iterator(tradesFolder)) {
        if (entry.path().extension() == ".yaml" && entry.path().parent_path().filename() == "units") {
            std::ranges::move(loadTerms(entry.path().string()), std::back_inserter(corpus.terms));
        }
    }
    std::erase_if(corpus.answers, [&](const CorpusAnswer &answer) {
        return std::ranges::find(corpus.terms, answer.term, &CorpusTerm::lemma) == corpus.terms.end();
    });
    return corpus;
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
