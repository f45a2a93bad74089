// Expected failures travel as values. Exceptions are for bugs and broken storage.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace fagdansk::base {

/// What went wrong, as closed cases: the interface has one plain sentence for each, in the person's language.
enum class ErrorKind {
    InvalidInput,     ///< malformed text, a wrong encoding, a value out of range
    NotFound,         ///< no such id, file or person
    Refused,          ///< the rules forbid it (append-only, reserved term, finished screening)
    CprNumber,        ///< a name or note that looks like a Danish civil registration number
    WrongCredentials, ///< password, recovery code or PIN; never says which part was wrong
    TooSoon,          ///< a delay after wrong passwords still runs
    Locked,           ///< the keys are not open: a teacher must log in
    AlreadyRunning,   ///< another app holds this database
    Busy,             ///< another program is at the file just now; the same again in a moment
    DiskFull,         ///< nothing was written; what is on the screen is kept
    ReadOnly,         ///< the file or folder cannot be written
    InputOutput,      ///< the disk answered with an error
    Corrupt,          ///< the file is damaged
    Newer,            ///< the file needs a newer program; it was not touched
    NetworkFolder,    ///< a network file system, where SQLite cannot promise anything
    BrokenPack,       ///< the content pack is missing, damaged or of another format
    Internal,         ///< a bug; the log says more
};

/// A failure. `detail` names the thing, the place and what to do, in English, for the log and the command line.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    std::string detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. `value()` on an error, or `error()` on a value, throws std::bad_variant_access: a bug.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace fagdansk::base
