#include "screening/marking/rubric_marker.h"
#include "tests/screening/marking/corpus.h"
#include "wordlists/lexicon/danish_lexicon.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fagdansk::marking {
namespace {
using glossary::PointRole;
using glossary::Rubric;

class RubricMarkerTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_marker = new RubricMarker(tests::danishLexicon()); }
    static void TearDownTestSuite()
    {
        delete s_marker;
        s_marker = nullptr;
    }

    Suggestion mark(std::string_view answer) const
    {
        return s_marker->suggest({answer, "Hvad er en svejsehjelm?", "svejsehjelm", {"svejse", "hjelm"}, &m_rubric});
    }

    static std::string shown(const Suggestion &suggestion, std::string_view answer)
    {
        static constexpr const char *kinds[]{"found", "missing", "contradicted", "circular", "copied", "unreadable"};
        std::string out;
        for (const auto &evidence : suggestion.evidence) {
            out += std::string(out.empty() ? "" : "; ") + kinds[static_cast<int>(evidence.kind)] + " " +
                   std::to_string(evidence.point) + " '" + std::string(answer.substr(evidence.begin, evidence.length)) +
                   "'";
        }
        return out;
    }

    static RubricMarker *s_marker;
    Rubric m_rubric{
        {{PointRole::What, "noget på hovedet", {"hjelm", "maske", "have/bære på hoved"}, 1.0},
         {PointRole::Purpose, "beskytter øjne", {"beskytte øje/ansigt", "ikke blind", "mod lys/gnist"}, 1.0},
         {PointRole::Trait, "mørkt glas", {"mørk glas"}, 1.0}},
        {{"til cykel", {"cykel", "\"slå hovedet\""}}},
        {},
        0};
};

RubricMarker *RubricMarkerTest::s_marker = nullptr;

struct Case
{
    const char *answer;
    int mark;
    const char *why;
};

TEST_F(RubricMarkerTest, Marks)
{
    const Case cases[]{
        {"svejsehjelm er en hjelm til at svejse", 0, "circular"},
        {"en svejse hjelm", 0, "circular, written apart"},
        {"en maske der beskytter øjnene", 2, "what and purpose"},
        {"en sikkerhedshjelm der beskytter dit ansigt", 2, "another hjelm is no part of the term"},
        {"den beskytter ikke øjnene", 0, "denied"},
        {"man bliver blind", 0, "the pattern says ikke blind"},
        {"maske så man ikke bliver blind", 2, "a negation that the pattern holds"},
        {"maske så man aldrig bliver blind", 2, "another negation"},
        {"det er ikke en maske, den beskytter øjnene", 1, "one clause denies, the other says"},
        {"den er ikke tung og beskytter øjnene", 1, "og opens a new clause"},
        {"ikke kun en maske den beskytter øjnene", 2, "not only"},
        {"maske til cykel", 0, "forbidden"},
        {"ikke til cykel, en maske mod gnister", 2, "the claim is denied"},
        {"en maske mod lys når man kører på cykel", 1, "forbidden beside everything"},
        {"maske lys gnister øjne", 1, "a keyword list"},
        {"en maske, hvis man ikke har den på bliver man blind", 2, "what comes of the lack of it"},
        {"en maske, uden den bliver man blind", 2, "the same"},
        {"en maske, man undgår at blive blind", 2, "averted"},
        {"en maske, der beskytter øjnene uden for huset", 2, "uden for says where"},
        {"en maske, når det brænder må man ikke blive blind", 2, "a main clause that no comma parts"},
        {"en maske, der ikke beskytter øjnene for sent", 1, "for opens no clause here"},
        {"man har en maske på for ikke at blive blind", 2, "for ikke at opens one"},
        {"en maske, hvis man har den ikke på bliver man blind", 2, "a learner's word order in a condition"},
        {"", 0, "empty"},
        {"   \n", 0, "blank"},
        {"ved ikke", 0, "does not know"},
        {"Hvad er en svejsehjelm?", 0, "copied"},
        {"maske", 1, "one right word"},
        {"En maske. Den er dyr. Den er fra Kina. Mod hunger. Og så lyset.", 1,
         "words of a pattern stand in one sentence"},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(static_cast<int>(mark(c.answer).mark), c.mark)
            << c.answer << ": " << c.why << "\n  " << shown(mark(c.answer), c.answer);
    }
}

