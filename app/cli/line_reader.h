// Records as lines: read one at a time, so that a stream of any length takes the same memory.
#pragma once

#include "wordlists/base/result.h"

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::cli {

inline constexpr std::size_t maxLineBytes = 1'048'576;

class LineReader
{
public:
    /// `in` outlives the reader.
    explicit LineReader(std::istream &in) : m_in(in) {}

    /// The next line into `line`, without its end (LF or CR LF) and, the first, without a byte order mark; false at the
    /// end. InvalidInput, naming the line: not UTF-8, or over `maxLineBytes`. InputOutput: the stream broke.
    base::Result<bool> next(std::string &line);
    std::size_t number() const { return m_number; } ///< of the line read last, from 1

private:
    std::istream &m_in;
    std::size_t m_number = 0;
};

/// "line 7: what"
base::Error atLine(std::size_t number, const std::string &what);

/// Between the tabs; one field at least.
std::vector<std::string_view> splitFields(std::string_view line);
/// `\t`, `\n` and `\\` into what they stand for; InvalidInput for any other escape.
base::Result<std::string> decoded(std::string_view field);
std::string encoded(std::string_view text);

} // namespace fagdansk::cli
