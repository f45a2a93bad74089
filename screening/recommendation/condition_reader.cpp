#include "screening/recommendation/condition_reader.h"

namespace fagdansk::recommendation {
namespace {

constexpr std::array tests{"known", "below", "at-least", "is", "taken", "below-cut", "very-weak", "near-cut"};
constexpr std::array partTestNames{"known", "below-cut", "very-weak", "near-cut"};

/// The one test of a condition, and its value.
struct Test
{
    std::string name;
    YAML::Node value;
};

std::optional<Test> oneTest(YamlReader &reader, const YAML::Node &node)
{
    std::optional<Test> found;
    int count = 0;
    for (const char *name : tests) {
        if (node[name]) {
            found = Test{name, node[name]};
            ++count;
        }
    }
    if (count != 1) {
        reader.fault(node, "a condition needs exactly one test");
        return std::nullopt;
    }
    return found;
}

template <class Made, class... Values>
std::optional<Condition> make(const Values &...values)
{
    return (values.has_value() && ...) ? std::optional<Condition>(Made{*values...}) : std::nullopt;
}

std::optional<Condition> unknownTest(YamlReader &reader, const Test &test, const std::string &subject)
{
    reader.fault(test.value, "'" + test.name + "' is not a test of " + subject);
    return std::nullopt;
}

std::optional<Condition> levelCondition(YamlReader &reader, LevelInput input, const Test &test)
{
    const std::optional subject(input);
    if (test.name == "known") {
        return make<LevelKnown>(subject, reader.boolean(test.value, test.name));
    }
    if (test.name == "below") {
        return make<LevelBelow>(subject, reader.word<Level>(test.value, "level", levelNames));
    }
    if (test.name == "at-least") {
        return make<LevelAtLeast>(subject, reader.word<Level>(test.value, "level", levelNames));
    }
    return unknownTest(reader, test, "a level");
}

std::optional<Condition> vlv2Condition(YamlReader &reader, const Test &test)
{
    if (test.name == "is") {
        return make<Vlv2Is>(reader.word<Vlv2Outcome>(test.value, "vlv2", vlv2Names));
    }
    if (test.name == "taken") {
        return make<Vlv2Taken>(reader.boolean(test.value, test.name));
    }
    return unknownTest(reader, test, "vlv2");
}

std::optional<Condition> schoolingCondition(YamlReader &reader, const Test &test)
{
    if (test.name == "known") {
        return make<SchoolingKnown>(reader.boolean(test.value, test.name));
    }
    if (test.name == "below") {
        return make<SchoolingBelow>(reader.wholeNumber(test.value, "schooling", 0, maxSchoolingYears));
    }
    if (test.name == "at-least") {
        return make<SchoolingAtLeast>(reader.wholeNumber(test.value, "schooling", 0, maxSchoolingYears));
    }
    return unknownTest(reader, test, "schooling");
}

std::optional<Condition> inputCondition(YamlReader &reader, const YAML::Node &node, const Test &test)
{
    const auto input = reader.text(node["input"], "input");
    if (!input) {
        return std::nullopt;
    }
    if (const auto level = fromName<LevelInput>(levelInputNames, *input)) {
        return levelCondition(reader, *level, test);
    }
    if (*input == "vlv2") {
        return vlv2Condition(reader, test);
    }
    if (*input == "schooling") {
        return schoolingCondition(reader, test);
    }
    if (*input == "latin" && test.name == "is") {
        return make<LatinIs>(reader.word<LatinScript>(test.value, "latin", latinNames));
    }
    if (*input == "latin") {
        return unknownTest(reader, test, "latin");
    }
    reader.fault(node["input"], "input '" + *input + "' is unknown; use oral, written, vlv2, schooling or latin");
    return std::nullopt;
}

std::optional<Condition> partCondition(YamlReader &reader, const YAML::Node &node, const Test &test)
{
    const auto part = reader.word<Part>(node["part"], "part", partNames);
    const auto kind = fromName<PartTest>(partTestNames, test.name);
    if (!kind) {
        return unknownTest(reader, test, "a part");
    }
    return make<PartIs>(part, kind, reader.boolean(test.value, test.name));
}

std::optional<Condition> readCondition(YamlReader &reader, const YAML::Node &node)
{
    if (!reader.mapping(
            node, "a condition", {},
            {"input", "part", "known", "below", "at-least", "is", "taken", "below-cut", "very-weak", "near-cut"})) {
        return std::nullopt;
    }
    const auto test = oneTest(reader, node);
    if (node["input"].IsDefined() == node["part"].IsDefined()) {
        reader.fault(node, "a condition needs an input or a part, not both");
        return std::nullopt;
    }
    if (!test) {
        return std::nullopt;
    }
    return node["part"] ? partCondition(reader, node, *test) : inputCondition(reader, node, *test);
}

} // namespace

std::vector<Condition> readConditions(YamlReader &reader, const YAML::Node &node)
{
    std::vector<Condition> conditions;
    if (!reader.sequence(node, "when")) {
        return conditions;
    }
    for (const auto &entry : node) {
        if (auto condition = readCondition(reader, entry)) {
            conditions.push_back(std::move(*condition));
        }
    }
    return conditions;
}

} // namespace fagdansk::recommendation
