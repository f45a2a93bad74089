#pragma once

#include "app/documents/document_library.h"

#include <QObject>

namespace fagdansk::documents {

class DocumentsPlugin final : public QObject, public DocumentLibrary
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "dk.fagdansk.DocumentLibrary/1")
    Q_INTERFACES(fagdansk::documents::DocumentLibrary)
public:
    base::Result<std::string> readDocument(const std::filesystem::path &file) const override;
};

} // namespace fagdansk::documents
