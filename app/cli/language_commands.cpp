#include "app/cli/language_commands.h"

#include "app/cli/failing.h"
#include "app/cli/language_opening.h"
#include "app/cli/line_reader.h"
#include "wordlists/drill/replay_csv.h"
#include "wordlists/lexicon/typed_answer.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace fagdansk::cli {
namespace {

constexpr std::size_t mostSuggestions = 5;

using Fields = std::vector<std::string>;
/// A line's fields in, its record out, without the line's end.
using RecordOf = std::function<base::Result<std::string>(const wiring::Language &, const Fields &)>;

base::Result<Fields> fieldsOf(const std::string &line, std::size_t count)
{
    const auto split = splitFields(line);
    if (split.size() != count) {
        return base::Error{base::ErrorKind::InvalidInput,
                           "expected " + std::to_string(count) + " fields, found " + std::to_string(split.size())};
    }
    Fields fields;
    for (const auto field : split) {
        auto text = decoded(field);
        if (!text) {
            return text.error();
        }
        fields.push_back(std::move(*text));
    }
    return fields;
}

base::Result<void> answerAll(CommandContext &context, const wiring::Language &language, std::size_t count,
                             const RecordOf &recordOf)
{
    LineReader reader(context.in);
    std::string line;
    for (auto more = reader.next(line); !more || *more; more = reader.next(line)) {
        if (!more) {
            return more.error();
        }
        const auto fields = fieldsOf(line, count);
        if (!fields) {
            return atLine(reader.number(), fields.error().detail);
        }
        const auto record = recordOf(language, *fields);
        if (!record) {
            return atLine(reader.number(), record.error().detail);
        }
        context.out << *record << '\n';
    }
    return {};
}

void runLines(CommandContext &context, std::size_t count, const RecordOf &recordOf)
{
    const auto language = openLanguage(context);
    if (!language) {
        fail(language.error(), context, Exit::Usage);
        return;
    }
    if (const auto answered = answerAll(context, **language, count, recordOf); !answered) {
        fail(answered.error(), context, Exit::Usage);
    }
}

base::Result<const lexicon::CourseTerms *> termsOf(const wiring::Language &language, const std::string &trade)
{
    const auto *terms = language.terms(trade);
    if (terms == nullptr) {
        return base::Error{base::ErrorKind::NotFound, "the pack has no trade '" + trade + "'"};
    }
    return terms;
}

base::Result<std::string> judgeRecord(const wiring::Language &language, const Fields &fields, const std::string &trade)
{
    const auto terms = termsOf(language, trade);
    if (!terms) {
        return terms.error();
    }
    std::vector<std::string> parts;
    for (const auto &part : language.splitter().split(fields[0])) {
        parts.push_back(part.text);
    }
    const auto judged = lexicon::judge(fields[0], fields[1], {&language.lexicon(), {}, *terms, parts});
    return encoded(fields[0]) + '\t' + encoded(fields[1]) + '\t' + std::string(lexicon::nameOf(judged.kind)) + '\t' +
           drill::decimalText(judged.cost);
}

base::Result<std::string> suggestRecord(const wiring::Language &language, const Fields &fields)
{
    const auto terms = termsOf(language, fields[0]);
    if (!terms || fields[0].empty()) {
        return base::Error{base::ErrorKind::NotFound, "the pack has no trade '" + fields[0] + "'"};
    }
    std::string record = encoded(fields[1]);
    for (const auto &lemma : (*terms)->nearest(fields[1], mostSuggestions)) {
        record += '\t' + encoded(lemma);
    }
    return record;
}

base::Result<std::string> splitRecord(const wiring::Language &language, const Fields &fields)
{
    return encoded(fields[0]) + '\t' + encoded(compounds::toText(language.splitter().split(fields[0])));
}

base::Result<std::string> stemRecord(const wiring::Language &language, const Fields &fields)
{
    const bool isForm = lexicon::isFormOf(language.lexicon(), fields[0], fields[1]);
    return encoded(fields[0]) + '\t' + encoded(fields[1]) + '\t' + (isForm ? '1' : '0');
}

void addJudge(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("judge", "Judge each typed word against the one expected");
    const auto trade = std::make_shared<std::string>();
    command->add_option("--trade", *trade, "Other terms of this trade are other words; without it, of all trades");
    command->footer("in:   expected TAB typed\n"
                    "out:  expected TAB typed TAB exact|variant|slip|inflection|other-word|wrong TAB cost");
    command->fallthrough()->callback([&context, trade] {
        runLines(context, 2,
                 [&](const auto &language, const auto &fields) { return judgeRecord(language, fields, *trade); });
    });
}

} // namespace

void addLanguageCommands(CLI::App &app, CommandContext &context)
{
    const auto add = [&](const char *name, const char *about, const char *format, std::size_t count,
                         RecordOf recordOf) {
        app.add_subcommand(name, about)->footer(format)->fallthrough()->callback([&context, count, recordOf] {
            runLines(context, count, recordOf);
        });
    };
    addJudge(app, context);
    add("suggest", "The terms of a trade that each typed word may mean",
        "in:   trade TAB typed\nout:  typed TAB up to five terms, the likeliest first, TAB between", 2, suggestRecord);
    add("split", "The parts of each word",
        "in:   word\nout:  word TAB parts, one space between, a link written +s, +e, +n or +-", 1, splitRecord);
    add("stem", "Is each token a form of the lemma?", "in:   lemma TAB token\nout:  lemma TAB token TAB 1|0", 2,
        stemRecord);
}

} // namespace fagdansk::cli
