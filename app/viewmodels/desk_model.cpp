#include "app/viewmodels/desk_model.h"

#include "app/scenarios/decision_desk.h"
#include "app/scenarios/enrolment.h"
#include "app/scenarios/participant_home.h"
#include "app/scenarios/screening_run.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/marking_model.h"
#include "app/viewmodels/screening_model.h"
#include "app/viewmodels/word_items.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t clockToleranceMs = 5 * 60'000; ///< clocks that are set from the net jump a little

std::vector<std::string> strings(const QStringList &list)
{
    std::vector<std::string> out;
    for (const auto &text : list) {
        out.push_back(text.toStdString());
    }
    return out;
}

ParticipantItem::State stateOf(scenarios::ScreeningState state)
{
    switch (state) {
    case scenarios::ScreeningState::Open:
        return ParticipantItem::Open;
    case scenarios::ScreeningState::ToMark:
        return ParticipantItem::ToMark;
    case scenarios::ScreeningState::ToDecide:
        return ParticipantItem::ToDecide;
    case scenarios::ScreeningState::Decided:
        return ParticipantItem::Decided;
    }
    return ParticipantItem::NoScreening;
}
} // namespace

DeskModel::DeskModel(AppModel &app) : QObject(&app), m_app(app)
{
    // Languages and decisions have names in the interface's language.
    connect(&m_app, &AppModel::languageChanged, this, &DeskModel::refresh);
}

QStringList DeskModel::tongueCodes()
{
    return {QStringLiteral("ar"), QStringLiteral("pl"), QStringLiteral("uk"),  QStringLiteral("ro"),
            QStringLiteral("tr"), QStringLiteral("vi"), QStringLiteral("prs"), QStringLiteral("ti"),
            QStringLiteral("so"), QStringLiteral("fa"), QStringLiteral("de"),  QStringLiteral("hu"),
            QStringLiteral("en"), QStringLiteral("und")};
}

QStringList DeskModel::tongueNames() const
{
    return {tr("arabisk"),      tr("polsk"),   tr("ukrainsk"), tr("rumænsk"),       tr("tyrkisk"),
            tr("vietnamesisk"), tr("dari"),    tr("tigrinya"), tr("somali"),        tr("persisk"),
            tr("tysk"),         tr("ungarsk"), tr("engelsk"),  tr("et andet sprog")};
}

void DeskModel::setPage(Page page)
{
    m_fault.clear();
    m_note.clear();
    m_nameFault.clear();
    m_aliasFault.clear();
    m_page = page;
    if (page == Marking) {
        m_app.marking()->load();
    } else if (page != Decision) {
        refresh();
    }
    Q_EMIT pageChanged();
    Q_EMIT changed();
}

void DeskModel::prepareLogin()
{
    m_loginFault.clear();
    m_app.backend().run(
        this, [](scenarios::Station &station) { return station.centre().teachers(); },
        [this](const base::Result<std::vector<scenarios::Teacher>> &teachers) {
            m_teachers.clear();
            if (teachers) {
                for (const auto &teacher : *teachers) {
                    m_teachers.append(QString::fromStdString(teacher.name));
                }
            }
            Q_EMIT changed();
        });
    m_app.goToLogin();
}

void DeskModel::logIn(const QString &name, const QString &password)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_app.backend().run(
        this,
        [name = name.trimmed().toStdString(), password = password.toStdString()](scenarios::Station &station) {
            return station.centre().logIn(name, password);
        },
        [this](const base::Result<scenarios::Teacher> &teacher) { loggedIn(teacher); });
}

void DeskModel::recover(const QString &code, const QString &name, const QString &newPassword)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_app.backend().run(
        this,
        [code = code.toStdString(), name = name.trimmed().toStdString(), newPassword = newPassword.toStdString()](
            scenarios::Station &station) { return station.centre().recover(code, name, newPassword); },
        [this](const base::Result<scenarios::Teacher> &teacher) { loggedIn(teacher); });
}

