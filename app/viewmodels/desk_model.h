// The teacher's desk: which page stands there, who is logged in, the participants. Each page has a model of its own.
#pragma once

#include "app/scenarios/participant_home.h"
#include "app/scenarios/station.h"
#include "app/viewmodels/agreement_model.h"
#include "app/viewmodels/assignments_model.h"
#include "app/viewmodels/conversation_model.h"
#include "app/viewmodels/copy_model.h"
#include "app/viewmodels/documents_model.h"
#include "app/viewmodels/enrolment_model.h"
#include "app/viewmodels/fault.h"
#include "app/viewmodels/glossaries_model.h"
#include "app/viewmodels/glossary_file_model.h"
#include "app/viewmodels/groups_model.h"
#include "app/viewmodels/material_model.h"
#include "app/viewmodels/participant_item.h"
#include "app/viewmodels/person_model.h"
#include "app/viewmodels/pre_check_model.h"
#include "app/viewmodels/progress_model.h"
#include "app/viewmodels/recordings_model.h"
#include "app/viewmodels/recovery_code_model.h"
#include "app/viewmodels/results_model.h"
#include "app/viewmodels/teachers_model.h"
#include "app/viewmodels/trade_item.h"

#include <QList>
#include <QObject>

namespace fagdansk::viewmodels {

class AppModel;

class DeskModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(QString teacherName READ teacherName NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::ParticipantItem> participants READ participants NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::ParticipantItem> found READ found NOTIFY changed)
    Q_PROPERTY(int foundCount READ foundCount NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::ParticipantItem participant READ participant NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::TradeItem> trades READ trades NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString clockFault READ clockFault NOTIFY changed)
    Q_PROPERTY(int toMark READ toMark NOTIFY changed)
    Q_PROPERTY(int toDecide READ toDecide NOTIFY changed)
    Q_PROPERTY(int openScreenings READ openScreenings NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::EnrolmentModel *enrolment READ enrolment CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::PersonModel *person READ person CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::AgreementModel *agreement READ agreement CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::ConversationModel *conversation READ conversation CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::DocumentsModel *documents READ documents CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::PreCheckModel *preCheck READ preCheck CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::AssignmentsModel *assignments READ assignments CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::GroupsModel *groups READ groups CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::GlossariesModel *glossaries READ glossaries CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::MaterialModel *material READ material CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::GlossaryFileModel *glossaryFile READ glossaryFile CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::ResultsModel *results READ results CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::ProgressModel *progress READ progress CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::CopyModel *copies READ copies CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::TeachersModel *teachers READ teachers CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::RecoveryCodeModel *recoveryCode READ recoveryCode CONSTANT)
    Q_PROPERTY(fagdansk::viewmodels::RecordingsModel *recordings READ recordings CONSTANT)

public:
    enum Page {
        Today,
        Marking,
        Participants,
        Participant,
        NewParticipant,
        Decision,
        Settings,
        Teachers,
        RecoveryCode,
        Groups,
        Group,
        Conversation,
        SecondMarking,
        Agreement,
        Documents,
        PreCheck,
        Recordings,
        Glossaries,
        Glossary,
        Material,
        GlossaryFile,
        BulkEnrolment,
        Results
    };
    Q_ENUM(Page)

    explicit DeskModel(AppModel &app);

    /// The desk for the teacher who just logged in.
    void welcome(const scenarios::Teacher &teacher);
    /// The desk as the logged-in teacher left it; nobody is shown to somebody who is not.
    void enter();
    /// Nobody is logged in any more: every name leaves the memory.
    void forget();
    void refresh();
    /// How the last thing asked for went; `note` only if it went well.
    void tell(const base::Result<void> &result, const QString &note);
    base::TeacherId teacher() const { return m_teacher.id; }
    base::PersonId selected() const;
    void unselect();
    /// The title of a recommendation's outcome, from the rules in force.
    QString outcomeTitle(const std::string &outcome) const;

