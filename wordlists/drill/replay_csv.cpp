#include "wordlists/drill/replay_csv.h"

#include "wordlists/text/csv_line.h"

#include <unicode/utf8.h>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <istream>
#include <optional>
#include <ostream>
#include <string_view>

namespace fagdansk::drill {
namespace {
constexpr std::string_view inputHeader = "card_id,review_ms,rating";
constexpr std::string_view outputHeader = "card_id,review_ms,rating,stability,difficulty,scheduled_days,due_ms";
/// The years -200,000 to 200,000: due dates a hundred years on still fit everywhere.
constexpr std::int64_t maxMs = 6'000'000'000'000'000;

bool isUtf8(std::string_view text)
{
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        UChar32 c = 0;
        U8_NEXT(text.data(), at, length, c);
        if (c < 0) {
            return false;
        }
    }
    return true;
}

/// Nothing for an escape that is not one of the three.
std::optional<std::string> unescaped(std::string_view field)
{
    std::string out;
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (field[i] != '\\') {
            out += field[i];
            continue;
        }
        ++i;
        const char kind = i < field.size() ? field[i] : ' ';
        if (kind != 't' && kind != 'n' && kind != '\\') {
            return std::nullopt;
        }
        out += kind == 't' ? '\t' : kind == 'n' ? '\n' : '\\';
    }
    return out;
}

std::string escaped(std::string_view field)
{
    std::string out;
    bool quote = false;
    for (const char c : field) {
        switch (c) {
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '"':
            out += "\"\"";
            break;
        default:
            out += c;
        }
        quote = quote || c == ',' || c == '"' || c == '\r';
    }
    return quote ? '"' + out + '"' : out;
}

void appendField(std::string &text, std::string_view field)
{
    if (field.find_first_of("\t\n\\\",\r") == std::string_view::npos) {
        text += field;
    } else {
        text += escaped(field);
    }
}

void appendWhole(std::string &text, std::int64_t value)
{
    char buffer[24];
    text.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

void trimZeros(std::string &text)
{
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
}

/// Where the value is a whole number of hundred-millionths, as the scheduler's are, its digits are that number's:
/// several times quicker than the general way, and the same text.
bool appendRounded(std::string &text, double value)
{
    constexpr double unit = 1e8;
    const double scaled = std::nearbyint(value * unit);
    if (!(scaled >= 0 && scaled < 1e15) || scaled / unit != value || std::signbit(value)) {
        return false;
    }
    const auto digits = static_cast<std::int64_t>(scaled);
    constexpr std::int64_t wholeUnit = 100'000'000;
    appendWhole(text, digits / wholeUnit);
    if (digits % wholeUnit != 0) {
        const auto at = text.size();
        appendWhole(text, wholeUnit + digits % wholeUnit);
        text[at] = '.';
        trimZeros(text);
    }
    return true;
}

void appendDecimal(std::string &text, double value)
{
    if (appendRounded(text, value)) {
        return;
    }
    char buffer[400];
    std::string general(buffer, std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 8).ptr);
    trimZeros(general);
    text += general == "-0" ? "0" : general;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

base::Error faulty(std::size_t line, const std::string &what)
{
    return {base::ErrorKind::InvalidInput, "line " + std::to_string(line) + ": " + what};
}

base::Result<ReplayReview> reviewOf(std::string_view line, std::size_t number)
{
    if (!isUtf8(line)) {
        return faulty(number, "not UTF-8");
    }
    const auto fields = text::csvFields(line);
    if (!fields || fields->size() != 3) {
        return faulty(number, "expected the three fields " + std::string(inputHeader));
    }
    const auto cardId = unescaped((*fields)[0]);
    if (!cardId || cardId->empty()) {
        return faulty(number, "card_id is empty or has an unknown escape; write \\t, \\n or \\\\");
    }
    const auto ms = wholeNumber((*fields)[1]);
    if (!ms || *ms > maxMs || *ms < -maxMs) {
        return faulty(number, "review_ms '" + (*fields)[1] + "' is not a whole number of milliseconds");
    }
    const auto rating = wholeNumber((*fields)[2]);
    if (!rating || *rating < 1 || *rating > 4) {
        return faulty(number, "rating '" + (*fields)[2] + "' is not 1, 2, 3 or 4");
    }
    return ReplayReview{*cardId, *ms, static_cast<Grade>(*rating)};
}

bool readLine(std::istream &in, std::string &line)
{
    if (!std::getline(in, line)) {
        return false;
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return true;
}
} // namespace

base::Result<std::vector<ReplayReview>> readReviews(std::istream &in)
{
    constexpr std::string_view bom = "\xEF\xBB\xBF";
    std::string line;
    if (!readLine(in, line) || (line.starts_with(bom) ? line.substr(bom.size()) : line) != inputHeader) {
        return faulty(1, "expected the header " + std::string(inputHeader));
    }
    std::vector<ReplayReview> reviews;
    for (std::size_t number = 2; readLine(in, line); ++number) {
        auto review = reviewOf(line, number);
        if (!review) {
            return review.error();
        }
        reviews.push_back(std::move(*review));
    }
    return reviews;
}

void writeReplay(std::ostream &out, const std::vector<ReplayRow> &rows)
{
    constexpr std::size_t chunk = 1 << 16;
    std::string text(outputHeader);
    text += '\n';
    for (const auto &row : rows) {
        appendField(text, row.review.cardId);
        text += ',';
        appendWhole(text, row.review.reviewMs);
        text += ',';
        appendWhole(text, static_cast<int>(row.review.rating));
        text += ',';
        appendDecimal(text, row.stability);
        text += ',';
        appendDecimal(text, row.difficulty);
        text += ',';
        appendWhole(text, row.scheduledDays);
        text += ',';
        appendWhole(text, row.dueMs);
        text += '\n';
        if (text.size() >= chunk) {
            out << text;
            text.clear();
        }
    }
    out << text;
}

std::string decimalText(double value)
{
    std::string text;
    appendDecimal(text, value);
    return text;
}

} // namespace fagdansk::drill
