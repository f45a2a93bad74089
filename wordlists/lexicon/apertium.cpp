#include "wordlists/lexicon/apertium.h"

#include "wordlists/text/utf8.h"

#include <lttoolbox/fst_processor.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <utility>

namespace fagdansk::lexicon {
namespace {
constexpr std::string_view magic =
    "LTTB"; // without it the library takes the file for an older format, and may not return
constexpr std::size_t longestWordBytes = 80;
constexpr std::string_view ownSigns = "<>/\\^$@*[]{}+~#%|"; // Apertium's stream uses them
constexpr std::string_view lastInCompound = "compound-R";

struct CloseFile
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

UString toApertium(std::string_view text)
{
    UString out;
    for (const char32_t c : text::toUtf32(text)) {
        if (c >= 0x10000) {
            out += static_cast<UChar>(0xD7C0 + (c >> 10));
            out += static_cast<UChar>(0xDC00 + (c & 0x3FF));
        } else {
            out += static_cast<UChar>(c);
        }
    }
    return out;
}

std::string fromApertium(const UString &text)
{
    std::u32string points;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t unit = text[i];
        const bool isPair = unit >= 0xD800 && unit < 0xDC00 && i + 1 < text.size();
        points += isPair ? ((unit - 0xD7C0) << 10) + (text[i + 1] & 0x3FFU) : unit;
        i += isPair ? 1 : 0;
    }
    return text::toUtf8(points);
}

ApertiumReading parseReading(std::string_view text)
{
    ApertiumReading reading;
    auto at = std::min(text.find('<'), text.size());
    reading.lemma = text.substr(0, at);
    while (at < text.size() && text[at] == '<') {
        const auto end = std::min(text.find('>', at), text.size());
        reading.tags.emplace_back(text.substr(at + 1, end - at - 1));
        at = std::min(end + 1, text.size());
    }
    return reading;
}
} // namespace

bool ApertiumReading::has(std::string_view tag) const
{
    return std::ranges::find(tags, tag) != tags.end();
}

std::vector<ApertiumReading> parseApertium(std::string_view line)
{
    std::vector<ApertiumReading> readings;
    if (line.starts_with('@')) {
        return readings;
    }
    for (std::size_t at = 0; at < line.size();) {
        const auto end = std::min(line.find('/', at), line.size());
        auto reading = parseReading(line.substr(at, end - at));
        if (!reading.lemma.empty() && !reading.tags.empty() && !reading.has(lastInCompound)) {
            readings.push_back(std::move(reading));
        }
        at = end + 1;
    }
    return readings;
}

struct Apertium::Impl
{
    std::string file;
    bool isLoaded = false;
    bool isBroken = false;
    FSTProcessor processor;

    bool load()
    {
        if (isLoaded || isBroken) {
            return isLoaded;
        }
        isBroken = true;
        const std::unique_ptr<std::FILE, CloseFile> in(std::fopen(file.c_str(), "rb"));
        if (!in) {
            return false;
        }
        try {
            processor.load(in.get());
            processor.initBiltrans();
        } catch (const std::exception &) { // a damaged file is as good as none
            return false;
        }
        isBroken = false;
        isLoaded = true;
        return true;
    }
};

Apertium::Apertium(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Apertium::~Apertium() = default;

base::Result<std::unique_ptr<Apertium>> Apertium::open(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return base::Error{base::ErrorKind::NotFound,
                           "'" + file + "' cannot be read; install the package apertium-dan-nor"};
    }
    std::string head(magic.size(), '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    if (head != magic) {
        return base::Error{base::ErrorKind::Corrupt,
                           "'" + file + "' is no analyser; install the package apertium-dan-nor again"};
    }
    auto impl = std::make_unique<Impl>();
    impl->file = file;
    return std::unique_ptr<Apertium>(new Apertium(std::move(impl)));
}

std::vector<ApertiumReading> Apertium::readings(std::string_view folded) const
{
    const bool isAskable = !folded.empty() && folded.size() <= longestWordBytes &&
                           folded.find_first_of(ownSigns) == std::string_view::npos &&
                           folded.find_first_of(std::string_view(" \t\n\r\0", 5)) == std::string_view::npos;
    if (!isAskable || !m_impl->load()) {
        return {};
    }
    const auto answer = m_impl->processor.biltransWithQueue(toApertium(folded), false);
    return parseApertium(fromApertium(answer.first));
}

} // namespace fagdansk::lexicon
