#include "app/scenarios/glossary_exchange.h"

#include <algorithm>
#include <array>

namespace fagdansk::scenarios {
namespace {

struct KindText
{
    RowFaultKind kind;
    FaultWeight weight;
    const char *text;
};

constexpr std::array kinds{
    KindText{RowFaultKind::NoWordColumn, FaultWeight::Blocking, "no column holds the words; name one 'ord' or 'word'"},
    KindText{RowFaultKind::ColumnTwice, FaultWeight::Blocking, "the column means the same as another; keep one"},
    KindText{RowFaultKind::MissingWord, FaultWeight::Blocking, "the row has no word; write it or empty the row"},
    KindText{RowFaultKind::UnknownWordClass, FaultWeight::Blocking,
             "no word class; write navneord, udsagnsord, tillægsord, biord or udtryk"},
    KindText{RowFaultKind::UnknownArticle, FaultWeight::Blocking, "no article; write en, et, flertal or ingen"},
    KindText{RowFaultKind::UnknownReview, FaultWeight::Blocking, "no review state; write kladde or gennemset"},
    KindText{RowFaultKind::BadParts, FaultWeight::Blocking,
             "not the word's parts; write them as 'tyngde punkt +s afstand'"},
    KindText{RowFaultKind::BadId, FaultWeight::Blocking, "no id; write pack/trade/slug or leave it empty"},
    KindText{RowFaultKind::IdTwice, FaultWeight::Blocking, "another row has this id; leave one empty"},
    KindText{RowFaultKind::TextTooLong, FaultWeight::Blocking, "the text has more than 32767 characters; shorten it"},
    KindText{RowFaultKind::BadQuotes, FaultWeight::Blocking, "a quotation mark is not closed, or text follows it"},
    KindText{RowFaultKind::TooManyCells, FaultWeight::Blocking, "the row has more cells than the header"},
    KindText{RowFaultKind::ClozeNote, FaultWeight::RowLeftOut, "a text with gaps (cloze) is no word; it stays out"},
    KindText{RowFaultKind::NoDanishTerm, FaultWeight::RowLeftOut, "the concept has no Danish term; it stays out"},
    KindText{RowFaultKind::UnknownColumn, FaultWeight::Note, "the column is not known and stays out"},
    KindText{RowFaultKind::TakenForMeaning, FaultWeight::Note,
             "the column is read as the meaning; say so if it holds a translation"},
    KindText{RowFaultKind::WordTwice, FaultWeight::Note, "another row has the same word"},
    KindText{RowFaultKind::SynonymInNote, FaultWeight::Note, "a second Danish term goes into the note"},
    KindText{RowFaultKind::NotOurPicture, FaultWeight::Note, "not the name of a picture; it stays out"},
};

const KindText &textFor(RowFaultKind kind)
{
    return *std::ranges::find(kinds, kind, &KindText::kind);
}

} // namespace

FaultWeight weightOf(RowFaultKind kind)
{
    return textFor(kind).weight;
}

std::string textOf(const RowFault &fault)
{
    std::string text;
    if (!fault.column.empty()) {
        text += "'" + fault.column + "': ";
    }
    if (!fault.found.empty()) {
        text += "'" + fault.found + "': ";
    }
    return text + textFor(fault.kind).text;
}

bool GlossaryPreview::acceptable() const
{
    return std::ranges::none_of(faults,
                                [](const auto &fault) { return weightOf(fault.kind) == FaultWeight::Blocking; });
}

GlossaryTable GlossaryPreview::table() const
{
    GlossaryTable table{title, {}};
    std::ranges::transform(rows, std::back_inserter(table.entries), &PreviewRow::entry);
    return table;
}

} // namespace fagdansk::scenarios
