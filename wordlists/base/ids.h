// Ids that cannot be mixed up: what content authors wrote, and what happened.
#pragma once

#include "wordlists/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace fagdansk::base {

/// An authored id, `pack/trade/slug` or longer (`pack/trade/text/question`): 2-5 parts of a-z, 0-9 and '-', 120 bytes
/// at most.
class ContentId
{
public:
    ContentId() = default;
    static Result<ContentId> parse(std::string_view text);
    /// This id with one more part; the part must be a valid slug.
    Result<ContentId> child(std::string_view slug) const;

    const std::string &text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    /// "fagdansk/svejsning/lysbue" -> "svejsning"
    std::string_view trade() const;
    /// the last part
    std::string_view slug() const;
    friend auto operator<=>(const ContentId &, const ContentId &) = default;

private:
    std::string m_text;
};

bool isSlug(std::string_view text);

/// 16 bytes; those that the program makes are version 7 (time-ordered, RFC 9562).
struct Uuid
{
    std::array<std::uint8_t, 16> bytes{};

    bool isNull() const;
    std::string text() const; ///< 8-4-4-4-12, lower case
    static Result<Uuid> parse(std::string_view text);
    friend auto operator<=>(const Uuid &, const Uuid &) = default;
};

/// A Uuid that names one kind of thing only.
template <class Tag>
struct StrongId
{
    Uuid uuid;
    bool isNull() const { return uuid.isNull(); }
    friend auto operator<=>(const StrongId &, const StrongId &) = default;
};

using PersonId = StrongId<struct PersonTag>;
using TeacherId = StrongId<struct TeacherTag>;
using ScreeningId = StrongId<struct ScreeningTag>;
using FactId = StrongId<struct FactTag>;
using PracticeId = StrongId<struct PracticeTag>;
using GroupId = StrongId<struct GroupTag>;
using AssignmentId = StrongId<struct AssignmentTag>;
using GlossaryId = StrongId<struct GlossaryTag>;

class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual Uuid next() = 0;
};

/// Version 7 from the time and ten random bytes.
Uuid makeUuidV7(std::int64_t utcMs, const std::array<std::uint8_t, 10> &random);

} // namespace fagdansk::base

template <>
struct std::hash<fagdansk::base::ContentId>
{
    std::size_t operator()(const fagdansk::base::ContentId &id) const noexcept
    {
        return std::hash<std::string>()(id.text());
    }
};

template <>
struct std::hash<fagdansk::base::Uuid>
{
    std::size_t operator()(const fagdansk::base::Uuid &id) const noexcept
    {
        return std::hash<std::string_view>()({reinterpret_cast<const char *>(id.bytes.data()), id.bytes.size()});
    }
};

template <class Tag>
struct std::hash<fagdansk::base::StrongId<Tag>>
{
    std::size_t operator()(const fagdansk::base::StrongId<Tag> &id) const noexcept
    {
        return std::hash<fagdansk::base::Uuid>()(id.uuid);
    }
};
