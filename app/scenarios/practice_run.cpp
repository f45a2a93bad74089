#include "app/scenarios/practice_run.h"

#include "app/scenarios/assigned_work.h"
#include "app/scenarios/memory_upkeep.h"
#include "wordlists/drill/load_balance.h"
#include "wordlists/drill/progress.h"
#include "wordlists/drill/rehearsal_builder.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace fagdansk::scenarios {
namespace {
using base::Result;

drill::Moment momentOf(const Station &station)
{
    const auto now = station.clock().now();
    return {now, station.calendar().dayOf(now)};
}

/// Written in records, never changed.
struct NameOf
{
    // clang-format off
    std::string_view operator()(const drill::MeaningChoice &) const { return "meaning-choice"; }
    std::string_view operator()(const drill::WordChoice &) const { return "word-choice"; }
    std::string_view operator()(const drill::ListenChoice &) const { return "listen-choice"; }
    std::string_view operator()(const drill::TypeWord &) const { return "type-word"; }
    std::string_view operator()(const drill::GapSentence &) const { return "gap-sentence"; }
    std::string_view operator()(const drill::CompoundBuild &) const { return "compound-build"; }
    std::string_view operator()(const drill::ArticleChoice &) const { return "article-choice"; }
    std::string_view operator()(const drill::PictureChoice &) const { return "picture-choice"; }
    std::string_view operator()(const drill::PartMeaning &) const { return "part-meaning"; }
    std::string_view operator()(const drill::PairMatch &) const { return "pair-match"; }
    std::string_view operator()(const drill::StepOrder &) const { return "step-order"; }
    std::string_view operator()(const drill::QuizChoice &) const { return "quiz-choice"; }
    std::string_view operator()(const drill::ChartReading &) const { return "chart-reading"; }
    // clang-format on
};

/// The meaning comes first; the other facets follow in an order that differs from word to word, so that a day mixes
/// kinds of exercise.
std::vector<drill::PlannedTerm> planWords(const std::vector<glossary::Term> &terms, bool hears)
{
    std::vector<drill::PlannedTerm> planned;
    std::ptrdiff_t turn = 0;
    for (const auto &term : terms) {
        auto facets = drill::facetsOf(term);
        if (!hears) { // forms are asked for in a sentence that is spoken
            std::erase_if(facets, [](drill::Facet facet) {
                return facet == drill::Facet::Listening || facet == drill::Facet::Forms;
            });
        }
        if (const auto others = std::ssize(facets) - 1; others > 1) {
            std::rotate(facets.begin() + 1, facets.begin() + 1 + turn % others, facets.end());
        }
        ++turn;
        planned.push_back({term.id, std::move(facets)});
    }
    return planned;
}

/// Rehearsals are read, so they stay out where nothing is.
std::vector<drill::PlannedTerm> plan(const std::vector<glossary::Term> &terms, const glossary::Rehearsals &rehearsals,
                                     const PracticeRequest &request)
{
    if (request.reads || !request.hears) {
        return drill::withRehearsals(planWords(terms, request.hears), rehearsals);
    }
    std::vector<drill::PlannedTerm> planned;
    for (const auto &term : terms) {
        if (auto facets = drill::earAndPictureFacets(term); !facets.empty()) {
            planned.push_back({term.id, std::move(facets)});
        }
    }
    return planned;
}

std::vector<drill::Card> cardsOf(const std::vector<StoredCard> &stored)
{
    std::vector<drill::Card> cards;
    for (const auto &card : stored) {
        const auto key = drill::CardKey::parse(card.card);
        const auto state = drill::parseCardState(card.state);
        if (key && state) {
            cards.push_back({*key, *state});
        }
    }
    return cards;
}
} // namespace

Result<std::unordered_set<base::ContentId>> reservedTerms(Station &station, base::PersonId person,
                                                          const std::string &trade)
{
    std::unordered_set<base::ContentId> reserved;
    const auto summaries = station.screenings().summaries(person);
    if (!summaries) {
        return summaries.error();
    }
    const auto handedIn = std::ranges::count_if(
        *summaries, [&](const ScreeningSummary &s) { return s.trade == trade && s.state != ScreeningState::Open; });
    if (handedIn >= 2) {
        return reserved;
    }
    for (const auto &letter : station.content().formLetters(trade)) {
        const auto form = station.content().form(trade, letter);
        if (!form) {
            return form.error();
        }
        for (const auto &item : form->terms) {
            if (item.reserved) {
                reserved.insert(item.id);
            }
        }
    }
    return reserved;
}

PracticeRun::PracticeRun(PracticeRequest request, base::PracticeId id, glossary::Trade trade,
                         std::vector<glossary::Term> terms, std::unordered_set<base::ContentId> reserved,
                         const glossary::Rehearsals &rehearsals)
    : m_request(std::move(request)),
      m_id(id),
      m_trade(std::move(trade)),
      m_terms(std::move(terms)),
      m_random(m_request.seed),
      m_builder(m_terms, std::move(reserved), rehearsals)
{}

