#include "app/gui/document_loader.h"

namespace fagdansk::gui {
using base::Result;

DocumentLoader::DocumentLoader(const std::filesystem::path &program)
    : m_loader(QString::fromStdString((program.parent_path() / "../lib/fagdansk/fagdansk-documents").string()))
{}

Result<const documents::DocumentLibrary *> DocumentLoader::library() const
{
    const std::lock_guard lock(m_mutex);
    const auto *library = qobject_cast<documents::DocumentLibrary *>(m_loader.instance());
    if (!library) {
        return base::Error{base::ErrorKind::Internal, m_loader.errorString().toStdString()};
    }
    return library;
}

Result<std::string> DocumentLoader::readDocument(const std::filesystem::path &file)
{
    const auto found = library();
    return found ? (*found)->readDocument(file) : found.error();
}

Result<scenarios::GlossaryPreview> DocumentLoader::read(std::string_view bytes, std::string_view fileName,
                                                        const scenarios::ReadOptions &options,
                                                        const scenarios::ExchangeControl &control) const
{
    const auto found = library();
    return found ? (*found)->glossaries().read(bytes, fileName, options, control) : found.error();
}

Result<std::string> DocumentLoader::write(const scenarios::GlossaryTable &table, scenarios::GlossaryFormat format,
                                          const scenarios::WriteOptions &options,
                                          const scenarios::ExchangeControl &control) const
{
    const auto found = library();
    return found ? (*found)->glossaries().write(table, format, options, control) : found.error();
}

Result<scenarios::ReadTable> DocumentLoader::readTable(std::string_view bytes) const
{
    const auto found = library();
    return found ? (*found)->sheets().readTable(bytes) : found.error();
}

Result<std::string> DocumentLoader::writeTable(const scenarios::Table &table, scenarios::SheetFormat format) const
{
    const auto found = library();
    return found ? (*found)->sheets().writeTable(table, format) : found.error();
}

std::optional<std::string> DocumentLoader::languageNamed(std::string_view name) const
{
    const auto found = library();
    return found ? (*found)->sheets().languageNamed(name) : std::nullopt;
}

} // namespace fagdansk::gui
