#include "app/cli/json_members.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace fagdansk::cli {
using nlohmann::json;

JsonMembers::JsonMembers(const json &object, std::string path, std::initializer_list<std::string_view> known)
    : m_object(object), m_path(std::move(path))
{
    if (!object.is_object()) {
        throw JsonFault(m_path, "must be an object");
    }
    for (const auto &[key, value] : object.items()) {
        if (std::ranges::find(known, key) == known.end()) {
            throw JsonFault(pathOf(key), "unknown key");
        }
    }
}

const json *JsonMembers::find(const std::string &key) const
{
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

const json &JsonMembers::at(const std::string &key) const
{
    const auto *value = find(key);
    return value ? *value : throw JsonFault(pathOf(key), "is missing");
}

std::string JsonMembers::text(const std::string &key) const
{
    const auto &value = at(key);
    return value.is_string() ? value.get<std::string>() : throw JsonFault(pathOf(key), "must be a text");
}

std::string JsonMembers::text(const std::string &key, const std::string &otherwise) const
{
    return find(key) ? text(key) : otherwise;
}

json parseStrictly(std::string_view bytes)
{
    std::vector<std::set<std::string>> open;
    const auto watch = [&open](int, json::parse_event_t event, json &parsed) {
        if (event == json::parse_event_t::object_start) {
            open.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            open.pop_back();
        } else if (event == json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second) {
            throw JsonFault(parsed.get<std::string>(), "stands twice in one object");
        }
        return true;
    };
    try {
        return json::parse(bytes, watch);
    } catch (const json::parse_error &fault) {
        throw JsonFault("", "malformed JSON: " + plainMessage(fault));
    }
}

std::string plainMessage(const std::exception &fault)
{
    const std::string message = fault.what();
    const auto end = message.starts_with("[json.exception") ? message.find("] ") : std::string::npos;
    return end == std::string::npos ? message : message.substr(end + 2);
}

} // namespace fagdansk::cli
