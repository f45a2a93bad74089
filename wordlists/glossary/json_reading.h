// Helpers for reading canonical JSON back: names of enums, ids, and the one place where exceptions become Errors.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/result.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::glossary {

/// `names[i]` is the enum value i.
template <std::size_t size, class Enum>
std::string nameOf(const std::array<std::string_view, size> &names, Enum value)
{
    return std::string(names.at(static_cast<std::size_t>(value)));
}

template <class Enum, std::size_t size>
Enum valueOf(const std::array<std::string_view, size> &names, const nlohmann::json &json)
{
    const auto &name = json.get_ref<const std::string &>();
    for (std::size_t i = 0; i < size; ++i) {
        if (names[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    throw std::invalid_argument("unknown name '" + name + "'");
}

inline base::ContentId idOf(const nlohmann::json &json)
{
    auto id = base::ContentId::parse(json.get_ref<const std::string &>());
    if (!id) {
        throw std::invalid_argument(id.error().detail);
    }
    return std::move(*id);
}

template <class Value, class Read>
std::vector<Value> listOf(const nlohmann::json &json, Read read)
{
    const auto &items = json.get_ref<const nlohmann::json::array_t &>();
    std::vector<Value> out;
    out.reserve(items.size());
    for (const auto &item : items) {
        out.push_back(read(item));
    }
    return out;
}

inline std::string stringOf(const nlohmann::json &json)
{
    return json.get<std::string>();
}

template <class List, class Write>
nlohmann::json listJson(const List &list, Write write)
{
    auto out = nlohmann::json::array();
    for (const auto &item : list) {
        out.push_back(write(item));
    }
    return out;
}

/// `read` of the parsed text; Corrupt for what is not JSON or not the expected shape.
template <class Value, class Read>
base::Result<Value> parseJson(std::string_view text, std::string_view what, Read read)
{
    try {
        return Value(read(nlohmann::json::parse(text)));
    } catch (const nlohmann::json::exception &error) {
        return base::Error{base::ErrorKind::Corrupt, std::string(what) + ": " + error.what()};
    } catch (const std::invalid_argument &error) {
        return base::Error{base::ErrorKind::Corrupt, std::string(what) + ": " + error.what()};
    }
}

} // namespace fagdansk::glossary
