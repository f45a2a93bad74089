// What the marker is asked, from what a screening asks.
#include "screening/items/term_item.h"
#include "screening/marking/mark_request.h"

#include <gtest/gtest.h>

namespace fagdansk::marking {
namespace {

glossary::Term helmet()
{
    glossary::Term term;
    term.id = *base::ContentId::parse("p/svejsning/svejsehjelm");
    term.lemma = "svejsehjelm";
    term.parts = {{"", "svejse"}, {"", "hjelm"}};
    term.rubric.points.push_back({glossary::PointRole::What, "på hovedet", {"hoved"}, 1.0});
    return term;
}

TEST(MarkRequest, HoldsWhatAQuestionAsksAndTheTermsOwnParts)
{
    const auto term = helmet();
    const auto item = items::termItem(term);
    const auto request = markRequest(item, &term, "noget på hovedet");
    EXPECT_EQ(request.answer, "noget på hovedet");
    EXPECT_EQ(request.prompt, "Hvad er svejsehjelm?");
    EXPECT_EQ(request.lemma, "svejsehjelm");
    EXPECT_EQ(request.term, "p/svejsning/svejsehjelm");
    EXPECT_EQ(request.lemmaParts, (std::vector<std::string>{"svejse", "hjelm"}));
    EXPECT_EQ(request.rubric, &item.rubric);
    EXPECT_TRUE(request.taught.empty());
}

TEST(MarkRequest, DoesWithoutATermForAQuestionToAText)
{
    items::Item item;
    item.prompt = "Hvorfor skal døren være lukket?";
    const auto request = markRequest(item, nullptr, "ild");
    EXPECT_EQ(request.prompt, item.prompt);
    EXPECT_TRUE(request.lemma.empty());
    EXPECT_TRUE(request.lemmaParts.empty());
}

} // namespace
} // namespace fagdansk::marking
