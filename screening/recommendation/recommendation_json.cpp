#include "screening/recommendation/recommendation_json.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <stdexcept>

namespace fagdansk::recommendation {
namespace {

using nlohmann::json;

constexpr std::array decisionNames{"confirmed", "overridden"};

template <class Enum, std::size_t N>
Enum named(const json &value, const std::array<const char *, N> &names)
{
    const auto found = fromName<Enum>(names, value.get<std::string>());
    return found ? *found : throw std::invalid_argument("unknown name " + value.dump());
}

int wholeNumber(const json &value)
{
    const bool fits = value.is_number_integer() && value >= 0 && value <= std::numeric_limits<int>::max();
    return fits ? value.get<int>() : throw std::invalid_argument(value.dump() + " is not a whole number from 0");
}

json levelToJson(const std::optional<Level> &level)
{
    return level ? json(nameOf(levelNames, *level)) : json(nullptr);
}

std::optional<Level> levelFrom(const json &value)
{
    return value.is_null() ? std::nullopt : std::optional(named<Level>(value, levelNames));
}

json reasonsToJson(const std::vector<Reason> &reasons)
{
    json list = json::array();
    for (const auto &reason : reasons) {
        list.push_back({{"messageId", reason.messageId}, {"text", reason.text}});
    }
    return list;
}

std::vector<Reason> reasonsFrom(const json &list)
{
    std::vector<Reason> reasons;
    for (const auto &one : list) {
        reasons.push_back({one.at("messageId").get<std::string>(), one.at("text").get<Texts>()});
    }
    return reasons;
}

json nearCutsToJson(const std::vector<NearCut> &nearCuts)
{
    json list = json::array();
    for (const auto &near : nearCuts) {
        list.push_back({{"part", nameOf(partNames, near.part)},
                        {"score", near.score},
                        {"cut", near.cut},
                        {"standardError", near.standardError}});
    }
    return list;
}

std::vector<NearCut> nearCutsFrom(const json &list)
{
    std::vector<NearCut> nearCuts;
    for (const auto &one : list) {
        nearCuts.push_back({named<Part>(one.at("part"), partNames), one.at("score").get<double>(),
                            one.at("cut").get<double>(), one.at("standardError").get<double>()});
    }
    return nearCuts;
}

/// Runs `read` and turns what it throws into an Error.
template <class Read>
auto guarded(const char *what, Read read) -> base::Result<decltype(read())>
{
    try {
        return read();
    } catch (const json::exception &fault) {
        return base::Error{base::ErrorKind::InvalidInput, std::string(what) + ": " + fault.what()};
    } catch (const std::invalid_argument &fault) {
        return base::Error{base::ErrorKind::InvalidInput, std::string(what) + ": " + fault.what()};
    }
}

} // namespace

json toJson(const TeacherContext &context)
{
    return {{"oral", levelToJson(context.oral)},
            {"written", levelToJson(context.written)},
            {"vlv2", nameOf(vlv2Names, context.vlv2)},
            {"vlv2Date", context.vlv2Date},
            {"vlv2Result", context.vlv2Result},
            {"schoolingYears", context.schoolingYears ? json(*context.schoolingYears) : json(nullptr)},
            {"latin", nameOf(latinNames, context.latin)}};
}

base::Result<TeacherContext> teacherContextFromJson(const json &value)
{
    auto context = guarded("teacher's context", [&] {
        TeacherContext read;
        read.oral = levelFrom(value.at("oral"));
        read.written = levelFrom(value.at("written"));
        read.vlv2 = named<Vlv2Outcome>(value.at("vlv2"), vlv2Names);
        read.vlv2Date = value.at("vlv2Date").get<std::string>();
        read.vlv2Result = value.at("vlv2Result").get<std::string>();
        const auto &years = value.at("schoolingYears");
        read.schoolingYears = years.is_null() ? std::nullopt : std::optional(wholeNumber(years));
        read.latin = named<LatinScript>(value.at("latin"), latinNames);
        return read;
    });
    if (const auto checked = context ? check(*context) : base::Result<void>(); !checked) {
        return checked.error();
    }
    return context;
}

json toJson(const Recommendation &recommendation)
{
    json missing = json::array();
    for (const Missing one : recommendation.missing) {
        missing.push_back(nameOf(missingNames, one));
    }
    return {{"ruleSetVersion", recommendation.ruleSetVersion},
            {"basis", nameOf(basisNames, recommendation.basis)},
            {"ruleId", recommendation.ruleId},
            {"outcomeId", recommendation.outcomeId},
            {"suggests", recommendation.suggests},
            {"title", recommendation.title},
            {"reasons", reasonsToJson(recommendation.reasons)},
            {"notes", reasonsToJson(recommendation.notes)},
            {"missing", missing},
            {"nearCuts", nearCutsToJson(recommendation.nearCuts)},
            {"provisional", recommendation.provisional},
            {"disclaimerId", recommendation.disclaimerId},
            {"disclaimer", recommendation.disclaimer}};
}

base::Result<Recommendation> recommendationFromJson(const json &value)
{
    return guarded("recommendation", [&] {
        Recommendation read;
        read.ruleSetVersion = wholeNumber(value.at("ruleSetVersion"));
        read.basis = named<Basis>(value.at("basis"), basisNames);
        value.at("ruleId").get_to(read.ruleId);
        value.at("outcomeId").get_to(read.outcomeId);
        value.at("suggests").get_to(read.suggests);
        value.at("title").get_to(read.title);
        read.reasons = reasonsFrom(value.at("reasons"));
        read.notes = reasonsFrom(value.at("notes"));
        for (const auto &one : value.at("missing")) {
            read.missing.push_back(named<Missing>(one, missingNames));
        }
        read.nearCuts = nearCutsFrom(value.at("nearCuts"));
        value.at("provisional").get_to(read.provisional);
        value.at("disclaimerId").get_to(read.disclaimerId);
        value.at("disclaimer").get_to(read.disclaimer);
        return read;
    });
}

json toJson(const Decision &decision)
{
    return {{"kind", nameOf(decisionNames, decision.kind())},
            {"teacher", decision.teacher().uuid.text()},
            {"ruleSetVersion", decision.ruleSetVersion()},
            {"suggestedOutcomeId", decision.suggestedOutcomeId()},
            {"outcomeId", decision.outcomeId()},
            {"reason", decision.reason()}};
}

base::Result<Decision> decisionFromJson(const json &value)
{
    auto read = guarded("decision", [&] {
        const auto teacher = base::Uuid::parse(value.at("teacher").get<std::string>());
        return Decision::restore(
            named<Decision::Kind>(value.at("kind"), decisionNames),
            teacher ? base::TeacherId{*teacher} : throw std::invalid_argument(teacher.error().detail),
            wholeNumber(value.at("ruleSetVersion")), value.at("suggestedOutcomeId").get<std::string>(),
            value.at("outcomeId").get<std::string>(), value.at("reason").get<std::string>());
    });
    return read ? std::move(read).value() : base::Result<Decision>(read.error());
}

} // namespace fagdansk::recommendation
