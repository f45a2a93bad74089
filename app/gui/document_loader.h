// Opens the plugin fagdansk-documents when a document is first read.
#pragma once

#include "app/documents/document_library.h"

#include <QPluginLoader>

#include <filesystem>
#include <mutex>

namespace fagdansk::gui {

class DocumentLoader
{
public:
    /// `program` is this executable; the plugin lies in ../lib/fagdansk from its folder.
    explicit DocumentLoader(const std::filesystem::path &program);

    /// Internal where the plugin is missing or broken. Any thread; the first call takes its time.
    base::Result<std::string> readDocument(const std::filesystem::path &file);

private:
    std::mutex m_mutex;
    QPluginLoader m_loader;
};

} // namespace fagdansk::gui
