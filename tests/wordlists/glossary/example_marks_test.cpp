// The term's form in a sentence.
#include "wordlists/glossary/example_marks.h"

#include <gtest/gtest.h>

namespace fagdansk::glossary {
namespace {

TEST(ExampleMarks, standAroundTheLongestFormThatIsAWholeWord)
{
    Term term;
    term.lemma = "sav";
    term.forms = {"saven", "savene"};
    EXPECT_EQ(markedExample("Hent {saven} nu.", term), "Hent {saven} nu.") << "as given";
    EXPECT_EQ(markedExample("Hent saven, ikke en sav.", term), "Hent {saven}, ikke en sav.");
    EXPECT_EQ(markedExample("Sav ned.", term), "{Sav} ned.") << "a sentence begins with it";
    EXPECT_EQ(markedExample("Hent {hammeren} og saven.", term), "Hent hammeren og {saven}.") << "wrong braces";
    EXPECT_EQ(markedExample("Hent savklingen.", term), "") << "part of another word";
    EXPECT_EQ(markedExample("Brug savværket.", term), "") << "a Danish letter goes on";
    EXPECT_EQ(markedExample("", term), "");
    EXPECT_EQ(markedExample("sav", Term()), "");
}

} // namespace
} // namespace fagdansk::glossary
