// Human recordings: a person's voice wins over a machine's.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::speech {

/// Looks in `<folder>/<language>/<slug>.wav`, folder after folder; the language's first part too ("en" for "en-GB").
class Recordings
{
public:
    explicit Recordings(std::vector<std::filesystem::path> folders);

    /// `text` is normalised, `language` well-formed. Broken files are passed over.
    std::optional<std::filesystem::path> find(const std::string &text, const std::string &language) const;

private:
    std::vector<std::filesystem::path> m_folders;
};

} // namespace fagdansk::speech
