#include "app/wiring/material_reader.h"

#include "app/wiring/marked_text.h"
#include "wordlists/readability/lix.h"

namespace fagdansk::wiring {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

constexpr double readShare = 0.2; ///< of the work: the file, then the dictionaries
constexpr double openShare = 0.3;

std::filesystem::path pathOf(const std::string &utf8)
{
    return {std::u8string(utf8.begin(), utf8.end())};
}

std::string nameOf(const std::string &path)
{
    const auto name = pathOf(path).filename().u8string();
    return {name.begin(), name.end()};
}
} // namespace

MaterialReader::MaterialReader(std::shared_ptr<const scenarios::ContentStore> content, LanguageFiles files,
                               ReadDocument read)
    : m_content(std::move(content)), m_files(std::move(files)), m_read(std::move(read))
{}

void MaterialReader::forgetTerms()
{
    const std::scoped_lock lock(m_guard);
    m_language.reset();
}

Result<std::shared_ptr<const Language>> MaterialReader::language()
{
    const std::scoped_lock lock(m_guard);
    if (!m_language) {
        auto opened = Language::open(*m_content, m_files);
        if (!opened) {
            return opened.error();
        }
        m_language = std::move(*opened);
    }
    return m_language;
}

Result<std::string> MaterialReader::textOf(const scenarios::MaterialRequest &request) const
{
    if (request.path.empty()) {
        return request.text;
    }
    return m_read ? m_read(pathOf(request.path))
                  : Result<std::string>(Error{ErrorKind::InvalidInput, "documents cannot be read here"});
}

Result<scenarios::Material> MaterialReader::read(const scenarios::MaterialRequest &request,
                                                 const scenarios::ExchangeControl &control)
{
    const auto tell = [&](double share) {
        if (control.progress) {
            control.progress(share);
        }
    };
    const Error stopped{ErrorKind::Refused, "the reading of the material was stopped"};
    auto text = textOf(request);
    if (!text) {
        return text.error();
    }
    tell(readShare);
    const auto words = language();
    if (!words) {
        return words.error();
    }
    tell(openShare);
    if (control.stop.stop_requested()) {
        return stopped;
    }
    scenarios::Material material{nameOf(request.path), std::move(*text), {}, {}, {}};
    material.readability = readability::measure(material.text);
    if (material.readability.words == 0) {
        return Error{ErrorKind::InvalidInput, "no words were found"};
    }
    const MarkedText marked(material.text, **words, *m_content);
    material.terms = marked.terms();
    const scenarios::ExchangeControl rest{control.stop,
                                          [&](double share) { tell(openShare + (1 - openShare) * share); }};
    material.paragraphs = marked.paragraphs(rest);
    if (control.stop.stop_requested()) {
        return stopped;
    }
    return material;
}

} // namespace fagdansk::wiring
