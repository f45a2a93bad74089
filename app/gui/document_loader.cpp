#include "app/gui/document_loader.h"

namespace fagdansk::gui {

DocumentLoader::DocumentLoader(const std::filesystem::path &program)
    : m_loader(QString::fromStdString((program.parent_path() / "../lib/fagdansk/fagdansk-documents").string()))
{}

base::Result<std::string> DocumentLoader::readDocument(const std::filesystem::path &file)
{
    const std::lock_guard lock(m_mutex);
    const auto *library = qobject_cast<documents::DocumentLibrary *>(m_loader.instance());
    if (!library) {
        return base::Error{base::ErrorKind::Internal, m_loader.errorString().toStdString()};
    }
    return library->readDocument(file);
}

} // namespace fagdansk::gui
