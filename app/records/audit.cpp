#include "app/records/audit.h"

#include "app/records/crypto.h"

#include <map>

namespace fagdansk::records {
namespace {
struct Row
{
    std::int64_t seq = 0;
    std::int64_t atMs = 0;
    std::int64_t action = 0;
    std::string teacher;
    std::string subject;
};

// Lengths in front, so that no two different rows give the same text.
std::string hashAfter(const std::string &before, const Row &row)
{
    const auto numbers = std::to_string(row.seq) + "," + std::to_string(row.atMs) + "," + std::to_string(row.action);
    const auto lengths = std::to_string(row.teacher.size()) + "," + std::to_string(row.subject.size());
    return hashOf(before + numbers + "," + lengths + ";" + row.teacher + row.subject);
}

std::string bytesOf(const base::Uuid &uuid)
{
    return uuid.isNull() ? std::string() : std::string(uuid.bytes.begin(), uuid.bytes.end());
}

std::optional<Blob> blobOf(const std::string &bytes)
{
    return bytes.empty() ? std::optional<Blob>() : Blob{bytes};
}
} // namespace

void writeAudit(Context &context, scenarios::AuditAction action, const base::Uuid &subject,
                const std::optional<base::TeacherId> &teacher)
{
    Row row{1, context.clock.now().value, static_cast<int>(action), teacher ? bytesOf(teacher->uuid) : std::string(),
            bytesOf(subject)};
    std::string before;
    {
        auto last = context.database.query("audit last");
        if (last.with(context.station.firstId()).step()) {
            row.seq = last.integer(0) - context.station.firstId() + 1;
            before = last.bytes(1);
        }
    }
    const auto hash = hashAfter(before, row);
    context.database.query("audit insert")
        .with(context.station.firstId() + row.seq, context.station.origin(), row.seq, row.atMs, row.action,
              blobOf(row.teacher), blobOf(row.subject), Blob{hash})
        .run();
}

base::Result<void> checkAudit(Database &database)
{
    struct Chain
    {
        std::int64_t seq = 0;
        std::string hash;
    };
    std::map<std::int64_t, Chain> chains;
    auto rows = database.query("audit all");
    rows.with();
    while (rows.step()) {
        auto &chain = chains[rows.integer(0)];
        const Row row{rows.integer(1), rows.integer(2), rows.integer(3), rows.bytes(4), rows.bytes(5)};
        if (row.seq != chain.seq + 1 || rows.bytes(6) != hashAfter(chain.hash, row)) {
            return base::Error{base::ErrorKind::Corrupt,
                               "'" + database.file().string() + "': the audit log was changed at row " +
                                   std::to_string(row.seq) + " of station " + std::to_string(rows.integer(0))};
        }
        chain = {row.seq, rows.bytes(6)};
    }
    return {};
}

} // namespace fagdansk::records
