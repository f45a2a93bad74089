#include "wordlists/drill/fsrs_parameters.h"

#include "wordlists/drill/fsrs_model.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

namespace fagdansk::drill {
namespace {
/// The most w17 and w18 may be with several relearning steps.
double sameDayCeiling(const FsrsWeights &w, std::size_t steps)
{
    const double room =
        -(std::log(w[11]) + std::log(std::pow(2.0, w[13]) - 1) + w[14] * 0.3) / static_cast<double>(steps);
    return std::clamp(fsrs::round8(std::sqrt(std::max(room, 0.0))), 0.01, 2.0);
}

base::Error invalid(std::string detail)
{
    return {base::ErrorKind::InvalidInput, std::move(detail)};
}

/// The part of `text` that holds the numbers: what stands between the brackets, if there are any.
std::string_view numbersOf(std::string_view text)
{
    const auto member = text.find("\"weights\"");
    const auto open = text.find('[', member == std::string_view::npos ? 0 : member);
    if (open == std::string_view::npos) {
        return text;
    }
    const auto close = text.find(']', open);
    return close == std::string_view::npos ? std::string_view() : text.substr(open + 1, close - open - 1);
}
} // namespace

FsrsWeights clipWeights(const FsrsWeights &weights, std::size_t relearningSteps)
{
    FsrsWeights out = weights;
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = std::clamp(out[i], fsrsWeightBounds[i].least, fsrsWeightBounds[i].most);
    }
    if (relearningSteps > 1) {
        const double ceiling = sameDayCeiling(out, relearningSteps);
        out[17] = std::min(out[17], ceiling);
        out[18] = std::min(out[18], ceiling);
    }
    return out;
}

base::Result<void> checkParameters(const FsrsParameters &parameters)
{
    const auto finite = [](double w) { return std::isfinite(w); };
    if (!std::ranges::all_of(parameters.weights, finite)) {
        return invalid("an FSRS weight is not a number; give 21 finite numbers");
    }
    if (!(parameters.desiredRetention > 0.0 && parameters.desiredRetention < 1.0)) {
        return invalid("desired retention " + std::to_string(parameters.desiredRetention) + " is not between 0 and 1");
    }
    const auto tooShort = [](int minutes) { return minutes < 1; };
    if (std::ranges::any_of(parameters.learningMinutes, tooShort) ||
        std::ranges::any_of(parameters.relearningMinutes, tooShort)) {
        return invalid("a learning step is under a minute");
    }
    if (parameters.maximumIntervalDays < 1) {
        return invalid("the longest interval " + std::to_string(parameters.maximumIntervalDays) + " is under a day");
    }
    return {};
}

base::Result<FsrsWeights> parseWeights(std::string_view text)
{
    constexpr std::string_view between = ", \t\r\n";
    std::string_view rest = numbersOf(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
    FsrsWeights weights{};
    std::size_t count = 0;
    for (auto begin = rest.find_first_not_of(between); begin != std::string_view::npos;
         begin = rest.find_first_not_of(between)) {
        rest.remove_prefix(begin);
        const auto word = rest.substr(0, std::min(rest.find_first_of(between), rest.size()));
        double value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc() || end != word.data() + word.size() || !std::isfinite(value) ||
            count == weights.size()) {
            return invalid("weight " + std::to_string(count + 1) + ", '" + std::string(word.substr(0, 40)) +
                           "': give exactly 21 numbers");
        }
        weights[count++] = value;
        rest.remove_prefix(word.size());
    }
    if (count != weights.size()) {
        return invalid("found " + std::to_string(count) + " weights; give exactly 21 numbers");
    }
    return weights;
}

} // namespace fagdansk::drill
