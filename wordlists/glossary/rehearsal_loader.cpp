#include "wordlists/glossary/rehearsal_loader.h"

#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/text_measure.h"
#include "wordlists/glossary/trade_loader.h"

#include <algorithm>
#include <optional>

namespace fagdansk::glossary {
namespace {

constexpr std::size_t fewestSteps = 4;
constexpr std::size_t mostSteps = 9;
constexpr int mostWordsOfWhy = 30;

bool areDistinct(const std::vector<TextAt> &texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (equalIgnoringCase(texts[i].text, texts[j].text)) {
                return false;
            }
        }
    }
    return true;
}

class RehearsalLoader
{
public:
    RehearsalLoader(std::string_view pack, const std::function<bool(std::string_view)> &isTrade,
                    std::vector<Fault> &faults)
        : m_pack(pack), m_isTrade(isTrade), m_faults(faults)
    {}

    LoadedRehearsals load(const RehearsalSources &sources)
    {
        for (const auto &source : sources.quizzes) {
            read(source, "a quiz", {"quiz", "trade", "title", "rows"}, "rows",
                 [this](const YamlNode &node, FaultSink &sink) { readRow(node, sink); });
        }
        for (const auto &source : sources.sequences) {
            read(source, "a file of sequences", {"trade", "sequences"}, "sequences",
                 [this](const YamlNode &node, FaultSink &sink) { readInstruction(node, sink); });
        }
        for (const auto &source : sources.charts) {
            read(source, "a file of load charts", {"trade", "charts"}, "charts",
                 [this](const YamlNode &node, FaultSink &sink) { readChart(node, sink); });
        }
        return std::move(m_out);
    }

private:
    template <class ReadItem>
    void read(const SourceFile &source, const std::string &what, std::initializer_list<std::string_view> keys,
              std::string_view list, ReadItem readItem)
    {
        const auto root = parseYaml(source, m_faults);
        if (!root) {
            return;
        }
        FaultSink sink(source.name, m_faults);
        MapReader file(*root, sink, what, keys);
        m_trade = file.slug("trade");
        const bool isQuiz = list == "rows";
        const auto named = isQuiz ? file.slug("quiz") : m_trade;
        m_prefix = isQuiz ? named + "-" : list == "sequences" ? "trin-" : "";
        if (isQuiz) {
            file.text("title");
        }
        if (!named.empty() && named != fileStem(source.name)) {
            file.fault(isQuiz ? "quiz" : "trade", "is '" + named + "', but the file's name says otherwise");
        }
        if (!m_trade.empty() && !m_isTrade(m_trade)) {
            file.fault("trade", "'" + m_trade + "' is no trade of the pack");
        }
        for (const auto &node : file.list(list)) {
            readItem(node, sink);
        }
    }

    /// Nothing for a slug that is missing, wrong or taken.
    std::optional<base::ContentId> idOf(MapReader &map, FaultSink &sink)
    {
        const auto slug = map.slug("slug");
        auto id = base::ContentId::parse(m_pack + "/" + m_trade + "/" + m_prefix + slug);
        if (slug.empty() || !id) {
            return {};
        }
        const auto taken = std::ranges::find(m_out.places, *id, &RehearsalPlace::id);
        if (taken != m_out.places.end()) {
            map.fault("slug", "'" + slug + "' is taken by " + taken->file + ":" + std::to_string(taken->line));
            return {};
        }
        m_out.places.push_back({*id, sink.file(), map.line("slug")});
        return std::move(*id);
    }

    void readRow(const YamlNode &node, FaultSink &sink)
    {
        MapReader map(node, sink, "a row", {"slug", "prompt", "options", "key", "why"});
        const auto id = idOf(map, sink);
        QuizRow row;
        row.prompt = map.text("prompt");
        const auto options = map.texts("options");
        if (map.has("options") && (options.size() != row.options.size() || !areDistinct(options))) {
            map.fault("options", "must be three different answers, in the order 1, X, 2");
            return;
        }
        row.right = map.choice<std::size_t>("key", {{"1", 0U}, {"X", 1U}, {"2", 2U}}).value_or(0);
        row.why = map.text("why");
        if (measureText(row.why).words > mostWordsOfWhy) {
            map.fault("why", "has over " + std::to_string(mostWordsOfWhy) + " words");
        }
        for (std::size_t i = 0; i < options.size(); ++i) {
            row.options.at(i) = options[i].text;
        }
        if (id) {
            row.id = *id;
            m_out.trades[m_trade].quiz.push_back(std::move(row));
        }
    }

    void readInstruction(const YamlNode &node, FaultSink &sink)
    {
        MapReader map(node, sink, "a sequence", {"slug", "title", "steps"});
        const auto id = idOf(map, sink);
        Instruction instruction;
        instruction.title = map.text("title");
        const auto steps = map.texts("steps");
        const bool isFitting = steps.size() >= fewestSteps && steps.size() <= mostSteps && areDistinct(steps);
        if (map.has("steps") && !isFitting) {
            map.fault("steps", "must be " + std::to_string(fewestSteps) + " to " + std::to_string(mostSteps) +
                                   " different steps");
        }
        for (const auto &step : steps) {
            instruction.steps.push_back(step.text);
        }
        if (id) {
            instruction.id = *id;
            m_out.trades[m_trade].instructions.push_back(std::move(instruction));
        }
    }

    void readChart(const YamlNode &node, FaultSink &sink)
    {
        MapReader map(node, sink, "a load chart", {"slug", "title", "axle", "centre", "levels"});
        const auto id = idOf(map, sink);
        LoadChart chart;
        chart.title = map.text("title");
        chart.axleMm = map.integer("axle", 100, 2000).value_or(0);
        chart.centreMm = map.integer("centre", 300, 1200).value_or(0);
        for (const auto &level : map.list("levels")) {
            MapReader one(level, sink, "a level", {"height", "load"});
            chart.levels.push_back(
                {one.integer("height", 500, 20'000).value_or(0), one.integer("load", 200, 20'000).value_or(0)});
        }
        const auto isWrong = [](const LiftLevel &lower, const LiftLevel &higher) {
            return higher.heightMm <= lower.heightMm || higher.loadKg >= lower.loadKg;
        };
        if (chart.levels.size() < 2 || std::ranges::adjacent_find(chart.levels, isWrong) != chart.levels.end()) {
            map.fault("levels", "must be two or more, each higher and lighter than the one before");
        }
        if (id) {
            chart.id = *id;
            m_out.trades[m_trade].charts.push_back(std::move(chart));
        }
    }

    std::string m_pack;
    const std::function<bool(std::string_view)> &m_isTrade;
    std::vector<Fault> &m_faults;
    std::string m_trade;  ///< of the file being read
    std::string m_prefix; ///< of the file's ids, which must differ from those of terms
    LoadedRehearsals m_out;
};

} // namespace

LoadedRehearsals loadRehearsals(const RehearsalSources &sources, std::string_view pack,
                                const std::function<bool(std::string_view)> &isTrade, std::vector<Fault> &faults)
{
    return RehearsalLoader(pack, isTrade, faults).load(sources);
}

} // namespace fagdansk::glossary
