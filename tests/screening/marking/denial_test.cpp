// A claim that an answer denies must not cost it a mark, and denying the right thing must not win one.
#include "screening/marking/rubric_marker.h"
#include "tests/screening/marking/corpus.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <vector>

namespace fagdansk::tests {
namespace {

struct DenialAnswer
{
    std::string id;
    std::string term;
    std::string mark;
    std::string answer;
};

std::vector<DenialAnswer> denialAnswers()
{
    std::ifstream file(FAGDANSK_SOURCE_DIR "/tests/corpora/marking/denials.tsv");
    std::vector<DenialAnswer> answers;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#')) {
            continue;
        }
        std::istringstream fields(line);
        DenialAnswer answer;
        std::getline(fields, answer.id, '\t');
        std::getline(fields, answer.term, '\t');
        std::getline(fields, answer.mark, '\t');
        std::getline(fields, answer.answer);
        answers.push_back(std::move(answer));
    }
    return answers;
}

TEST(Denial, NeitherCostsNorWinsAMark)
{
    const auto corpus = loadCorpus();
    const auto marker = corpusMarker(corpus);
    std::vector<std::string> failed;
    for (const auto &row : denialAnswers()) {
        const auto request = requestFor(corpus.term(row.term), row.answer);
        if (std::to_string(static_cast<int>(marker->suggest(request).mark)) != row.mark) {
            failed.push_back(row.id);
        }
    }
    // n30: "ikke arbejdstøj man har på" is read as not wearing them; w04: "når der er fare" after ikke is still found.
    EXPECT_EQ(failed, (std::vector<std::string>{"n30", "w04"}));
}

} // namespace
} // namespace fagdansk::tests
