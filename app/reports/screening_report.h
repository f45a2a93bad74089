// What a screening's page says, as plain data in the language of the report. Writers only set it.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fagdansk::reports {

/// A day of the centre's own calendar.
struct ReportDate
{
    int year = 0;
    int month = 0; ///< 1..12
    int day = 0;   ///< 1..31
    friend bool operator==(const ReportDate &, const ReportDate &) = default;
};

struct ReportPart
{
    std::string title;
    int points = 0;
    int maximum = 0;
    std::optional<double> share;         ///< of what was counted, 0..1; nothing: the part was not taken
    std::optional<double> standardError; ///< of the share, 0..1
    std::optional<double> cutOff;        ///< of the rules, as a share, 0..1
    std::string sentence;                ///< one plain sentence on what the number means
};

struct Undecided
{};
struct Confirmed
{
    std::string teacher;
    ReportDate date;
};
struct Overridden
{
    std::string outcome; ///< what the teacher chose instead
    std::string reason;
    std::string teacher;
    ReportDate date;
};
using Decision = std::variant<Undecided, Confirmed, Overridden>;

struct Recommendation
{
    std::string title;
    std::vector<std::string> reasons;
    std::vector<std::string> nearCut; ///< one sentence for each result within one standard error of its cut-off
    std::vector<std::string> missing; ///< what must be filled in before more can be said
};

struct ReadingTime
{
    std::string text;
    double secondsPer100Words = 0;
};

/// All text is UTF-8; broken bytes are shown as replacement characters. Empty fields and lists leave no gap.
/// "Erstatter ikke VLV-2 ..." is no field: the writer sets it on every page.
struct ScreeningReport
{
    std::string centre;
    std::string participant;
    std::string trade;
    std::string form; ///< the letter
    ReportDate date;
    std::string teacher;
    std::string rulesVersion;
    std::string packVersion;
    std::string programVersion;

    ReportPart everyday;
    ReportPart terms;
    ReportPart technical;

    Recommendation recommendation;
    Decision decision;

    std::vector<ReadingTime> readingTimes;
    std::vector<std::string> recognisedNotExplained; ///< Danish words
    std::vector<std::string> wordsToStartWith;       ///< Danish words; the first ten are shown
    std::vector<std::string> remarks;                ///< such as practised words, help given, a different mode
};

} // namespace fagdansk::reports
