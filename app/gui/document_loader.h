// Opens the plugin fagdansk-documents when a document or a glossary's file is first read or written.
#pragma once

#include "app/documents/document_library.h"

#include <QPluginLoader>

#include <filesystem>
#include <mutex>

namespace fagdansk::gui {

/// Any thread; the first call takes its time. Internal where the plugin is missing or broken.
class DocumentLoader final : public scenarios::GlossaryExchange, public scenarios::SheetExchange
{
public:
    /// `program` is this executable; the plugin lies in ../lib/fagdansk from its folder.
    explicit DocumentLoader(const std::filesystem::path &program);

    base::Result<std::string> readDocument(const std::filesystem::path &file);
    base::Result<scenarios::GlossaryPreview> read(std::string_view bytes, std::string_view fileName,
                                                  const scenarios::ReadOptions &options,
                                                  const scenarios::ExchangeControl &control) const override;
    base::Result<std::string> write(const scenarios::GlossaryTable &table, scenarios::GlossaryFormat format,
                                    const scenarios::WriteOptions &options,
                                    const scenarios::ExchangeControl &control) const override;
    base::Result<scenarios::ReadTable> readTable(std::string_view bytes) const override;
    base::Result<std::string> writeTable(const scenarios::Table &table, scenarios::SheetFormat format) const override;
    std::optional<std::string> languageNamed(std::string_view name) const override;

private:
    base::Result<const documents::DocumentLibrary *> library() const;

    mutable std::mutex m_mutex;
    mutable QPluginLoader m_loader;
};

} // namespace fagdansk::gui
