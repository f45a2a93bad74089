#pragma once

#include "app/documents/document_library.h"
#include "app/exchange/glossary_files.h"
#include "app/exchange/sheet_files.h"

#include <QObject>

namespace fagdansk::documents {

class DocumentsPlugin final : public QObject, public DocumentLibrary
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "dk.fagdansk.DocumentLibrary/3")
    Q_INTERFACES(fagdansk::documents::DocumentLibrary)
public:
    base::Result<std::string> readDocument(const std::filesystem::path &file) const override;
    const scenarios::GlossaryExchange &glossaries() const override { return m_glossaries; }
    const scenarios::SheetExchange &sheets() const override { return m_sheets; }

private:
    exchange::GlossaryFiles m_glossaries;
    exchange::SheetFiles m_sheets;
};

} // namespace fagdansk::documents
