#include "app/viewmodels/door_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/home_model.h"
#include "app/viewmodels/ids_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
constexpr std::int64_t recentMs = 30LL * 24 * 60 * 60 * 1000;

const QLocale &danish()
{
    static const QLocale locale(QLocale::Danish, QLocale::Denmark);
    return locale;
}

QString initial(const QString &alias)
{
    return danish().toUpper(alias.left(1));
}

TileItem itemOf(const scenarios::Tile &tile, base::UtcMs now)
{
    TileItem item;
    item.person = idText(tile.person);
    item.alias = QString::fromStdString(tile.alias);
    item.picture = QString::fromStdString(tile.picture);
    item.language = QString::fromStdString(tile.language);
    item.hasPin = tile.hasPin;
    item.isRecent = now.value - tile.lastActive.value <= recentMs;
    item.hasOpenScreening = tile.hasOpenScreening;
    return item;
}
} // namespace

DoorModel::DoorModel(AppModel &app) : QObject(&app), m_app(app) {}

const QStringList &DoorModel::tilePictures()
{
    static const QStringList names{
        QStringLiteral("sol"),     QStringLiteral("baad"),   QStringLiteral("trae"), QStringLiteral("fisk"),
        QStringLiteral("stjerne"), QStringLiteral("cykel"),  QStringLiteral("fugl"), QStringLiteral("aeble"),
        QStringLiteral("hus"),     QStringLiteral("blomst"), QStringLiteral("kat"),  QStringLiteral("noegle"),
    };
    return names;
}

QStringList DoorModel::pinPictures()
{
    return {QStringLiteral("hammer"), QStringLiteral("aeble"),  QStringLiteral("bil"),  QStringLiteral("bold"),
            QStringLiteral("hus"),    QStringLiteral("fisk"),   QStringLiteral("sol"),  QStringLiteral("noegle"),
            QStringLiteral("bog"),    QStringLiteral("blomst"), QStringLiteral("stol"), QStringLiteral("lampe")};
}

void DoorModel::refresh()
{
    m_app.backend().run(
        this, [](scenarios::Station &station) { return std::pair(station.people().tiles(), station.clock().now()); },
        [this](const std::pair<base::Result<std::vector<scenarios::Tile>>, base::UtcMs> &answer) {
            m_all.clear();
            if (answer.first) {
                for (const auto &tile : *answer.first) {
                    m_all.append(itemOf(tile, answer.second));
                }
            }
            QCollator collator(danish());
            std::ranges::sort(m_all, [&](const TileItem &a, const TileItem &b) { return collator(a.alias, b.alias); });
            m_loaded = true;
            m_letter.clear();
            Q_EMIT changed();
        });
}

QList<TileItem> DoorModel::tiles() const
{
    QList<TileItem> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [this](const TileItem &tile) {
        return m_letter.isEmpty() ? tile.isRecent : initial(tile.alias) == m_letter;
    });
    return shown;
}

QStringList DoorModel::letters() const
{
    QStringList found;
    const bool everybodyIsRecent = std::ranges::all_of(m_all, &TileItem::isRecent);
    for (const auto &tile : m_all) {
        const QString letter = initial(tile.alias);
        if (!everybodyIsRecent && !found.contains(letter)) {
            found.append(letter);
        }
    }
    return found;
}

void DoorModel::setLetter(const QString &letter)
{
    m_letter = letter;
    Q_EMIT changed();
}

void DoorModel::choose(const QString &person)
{
    const auto found = std::ranges::find(m_all, person, &TileItem::person);
    if (found == m_all.end()) {
        return;
    }
    m_chosen = *found;
    startOver(m_chosen.hasPin ? EnterPin : ChoosePin, {});
    m_app.goTo(AppModel::Pin);
    m_app.setLanguage(m_chosen.language); // only now: at the door it would become the door's own
}

void DoorModel::startOver(PinStage stage, const QString &note)
{
    m_stage = stage;
    m_entered.clear();
    m_pinNote = note;
    Q_EMIT pinChanged();
}

void DoorModel::enter(const QString &picture)
{
    if (m_checking || m_entered.size() >= pinLength) {
        return;
    }
    m_entered.append(picture);
    Q_EMIT pinChanged();
    if (m_entered.size() == pinLength) {
        complete();
    }
}

void DoorModel::takeBack()
{
    if (!m_checking && !m_entered.isEmpty()) {
        m_entered.removeLast();
        Q_EMIT pinChanged();
    }
}

void DoorModel::leave()
{
    m_app.goToDoor();
}

void DoorModel::complete()
{
    if (m_stage == ChoosePin) {
        m_first = m_entered;
        startOver(RepeatPin, {});
        return;
    }
    if (m_stage == RepeatPin && m_first != m_entered) {
        startOver(ChoosePin, tr("De to koder var ikke ens. Vælg fire billeder igen."));
        return;
    }
    m_checking = true;
    std::vector<std::string> pictures;
    for (const auto &picture : std::as_const(m_entered)) {
        pictures.push_back(picture.toStdString());
    }
    const auto person = idFrom<base::PersonId>(m_chosen.person);
    const bool isNew = m_stage == RepeatPin;
    m_app.backend().run(
        this,
        [person, pictures, isNew](scenarios::Station &station) {
            return isNew ? station.centre().setPin(person, pictures) : station.centre().checkPin(person, pictures);
        },
        [this, asked = m_chosen.person](const base::Result<void> &result) { answered(asked, result); });
}

void DoorModel::answered(const QString &person, const base::Result<void> &result)
{
    m_checking = false;
    if (m_app.place() != AppModel::Pin || m_chosen.person != person) {
        return; // left meanwhile: the answer opens nobody else's home
    }
    if (!result) {
        const bool isWrong = result.error().kind == base::ErrorKind::WrongCredentials;
        startOver(m_stage == RepeatPin ? ChoosePin : EnterPin,
                  isWrong ? tr("Det var ikke de rigtige billeder. Prøv igen, eller spørg din lærer.")
                          : ErrorText::of(result.error()));
        return;
    }
    m_app.home()->enter(m_chosen);
}

} // namespace fagdansk::viewmodels
