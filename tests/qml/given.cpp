#include "tests/qml/given.h"

#include "app/scenarios/enrolment.h"
#include "app/scenarios/marking_desk.h"
#include "app/scenarios/practice_run.h"
#include "app/scenarios/screening_run.h"
#include "tests/support/screening_walk.h"
#include "wordlists/drill/facet.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <map>

namespace fagdansk::screens {
namespace {
constexpr std::int64_t answerMs = 20'000;

/// A test that cannot be set up must not go on.
template <class Value>
void must(const base::Result<Value> &result)
{
    if (!result.ok()) {
        qFatal("%s", result.error().detail.c_str());
    }
}

session::Answer answerTo(const session::Step &step, const std::string &text)
{
    support::WillingAnswer willing;
    willing.explanation = text;
    return std::visit(willing, step.state);
}

bool isThere(const session::Step &step, const Until &until)
{
    return !until.key.empty() && step.key.text.starts_with(until.key) &&
           (!until.explains || std::holds_alternative<session::AskExplain>(step.state));
}

/// How often and how well a card was met leaves it on a rung of the ladder.
const std::map<drill::Rung, std::vector<PastReview>> &historyOf()
{
    static const std::map<drill::Rung, std::vector<PastReview>> histories{
        {drill::Rung::Recognise, {{"", 1, 1}}},
        {drill::Rung::Recall, {{"", 9, 3}}},
        {drill::Rung::Produce,
         {{"", 2000, 3}, {"", 1990, 3}, {"", 1960, 1}, {"", 1900, 3}, {"", 1800, 3}, {"", 1700, 3}}},
    };
    return histories;
}
/// Where chance decides between two exercises, enough cards for both to come.
int cardsOf(drill::Facet facet, drill::Rung rung)
{
    const bool isMixed =
        rung == drill::Rung::Recall && (facet == drill::Facet::Meaning || facet == drill::Facet::Compound);
    return isMixed ? 5 : 1;
}

/// A compound whose last part is itself a word of the trade, a word with a picture to pair: all that can be asked of
/// one.
bool isInstructive(const glossary::Term &term, drill::Facet facet, const std::vector<glossary::Term> &trade)
{
    if (facet == drill::Facet::Compound) {
        return std::ranges::find(trade, term.parts.back().text, &glossary::Term::lemma) != trade.end();
    }
    return facet != drill::Facet::Meaning || !term.picture.empty();
}
} // namespace

base::PersonId enrolled(scenarios::Station &station, const std::string &alias, const std::string &language, bool hasPin)
{
    const auto person =
        scenarios::enrol(station, {alias + " Osman", alias, "so", {}, language},
                         {"sol", "baad", "kat", "trae", "fisk", "stjerne", "cykel", "fugl", "hus", "blomst"}, {});
    must(person);
    if (hasPin) {
        must(station.centre().setPin(*person, {"hammer", "fisk", "bog", "lampe"}));
    }
    return *person;
}

void startedScreening(scenarios::Station &station, base::PersonId person, base::TeacherId teacher, bool faceToFace,
                      bool readAloud)
{
    auto request = support::request(person, teacher, faceToFace ? session::Mode::FaceToFace : session::Mode::Typed);
    request.setup.readAloud = readAloud;
    must(scenarios::startScreening(station, request));
}

void answered(scenarios::Station &station, base::PersonId person, base::TeacherId teacher, const Until &until,
              const std::string &explanation)
{
    auto run = support::openRun(station, person);
    while (!support::atEnd(run) && !isThere(run.course().current(), until)) {
        const auto facts = run.answer(answerTo(run.course().current(), explanation), answerMs, teacher);
        must(facts);
        must(scenarios::record(station, *facts));
    }
    if (until.key.empty()) {
        const auto end = run.handIn();
        must(end);
        must(scenarios::record(station, {*end}));
    }
}

void allMarked(scenarios::Station &station, base::TeacherId teacher, int mark)
{
    const auto tasks = scenarios::marksWaiting(station, scenarios::MarkingOrder::ByQuestion);
    must(tasks);
    for (const auto &task : *tasks) {
        must(scenarios::mark(station, task, mark, {}, teacher));
    }
}

std::vector<PastReview> everyKindOfCard(scenarios::Station &station, base::PersonId person, const std::string &trade)
{
    const auto reserved = scenarios::reservedTerms(station, person, trade);
    const auto terms = station.content().terms(trade);
    const auto rehearsals = station.content().rehearsals(trade);
    must(reserved);
    must(terms);
    must(rehearsals);
    std::vector<PastReview> reviews;
    std::vector<base::ContentId> taken = {reserved->begin(), reserved->end()};
    // One facet of a term: two never meet on one day.
    const auto meet = [&](const base::ContentId &id, drill::Facet facet, const std::vector<PastReview> &history) {
        taken.push_back(id);
        for (auto review : history) {
            review.card = drill::CardKey{id, facet}.text();
            reviews.push_back(review);
        }
    };
    for (const auto facet : drill::wordFacets) {
        for (const auto &[rung, history] : historyOf()) {
            for (int i = 0; i < cardsOf(facet, rung); ++i) {
                const auto term = std::ranges::find_if(*terms, [&](const glossary::Term &candidate) {
                    const auto facets = drill::facetsOf(candidate);
                    return std::ranges::find(taken, candidate.id) == taken.end() &&
                           std::ranges::find(facets, facet) != facets.end() && isInstructive(candidate, facet, *terms);
                });
                if (term != terms->end()) {
                    meet(term->id, facet, history);
                }
            }
        }
    }
    const auto meetOne = [&](const auto &items, drill::Facet facet) {
        std::size_t next = 0;
        for (const auto &[rung, history] : historyOf()) {
            if (next < items.size()) {
                meet(items[next++].id, facet, history);
            }
        }
    };
    meetOne(rehearsals->quiz, drill::Facet::Quiz);
    meetOne(rehearsals->instructions, drill::Facet::Order);
    meetOne(rehearsals->charts, drill::Facet::Chart);
    return reviews;
}

void recorded(scenarios::Station &station, const std::vector<scenarios::Fact> &facts)
{
    must(station.log().append(facts));
}

void reviewed(scenarios::Station &station, base::PersonId person, base::PracticeId practice,
              const std::vector<PastReview> &reviews)
{
    std::vector<scenarios::Fact> facts;
    for (const auto &review : reviews) {
        facts.emplace_back(scenarios::ReviewDone{person, practice, review.card, review.grade,
                                                 station.calendar().dayOf(station.clock().now()), 4'000, "", ""});
    }
    recorded(station, facts);
}

} // namespace fagdansk::screens
