// The note type of our decks: its fields are a sheet's columns, its two cards ask for the meaning and for the word.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace fagdansk::exchange {

nlohmann::ordered_json noteTypeJson(std::int64_t id, std::int64_t deck, const std::vector<std::string> &fields,
                                    std::int64_t nowSeconds);

} // namespace fagdansk::exchange
