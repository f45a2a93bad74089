// The daily copy: one file a day that holds ciphertext only, beside one newest file of personal keys, so that
// destroying a key reaches every copy; and teachers' recordings of words.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/centre_store.h"

#include <filesystem>

namespace fagdansk::records {

class Copier
{
public:
    static constexpr int keptCopies = 14;

    explicit Copier(Context &context) : m_context(context) {}

    /// What a copy or a restore left beside the database when it was cut off: it holds keys that an erasure could not
    /// reach. For the app that holds the database alone.
    static void removeLeftovers(const std::filesystem::path &database);
    base::Result<scenarios::CopyState> state();
    base::Result<void> setFolder(const std::filesystem::path &folder);
    /// Today's copy, unless there is one (and `force` is not set) or no folder is chosen; keys that are pending always.
    base::Result<scenarios::CopyState> makeCopy(bool force);
    /// After an erasure: writes the keys anew; what fails stays pending for the next `makeCopy`.
    void keysChanged();
    /// A whole, consistent copy of the database in one file, keys included: for `fagdansk-cli db backup`. It is as
    /// secret as the database, and an erasure does not reach it.
    base::Result<void> backup(const std::filesystem::path &file);

private:
    base::Result<void> copyInto(const std::filesystem::path &folder, base::LocalDay today);
    base::Result<void> writeKeys(const std::filesystem::path &folder);
    base::Result<void> snapshot(const std::filesystem::path &file);
    base::Result<void> noteAttempt(const base::Result<void> &attempt, base::LocalDay today);

    Context &m_context;
};

} // namespace fagdansk::records
