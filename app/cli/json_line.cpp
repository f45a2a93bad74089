#include "app/cli/json_line.h"

#include "wordlists/drill/replay_csv.h"

#include <nlohmann/json.hpp>

namespace fagdansk::cli {
namespace {
using Json = nlohmann::ordered_json;

void write(const Json &value, std::string &line)
{
    if (value.is_number_float()) {
        line += drill::decimalText(value.get<double>());
    } else if (value.is_structured()) {
        const bool isObject = value.is_object();
        line += isObject ? '{' : '[';
        const char *separator = "";
        for (const auto &[key, member] : value.items()) {
            line += separator + (isObject ? Json(key).dump() + ':' : std::string());
            write(member, line);
            separator = ",";
        }
        line += isObject ? '}' : ']';
    } else {
        line += value.dump();
    }
}
} // namespace

std::string jsonLine(const Json &value)
{
    std::string line;
    write(value, line);
    return line;
}

} // namespace fagdansk::cli
