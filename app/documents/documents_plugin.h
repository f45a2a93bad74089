#pragma once

#include "app/documents/document_library.h"
#include "app/exchange/glossary_files.h"

#include <QObject>

namespace fagdansk::documents {

class DocumentsPlugin final : public QObject, public DocumentLibrary
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "dk.fagdansk.DocumentLibrary/2")
    Q_INTERFACES(fagdansk::documents::DocumentLibrary)
public:
    base::Result<std::string> readDocument(const std::filesystem::path &file) const override;
    const scenarios::GlossaryExchange &glossaries() const override { return m_glossaries; }

private:
    exchange::GlossaryFiles m_glossaries;
};

} // namespace fagdansk::documents
