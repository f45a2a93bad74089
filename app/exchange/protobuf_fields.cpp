#include "app/exchange/protobuf_fields.h"

namespace fagdansk::exchange {

std::optional<std::uint64_t> ProtobufFields::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if ((byte & 0x80U) == 0) {
            return value;
        }
    }
    return {};
}

std::optional<std::string_view> ProtobufFields::take(std::uint64_t length)
{
    if (length > m_rest.size()) {
        return {};
    }
    const auto taken = m_rest.substr(0, static_cast<std::size_t>(length));
    m_rest.remove_prefix(taken.size());
    return taken;
}

std::optional<ProtobufField> ProtobufFields::next()
{
    enum WireType : std::uint8_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };
    while (const auto key = varint()) {
        ProtobufField field{static_cast<std::uint32_t>(*key >> 3U), 0, {}};
        const auto type = *key & 7U;
        if (type == Varint) {
            const auto value = varint();
            field.value = value.value_or(0);
            return value ? std::optional(field) : std::nullopt;
        }
        if (type == Bytes) {
            const auto length = varint();
            const auto bytes = length ? take(*length) : std::nullopt;
            field.bytes = bytes.value_or(std::string_view());
            return bytes ? std::optional(field) : std::nullopt;
        }
        if ((type != Fixed64 && type != Fixed32) || !take(type == Fixed64 ? 8 : 4)) {
            return {};
        }
    }
    return {};
}

std::uint64_t protobufNumber(std::string_view message, std::uint32_t number)
{
    std::uint64_t value = 0;
    ProtobufFields fields(message);
    while (const auto field = fields.next()) {
        if (field->number == number) {
            value = field->value;
        }
    }
    return value;
}

} // namespace fagdansk::exchange
