// A trade teacher's material, read and looked at with the dictionaries.
#pragma once

#include "app/scenarios/content_store.h"
#include "app/scenarios/materials.h"
#include "app/wiring/language.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

namespace fagdansk::wiring {

/// A document's text; `exchange::readDocument`, or whatever stands for it.
using ReadDocument = std::function<base::Result<std::string>(const std::filesystem::path &file)>;

/// Has dictionaries of its own, since it works beside the station's thread.
class MaterialReader final : public scenarios::Materials
{
public:
    MaterialReader(std::shared_ptr<const scenarios::ContentStore> content, LanguageFiles files, ReadDocument read);

    base::Result<scenarios::Material> read(const scenarios::MaterialRequest &request,
                                           const scenarios::ExchangeControl &control) override;
    /// The glossaries changed: they are read again with the next text.
    void forgetTerms();

private:
    base::Result<std::string> textOf(const scenarios::MaterialRequest &request) const;
    base::Result<std::shared_ptr<const Language>> language();

    std::shared_ptr<const scenarios::ContentStore> m_content;
    LanguageFiles m_files;
    ReadDocument m_read;
    std::mutex m_guard; ///< of the next one
    std::shared_ptr<const Language> m_language;
};

} // namespace fagdansk::wiring
