#include "wordlists/text/reading.h"
#include "wordlists/text/sentences.h"

#include <gtest/gtest.h>

namespace fagdansk::text {
namespace {

std::vector<std::string> sentencesOf(std::string_view text)
{
    const auto reading = read(text);
    std::vector<std::string> out;
    for (const auto &sentence : reading.sentences) {
        const auto begin = reading.tokens[sentence.first].begin;
        out.emplace_back(text.substr(begin, reading.tokens[sentence.last - 1].end() - begin));
    }
    return out;
}

TEST(Sentences, EndWhereAReaderEndsThem)
{
    const std::pair<const char *, std::vector<std::string>> cases[]{
        {"Brug hjelm. Luk øjnene!", {"Brug hjelm.", "Luk øjnene!"}},
        {"Det vejer ca. 20 kg. Løft det.", {"Det vejer ca. 20 kg.", "Løft det."}},
        {"Mød kl. 7 f.eks. Mandag.", {"Mød kl. 7 f.eks. Mandag."}},
        {"Hjelm, briller osv. Husk dem.", {"Hjelm, briller osv.", "Husk dem."}},
        {"Hjelm, briller osv. skal bruges.", {"Hjelm, briller osv. skal bruges."}},
        {"Den 3. maj er fri. Kom.", {"Den 3. maj er fri.", "Kom."}},
        {"Mød kl. 8. Derefter pause.", {"Mød kl. 8.", "Derefter pause."}},
        {"Hvad?! Nej...", {"Hvad?!", "Nej..."}},
        {"Han sagde: \"Stop.\" Vi stod.", {"Han sagde: \"Stop.\"", "Vi stod."}},
        {"# Røg\nRøg er farlig\nfor dig.", {"# Røg", "Røg er farlig\nfor dig."}},
        {"Husk:\n- hjelm\n- handsker\n\nSlut", {"Husk:", "- hjelm", "- handsker", "Slut"}},
        {"1. Tænd lyset\n2. Luk døren", {"1. Tænd lyset", "2. Luk døren"}},
        {"Overskrift\n\nBrødtekst her", {"Overskrift", "Brødtekst her"}},
        {"", {}},
    };
    for (const auto &[text, expected] : cases) {
        EXPECT_EQ(sentencesOf(text), expected) << text;
    }
}

TEST(Clauses, SplitAtCommasAndBeforeSubjects)
{
    const auto clausesOf = [](std::string_view text) {
        const auto reading = read(text);
        std::string out;
        for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
            out += i == 0 ? "" : reading.clauseOf[i] == reading.clauseOf[i - 1] ? " " : " | ";
            out += reading.tokens[i].folded;
        }
        return out;
    };
    const std::pair<const char *, const char *> cases[]{
        {"den er varm så man ikke brænder sig", "den er varm | så man ikke brænder sig"},
        {"røg og støv", "røg og støv"},
        {"den er ikke varm og den beskytter", "den er ikke varm | og den beskytter"},
        {"ikke farlig og beskytter mod luft", "ikke farlig | og beskytter mod luft"},
        {"maske, mod lys", "maske , | mod lys"},
        {"så der ikke kommer luft", "så der ikke kommer luft"},
    };
    for (const auto &[text, expected] : cases) {
        EXPECT_EQ(clausesOf(text), expected);
    }
}

} // namespace
} // namespace fagdansk::text
