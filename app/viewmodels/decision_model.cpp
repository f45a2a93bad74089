#include "app/viewmodels/decision_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/decision_state.h"
#include "app/viewmodels/decision_view.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/setup_words.h"

#include <QDateTime>
#include <QLocale>

namespace fagdansk::viewmodels {
DecisionModel::DecisionModel(AppModel &app) : QObject(&app), m_app(app), m_state(std::make_unique<State>()) {}

DecisionModel::~DecisionModel() = default;

void DecisionModel::load(base::ScreeningId screening)
{
    *m_state = State();
    m_state->screening = screening;
    Q_EMIT changed();
    m_app.desk()->setPage(DeskModel::Decision);
    fetch();
}

void DecisionModel::fetch()
{
    m_app.backend().run(
        this,
        [screening = m_state->screening](scenarios::Station &station) {
            return scenarios::openDecision(station, screening);
        },
        [this](base::Result<scenarios::DecisionFile> file) {
            if (file) {
                m_state->file = std::move(*file);
                m_state->reopened = false;
                recompute();
            } else {
                m_state->fault = ErrorText::of(file.error());
                Q_EMIT changed();
            }
        });
}

void DecisionModel::forget()
{
    *m_state = State();
    Q_EMIT changed();
}

void DecisionModel::recompute()
{
    m_state->proposal = m_state->file->recommendation();
    Q_EMIT changed();
}

template <class Decide>
void DecisionModel::record(Decide decide)
{
    m_state->fault.clear(); // so that the same one, told again, is seen again
    Q_EMIT changed();
    m_app.backend().run(
        this,
        [decide, file = *m_state->file, teacher = m_app.desk()->teacher(),
         isUnsaved = m_state->contextUnsaved](scenarios::Station &station) {
            auto recorded = isUnsaved ? scenarios::recordContext(station, file, teacher) : base::Result<void>();
            return recorded ? decide(station, file, teacher) : recorded;
        },
        [this](const base::Result<void> &recorded) { decisionRecorded(recorded); });
}

bool DecisionModel::loaded() const
{
    return m_state->file.has_value();
}

QString DecisionModel::name() const
{
    return loaded() ? QString::fromStdString(m_state->file->participantName) : QString();
}

QString DecisionModel::trade() const
{
    return loaded() ? QString::fromStdString(m_state->file->tradeTitle) : QString();
}

QString DecisionModel::formLetter() const
{
    return loaded() ? QString::fromStdString(m_state->file->summary.formLetter) : QString();
}

bool DecisionModel::stopped() const
{
    return loaded() && m_state->file->summary.stopped;
}

QList<PartItem> DecisionModel::parts() const
{
    return loaded() ? partItems(*m_state->file) : QList<PartItem>();
}

QList<PlacedItem> DecisionModel::placed() const
{
    return loaded() ? placedItems(*m_state->file) : QList<PlacedItem>();
}

bool DecisionModel::suggests() const
{
    return m_state->proposal && m_state->proposal->suggests;
}

QString DecisionModel::recommendation() const
{
    return m_state->proposal ? inLanguage(m_state->proposal->title, language()) : QString();
}

QStringList DecisionModel::reasons() const
{
    return m_state->proposal ? reasonTexts(*m_state->proposal, language()) : QStringList();
}

QString DecisionModel::disclaimer() const
{
    return m_state->proposal ? inLanguage(m_state->proposal->disclaimer, language()) : QString();
}

std::vector<const recommendation::OutcomeText *> DecisionModel::others() const
{
    return loaded() && m_state->proposal ? otherOutcomes(*m_state->file, *m_state->proposal)
                                         : std::vector<const recommendation::OutcomeText *>();
}

std::string DecisionModel::language() const
{
    return m_app.language().toStdString();
}

QStringList DecisionModel::outcomes() const
{
    QStringList titles;
    for (const auto *outcome : others()) {
        titles.append(inLanguage(outcome->title, language()));
    }
    return titles;
}

bool DecisionModel::decided() const
{
    return loaded() && m_state->file->decided && !m_state->reopened;
}

QString DecisionModel::decision() const
{
    if (!loaded() || !m_state->file->decided) {
        return {};
    }
    const auto *outcome = m_state->file->rules.outcome(m_state->file->decided->decision.outcomeId());
    return outcome ? inLanguage(outcome->title, language()) : QString();
}

bool DecisionModel::overridden() const
{
    return decided() && m_state->file->decided->decision.kind() == recommendation::Decision::Kind::Overridden;
}

QString DecisionModel::reason() const
{
    return decided() ? QString::fromStdString(m_state->file->decided->decision.reason()) : QString();
}

QString DecisionModel::decidedBy() const
{
    return decided() ? QString::fromStdString(m_state->file->decided->teacherName) : QString();
}

QString DecisionModel::decidedOn() const
{
    return decided() ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_state->file->decided->at.value).date(),
                                          QLocale::LongFormat)
                     : QString();
}

