#include "app/records/context.h"

namespace fagdansk::records {

std::optional<PersonRow> findPerson(Database &database, base::PersonId person)
{
    auto row = database.query("person find");
    if (!row.with(person.uuid).step()) {
        return std::nullopt;
    }
    return PersonRow{row.integer(0), row.bytes(1), row.bytes(2), row.flag(3)};
}

base::Result<PersonRow> livingPerson(Database &database, base::PersonId person)
{
    auto found = findPerson(database, person);
    if (!found) {
        return base::Error{base::ErrorKind::NotFound, "there is no person " + person.uuid.text()};
    }
    if (found->erased) {
        return base::Error{base::ErrorKind::Refused, "person " + person.uuid.text() + " is erased"};
    }
    return *found;
}

} // namespace fagdansk::records
