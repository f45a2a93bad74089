#include "app/viewmodels/decision_view.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <cmath>

namespace fagdansk::viewmodels {
namespace {
PartItem partItem(PartItem::Part part, const ability::PartProfile &profile, const recommendation::RuleSet &rules)
{
    PartItem item;
    item.part = part;
    item.known = profile.known();
    item.points = profile.points;
    item.maximum = profile.maximum;
    item.score = profile.score().value_or(0.0);
    item.standardError = profile.standardError.value_or(0.0);
    item.cut = rules.cuts.at(static_cast<std::size_t>(part)).cut;
    item.unmarked = profile.unmarked;
    item.unanswered = profile.unanswered;
    item.readingSeconds = static_cast<int>(std::lround(profile.readingMsPer100Words.value_or(0.0) / 1000.0));
    return item;
}

void place(PlacedItem &item, const std::optional<ability::Placement> &placement)
{
    constexpr double middle = 500.0;
    constexpr double perLogit = 100.0;
    item.placed = placement.has_value();
    if (placement) {
        item.scale = static_cast<int>(std::lround(middle + perLogit * placement->eap));
        item.error = static_cast<int>(std::lround(perLogit * placement->psd));
    }
}

PlacedItem::Change changeOf(const std::optional<ability::Change> &change)
{
    return change ? static_cast<PlacedItem::Change>(static_cast<int>(*change) + 1) : PlacedItem::NotJudged;
}
} // namespace

QList<PlacedItem> placedItems(const scenarios::DecisionFile &file)
{
    PlacedItem current;
    current.current = true;
    current.formLetter = QString::fromStdString(file.summary.formLetter);
    place(current, file.placement);
    QList<PlacedItem> items{current};
    for (const auto &earlier : file.earlier) {
        PlacedItem item;
        item.formLetter = QString::fromStdString(earlier.formLetter);
        item.day =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(earlier.finishedAt.value).date(), QLocale::LongFormat);
        item.change = changeOf(earlier.change);
        place(item, earlier.placement);
        items.append(item);
    }
    return items;
}

QStringList levelTexts()
{
    QStringList names{QString()};
    for (const auto *name : recommendation::levelNames) {
        names.append(QString::fromLatin1(name));
    }
    names[1] = QCoreApplication::translate("fagdansk::viewmodels::DecisionModel", "under A1");
    return names;
}

int levelIndex(const std::optional<recommendation::Level> &level)
{
    return level ? static_cast<int>(*level) + 1 : 0;
}

std::optional<recommendation::Level> levelAt(int index)
{
    const auto count = static_cast<int>(recommendation::levelNames.size());
    return index >= 1 && index <= count ? std::optional(static_cast<recommendation::Level>(index - 1)) : std::nullopt;
}

QList<PartItem> partItems(const scenarios::DecisionFile &file)
{
    return {partItem(PartItem::Everyday, file.profile.everyday, file.rules),
            partItem(PartItem::Terms, file.profile.terms, file.rules),
            partItem(PartItem::Technical, file.profile.technical, file.rules)};
}

QString inLanguage(const recommendation::Texts &texts, const std::string &language)
{
    const auto exact = texts.find(language);
    const auto found = exact != texts.end() ? exact : texts.find("da");
    return found != texts.end() ? QString::fromStdString(found->second) : QString();
}

QStringList textList(const std::vector<std::string> &texts)
{
    QStringList out;
    for (const auto &text : texts) {
        out.append(QString::fromStdString(text));
    }
    return out;
}

QString documentFile(base::ScreeningId screening)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    const QString id = QString::fromStdString(screening.uuid.text()).right(8);
    return QDir(folder).filePath(QStringLiteral("Fagdansk-screening-%1.pdf").arg(id));
}

QStringList reasonTexts(const recommendation::Recommendation &proposal, const std::string &language)
{
    QStringList shown;
    for (const auto *reasons : {&proposal.reasons, &proposal.notes}) {
        for (const auto &reason : *reasons) {
            shown.append(inLanguage(reason.text, language));
        }
    }
    return shown;
}

std::vector<const recommendation::OutcomeText *> otherOutcomes(const scenarios::DecisionFile &file,
                                                               const recommendation::Recommendation &proposal)
{
    std::vector<const recommendation::OutcomeText *> others;
    for (const auto &outcome : file.rules.outcomes) {
        if (outcome.suggests && outcome.id != proposal.outcomeId) {
            others.push_back(&outcome);
        }
    }
    return others;
}

} // namespace fagdansk::viewmodels
