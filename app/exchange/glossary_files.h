// The front of the exchange: a glossary out of any file that is understood, and into each format.
#pragma once

#include "app/scenarios/glossary_exchange.h"

#include <optional>
#include <string_view>

namespace fagdansk::exchange {

class GlossaryFiles final : public scenarios::GlossaryExchange
{
public:
    base::Result<scenarios::GlossaryPreview> read(std::string_view bytes, std::string_view fileName,
                                                  const scenarios::ReadOptions &options,
                                                  const scenarios::ExchangeControl &control) const override;
    base::Result<std::string> write(const scenarios::GlossaryTable &table, scenarios::GlossaryFormat format,
                                    const scenarios::WriteOptions &options,
                                    const scenarios::ExchangeControl &control) const override;
};

/// Of "csv", "xlsx", "tbx" and "apkg".
std::optional<scenarios::GlossaryFormat> formatNamed(std::string_view name);
std::string_view nameOf(scenarios::GlossaryFormat format);

} // namespace fagdansk::exchange
