#include "app/cli/mark_command.h"

#include "app/cli/evidence_text.h"
#include "app/cli/failing.h"
#include "app/cli/line_reader.h"
#include "app/cli/term_finder.h"
#include "app/pack/sqlite_pack.h"
#include "app/wiring/marker_of.h"
#include "screening/items/term_item.h"
#include "screening/marking/mark_request.h"
#include "wordlists/drill/replay_csv.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <unordered_map>

namespace fagdansk::cli {
namespace {

/// Asks the marker as the desk would for this answer in a form. Keeps each term's question: its rubric is long.
class Questions
{
public:
    explicit Questions(const marking::Marker &marker) : m_marker(marker) {}

    marking::Suggestion suggestionFor(const glossary::Term &term, const std::string &answer)
    {
        const auto [found, isNew] = m_items.try_emplace(&term);
        if (isNew) {
            found->second = items::termItem(term);
        }
        return m_marker.suggest(marking::markRequest(found->second, &term, answer));
    }

private:
    const marking::Marker &m_marker;
    std::unordered_map<const glossary::Term *, items::Item> m_items;
};

/// A line in, its record out. InvalidInput or NotFound says what is wrong with the line.
base::Result<std::string> recordFor(const std::string &line, const TermFinder &finder, Questions &questions)
{
    const auto fields = splitFields(line);
    if (fields.size() != 3) {
        return base::Error{base::ErrorKind::InvalidInput,
                           "expected the three fields id, term and answer, found " + std::to_string(fields.size())};
    }
    const auto id = decoded(fields[0]);
    const auto name = decoded(fields[1]);
    const auto answer = decoded(fields[2]);
    for (const auto *field : {&id, &name, &answer}) {
        if (!*field) {
            return field->error();
        }
    }
    const auto term = finder.find(*name);
    if (!term) {
        return term.error();
    }
    const auto suggestion = questions.suggestionFor(**term, *answer);
    return encoded(*id) + '\t' + std::to_string(static_cast<int>(suggestion.mark)) + '\t' +
           drill::decimalText(suggestion.confidence) + '\t' + (suggestion.sure ? "sure" : "unsure") + '\t' +
           encoded(evidenceText(suggestion)) + '\n';
}

base::Result<void> markAll(CommandContext &context, const TermFinder &finder, const marking::Marker &marker)
{
    LineReader reader(context.in);
    Questions questions(marker);
    std::string line;
    for (auto more = reader.next(line); !more || *more; more = reader.next(line)) {
        if (!more) {
            return more.error();
        }
        const auto record = recordFor(line, finder, questions);
        if (!record) {
            return atLine(reader.number(), record.error().detail);
        }
        context.out << *record;
    }
    return {};
}

void mark(CommandContext &context)
{
    const auto content = pack::SqlitePack::open(context.pack);
    if (!content) {
        fail(content.error(), context, Exit::Usage);
        return;
    }
    const auto finder = TermFinder::create(**content);
    if (!finder) {
        fail(finder.error(), context, Exit::Usage);
        return;
    }
    const auto marker = wiring::makeMarker(**content, wiring::usualDictionary);
    if (const auto marked = markAll(context, *finder, *marker); !marked) {
        fail(marked.error(), context, Exit::Usage);
    }
}

} // namespace

void addMarkCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("mark", "Suggest a mark for each explanation on standard input");
    command->footer("in:   id TAB term TAB answer            term: lemma or trade/lemma\n"
                    "out:  id TAB 0|1|2 TAB confidence TAB sure|unsure TAB evidence");
    command->fallthrough()->callback([&context] { mark(context); });
}

} // namespace fagdansk::cli
