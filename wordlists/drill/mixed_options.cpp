#include "wordlists/drill/mixed_options.h"

#include "wordlists/drill/typed_text.h"

#include <set>
#include <utility>

namespace fagdansk::drill {

std::vector<std::string> distinct(const std::string &right, const std::vector<std::string> &wrong)
{
    std::set<std::u32string> seen = {plainText(right)};
    std::vector<std::string> out;
    for (const auto &text : wrong) {
        if (out.size() < distractorCount && seen.insert(plainText(text)).second) {
            out.push_back(text);
        }
    }
    return out;
}

std::optional<Options> mixed(std::string right, std::vector<std::string> wrong, RandomSource &random)
{
    wrong = distinct(right, wrong);
    if (wrong.empty()) {
        return std::nullopt;
    }
    shuffle(wrong, random);
    const auto place = random.below(wrong.size() + 1);
    wrong.insert(wrong.begin() + static_cast<std::ptrdiff_t>(place), std::move(right));
    return Options{std::move(wrong), place};
}

} // namespace fagdansk::drill
