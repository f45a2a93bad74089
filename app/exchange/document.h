// A trade teacher's material as plain text: paragraphs apart by an empty line, each list item and heading its own
// paragraph.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace fagdansk::exchange {

enum class DocumentKind { Text, Markdown, Html, Docx, Odt, Pdf };

/// By the name's ending, in any case; InvalidInput for another one.
base::Result<DocumentKind> documentKindOf(const std::filesystem::path &file);

/// NotFound, InputOutput, InvalidInput (another format, over 64 MB), Corrupt; the message names the file.
base::Result<std::string> readDocument(const std::filesystem::path &file);

/// Any bytes: valid UTF-8 out, or InvalidInput or Corrupt. No format reads other files, runs scripts or fetches
/// anything.
base::Result<std::string> readBytes(DocumentKind kind, std::string_view bytes);

/// UTF-8, UTF-16 with a byte order mark, or else Windows-1252, as old Danish files are.
base::Result<std::string> readText(std::string_view bytes);
std::string readMarkdown(std::string_view text);
std::string readHtml(std::string_view text);
base::Result<std::string> readDocx(std::string_view bytes);
base::Result<std::string> readOdt(std::string_view bytes);
base::Result<std::string> readPdf(std::string_view bytes);

} // namespace fagdansk::exchange
