#include "app/cli/ability_lines.h"

#include "app/cli/json_line.h"
#include "app/cli/json_members.h"
#include "screening/ability/estimate.h"

#include <limits>

namespace fagdansk::cli {
namespace {
using nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

double numberAt(const json &value, const std::string &path)
{
    return value.is_number() ? value.get<double>() : throw JsonFault(path, "must be a number");
}

const json &arrayAt(const json &value, const std::string &path)
{
    return value.is_array() ? value : throw JsonFault(path, "must be an array");
}

ability::ItemParameters itemOf(const json &value, const std::string &path)
{
    const JsonMembers members(value, path, {"a", "b"});
    ability::ItemParameters item;
    item.a = numberAt(members.at("a"), members.pathOf("a"));
    for (const auto &step : arrayAt(members.at("b"), members.pathOf("b"))) {
        item.steps.push_back(numberAt(step, members.pathOf("b")));
    }
    return item;
}

ability::Response responseOf(const json &value, const std::string &path)
{
    if (value.is_null()) {
        return std::nullopt;
    }
    if (!value.is_number_integer() || value < 0 || value > std::numeric_limits<int>::max()) {
        throw JsonFault(path, "must be 0, 1, 2 ... or null");
    }
    return value.get<int>();
}

OrderedJson numberOrNull(const std::optional<double> &value)
{
    return value ? OrderedJson(*value) : OrderedJson(nullptr);
}

base::Result<ability::Estimate> estimateOf(const std::string &line)
{
    const auto object = parseStrictly(line);
    const JsonMembers members(object, "", {"items", "x"});
    std::vector<ability::ItemParameters> items;
    for (const auto &value : arrayAt(members.at("items"), "items")) {
        items.push_back(itemOf(value, "items " + std::to_string(items.size() + 1)));
    }
    std::vector<ability::Response> responses;
    for (const auto &value : arrayAt(members.at("x"), "x")) {
        responses.push_back(responseOf(value, "x " + std::to_string(responses.size() + 1)));
    }
    return ability::estimate(items, responses);
}

} // namespace

base::Result<std::string> abilityRecord(const std::string &line)
{
    try {
        const auto found = estimateOf(line);
        if (!found) {
            return found.error();
        }
        return jsonLine(OrderedJson{{"eap", found->eap},
                                    {"psd", found->psd},
                                    {"wle", numberOrNull(found->wle)},
                                    {"wleSe", numberOrNull(found->wleSe)},
                                    {"informationAtEap", found->informationAtEap}}) +
               '\n';
    } catch (const JsonFault &fault) {
        return base::Error{base::ErrorKind::InvalidInput, fault.what()};
    } catch (const json::exception &fault) {
        return base::Error{base::ErrorKind::InvalidInput, plainMessage(fault)};
    }
}

} // namespace fagdansk::cli
