// BLAKE2b-256, as 64 hex digits.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace fagdansk::pack {

std::string contentHash(std::string_view bytes);

/// The hash of a row of fields. Each field goes in with its length, so that no two rows of fields look alike.
class FieldHash
{
public:
    FieldHash();
    ~FieldHash();
    FieldHash(const FieldHash &) = delete;
    FieldHash &operator=(const FieldHash &) = delete;

    void add(std::string_view field);
    /// Call once, last.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fagdansk::pack
