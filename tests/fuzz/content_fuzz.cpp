// Any bytes as a unit, a translation, a text, a form, or as a pack's JSON: faults or errors, never a crash. The first
// byte chooses.
#include "screening/items/items_json.h"
#include "screening/items/items_loader.h"
#include "wordlists/glossary/glossary_json.h"
#include "wordlists/glossary/trade_loader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace fagdansk;

const glossary::SourceFile trade{"trade.yaml", "trade: t\ntitle: T\nbadge: T\ncolour: \"#000000\"\nunits: [u]\n"};

void loadUnit(const std::string &bytes, std::vector<glossary::Fault> &faults)
{
    const auto loaded = glossary::loadTrade({"t", trade, {{"units/01-u.yaml", bytes}}, {}}, "p", {}, faults);
    for (const auto &term : loaded.terms) {
        const auto back = glossary::termFromJson(glossary::toJson(term));
        if (faults.empty() && (!back || *back != term)) {
            std::abort();
        }
    }
}

void loadItems(const std::string &bytes, std::vector<glossary::Fault> &faults)
{
    const auto noTerm = [](const base::ContentId &) -> const glossary::Term * { return nullptr; };
    const items::ItemSources sources{{{"t", {"x.yaml", bytes}}}, {{"x.yaml", bytes}}, {{"t-a.yaml", bytes}}};
    (void)items::loadItems(sources, "p", noTerm, {}, faults);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::string bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    std::vector<glossary::Fault> faults;
    switch (data[0] % 4) {
    case 0:
        loadUnit(bytes, faults);
        break;
    case 1:
        (void)glossary::loadTrade({"t", trade, {}, {{"translations/ar.yaml", bytes}}}, "p", {}, faults);
        break;
    case 2:
        loadItems(bytes, faults);
        break;
    default:
        (void)glossary::termFromJson(bytes);
        (void)items::formFromJson(bytes);
    }
    for (const auto &fault : faults) {
        if (fault.line < 1) {
            std::abort();
        }
    }
    return 0;
}
