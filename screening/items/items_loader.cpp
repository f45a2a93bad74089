#include "screening/items/items_loader.h"

#include "screening/items/form_reader.h"
#include "screening/items/practice_reader.h"

#include <algorithm>

namespace fagdansk::items {
namespace {

template <class Value>
const Value *findById(const std::vector<Value> &values, const base::ContentId &id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? nullptr : &*found;
}

/// Keeps a value whose id is whole and new. One without an id has its fault already.
template <class Value>
void keep(std::vector<Value> &values, std::optional<Value> value, const std::string &file,
          std::vector<glossary::Fault> &faults)
{
    if (!value || value->id.empty()) {
        return;
    }
    if (findById(values, value->id) != nullptr) {
        faults.push_back({file, 1, "'" + value->id.text() + "' is in two files"});
        return;
    }
    values.push_back(std::move(*value));
}

} // namespace

LoadedItems loadItems(const ItemSources &sources, std::string_view pack, const TermLookup &terms,
                      const glossary::PatternCheck &check, std::vector<glossary::Fault> &faults)
{
    LoadedItems out;
    for (const auto &source : sources.texts) {
        keep(out.texts, readText(source, pack, check, faults), source.file.name, faults);
    }
    for (const auto &source : sources.practice) {
        keep(out.practice, readPractice(source, pack, faults), source.name, faults);
    }
    const FormParts parts{terms, [&](const auto &id) { return findById(out.texts, id); },
                          [&](const auto &id) { return findById(out.practice, id); }};
    for (const auto &source : sources.forms) {
        keep(out.forms, readForm(source, pack, parts, faults), source.name, faults);
    }
    return out;
}

} // namespace fagdansk::items
