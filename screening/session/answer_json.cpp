#include "screening/session/answer_json.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <stdexcept>

namespace fagdansk::session {
namespace {

using nlohmann::json;

struct Writer
{
    json operator()(const Seen &) const { return {{"kind", "seen"}}; }
    json operator()(const TextRead &a) const { return {{"kind", "textRead"}, {"durationMs", a.durationMs}}; }
    json operator()(const Choice &a) const { return {{"kind", "choice"}, {"option", a.option}}; }
    json operator()(const Explanation &a) const { return {{"kind", "explanation"}, {"text", a.text}}; }
    json operator()(const CannotExplain &) const { return {{"kind", "cannotExplain"}}; }
    json operator()(const Skipped &) const { return {{"kind", "skipped"}}; }
    json operator()(const RecognitionChoice &a) const { return {{"kind", "recognitionChoice"}, {"option", a.option}}; }
    json operator()(const FaceToFaceTicks &a) const
    {
        return {{"kind", "faceToFaceTicks"}, {"points", a.points}, {"mark", static_cast<int>(a.mark)}};
    }
    json operator()(Help a) const { return {{"kind", a == Help::ChooseInstead ? "chooseInstead" : "goOn"}}; }
    json operator()(const Stop &) const { return {{"kind", "stop"}}; }
};

/// nlohmann would turn 1.7, true and 2^40 into an int without a word.
int wholeNumber(const json &value)
{
    const bool fits = value.is_number_integer() && value >= std::numeric_limits<int>::min() &&
                      value <= std::numeric_limits<int>::max();
    return fits ? value.get<int>() : throw std::invalid_argument(value.dump() + " is not a whole number");
}

FaceToFaceTicks ticksFrom(const json &value)
{
    FaceToFaceTicks ticks;
    for (const auto &point : value.at("points")) {
        ticks.points.push_back(wholeNumber(point));
    }
    const int mark = wholeNumber(value.at("mark"));
    if (mark < 0 || mark > 2) {
        throw std::invalid_argument("a mark is 0, 1 or 2");
    }
    ticks.mark = static_cast<marking::Mark>(mark);
    return ticks;
}

Answer answerWithValue(const std::string &kind, const json &value)
{
    if (kind == "textRead") {
        const auto &duration = value.at("durationMs");
        return duration.is_number_integer() ? TextRead{duration.get<std::int64_t>()}
                                            : throw std::invalid_argument("durationMs is not a whole number");
    }
    if (kind == "choice") {
        return Choice{wholeNumber(value.at("option"))};
    }
    if (kind == "explanation") {
        return Explanation{value.at("text").get<std::string>()};
    }
    if (kind == "recognitionChoice") {
        return RecognitionChoice{wholeNumber(value.at("option"))};
    }
    if (kind == "faceToFaceTicks") {
        return ticksFrom(value);
    }
    throw std::invalid_argument("unknown kind of answer '" + kind + "'");
}

Answer answerFrom(const json &value)
{
    const auto kind = value.at("kind").get<std::string>();
    for (const Answer &plain : {Answer(Seen{}), Answer(CannotExplain{}), Answer(Skipped{}), Answer(Help::ChooseInstead),
                                Answer(Help::GoOn), Answer(Stop{})}) {
        if (std::visit(Writer{}, plain).at("kind") == kind) {
            return plain;
        }
    }
    return answerWithValue(kind, value);
}

const char *modeName(Mode mode)
{
    return mode == Mode::Typed ? "typed" : "faceToFace";
}

Mode modeFrom(const json &value)
{
    const auto name = value.get<std::string>();
    if (name != "typed" && name != "faceToFace") {
        throw std::invalid_argument("unknown mode '" + name + "'");
    }
    return name == "typed" ? Mode::Typed : Mode::FaceToFace;
}

base::Error invalid(const char *what, const std::exception &fault)
{
    return {base::ErrorKind::InvalidInput, std::string(what) + ": " + fault.what()};
}

} // namespace

json toJson(const GivenAnswer &given)
{
    json value = std::visit(Writer{}, given.answer);
    value["step"] = given.step.text;
    return value;
}

base::Result<GivenAnswer> givenAnswerFromJson(const json &value)
{
    try {
        return GivenAnswer{{value.at("step").get<std::string>()}, answerFrom(value)};
    } catch (const json::exception &fault) {
        return invalid("answer", fault);
    } catch (const std::invalid_argument &fault) {
        return invalid("answer", fault);
    }
}

json toJson(const Plan &plan)
{
    return {{"everyday", modeName(plan.everyday)},
            {"terms", modeName(plan.terms)},
            {"technical", modeName(plan.technical)},
            {"seed", plan.seed}};
}

base::Result<Plan> planFromJson(const json &value)
{
    try {
        const auto &seed = value.at("seed");
        if (!seed.is_number_unsigned()) {
            throw std::invalid_argument("the seed is not a whole number from 0");
        }
        return Plan{modeFrom(value.at("everyday")), modeFrom(value.at("terms")), modeFrom(value.at("technical")),
                    seed.get<std::uint64_t>()};
    } catch (const json::exception &fault) {
        return invalid("plan", fault);
    } catch (const std::invalid_argument &fault) {
        return invalid("plan", fault);
    }
}

} // namespace fagdansk::session
