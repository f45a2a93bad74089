// What each document says. Those for the participant are in their language; those for others are in Danish.
#pragma once

#include "app/reports/letter.h"
#include "app/reports/screening_report.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::reports {

enum class Reach { NotTaken, Under, Near, Over }; ///< of a part, against its limit

struct PartReached
{
    Reach reach = Reach::NotTaken;
    std::optional<double> share; ///< 0..1
    double limit = 0;            ///< 0..1
};

/// What is empty does not stand in the document.
struct LetterFacts
{
    std::string centre;
    std::string teacher;
    std::string participant;
    std::string recipient;
    std::string trade;
    ReportDate screened;
    std::string course; ///< title and number
    std::string place;
    std::optional<std::array<PartReached, 3>> parts; ///< everyday text, terms, technical text
    std::string outcome;                             ///< what was decided, in the document's language
    std::vector<std::string> words;                  ///< to start with; Danish
    bool readAloud = false;
    int extraTimePercent = 0;
    std::string oral;
    std::string written;
    bool hasVlv2 = false;
    std::string vlv2Date;
    std::string vlv2Result;
    std::optional<int> schoolingYears;
};

/// For the participant, who is spoken to.
Letter resultLetter(const LetterFacts &facts, const std::string &language);
/// To talk by: what came out, questions, and room to write what the two of them agree on.
Letter conversationLetter(const LetterFacts &facts, const std::string &language);
/// For an AMU school or an FVU provider, in Danish.
Letter referralLetter(const LetterFacts &facts);
/// For the job centre, in Danish: course, dates and what comes next; whatever else is in `facts` is not used.
Letter jobCentreLetter(const LetterFacts &facts);

} // namespace fagdansk::reports
