#include "app/scenarios/privacy.h"

namespace fagdansk::scenarios {
namespace {
constexpr auto settingName = "privacy.legal_basis";
}

base::Result<std::string> legalBasis(Station &station)
{
    return station.centre().setting(settingName);
}

base::Result<void> setLegalBasis(Station &station, const std::string &text)
{
    return station.centre().setSetting(settingName, text);
}

} // namespace fagdansk::scenarios