Result<std::unique_ptr<PracticeRun>> PracticeRun::start(Station &station, PracticeRequest request)
{
    auto terms = station.content().terms(request.trade);
    const auto stored = station.drills().cards(request.person, request.trade);
    const auto reserved = reservedTerms(station, request.person, request.trade);
    const auto rehearsals = station.content().rehearsals(request.trade);
    const auto memory = memoryAtStart(station, request.person);
    const auto work = assignedWork(station, request.person, request.trade);
    for (const auto *error : {terms ? nullptr : &terms.error(), stored ? nullptr : &stored.error(),
                              reserved ? nullptr : &reserved.error(), rehearsals ? nullptr : &rehearsals.error(),
                              memory ? nullptr : &memory.error(), work ? nullptr : &work.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    putFirst(*terms, work->terms);
    glossary::Trade trade;
    for (auto &candidate : station.content().trades()) {
        if (candidate.slug == request.trade) {
            trade = candidate;
        }
    }
    const base::PracticeId id{station.ids().next()};
    std::vector<Fact> facts{PracticeStarted{id, request.person, request.trade, request.minutes}};
    if (memory->isNew) {
        facts.emplace_back(MemoryFitted{request.person, memory->model, 0, 0, 0, true});
    }
    const auto started = station.log().append(facts);
    if (!started) {
        return started.error();
    }
    const auto minutes = request.minutes;
    std::unique_ptr<PracticeRun> run(
        new PracticeRun(std::move(request), id, std::move(trade), std::move(*terms), *reserved, *rehearsals));
    run->m_scheduler = station.memoryModel()->scheduler(memory->model);
    const auto planned = plan(run->m_terms, *rehearsals, run->m_request);
    const auto cards = cardsOf(*stored);
    for (const auto &card : cards) {
        run->put(card.key, card.state);
        if (drill::isWordFacet(card.key.facet)) {
            run->m_begunBefore.insert(card.key.term);
        }
    }
    drill::SessionRules rules;
    rules.minutes = minutes;
    if (work->course) {
        rules.newWordsPerDay = work->course->newTermsPerDay;
        run->m_desiredRetention = work->course->desiredRetention;
    }
    run->m_plan.emplace(planned, cards, *reserved, rules, momentOf(station), run->m_random);
    return run;
}

std::optional<drill::Exercise> PracticeRun::next(Station &station)
{
    if (m_pending) {
        return m_pending;
    }
    const drill::ExerciseOptions options{m_request.language == "da" ? std::string() : m_request.language, true,
                                         m_request.hears, m_request.reads || !m_request.hears};
    for (;;) {
        const auto next = m_plan->next(station.clock().now());
        const auto *show = std::get_if<drill::ShowCard>(&next);
        if (!show) {
            return std::nullopt;
        }
        const auto rung = drill::rungOf(show->state, *m_scheduler);
        if (auto exercise = m_builder.build(show->key, rung, options, m_random)) {
            m_pending = std::move(*exercise);
            return m_pending;
        }
        m_plan->skip(show->key);
    }
}

const glossary::Term *PracticeRun::termOf(const drill::CardKey &card) const
{
    const auto found = std::ranges::find(m_terms, card.term, &glossary::Term::id);
    return found == m_terms.end() ? nullptr : &*found;
}

void PracticeRun::prepareToJudge(Station &station) const
{
    if (!m_terms.empty()) {
        // The dictionaries behind the judge open with the first word that the trade itself does not know.
        drill::TypedKey key;
        key.expected = m_terms.front().lemma;
        static_cast<void>(station.typedJudge(m_request.trade).judge(key, "qzxqzx"));
    }
}

Result<drill::Graded> PracticeRun::answer(Station &station, const drill::Exercise &exercise,
                                          const drill::Answer &answer, bool hintUsed, std::int64_t durationMs)
{
    auto graded = drill::gradeAnswer(exercise, answer, hintUsed || m_seen, station.typedJudge(m_request.trade));
    if (!graded) {
        return graded.error();
    }
    durationMs = std::max<std::int64_t>(0, durationMs); // clocks run backwards
    const auto moment = momentOf(station);
    const auto *typed = std::get_if<drill::Typed>(&answer);
    const auto event = eventOf(exercise.card, graded->grade, moment);
    const ReviewDone review{m_request.person,
                            m_id,
                            exercise.card.text(),
                            static_cast<int>(graded->grade),
                            moment.day,
                            durationMs,
                            std::string(std::visit(NameOf{}, exercise.task)),
                            typed ? typed->text : std::string(),
                            event.fuzz,
                            event.desiredRetention};
    if (const auto recorded = station.log().append({review}); !recorded) {
        return recorded.error();
    }
    remember(exercise);
    const auto before = m_cards.find(exercise.card);
    const auto after = m_scheduler->review(before == m_cards.end() ? drill::CardState{} : before->second, event);
    put(exercise.card, after);
    m_plan->answered(exercise.card, graded->grade, after);
    if (drill::isWordFacet(exercise.card.facet)) {
        m_met.insert(exercise.card.term);
    }
    if (graded->outcome == drill::Outcome::Wrong) {
        ++m_wrong[exercise.card.term];
    }
    m_fuzz.reset();
    m_pending.reset();
    m_seen = false;
    ++m_answered;
    m_activeMs += durationMs;
    return graded;
}

drill::ReviewEvent PracticeRun::eventOf(const drill::CardKey &card, drill::Grade grade, const drill::Moment &moment)
{
    drill::ReviewEvent event{grade, moment, std::nullopt, m_desiredRetention};
    const auto state = m_cards.find(card);
    if (m_fuzz) {
        event.fuzz = m_fuzz;
        return event;
    }
    event.fuzz = drill::balancedFuzz(
        state == m_cards.end() ? drill::CardState{} : state->second, event, *m_scheduler,
        [&](base::LocalDay day) { return loadOf(day, card); }, m_random);
    m_fuzz = event.fuzz;
    return event;
}

/// How many cards wait on that day; a card of the same term counts for many, since only one of them may come.
int PracticeRun::loadOf(base::LocalDay day, const drill::CardKey &card) const
{
    constexpr int sibling = 1000;
    const auto due = m_due.find(day);
    int load = due == m_due.end() ? 0 : due->second;
    for (const auto facet : drill::allFacets) {
        const auto found = m_cards.find(drill::CardKey{card.term, facet});
        const bool waits = facet != card.facet && found != m_cards.end() && drill::dueDay(found->second) == day;
        load += waits ? sibling : 0;
    }
    return load;
}

/// Keeps the card, and how many wait on each day.
void PracticeRun::put(const drill::CardKey &card, const std::optional<drill::CardState> &state)
{
    if (const auto old = m_cards.find(card); old != m_cards.end()) {
        --m_due[drill::dueDay(old->second)];
        m_cards.erase(old);
    }
    if (state) {
        ++m_due[drill::dueDay(*state)];
        m_cards.emplace(card, *state);
    }
}

void PracticeRun::remember(const drill::Exercise &exercise)
{
    const auto card = m_cards.find(exercise.card);
    const auto wrong = m_wrong.find(exercise.card.term);
    m_before.emplace(Before{exercise, *m_plan, card == m_cards.end() ? std::nullopt : std::optional(card->second),
                            m_met.contains(exercise.card.term), wrong == m_wrong.end() ? 0 : wrong->second,
                            m_activeMs});
}

Result<drill::Exercise> PracticeRun::undo(Station &station)
{
    if (!m_before) {
        return base::Error{base::ErrorKind::Refused, "no answer can be taken back"};
    }
    const drill::CardKey card = m_before->exercise.card;
    const ReviewDone undone{m_request.person, m_id, card.text(), 0, momentOf(station).day, 0, "undo", {}};
    if (const auto recorded = station.log().append({undone}); !recorded) {
        return recorded.error();
    }
    auto before = std::move(*std::exchange(m_before, std::nullopt));
    m_plan = std::move(before.plan);
    put(card, before.card);
    if (!before.wasMet) {
        m_met.erase(card.term);
    }
    m_wrong[card.term] = before.wrong;
    m_activeMs = before.activeMs;
    --m_answered;
    m_seen = true;
    m_pending = std::move(before.exercise);
    return *m_pending;
}

void PracticeRun::rest(const Station &station)
{
    if (!m_restsSince) {
        m_restsSince = station.clock().now();
    }
}

std::int64_t PracticeRun::goOn(const Station &station)
{
    const auto since = std::exchange(m_restsSince, std::nullopt);
    const auto ms = since ? std::max<std::int64_t>(0, station.clock().now().value - since->value) : 0;
    m_plan->rested(ms);
    if (m_before) {
        m_before->plan.rested(ms); // taken back, the answer's minutes do not run again
    }
    return ms;
}

PracticeSummary PracticeRun::summary() const
{
    constexpr std::size_t hardestShown = 5;
    PracticeSummary summary;
    summary.answered = m_answered;
    const drill::ProgressRules rules;
    for (const auto &id : m_met) {
        summary.newWords += m_begunBefore.contains(id) ? 0 : 1;
        const auto meaning = m_cards.find(drill::CardKey{id, drill::Facet::Meaning});
        const bool sits =
            meaning != m_cards.end() && m_scheduler->stabilityDays(meaning->second) >= rules.knownFromDays;
        summary.firmWords += sits ? 1 : 0;
    }
    std::vector<std::pair<int, const glossary::Term *>> wrong;
    for (const auto &term : m_terms) {
        if (const auto count = m_wrong.find(term.id); count != m_wrong.end() && count->second > 0) {
            wrong.emplace_back(-count->second, &term);
        }
    }
    std::ranges::stable_sort(wrong, {}, [](const auto &entry) { return entry.first; });
    for (std::size_t i = 0; i < std::min(wrong.size(), hardestShown); ++i) {
        summary.hardest.push_back(*wrong[i].second);
    }
    return summary;
}

Result<PracticeSummary> PracticeRun::finish(Station &station)
{
    const auto recorded = station.log().append({PracticeFinished{m_id, m_request.person, m_answered, m_activeMs}});
    if (!recorded) {
        return recorded.error();
    }
    return summary();
}

} // namespace fagdansk::scenarios
