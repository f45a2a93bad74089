#include "app/scenarios/teacher_names.h"

namespace fagdansk::scenarios {

std::map<base::TeacherId, std::string> teacherNames(Station &station)
{
    std::map<base::TeacherId, std::string> names;
    if (const auto teachers = station.centre().teachers()) {
        for (const auto &teacher : *teachers) {
            names[teacher.id] = teacher.name;
        }
    }
    return names;
}

} // namespace fagdansk::scenarios
