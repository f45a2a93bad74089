// The members of a JSON object, taken out one by one, each fault told with the path of its key.
#pragma once

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>

namespace fagdansk::cli {

/// What is wrong with the input, and at which key. Caught at the door of the reader.
class JsonFault : public std::runtime_error
{
public:
    JsonFault(const std::string &path, const std::string &what)
        : std::runtime_error((path.empty() ? "" : "'" + path + "': ") + what)
    {}
};

class JsonMembers
{
public:
    /// JsonFault where `object` is none or has a key that is not `known`. `object` outlives this.
    JsonMembers(const nlohmann::json &object, std::string path, std::initializer_list<std::string_view> known);

    /// Null where the key is missing.
    const nlohmann::json *find(const std::string &key) const;
    /// JsonFault where the key is missing.
    const nlohmann::json &at(const std::string &key) const;
    /// JsonFault for anything but a text.
    std::string text(const std::string &key) const;
    std::string text(const std::string &key, const std::string &otherwise) const;
    std::string pathOf(const std::string &key) const { return m_path.empty() ? key : m_path + " " + key; }

private:
    const nlohmann::json &m_object;
    std::string m_path;
};

/// JsonFault for malformed JSON, or for an object that has a key twice (the parser would keep one of them in silence).
nlohmann::json parseStrictly(std::string_view bytes);

/// The library's message without its own numbering.
std::string plainMessage(const std::exception &fault);

} // namespace fagdansk::cli