void DeskModel::loggedIn(const base::Result<scenarios::Teacher> &teacher)
{
    m_busy = false;
    if (!teacher) {
        m_loginFault = ErrorText::of(teacher.error());
        Q_EMIT changed();
        return;
    }
    m_loginFault.clear();
    m_teacher = *teacher;
    m_page = Today;
    enter();
}

void DeskModel::enter()
{
    m_fault.clear();
    refresh();
    Q_EMIT pageChanged();
    m_app.goTo(AppModel::Desk);
}

void DeskModel::logOut()
{
    m_app.goToDoor();
}

void DeskModel::forget()
{
    m_teacher = {};
    m_participants.clear();
    m_newest = {};
    m_words.clear();
    m_selected.clear();
    m_fault.clear();
    m_note.clear();
    m_page = Today;
    m_app.marking()->forget();
    m_app.decision()->forget();
    Q_EMIT changed();
}

void DeskModel::refresh()
{
    if (m_teacher.id.isNull()) {
        return;
    }
    struct Loaded
    {
        base::Result<std::vector<scenarios::ParticipantRow>> rows;
        std::vector<scenarios::TradeHome> trades;
        base::UtcMs now;
        std::map<std::string, std::map<std::string, std::string>> titles;
    };
    m_app.backend().run(
        this,
        [](scenarios::Station &station) {
            Loaded loaded{
                station.people().participants(), {}, station.clock().now(), scenarios::outcomeTitles(station)};
            for (const auto &trade : station.content().trades()) {
                int words = 0;
                for (const auto &unit : trade.units) {
                    words += static_cast<int>(unit.terms.size());
                }
                loaded.trades.push_back({trade, words, {}, station.content().formLetters(trade.slug)});
            }
            return loaded;
        },
        [this](const Loaded &loaded) {
            m_outcomeTitles = loaded.titles;
            m_now = loaded.now;
            m_trades.clear();
            for (const auto &trade : loaded.trades) {
                m_trades.append(tradeItem(trade));
            }
            if (loaded.rows) {
                setRows(*loaded.rows);
            } else {
                m_fault = ErrorText::of(loaded.rows.error());
            }
            Q_EMIT changed();
        });
    loadWords();
}

void DeskModel::setRows(const std::vector<scenarios::ParticipantRow> &rows)
{
    m_participants.clear();
    m_newest = {};
    for (const auto &row : rows) {
        m_newest = std::max(m_newest, row.lastActive);
        m_participants.append(itemOf(row));
    }
    std::ranges::stable_sort(m_participants, [](const ParticipantItem &a, const ParticipantItem &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

ParticipantItem DeskModel::itemOf(const scenarios::ParticipantRow &row) const
{
    ParticipantItem item;
    item.person = idText(row.person);
    item.name = QString::fromStdString(row.fullName);
    item.alias = QString::fromStdString(row.alias);
    item.picture = QString::fromStdString(row.picture);
    item.language = QString::fromStdString(row.language);
    const auto tongue = tongueCodes().indexOf(QString::fromStdString(row.motherTongue));
    item.motherTongue = tongue < 0 ? QString::fromStdString(row.motherTongue) : tongueNames().at(tongue);
    item.hasPin = row.hasPin;
    std::string trade;
    if (!row.screenings.empty()) {
        const auto &newest = row.screenings.front();
        trade = newest.trade;
        item.screening = idText(newest.screening);
        item.state = stateOf(newest.state);
        item.unmarked = newest.unmarked;
        item.outcome = outcomeTitle(newest.outcome);
    } else if (!row.practice.empty()) {
        trade = row.practice.begin()->first;
    }
    base::UtcMs last;
    std::int64_t activeMs = 0;
    for (const auto &[slug, totals] : row.practice) {
        item.known += totals.known;
        item.inProgress += totals.inProgress;
        item.sessions += totals.sessions;
        activeMs += totals.activeMs;
        last = std::max(last, totals.lastPractice);
    }
    item.minutes = static_cast<int>((activeMs + 59'999) / 60'000);
    if (last.value > 0) {
        item.lastPractice = QLocale().toString(QDateTime::fromMSecsSinceEpoch(last.value).date(), QLocale::ShortFormat);
    }
    const auto known = std::ranges::find(m_trades, QString::fromStdString(trade), &TradeItem::slug);
    item.trade = known == m_trades.end() ? QString() : known->title;
    return item;
}

QString DeskModel::outcomeTitle(const std::string &outcome) const
{
    const auto titles = m_outcomeTitles.find(outcome);
    if (titles == m_outcomeTitles.end()) {
        return QString::fromStdString(outcome);
    }
    const auto exact = titles->second.find(m_app.language().toStdString());
    const auto danish = titles->second.find("da");
    return exact != titles->second.end()    ? QString::fromStdString(exact->second)
           : danish != titles->second.end() ? QString::fromStdString(danish->second)
                                            : QString();
}

ParticipantItem DeskModel::participant() const
{
    const auto found = std::ranges::find(m_participants, m_selected, &ParticipantItem::person);
    return found == m_participants.end() ? ParticipantItem() : *found;
}

base::PersonId DeskModel::selected() const
{
    return idFrom<base::PersonId>(m_selected);
}

QString DeskModel::today() const
{
    return m_now.value == 0
               ? QString()
               : QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_now.value).date(), QLocale::LongFormat);
}

QString DeskModel::clockFault() const
{
    if (m_newest.value <= m_now.value + clockToleranceMs) {
        return {};
    }
    const auto said = [](base::UtcMs at) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.value), QLocale::ShortFormat);
    };
    return tr("Uret på computeren er stillet forkert. Det viser %1, men her er gemt noget den %2. Intet er gået tabt. "
              "Stil uret, før du går videre.")
        .arg(said(m_now), said(m_newest));
}

