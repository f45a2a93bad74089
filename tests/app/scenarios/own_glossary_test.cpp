// A centre's own glossary: kept, ordered, shown as a trade, assigned and practised like one.
#include "app/scenarios/assigned_work.h"
#include "app/scenarios/own_glossary.h"
#include "app/scenarios/practice_run.h"
#include "tests/support/practice_answers.h"
#include "tests/support/screening_walk.h"

#include <algorithm>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using namespace fagdansk::scenarios;

glossary::Term word(const std::string &lemma, const std::string &definition)
{
    glossary::Term term;
    term.lemma = lemma;
    term.article = glossary::Article::En;
    term.parts = {{"", lemma}};
    term.definition = definition;
    return term;
}

class OwnGlossaryTest : public testing::Test
{
protected:
    OwnGlossary kept(const OwnGlossary &own)
    {
        const auto id = keepGlossary(*station, own);
        EXPECT_TRUE(id.ok()) << id.error().detail;
        const auto all = ownGlossaries(*station);
        EXPECT_TRUE(all.ok());
        const auto found = std::ranges::find(*all, *id, &OwnGlossary::id);
        return found == all->end() ? OwnGlossary() : *found;
    }
    OwnGlossary sample()
    {
        OwnGlossary own;
        own.title = "Værkstedet";
        addTerm(own, word("skruestik", "Den holder emnet fast på bordet."), "Værktøj");
        addTerm(own, word("øjenskyl", "Vand til at skylle øjnene med."), "Sikkerhed");
        addTerm(own, word("fil", "Med den gør man metal glat."), "Værktøj");
        addTerm(own, word("lim", ""), "Værktøj");
        return kept(own);
    }
    static std::vector<std::string> lemmas(const std::vector<glossary::Term> &terms)
    {
        std::vector<std::string> out;
        std::ranges::transform(terms, std::back_inserter(out), &glossary::Term::lemma);
        return out;
    }

    TempStation station;
};

TEST_F(OwnGlossaryTest, standsAmongTheTradesWithTheWordsThatHaveAMeaning)
{
    const auto own = sample();
    const auto slug = tradeSlugOf(own.id);
    EXPECT_EQ(lemmas(own.terms), (std::vector<std::string>{"skruestik", "fil", "lim", "øjenskyl"})) << "unit by unit";
    EXPECT_EQ(own.terms.back().id.text(), "egen/" + slug + "/oejenskyl");
    const auto trade = station->content().trades().back();
    EXPECT_EQ(trade.slug, slug);
    EXPECT_EQ(trade.title, "Værkstedet");
    EXPECT_EQ(trade.badge, "V");
    ASSERT_EQ(trade.units.size(), 2U);
    EXPECT_EQ(trade.units[0].terms.size(), 2U) << "the glue has no meaning yet";
    EXPECT_EQ(station->content().search("øjen", 5).front(), own.terms.back().id);
    EXPECT_EQ(station->content().search("skruestikk", 5).back(), own.terms.front().id) << "misspelt";
    station.reopen();
    EXPECT_EQ(lemmas(*station->content().terms(slug)), (std::vector<std::string>{"skruestik", "fil", "øjenskyl"}));
}

TEST_F(OwnGlossaryTest, isAssignedAndPractisedLikeATrade)
{
    const auto own = sample();
    const auto person = enrolled(*station, "Amina");
    Assignment assignment;
    assignment.person = person;
    assignment.teacher = station.teacher;
    assignment.trade = tradeSlugOf(own.id);
    assignment.units = {own.units[0].slug};
    assignment.startsOn = station->calendar().dayOf(station.clock.now());
    ASSERT_TRUE(station->assignments().save(assignment).ok());
    const auto run = PracticeRun::start(*station, {person, assignment.trade, 10, "da", 3});
    ASSERT_TRUE(run.ok()) << run.error().detail;
    std::set<std::string> met;
    while (const auto exercise = (*run)->next(*station)) {
        met.insert(std::string(exercise->card.term.slug()));
        station.clock.advance(8'000);
        ASSERT_TRUE((*run)->answer(*station, *exercise, rightAnswer(*exercise), false, 8'000).ok());
    }
    EXPECT_TRUE(met.contains("skruestik"));
    EXPECT_TRUE(met.contains("fil"));
    EXPECT_FALSE(met.contains("lim")) << "no meaning, no exercise";
}

TEST_F(OwnGlossaryTest, neverGivesASlugToAnotherWord)
{
    auto own = sample();
    removeTerm(own, own.terms[1].id);
    own = kept(own);
    addTerm(own, word("fil", "En fil på computeren."), "Værktøj");
    EXPECT_EQ(own.terms[2].id.slug(), "fil-2");
    addTerm(own, word("Fil", "Noget tredje."), "Værktøj");
    EXPECT_EQ(own.terms[3].id.slug(), "fil-3");
}

TEST_F(OwnGlossaryTest, movesWordsWithinAUnitAndUnitsPastEachOther)
{
    auto own = sample();
    moveTerm(own, own.terms[0].id, 1);
    EXPECT_EQ(lemmas(own.terms), (std::vector<std::string>{"fil", "skruestik", "lim", "øjenskyl"}));
    moveTerm(own, own.terms[2].id, 1);
    EXPECT_EQ(lemmas(own.terms), (std::vector<std::string>{"øjenskyl", "fil", "skruestik", "lim"}));
    moveTerm(own, own.terms[0].id, -1);
    EXPECT_EQ(own.terms[0].lemma, "øjenskyl") << "there is no place above the first";
    own = kept(own);
    EXPECT_EQ(lemmas(own.terms), (std::vector<std::string>{"øjenskyl", "fil", "skruestik", "lim"}));
}

TEST_F(OwnGlossaryTest, changesAWordAndItsUnitUnderTheSameId)
{
    auto own = sample();
    auto file = own.terms[1];
    file.definition = "Et redskab, der gør metal glat.";
    ASSERT_TRUE(changeTerm(own, file, "Sikkerhed").ok());
    own = kept(own);
    EXPECT_EQ(lemmas(own.terms), (std::vector<std::string>{"skruestik", "lim", "øjenskyl", "fil"}));
    EXPECT_EQ(station->content().term(file.id)->definition, file.definition);
    file.id = base::ContentId::parse("egen/egen-0/nothing").value();
    EXPECT_EQ(changeTerm(own, file, {}).error().kind, base::ErrorKind::NotFound);
}

TEST_F(OwnGlossaryTest, goesAndComesBackWithItsSlug)
{
    const auto own = sample();
    const auto trades = station->content().trades().size();
    ASSERT_TRUE(removeGlossary(*station, own).ok());
    EXPECT_EQ(station->content().trades().size(), trades - 1);
    ASSERT_TRUE(bringBackGlossary(*station, own).ok());
    EXPECT_EQ(station->content().trades().back().slug, tradeSlugOf(own.id));
}
} // namespace
