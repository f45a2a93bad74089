#include "app/scenarios/documents.h"

#include "app/scenarios/screening_run.h"
#include "app/scenarios/teacher_names.h"

#include <algorithm>
#include <array>
#include <optional>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

constexpr std::array documentNames{"result", "conversation", "referral", "job-centre"};
constexpr std::array informationNames{"course", "results", "decision", "words", "aids", "levels", "vlv2", "schooling"};

constexpr std::array own{Information::Course, Information::Results, Information::Decision, Information::Words,
                         Information::Aids};
constexpr std::array referral{Information::Course, Information::Results, Information::Decision, Information::Words,
                              Information::Aids,   Information::Levels,  Information::Vlv2,     Information::Schooling};
constexpr std::array jobCentre{Information::Course, Information::Decision};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<const char *, N> &names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::optional<Enum>() : static_cast<Enum>(found - names.begin());
}

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}
} // namespace

std::string_view nameOf(Document document)
{
    return documentNames.at(static_cast<std::size_t>(document));
}

std::string_view nameOf(Information information)
{
    return informationNames.at(static_cast<std::size_t>(information));
}

std::span<const Information> allowedIn(Document document)
{
    switch (document) {
    case Document::Referral:
        return referral;
    case Document::JobCentre:
        return jobCentre;
    default:
        return own;
    }
}

std::set<Information> usualIn(Document document)
{
    const auto allowed = allowedIn(document);
    std::set<Information> usual(allowed.begin(), allowed.end());
    for (const auto personal : {Information::Levels, Information::Vlv2, Information::Schooling}) {
        usual.erase(personal);
    }
    return usual;
}

bool leavesTheHouse(Document document)
{
    return document == Document::Referral || document == Document::JobCentre;
}

bool mayBeTold(std::string_view outcomeId)
{
    return outcomeId != "dyslexia-conversation";
}

Result<void> check(const DecisionFile &file, const DocumentOrder &order)
{
    if (!file.decided) {
        return Error{ErrorKind::Refused, "a document is made of a decided screening"};
    }
    const auto allowed = allowedIn(order.document);
    for (const auto information : order.information) {
        if (std::ranges::find(allowed, information) == allowed.end()) {
            return Error{ErrorKind::InvalidInput, "the document '" + std::string(nameOf(order.document)) +
                                                      "' never holds '" + std::string(nameOf(information)) + "'"};
        }
    }
    if (leavesTheHouse(order.document) && isBlank(order.recipient)) {
        return Error{ErrorKind::InvalidInput, "a document for somebody outside names its recipient"};
    }
    if (leavesTheHouse(order.document) && !order.agreed) {
        return Error{ErrorKind::Refused, "the participant has not agreed to this disclosure"};
    }
    return {};
}

Result<void> recordDisclosure(Station &station, const DecisionFile &file, base::TeacherId teacher,
                              const DocumentOrder &order)
{
    if (auto checked = check(file, order); !checked) {
        return checked;
    }
    DocumentDisclosed disclosed;
    disclosed.person = file.summary.person;
    disclosed.teacher = teacher;
    disclosed.screening = file.summary.screening;
    disclosed.document = nameOf(order.document);
    disclosed.agreed = order.agreed;
    if (leavesTheHouse(order.document)) {
        disclosed.recipient = order.recipient;
    }
    for (const auto information : order.information) {
        disclosed.information.emplace_back(nameOf(information));
    }
    return record(station, {disclosed});
}

Result<std::vector<GivenDocument>> givenDocuments(Station &station, base::PersonId person)
{
    const auto stored = station.people().disclosures(person);
    if (!stored) {
        return stored.error();
    }
    auto teachers = teacherNames(station);
    std::vector<GivenDocument> given;
    for (const auto &[disclosed, at, day] : *stored) {
        const auto document = named<Document>(documentNames, disclosed.document);
        if (!document) {
            continue; // a later program's
        }
        GivenDocument one{*document, disclosed.recipient, {}, teachers[disclosed.teacher], at};
        for (const auto &name : disclosed.information) {
            if (const auto information = named<Information>(informationNames, name)) {
                one.information.push_back(*information);
            }
        }
        given.push_back(std::move(one));
    }
    return given;
}

} // namespace fagdansk::scenarios