int DeskModel::toMark() const
{
    int count = 0;
    for (const auto &item : m_participants) {
        count += item.state == ParticipantItem::ToMark ? item.unmarked : 0;
    }
    return count;
}

int DeskModel::toDecide() const
{
    return static_cast<int>(std::ranges::count(m_participants, ParticipantItem::ToDecide, &ParticipantItem::state));
}

int DeskModel::openScreenings() const
{
    return static_cast<int>(std::ranges::count(m_participants, ParticipantItem::Open, &ParticipantItem::state));
}

void DeskModel::enrol(const QString &name, const QString &alias, int tongue)
{
    scenarios::NewParticipant participant;
    participant.fullName = name.toStdString();
    participant.alias = alias.toStdString();
    participant.motherTongue = tongueCodes().value(tongue, QStringLiteral("und")).toStdString();
    m_nameFault = name.trimmed().isEmpty() ? tr("Skriv deltagerens navn.") : QString();
    m_aliasFault = alias.trimmed().isEmpty() ? tr("Skriv, hvad deltageren vil kaldes.") : QString();
    if (!m_nameFault.isEmpty() || !m_aliasFault.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_app.backend().run(
        this,
        [participant, pictures = strings(DoorModel::tilePictures()), languages = strings(AppModel::languages())](
            scenarios::Station &station) { return scenarios::enrol(station, participant, pictures, languages); },
        [this](const base::Result<base::PersonId> &person) {
            if (person) {
                m_selected = idText(*person);
                setPage(Participant);
                return;
            }
            const bool isTaken = person.error().detail.starts_with("alias-taken");
            m_aliasFault = isTaken ? tr("En anden hedder det allerede. Vælg et andet kaldenavn.") : QString();
            m_nameFault.clear();
            if (!isTaken) {
                const bool isAlias = person.error().detail.starts_with("alias");
                (isAlias ? m_aliasFault : m_nameFault) = ErrorText::of(person.error());
            }
            Q_EMIT changed();
        });
}

void DeskModel::select(const QString &person)
{
    m_selected = person;
    m_words.clear();
    setPage(Participant);
}

void DeskModel::loadWords()
{
    if (m_selected.isEmpty()) {
        return;
    }
    m_app.backend().run(
        this,
        [person = selected()](scenarios::Station &station) { return scenarios::participantHome(station, person); },
        [this](const base::Result<scenarios::ParticipantHome> &home) {
            m_words.clear();
            if (home) {
                for (const auto &word : home->words) {
                    m_words.append(wordItem(word, m_app.language()));
                }
            }
            Q_EMIT changed();
        });
}

void DeskModel::startScreening(const QString &trade, const QString &letter, bool faceToFace)
{
    scenarios::ScreeningRequest request;
    request.person = selected();
    request.teacher = m_teacher.id;
    request.trade = trade.toStdString();
    request.formLetter = letter.toStdString();
    const auto mode = faceToFace ? session::Mode::FaceToFace : session::Mode::Typed;
    request.plan.everyday = mode;
    request.plan.terms = mode;
    request.plan.technical = mode;
    m_app.backend().run(
        this, [request](scenarios::Station &station) { return scenarios::startScreening(station, request); },
        [this, faceToFace](const base::Result<base::ScreeningId> &started) {
            if (!started) {
                m_fault = ErrorText::of(started.error());
                Q_EMIT changed();
                return;
            }
            if (faceToFace) {
                continueScreening();
                return;
            }
            refresh();
            m_note = tr("Screeningen venter. Deltageren finder den bag sit billede på forsiden.");
            Q_EMIT changed();
        });
}

void DeskModel::continueScreening()
{
    m_app.screening()->resume(selected(), true);
}

void DeskModel::decide()
{
    m_app.decision()->load(idFrom<base::ScreeningId>(participant().screening));
}

void DeskModel::clearPin()
{
    m_app.backend().run(
        this, [person = selected()](scenarios::Station &station) { return station.centre().clearPin(person); },
        [this](const base::Result<void> &result) {
            done(result, tr("Billedkoden er slettet. Deltageren vælger en ny næste gang."));
        });
}

void DeskModel::erase()
{
    m_app.backend().run(
        this,
        [person = selected(), teacher = m_teacher.id](scenarios::Station &station) {
            return station.log().append({scenarios::PersonErased{person, teacher}});
        },
        [this](const base::Result<void> &result) {
            if (result) {
                m_selected.clear();
                setPage(Participants);
            }
            done(result, tr("Deltageren er slettet og kan ikke hentes tilbage."));
        });
}

void DeskModel::done(const base::Result<void> &result, const QString &note)
{
    refresh();
    m_note = result ? note : QString();
    m_fault = result ? QString() : ErrorText::of(result.error());
    Q_EMIT changed();
}

void DeskModel::setCopyFolder(const QString &folder)
{
    m_app.backend().run(
        this,
        [folder = folder.trimmed().toStdString()](scenarios::Station &station) {
            return station.centre().setCopyFolder(folder);
        },
        [this](const base::Result<void> &result) {
            if (result) {
                copyNow();
            }
            done(result, {});
        });
}

void DeskModel::makeDailyCopy()
{
    m_app.backend().run(
        this,
        [](scenarios::Station &station) { return std::pair(station.centre().makeCopy(false), station.clock().now()); },
        [this](const std::pair<base::Result<scenarios::CopyState>, base::UtcMs> &copied) {
            showCopy(copied.first, copied.second);
        });
}

void DeskModel::copyNow()
{
    m_app.backend().run(
        this,
        [](scenarios::Station &station) { return std::pair(station.centre().makeCopy(true), station.clock().now()); },
        [this](const std::pair<base::Result<scenarios::CopyState>, base::UtcMs> &copied) {
            showCopy(copied.first, copied.second);
        });
}

void DeskModel::showCopy(const base::Result<scenarios::CopyState> &state, base::UtcMs now)
{
    if (!state) {
        m_copyFault = ErrorText::of(state.error());
        Q_EMIT changed();
        return;
    }
    m_copyFolder = QString::fromStdString(state->folder);
    m_copyAgeDays = state->lastCopy.value == 0
                        ? -1
                        : static_cast<int>(std::max<std::int64_t>(0, now.value - state->lastCopy.value) / dayMs);
    m_copyFault =
        state->lastError.empty() ? QString() : tr("Kopien kunne ikke laves. Er mappen eller USB-stikket der?");
    Q_EMIT changed();
}

} // namespace fagdansk::viewmodels
