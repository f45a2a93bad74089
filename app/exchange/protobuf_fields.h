// As much of Protocol Buffers' encoding as Anki's packages need: the fields of one message, in order.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fagdansk::exchange {

struct ProtobufField
{
    std::uint32_t number = 0;
    std::uint64_t value = 0; ///< of a varint
    std::string_view bytes;  ///< of a string or message
};

class ProtobufFields
{
public:
    explicit ProtobufFields(std::string_view message) : m_rest(message) {}

    /// Nothing at the end, or where the bytes are no message. Fixed-size numbers are passed over.
    std::optional<ProtobufField> next();

private:
    std::optional<std::uint64_t> varint();
    std::optional<std::string_view> take(std::uint64_t length);

    std::string_view m_rest;
};

/// The last varint of that number; 0, its default, where there is none.
std::uint64_t protobufNumber(std::string_view message, std::uint32_t number);

} // namespace fagdansk::exchange
