#include "app/pack/content_folder.h"

#include "app/pack/file_names.h"
#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/source_text.h"

#include <algorithm>
#include <fstream>

namespace fagdansk::pack {
namespace {

namespace fs = std::filesystem;
using glossary::Fault;
using glossary::SourceFile;

class FolderReader
{
public:
    FolderReader(fs::path root, std::vector<Fault> &faults) : m_root(std::move(root)), m_faults(faults) {}

    ContentSources read()
    {
        ContentSources out;
        const auto trades = readManifest(out.manifest);
        readTrades(trades, out);
        for (const auto &folder : subfolders(m_root / "texts")) {
            for (auto &file : files(folder, ".yaml")) {
                out.items.texts.push_back({utf8(folder.filename()), std::move(file)});
            }
        }
        out.items.practice = files(m_root / "practice", ".yaml");
        out.items.forms = files(m_root / "forms", ".yaml");
        out.rehearsals.quizzes = files(m_root / "quizzes", ".yaml");
        out.rehearsals.sequences = files(m_root / "sequences", ".yaml");
        out.rehearsals.charts = files(m_root / "load-charts", ".yaml");
        out.rules = files(m_root / "recommendation", ".yaml");
        out.pictures = files(m_root / "pictures", ".svg");
        std::error_code ignored;
        if (const auto reviewed = m_root / "reviewed-words.txt"; fs::exists(reviewed, ignored)) {
            out.reviewedWords = readFile(reviewed);
        }
        return out;
    }

private:
    /// Where the trades lie.
    fs::path readManifest(Manifest &manifest)
    {
        manifest.file = readFile(m_root / "pack.yaml");
        fs::path trades = m_root / "trades";
        const auto root = glossary::parseYaml(manifest.file, m_faults);
        if (!root) {
            return trades;
        }
        glossary::FaultSink sink(manifest.file.name, m_faults);
        glossary::MapReader map(*root, sink, "pack.yaml", {"pack", "version", "title", "trades"});
        manifest.pack = map.slug("pack");
        manifest.version = map.integer("version", 1, 1'000'000'000).value_or(1);
        manifest.title = map.text("title");
        if (map.has("trades")) {
            trades = m_root / pathOf(map.text("trades"));
        }
        std::error_code ignored;
        if (!fs::is_directory(trades, ignored)) {
            map.fault("trades", "names no folder: " + nameOf(trades));
        }
        return trades;
    }

    void readTrades(const fs::path &trades, ContentSources &out)
    {
        for (const auto &folder : subfolders(trades)) {
            glossary::TradeSources sources;
            sources.folder = utf8(folder.filename());
            sources.trade = readFile(folder / "trade.yaml");
            sources.units = files(folder / "units", ".yaml");
            sources.translations = files(folder / "translations", ".yaml");
            out.trades.push_back(std::move(sources));
        }
        if (out.trades.empty()) {
            m_faults.push_back({out.manifest.file.name, 1, "the pack holds no trade"});
        }
        std::stable_partition(out.trades.begin(), out.trades.end(),
                              [](const auto &trade) { return trade.folder != items::commonTrade; });
    }

    std::string nameOf(const fs::path &path) const { return utf8(path.lexically_normal()); }

    SourceFile readFile(const fs::path &path)
    {
        SourceFile out{nameOf(path), {}};
        std::ifstream stream(path, std::ios::binary);
        // One byte more than is allowed is enough to be refused.
        out.bytes.resize(glossary::maxSourceBytes + 1);
        stream.read(out.bytes.data(), static_cast<std::streamsize>(out.bytes.size()));
        const auto got = std::max<std::streamsize>(stream.gcount(), 0);
        out.bytes.resize(static_cast<std::size_t>(got));
        out.bytes.shrink_to_fit();
        if (!stream.eof() && stream.fail()) {
            m_faults.push_back({out.name, 1, "the file is missing or cannot be read"});
        }
        return out;
    }

    static std::vector<fs::path> sortedEntries(const fs::path &folder)
    {
        std::vector<fs::path> out;
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
            out.push_back(entry->path());
        }
        std::ranges::sort(out, {}, [](const auto &path) { return utf8(path.filename()); });
        return out;
    }

    static std::vector<fs::path> subfolders(const fs::path &folder)
    {
        auto out = sortedEntries(folder);
        std::error_code ignored;
        std::erase_if(out, [&](const auto &path) { return !fs::is_directory(path, ignored); });
        return out;
    }

    std::vector<SourceFile> files(const fs::path &folder, std::string_view extension)
    {
        std::vector<SourceFile> out;
        for (const auto &path : sortedEntries(folder)) {
            if (path.extension() == ".yml") {
                m_faults.push_back({nameOf(path), 1, "would not be read; name it .yaml"});
            } else if (path.extension() == extension) {
                out.push_back(readFile(path));
            }
        }
        return out;
    }

    fs::path m_root;
    std::vector<Fault> &m_faults;
};

} // namespace

base::Result<ContentSources> readContentFolder(const fs::path &folder, std::vector<Fault> &faults)
{
    std::error_code ignored;
    for (const auto &root : {folder, folder / "content"}) {
        if (fs::is_regular_file(root / "pack.yaml", ignored)) {
            return FolderReader(root, faults).read();
        }
    }
    return base::Error{base::ErrorKind::NotFound,
                       "no pack.yaml in '" + utf8(folder) + "' nor in its folder 'content'; name the content folder"};
}

} // namespace fagdansk::pack
