// Ports: the centre, its teachers, keys, PINs and copies. Implemented by `app/records`.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

struct SetUpRequest
{
    std::string centreName;
    std::string zone = "Europe/Copenhagen"; ///< IANA
    std::string copyFolder;                 ///< where the daily copy goes; empty: none yet
    std::string teacherName;
    std::string password; ///< 8 characters or more
    bool example = false; ///< an example class: marked for ever, never mixed with real people
};

struct SetUpDone
{
    base::TeacherId teacher;
    std::string recoveryCode; ///< shown and printed once, never stored: groups of five letters and digits, no 0/O/1/I
};

struct Centre
{
    std::string name;
    std::string zone;
    std::string copyFolder;
    bool example = false;
    friend bool operator==(const Centre &, const Centre &) = default;
};

struct Teacher
{
    base::TeacherId id;
    std::string name;
    bool active = true; ///< false: may not log in any more; the name stays beside what they did
    friend bool operator==(const Teacher &, const Teacher &) = default;
};

/// The daily copy: one file a day, ciphertext only, beside one newest file of keys.
struct CopyState
{
    std::string folder;
    base::UtcMs lastCopy;     ///< 0: never
    std::string lastError;    ///< why the last attempt failed; empty if it did not
    bool keysPending = false; ///< an erasure has not yet reached the copy of the keys
};

/// What the audit log keeps, in ids only. The numbers are written in records and never change.
enum class AuditAction {
    CentreSetUp = 1,
    LoggedIn = 2,
    Recovered = 3,
    TeacherAdded = 4,
    PinReset = 5,
    Erased = 6,
    Exported = 7,
    Decided = 8,
    NameRevealed = 9,
    PasswordChanged = 10,
    TeacherClosed = 11,
    RecoveryCodeChanged = 12,
};

class CentreStore
{
public:
    virtual ~CentreStore() = default;

    /// Empty before the first start is done.
    virtual base::Result<std::optional<Centre>> centre() = 0;
    /// Once: Refused if there is a centre. The keys are open to the first teacher afterwards.
    virtual base::Result<SetUpDone> setUp(const SetUpRequest &request) = 0;

    /// Everybody who is or was one, in the order they came.
    virtual base::Result<std::vector<Teacher>> teachers() = 0;
    /// Locked while no teacher is logged in: only an open key can be given on. Refused for the name of an active
    /// teacher; somebody whose access was closed gets it back under the same id.
    virtual base::Result<base::TeacherId> addTeacher(const std::string &name, const std::string &password) = 0;
    /// Ends a teacher's access: their copy of the centre's key is destroyed, their name stays. Refused for the teacher
    /// who is logged in, so that the last one never goes.
    virtual base::Result<void> closeTeacher(base::TeacherId teacher) = 0;
    /// The logged-in teacher's own. WrongCredentials and TooSoon about the old one, as at a log-in.
    virtual base::Result<void> changePassword(const std::string &old, const std::string &fresh) = 0;
    /// A new recovery code, for the logged-in teacher's password. It counts from `confirmRecoveryCode` on: until then,
    /// and if the program ends or locks before, the old one does.
    virtual base::Result<std::string> makeRecoveryCode(const std::string &password) = 0;
    /// `lastGroup` as somebody reads it from the paper: WrongCredentials if it is not the new code's. Refused if there
    /// is no new code. Afterwards the old code opens nothing.
    virtual base::Result<void> confirmRecoveryCode(const std::string &lastGroup) = 0;
    /// Opens the keys until `lock`. WrongCredentials never says which part was wrong; TooSoon while the delay runs:
    /// after the third wrong try in a row 2, 4, 8 ... 300 seconds, remembered across restarts.
    virtual base::Result<Teacher> logIn(const std::string &name, const std::string &password) = 0;
    virtual base::Result<Teacher> recover(const std::string &recoveryCode, const std::string &name,
                                          const std::string &newPassword) = 0;
    virtual void lock() = 0;
    virtual std::optional<Teacher> openedBy() const = 0;

    /// A PIN is four picture names in order. WrongCredentials, or TooSoon after five wrong in a row.
    virtual base::Result<void> setPin(base::PersonId person, const std::vector<std::string> &pictures) = 0;
    virtual base::Result<void> checkPin(base::PersonId person, const std::vector<std::string> &pictures) = 0;
    /// A teacher's deed: the next visit chooses a new PIN. Locked without keys.
    virtual base::Result<void> clearPin(base::PersonId person) = 0;

    /// Notes a deed of the logged-in teacher. Set-up, log-ins, PIN resets, erasures and decisions note themselves.
    virtual base::Result<void> audit(AuditAction action, const base::Uuid &subject) = 0;

    virtual base::Result<void> setCopyFolder(const std::string &folder) = 0;
    virtual base::Result<CopyState> copyState() = 0;
    /// Makes today's copy if there is none yet (or `now` is forced).
    virtual base::Result<CopyState> makeCopy(bool force) = 0;

    /// Machine-wide preferences that are nobody's person data: theme, sound, language of the front door.
    virtual base::Result<std::string> setting(const std::string &name) = 0; ///< empty if unset
    virtual base::Result<void> setSetting(const std::string &name, const std::string &value) = 0;
};

} // namespace fagdansk::scenarios
