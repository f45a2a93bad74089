#include "app/scenarios/practice_run.h"

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
    if (!terms || !stored || !reserved || !rehearsals) {
        return !terms ? terms.error() : !stored ? stored.error() : !reserved ? reserved.error() : rehearsals.error();
    }
    glossary::Trade trade;
    for (auto &candidate : station.content().trades()) {
        if (candidate.slug == request.trade) {
            trade = candidate;
        }
    }
    const base::PracticeId id{station.ids().next()};
    const auto started = station.log().append({PracticeStarted{id, request.person, request.trade, request.minutes}});
    if (!started) {
        return started.error();
    }
    const auto minutes = request.minutes;
    std::unique_ptr<PracticeRun> run(
        new PracticeRun(std::move(request), id, std::move(trade), std::move(*terms), *reserved, *rehearsals));
    const auto planned = plan(run->m_terms, *rehearsals, run->m_request);
    const auto cards = cardsOf(*stored);
    for (const auto &card : cards) {
        run->m_cards[card.key] = card.state;
        if (drill::isWordFacet(card.key.facet)) {
            run->m_begunBefore.insert(card.key.term);
        }
    }
    drill::SessionRules rules;
    rules.minutes = minutes;
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
        const auto rung = drill::rungOf(show->state, station.scheduler());
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
    const ReviewDone review{m_request.person,
                            m_id,
                            exercise.card.text(),
                            static_cast<int>(graded->grade),
                            moment.day,
                            durationMs,
                            std::string(std::visit(NameOf{}, exercise.task)),
                            typed ? typed->text : std::string()};
    if (const auto recorded = station.log().append({review}); !recorded) {
        return recorded.error();
    }
    remember(exercise);
    auto &state = m_cards[exercise.card];
    state = station.scheduler().review(state, {graded->grade, moment});
    m_plan->answered(exercise.card, graded->grade, state);
    if (drill::isWordFacet(exercise.card.facet)) {
        m_met.insert(exercise.card.term);
    }
    if (graded->outcome == drill::Outcome::Wrong) {
        ++m_wrong[exercise.card.term];
    }
    m_pending.reset();
    m_seen = false;
    ++m_answered;
    m_activeMs += durationMs;
    return graded;
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
    if (before.card) {
        m_cards[card] = *before.card;
    } else {
        m_cards.erase(card);
    }
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

PracticeSummary PracticeRun::summary(const Station &station) const
{
    constexpr std::size_t hardestShown = 5;
    PracticeSummary summary;
    summary.answered = m_answered;
    const drill::ProgressRules rules;
    for (const auto &id : m_met) {
        summary.newWords += m_begunBefore.contains(id) ? 0 : 1;
        const auto meaning = m_cards.find(drill::CardKey{id, drill::Facet::Meaning});
        const bool sits =
            meaning != m_cards.end() && station.scheduler().stabilityDays(meaning->second) >= rules.knownFromDays;
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
    return summary(station);
}

} // namespace fagdansk::scenarios
