// The front for tables that are no glossary: participants in, results out.
#pragma once

#include "app/scenarios/sheet_exchange.h"

namespace fagdansk::exchange {

class SheetFiles final : public scenarios::SheetExchange
{
public:
    base::Result<scenarios::ReadTable> readTable(std::string_view bytes) const override;
    base::Result<std::string> writeTable(const scenarios::Table &table, scenarios::SheetFormat format) const override;
    std::optional<std::string> languageNamed(std::string_view name) const override;
};

} // namespace fagdansk::exchange
