#include "app/wiring/restorer_of.h"

#include "app/records/restore.h"

namespace fagdansk::wiring {

std::shared_ptr<const scenarios::Restorer> makeRestorer(const base::Clock &clock)
{
    return std::make_shared<records::CopyRestorer>(clock);
}

} // namespace fagdansk::wiring
