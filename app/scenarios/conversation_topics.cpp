#include "app/scenarios/conversation_guide.h"
#include "screening/recommendation/teacher_context.h"

namespace fagdansk::scenarios {
namespace {
using Kind = GuideField::Kind;

template <std::size_t N>
std::vector<std::string_view> all(const std::array<const char *, N> &names)
{
    return {names.begin(), names.end()};
}

std::vector<GuideTopic> guide()
{
    using namespace recommendation;
    return {
        {"background",
         {"Hvor kommer du fra?", "Hvornår kom du til Danmark?", "Hvem bor du sammen med?"},
         {{"in-denmark", Kind::Choice, {"under-1", "1-3", "4-10", "over-10"}}, {"background-note"}}},
        {"schooling",
         {"Hvor mange år gik du i skole?", "Har du taget en uddannelse?",
          "Hvilke bogstaver lærte du at læse og skrive med?"},
         {{"years", Kind::Number},
          {"education", Kind::Choice, {"none", "vocational", "higher", "other"}},
          {"latin", Kind::Choice, {"yes", "partly", "no"}},
          {"schooling-note"}}},
        {"languages",
         {"Hvilke sprog taler du?", "Hvilket sprog taler du hjemme?", "Kan du læse og skrive på dit eget sprog?"},
         {{"reads-own", Kind::Choice, {"well", "little", "no"}}, {"languages-note"}}},
        {"danish",
         {"Hvor har du lært dansk?", "Hvilket modul nåede du til?", "Har du bestået en prøve i dansk?"},
         {{"du", Kind::Choice, {"du1", "du2", "du3"}},
          {"module", Kind::Choice, {"1", "2", "3", "4", "5", "6"}},
          {"exam", Kind::Choice, {"none", "pd1", "pd2", "pd3", "higher"}},
          {"oral", Kind::Choice, all(levelNames)},
          {"written", Kind::Choice, all(levelNames)},
          {"danish-note"}}},
        {"vlv2",
         {"Har du taget en læsetest (VLV-2)?", "Hvornår var det, og hvad viste den?"},
         {{"vlv2-outcome", Kind::Choice, all(vlv2Names)}, {"vlv2-date", Kind::Line}, {"vlv2-result", Kind::Line}}},
        {"work",
         {"Hvad arbejder du med nu?", "Hvad har du arbejdet med før?", "Hvem taler du dansk med på arbejdet?"},
         {{"working", Kind::Choice, {"employed", "unemployed", "internship"}},
          {"knows-trade", Kind::Choice, {"yes", "little", "no"}},
          {"work-note"}}},
        {"difficult",
         {"Hvad er svært på dansk?", "Hvornår har du sidst læst eller skrevet noget på dansk?",
          "Hvad gør du, når du ikke forstår?"},
         {{"difficult-what", Kind::Choices, {"understand", "speak", "read", "write", "trade-words", "numbers"}},
          {"difficult-note"}}},
        {"motivation",
         {"Hvorfor vil du gerne på kurset?", "Hvem foreslog dig kurset?", "Hvor meget tid har du til at øve dig?"},
         {{"asked-by", Kind::Choices, {"self", "employer", "job-centre", "union"}}, {"motivation-note"}}},
        {"goals",
         {"Hvad vil du gerne kunne om et halvt år?", "Hvad skal du bruge kurset til?", "Hvornår begynder dit kursus?"},
         {{"goals-note"}}},
    };
}
} // namespace

std::span<const GuideTopic> conversationGuide()
{
    static const auto topics = guide();
    return topics;
}

} // namespace fagdansk::scenarios
