// What the plugin `fagdansk-documents` offers. It is loaded with the first document or glossary file, because the
// libraries of the formats would make the start wait.
#pragma once

#include "app/scenarios/glossary_exchange.h"
#include "app/scenarios/sheet_exchange.h"
#include "wordlists/base/result.h"

#include <QtPlugin>

#include <filesystem>
#include <string>

namespace fagdansk::documents {

class DocumentLibrary
{
public:
    virtual ~DocumentLibrary() = default;

    /// As exchange::readDocument. Any thread.
    virtual base::Result<std::string> readDocument(const std::filesystem::path &file) const = 0;
    /// Lives as long as the plugin is loaded. Any thread.
    virtual const scenarios::GlossaryExchange &glossaries() const = 0;
    /// Likewise.
    virtual const scenarios::SheetExchange &sheets() const = 0;
};

} // namespace fagdansk::documents

Q_DECLARE_INTERFACE(fagdansk::documents::DocumentLibrary, "dk.fagdansk.DocumentLibrary/3")
