#include "app/documents/documents_plugin.h"

#include "app/exchange/document.h"

namespace fagdansk::documents {

base::Result<std::string> DocumentsPlugin::readDocument(const std::filesystem::path &file) const
{
    return exchange::readDocument(file);
}

} // namespace fagdansk::documents