QStringList DecisionModel::recognised() const
{
    return loaded() ? textList(m_state->file->recognised) : QStringList();
}

QStringList DecisionModel::startWords() const
{
    return loaded() ? textList(m_state->file->startWords) : QStringList();
}

QStringList DecisionModel::conditions() const
{
    return loaded() ? conditionLines(*m_state->file) : QStringList();
}

QString DecisionModel::fault() const
{
    return m_state->fault;
}

QString DecisionModel::document() const
{
    return m_state->document;
}

void DecisionModel::confirm()
{
    if (!loaded()) {
        return;
    }
    record([version = m_app.options().programVersion](scenarios::Station &station, const scenarios::DecisionFile &file,
                                                      base::TeacherId teacher) {
        return scenarios::confirmProposal(station, file, teacher, version);
    });
}

void DecisionModel::decideOtherwise(int outcome, const QString &reason)
{
    const auto choices = others();
    if (outcome < 0 || outcome >= static_cast<int>(choices.size())) {
        return;
    }
    if (reason.trimmed().isEmpty()) {
        m_state->fault = tr("Skriv, hvorfor du beslutter noget andet.");
        Q_EMIT changed();
        return;
    }
    record([version = m_app.options().programVersion, id = choices[static_cast<std::size_t>(outcome)]->id,
            why = reason.trimmed().toStdString()](scenarios::Station &station, const scenarios::DecisionFile &file,
                                                  base::TeacherId teacher) {
        return scenarios::decideOtherwise(station, file, teacher, id, why, version);
    });
}

void DecisionModel::decisionRecorded(const base::Result<void> &recorded)
{
    if (!recorded) {
        m_state->fault = ErrorText::of(recorded.error());
        Q_EMIT changed();
        return;
    }
    m_state->contextUnsaved = false;
    m_state->fault.clear();
    m_app.desk()->refresh();
    fetch();
}

void DecisionModel::reopen()
{
    m_state->reopened = true;
    Q_EMIT changed();
}

void DecisionModel::print(const QString &file)
{
    if (!loaded()) {
        return;
    }
    const QString target = file.isEmpty() ? documentFile(m_state->screening) : file;
    ReportRequest request{*m_state->file, m_app.centreName().toStdString(), m_app.desk()->teacherName().toStdString(),
                          language(), m_app.options().programVersion};
    m_app.backend().run(
        this,
        [write = m_app.options().writeReport, request = std::move(request), target](scenarios::Station &) {
            return write(request, target);
        },
        [this, target, screening = m_state->screening](const base::Result<void> &written) {
            if (screening == m_state->screening) {
                printed(written, target);
            }
        });
}

void DecisionModel::printed(const base::Result<void> &written, const QString &file)
{
    m_state->fault = written ? QString() : ErrorText::of(written.error());
    m_state->document = written ? file : QString();
    if (written) {
        m_app.options().openFile(file);
    }
    Q_EMIT changed();
}

} // namespace fagdansk::viewmodels
