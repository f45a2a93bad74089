#include "app/wiring/example_class.h"

#include "app/scenarios/enrolment.h"
#include "app/scenarios/screening_run.h"

#include <array>

namespace fagdansk::wiring {
namespace {
using base::Result;

struct Person
{
    const char *name;
    const char *alias;
    const char *tongue;
    const char *picture;
};

// Invented; every name is a common one.
constexpr std::array people{
    Person{"Amal Haddad", "Amal", "ar", "sol"},         Person{"Piotr Nowak", "Piotr", "pl", "baad"},
    Person{"Oksana Kovalenko", "Oksana", "uk", "trae"}, Person{"Mehmet Yilmaz", "Mehmet", "tr", "fisk"},
    Person{"Linh Nguyen", "Linh", "vi", "stjerne"},     Person{"Ion Popescu", "Ion", "ro", "cykel"},
};

/// How a participant of the example explains: taken in turn, so that every mark occurs.
constexpr std::array explanations{
    "det er noget man bruger når man svejser",
    "det beskytter øjne og ansigt mod lys og gnister, man har det på hovedet",
    "en ting der holder luften væk fra det varme metal, det er gas",
    "ved ikke rigtig, noget med strøm",
    "det er røg der bliver suget væk så man kan trække vejret",
};

Result<void> answerAll(scenarios::Station &station, base::PersonId person, base::TeacherId teacher)
{
    auto run = scenarios::ScreeningRun::loadOpen(station, person);
    if (!run) {
        return run.error();
    }
    auto &screening = **run;
    int turn = 0;
    while (!screening.course().finished()) {
        const auto step = screening.course().current();
        session::Answer answer = session::Seen{};
        if (std::holds_alternative<session::ReadText>(step.state)) {
            answer = session::TextRead{95'000};
        } else if (std::holds_alternative<session::AskChoice>(step.state)) {
            answer = session::Choice{turn % 4 == 3 ? 1 : 0};
        } else if (std::holds_alternative<session::AskExplain>(step.state)) {
            answer = session::Explanation{explanations[static_cast<std::size_t>(turn) % explanations.size()]};
        } else if (std::holds_alternative<session::AskRecognition>(step.state)) {
            answer = session::RecognitionChoice{0};
        }
        ++turn;
        const auto facts = screening.answer(answer, 20'000, teacher);
        if (!facts) {
            return facts.error();
        }
        if (auto recorded = scenarios::record(station, *facts); !recorded) {
            return recorded;
        }
    }
    const auto end = screening.handIn();
    return end ? scenarios::record(station, {*end}) : Result<void>(end.error());
}

Result<void> screen(scenarios::Station &station, base::PersonId person, base::TeacherId teacher, bool finishes)
{
    const auto started = scenarios::startScreening(station, {person, teacher, "svejsning", "A", {}});
    if (!started) {
        return started.error();
    }
    return finishes ? answerAll(station, person, teacher) : Result<void>();
}
} // namespace

Result<void> fillExampleClass(scenarios::Station &station)
{
    const auto centre = station.centre().centre();
    if (!centre) {
        return centre.error();
    }
    if (*centre) {
        return {};
    }
    scenarios::SetUpRequest request;
    request.centreName = "Eksempelværkstedet";
    request.teacherName = exampleTeacher;
    request.password = examplePassword;
    request.example = true;
    const auto done = station.centre().setUp(request);
    if (!done) {
        return done.error();
    }
    std::vector<base::PersonId> ids;
    for (const auto &person : people) {
        const auto id =
            scenarios::enrol(station, {person.name, person.alias, person.tongue, person.picture, "da"}, {}, {});
        if (!id) {
            return id.error();
        }
        ids.push_back(*id);
    }
    for (std::size_t i = 0; i < 3; ++i) {
        if (auto screened = screen(station, ids[i], done->teacher, i < 2); !screened) {
            return screened;
        }
    }
    return {};
}

} // namespace fagdansk::wiring