    Page page() const { return m_page; }
    void setPage(Page page);
    QString teacherName() const { return QString::fromStdString(m_teacher.name); }
    QString fault() const { return m_fault.text(); }
    QString note() const { return m_note; }
    QList<ParticipantItem> participants() const { return m_participants; }
    QList<ParticipantItem> found() const; ///< the first of those that the query names
    int foundCount() const;               ///< all of them
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    ParticipantItem participant() const;
    QList<TradeItem> trades() const { return m_trades; }
    QString today() const;                    ///< "mandag den 23. november 2026", by the station's clock
    QString clockFault() const;               ///< set where the clock is behind what is already recorded
    base::UtcMs now() const { return m_now; } ///< when the desk was last refreshed
    int toMark() const;
    int toDecide() const;
    int openScreenings() const;
    EnrolmentModel *enrolment() const { return m_enrolment; }
    PersonModel *person() const { return m_person; }
    AgreementModel *agreement() const { return m_agreement; }
    ConversationModel *conversation() const { return m_conversation; }
    DocumentsModel *documents() const { return m_documents; }
    PreCheckModel *preCheck() const { return m_preCheck; }
    AssignmentsModel *assignments() const { return m_assignments; }
    GroupsModel *groups() const { return m_groups; }
    GlossariesModel *glossaries() const { return m_glossaries; }
    MaterialModel *material() const { return m_material; }
    GlossaryFileModel *glossaryFile() const { return m_glossaryFile; }
    ResultsModel *results() const { return m_results; }
    ProgressModel *progress() const { return m_progress; }
    CopyModel *copies() const { return m_copies; }
    TeachersModel *teachers() const { return m_teachers; }
    RecoveryCodeModel *recoveryCode() const { return m_recoveryCode; }
    RecordingsModel *recordings() const { return m_recordings; }

    Q_INVOKABLE void logOut();
    Q_INVOKABLE void select(const QString &person);
    Q_INVOKABLE void showMoreFound();

Q_SIGNALS:
    void pageChanged();
    void changed();

private:
    static constexpr qsizetype shownAtOnce = 40;
    struct Loaded
    {
        base::Result<std::vector<scenarios::ParticipantRow>> rows;
        std::vector<scenarios::TradeHome> trades;
        base::UtcMs now;
        std::map<std::string, std::map<std::string, std::string>> titles;
        std::vector<std::pair<base::PersonId, scenarios::StoredCoursePlan>> plans;
        base::LocalDay today;
    };
    static Loaded load(scenarios::Station &station);
    void show(const Loaded &loaded);
    int count(ParticipantItem::State state) const;

    AppModel &m_app;
    Page m_page = Today;
    scenarios::Teacher m_teacher;
    Fault m_fault;
    QString m_note;
    QList<ParticipantItem> m_participants;
    QString m_query;
    qsizetype m_shown = shownAtOnce;
    QString m_selected;
    base::UtcMs m_now;    ///< when the desk was last refreshed
    base::UtcMs m_newest; ///< the latest that anybody is known to have done
    QList<TradeItem> m_trades;
    std::map<std::string, std::map<std::string, std::string>> m_outcomeTitles; ///< outcome -> language -> title
    EnrolmentModel *m_enrolment;
    PersonModel *m_person;
    AgreementModel *m_agreement;
    ConversationModel *m_conversation;
    DocumentsModel *m_documents;
    PreCheckModel *m_preCheck;
    AssignmentsModel *m_assignments;
    GroupsModel *m_groups;
    GlossariesModel *m_glossaries;
    MaterialModel *m_material;
    GlossaryFileModel *m_glossaryFile;
    ResultsModel *m_results;
    ProgressModel *m_progress;
    CopyModel *m_copies;
    TeachersModel *m_teachers;
    RecoveryCodeModel *m_recoveryCode;
    RecordingsModel *m_recordings;
};

} // namespace fagdansk::viewmodels
