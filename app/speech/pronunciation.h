// Words that a synthetic voice reads wrongly, and how to write them so that it reads them right.
#pragma once

#include "wordlists/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::speech {

class Pronunciation
{
public:
    /// Lines of `written<TAB>spoken`, optionally `<TAB>efter tal` for a unit that is one only after a number ("100 A").
    /// '#' begins a comment line. InvalidInput names the line.
    static base::Result<Pronunciation> parse(std::string_view tsv);
    /// The list for Danish that is built into the program.
    static const Pronunciation &danish();
    /// Changes nothing.
    Pronunciation() = default;

    /// Every written form replaced, the longest first, case as written, only where it stands as a whole: a letter or
    /// digit of the same kind beside it forbids it, so "kg" is found in "5kg" and "mm" is not in "ramme".
    std::string applied(const std::string &text) const;
    /// Changes with the list: part of the cache's file names.
    const std::string &version() const { return m_version; }

private:
    struct Entry
    {
        std::u16string written;
        std::u16string spoken;
        bool afterNumber = false;
    };
    const Entry *match(std::u16string_view text, std::size_t at) const;

    std::vector<Entry> m_entries; ///< longest first
    std::string m_version;
};

} // namespace fagdansk::speech