TEST_F(RubricMarkerTest, OneWordForTwoPointsIsNotEverything)
{
    m_rubric.points[1].patterns.push_back("maske");
    EXPECT_EQ(mark("en maske").mark, Mark::Partly);
    EXPECT_EQ(mark("en maske mod gnister").mark, Mark::Explained);
}

TEST_F(RubricMarkerTest, APartOfTheTermCountsBesideWhatStandsForTheOther)
{
    const Rubric rubric{{{PointRole::What, "giver en sygdom", {"kræft", "sygdom"}, 1.0}}, {}, {}, 0};
    const auto markOf = [&](std::string_view answer) {
        return s_marker->suggest({answer, "", "kræftfremkaldende", {"kræft", "fremkaldende"}, &rubric})
            .evidence[0]
            .kind;
    };
    EXPECT_EQ(markOf("giver kræft"), EvidenceKind::PointFound);
    EXPECT_EQ(markOf("kræft"), EvidenceKind::PointMissing);
    EXPECT_EQ(markOf("det er fremkaldende kræft"), EvidenceKind::PointMissing);
}

TEST_F(RubricMarkerTest, ShowsWhatItFoundAndWhere)
{
    const std::string_view answer = "Åh, en maske, den beskyter øjnene.";
    EXPECT_EQ(shown(mark(answer), answer), "found 0 'maske'; found 1 'beskyter øjnene'; missing 2 ''");
    const std::string_view circular = "svejsehjelm er en hjelm";
    EXPECT_EQ(shown(mark(circular), circular),
              "missing 0 ''; missing 1 ''; missing 2 ''; circular -1 'svejsehjelm er en hjelm'");
    const std::string_view denied = "den beskytter ikke øjnene";
    EXPECT_EQ(shown(mark(denied), denied),
              "missing 0 ''; missing 1 ''; contradicted -1 'beskytter ikke øjnene'; missing 2 ''");
    const std::string_view claim = "til cykel";
    EXPECT_EQ(shown(mark(claim), claim), "missing 0 ''; missing 1 ''; missing 2 ''; contradicted 0 'cykel'");
    EXPECT_EQ(mark("\xFF\xFE").evidence.back().kind, EvidenceKind::Unreadable);
    EXPECT_EQ(mark("xqzv wrtk").evidence.back().kind, EvidenceKind::Unreadable);
}

TEST_F(RubricMarkerTest, WordsAreWithinEightOfEachOther)
{
    const auto apart = [](int fillers) {
        std::string answer = "man har den tunge ";
        for (int i = 0; i < fillers; ++i) {
            answer += "gul ";
        }
        return answer + "på hovedet";
    };
    EXPECT_EQ(mark(apart(3)).mark, Mark::Partly);       // har den tunge gul gul gul på hovedet: seven apart
    EXPECT_EQ(mark(apart(5)).mark, Mark::NotExplained); // nine apart
}

TEST_F(RubricMarkerTest, IsSureOnlyWithReason)
{
    EXPECT_TRUE(mark("").sure);
    EXPECT_TRUE(mark("en maske man har på hovedet, den beskytter øjnene mod lys og gnister").sure);
    EXPECT_FALSE(mark("maske lys gnister øjne").sure) << "a list";
    EXPECT_FALSE(mark("wkrzt maske ploqt vrhjz dxkwq").sure) << "mostly unknown words";
    std::string essay;
    for (int i = 0; i < 30; ++i) {
        essay += "Jeg kan godt lide at arbejde. ";
    }
    EXPECT_FALSE(mark(essay).sure) << "too long to be read honestly";
}

TEST_F(RubricMarkerTest, WorksWithoutADictionary)
{
    const RubricMarker marker(std::shared_ptr<const lexicon::Lexicon>(lexicon::DanishLexicon::withoutDictionary()));
    const auto suggestion =
        marker.suggest({"en maske som beskytter dit ansigt", "", "svejsehjelm", {"svejse", "hjelm"}, &m_rubric});
    EXPECT_EQ(suggestion.mark, Mark::Explained);
}

TEST_F(RubricMarkerTest, IgnoresAPatternThatCannotBeRead)
{
    m_rubric.points[0].patterns.insert(m_rubric.points[0].patterns.begin(), "\"uden slut");
    EXPECT_EQ(mark("en maske").mark, Mark::Partly);
}

} // namespace
} // namespace fagdansk::marking
