#include "screening/ability/profile_json.h"

#include <nlohmann/json.hpp>

namespace fagdansk::ability {
namespace {

using nlohmann::json;

json number(const std::optional<double> &value)
{
    return value ? json(*value) : json(nullptr);
}

std::optional<double> optionalNumber(const json &value)
{
    return value.is_null() ? std::nullopt : std::optional<double>(value.get<double>());
}

json partToJson(const PartProfile &part)
{
    return {{"points", part.points},
            {"countedMaximum", part.countedMaximum},
            {"maximum", part.maximum},
            {"score", number(part.score())},
            {"standardError", number(part.standardError)},
            {"unanswered", part.unanswered},
            {"notKnown", part.notKnown},
            {"recognisedNotExplained", part.recognisedNotExplained},
            {"unmarked", part.unmarked},
            {"readingMsPer100Words", number(part.readingMsPer100Words)}};
}

PartProfile partFromJson(const json &value)
{
    PartProfile part;
    value.at("points").get_to(part.points);
    value.at("countedMaximum").get_to(part.countedMaximum);
    value.at("maximum").get_to(part.maximum);
    part.standardError = optionalNumber(value.at("standardError"));
    value.at("unanswered").get_to(part.unanswered);
    value.at("notKnown").get_to(part.notKnown);
    value.at("recognisedNotExplained").get_to(part.recognisedNotExplained);
    value.at("unmarked").get_to(part.unmarked);
    part.readingMsPer100Words = optionalNumber(value.at("readingMsPer100Words"));
    return part;
}

} // namespace

json toJson(const Profile &profile)
{
    return {{"everyday", partToJson(profile.everyday)},
            {"terms", partToJson(profile.terms)},
            {"technical", partToJson(profile.technical)}};
}

base::Result<Profile> profileFromJson(const json &value)
{
    try {
        return Profile{partFromJson(value.at("everyday")), partFromJson(value.at("terms")),
                       partFromJson(value.at("technical"))};
    } catch (const json::exception &fault) {
        return base::Error{base::ErrorKind::InvalidInput, std::string("profile: ") + fault.what()};
    }
}

} // namespace fagdansk::ability
