// The tables that reference.R wrote.
#pragma once

#include "screening/calibration/response_table.h"
#include "wordlists/text/csv_line.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace fagdansk::calibration {

inline std::ifstream openReference(const std::string &name)
{
    std::ifstream file(FAGDANSK_SOURCE_DIR "/tests/screening/calibration/" + name);
    return file ? std::move(file) : throw std::runtime_error("no " + name);
}

inline ResponseTable responseTable(const std::string &data)
{
    auto file = openReference(data + ".csv");
    std::string line;
    std::getline(file, line);
    ResponseTable table{text::csvFields(line).value(), {}};
    while (std::getline(file, line)) {
        table.rows.emplace_back();
        const auto fields = text::csvFields(line).value();
        for (const auto &field : fields) {
            table.rows.back().push_back(field.empty() ? ability::Response() : ability::Response(std::stoi(field)));
        }
    }
    return table;
}

/// The rows of a tab-separated file whose first field is `data`, without that field.
inline std::vector<std::vector<std::string>> referenceRows(const std::string &name, const std::string &data)
{
    auto file = openReference(name);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        std::istringstream stream(line);
        std::vector<std::string> fields;
        for (std::string field; std::getline(stream, field, '\t');) {
            fields.push_back(field);
        }
        if (fields.at(0) == data) {
            rows.emplace_back(fields.begin() + 1, fields.end());
        }
    }
    return rows;
}

inline std::vector<double> numbersIn(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<double> numbers;
    for (double number = 0; stream >> number;) {
        numbers.push_back(number);
    }
    return numbers;
}

} // namespace fagdansk::calibration
