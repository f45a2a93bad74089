#include "app/cli/language_opening.h"

#include "app/pack/sqlite_pack.h"

#include <ostream>

namespace fagdansk::cli {

base::Result<std::unique_ptr<wiring::Language>> openLanguage(CommandContext &context)
{
    const auto content = pack::SqlitePack::open(context.pack);
    if (!content) {
        return content.error();
    }
    auto language = wiring::Language::open(**content, wiring::usualLanguageFiles(context.pack));
    if (language) {
        for (const auto &note : (*language)->notes()) {
            context.err << "note: " << note << '\n';
        }
    }
    return language;
}

} // namespace fagdansk::cli
