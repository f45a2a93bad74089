#include "wordlists/glossary/rehearsal_json.h"

#include "wordlists/glossary/json_reading.h"

#include <algorithm>

namespace fagdansk::glossary {
namespace {

using nlohmann::json;

json rowJson(const QuizRow &row)
{
    return {{"id", row.id.text()},
            {"prompt", row.prompt},
            {"options", row.options},
            {"right", row.right},
            {"why", row.why}};
}

QuizRow rowOf(const json &row)
{
    const auto options = listOf<std::string>(row.at("options"), stringOf);
    QuizRow out{idOf(row.at("id")),
                stringOf(row.at("prompt")),
                {},
                row.at("right").get<std::size_t>(),
                stringOf(row.at("why"))};
    if (options.size() != out.options.size() || out.right >= options.size()) {
        throw std::invalid_argument("a quiz row has three answers");
    }
    std::ranges::copy(options, out.options.begin());
    return out;
}

json instructionJson(const Instruction &instruction)
{
    return {{"id", instruction.id.text()}, {"title", instruction.title}, {"steps", instruction.steps}};
}

Instruction instructionOf(const json &instruction)
{
    Instruction out{idOf(instruction.at("id")), stringOf(instruction.at("title")),
                    listOf<std::string>(instruction.at("steps"), stringOf)};
    if (out.steps.size() < 2) {
        throw std::invalid_argument("an instruction has two steps");
    }
    return out;
}

json levelJson(const LiftLevel &level)
{
    return {{"height", level.heightMm}, {"load", level.loadKg}};
}

LiftLevel levelOf(const json &level)
{
    return {level.at("height").get<int>(), level.at("load").get<int>()};
}

json chartJson(const LoadChart &chart)
{
    return {{"id", chart.id.text()},
            {"title", chart.title},
            {"axle", chart.axleMm},
            {"centre", chart.centreMm},
            {"levels", listJson(chart.levels, levelJson)}};
}

LoadChart chartOf(const json &chart)
{
    LoadChart out{idOf(chart.at("id")), stringOf(chart.at("title")), chart.at("axle").get<int>(),
                  chart.at("centre").get<int>(), listOf<LiftLevel>(chart.at("levels"), levelOf)};
    const bool isDrawable = out.axleMm > 0 && out.centreMm > 0 && out.levels.size() > 1;
    if (!isDrawable) {
        throw std::invalid_argument("a load chart has lengths and two levels");
    }
    return out;
}

} // namespace

std::string toJson(const Rehearsals &rehearsals)
{
    return json{{"quiz", listJson(rehearsals.quiz, rowJson)},
                {"instructions", listJson(rehearsals.instructions, instructionJson)},
                {"charts", listJson(rehearsals.charts, chartJson)}}
        .dump();
}

base::Result<Rehearsals> rehearsalsFromJson(std::string_view text)
{
    return parseJson<Rehearsals>(text, "rehearsals", [](const json &all) {
        return Rehearsals{listOf<QuizRow>(all.at("quiz"), rowOf),
                          listOf<Instruction>(all.at("instructions"), instructionOf),
                          listOf<LoadChart>(all.at("charts"), chartOf)};
    });
}

} // namespace fagdansk::glossary
