#include "app/exchange/document.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>
#include <utility>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;

constexpr std::uintmax_t mostBytes = std::uintmax_t{64} * 1024 * 1024;

constexpr std::array<std::pair<std::string_view, DocumentKind>, 9> endings{{
    {".txt", DocumentKind::Text},
    {".text", DocumentKind::Text},
    {".md", DocumentKind::Markdown},
    {".markdown", DocumentKind::Markdown},
    {".html", DocumentKind::Html},
    {".htm", DocumentKind::Html},
    {".docx", DocumentKind::Docx},
    {".odt", DocumentKind::Odt},
    {".pdf", DocumentKind::Pdf},
}};

base::Result<std::string> readFile(const std::filesystem::path &file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error) {
        const bool isMissing = !std::filesystem::exists(file, error);
        return Error{isMissing ? ErrorKind::NotFound : ErrorKind::InputOutput, "it cannot be read"};
    }
    if (size > mostBytes) {
        return Error{ErrorKind::InvalidInput, "more than 64 MB"};
    }
    std::ifstream in(file, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!in.read(bytes.data(), static_cast<std::streamsize>(size)) && size > 0) {
        return Error{ErrorKind::InputOutput, "it cannot be read"};
    }
    return bytes;
}

base::Result<std::string> readNamed(const std::filesystem::path &file)
{
    const auto kind = documentKindOf(file);
    if (!kind) {
        return kind.error();
    }
    const auto bytes = readFile(file);
    return bytes ? readBytes(*kind, *bytes) : bytes;
}
} // namespace

base::Result<DocumentKind> documentKindOf(const std::filesystem::path &file)
{
    auto ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    const auto *const found =
        std::ranges::find(endings, std::string_view(ending), [](const auto &pair) { return pair.first; });
    if (found == endings.end()) {
        return Error{ErrorKind::InvalidInput, "an unknown kind of file; use .txt, .md, .html, .docx, .odt or .pdf"};
    }
    return found->second;
}

base::Result<std::string> readDocument(const std::filesystem::path &file)
{
    auto text = readNamed(file);
    if (!text) {
        const auto name = file.u8string();
        return Error{text.error().kind, "'" + std::string(name.begin(), name.end()) + "': " + text.error().detail};
    }
    return text;
}

base::Result<std::string> readBytes(DocumentKind kind, std::string_view bytes)
{
    if (kind == DocumentKind::Docx) {
        return readDocx(bytes);
    }
    if (kind == DocumentKind::Odt) {
        return readOdt(bytes);
    }
    if (kind == DocumentKind::Pdf) {
        return readPdf(bytes);
    }
    auto text = readText(bytes);
    if (text && kind == DocumentKind::Markdown) {
        return readMarkdown(*text);
    }
    if (text && kind == DocumentKind::Html) {
        return readHtml(*text);
    }
    return text;
}

} // namespace fagdansk::exchange
