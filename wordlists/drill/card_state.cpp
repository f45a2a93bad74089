#include "wordlists/drill/card_state.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace fagdansk::drill {
namespace {
constexpr std::string_view formatVersion = "1";
constexpr std::size_t fieldCount = 15;

template <class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

template <class Number>
void append(std::string &out, Number value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out += ' ';
    out.append(buffer, end);
}

/// Letter, then step or days, due instant, due day: the phase in four fields.
struct PhaseFields
{
    char letter = 'N';
    int count = 0;
    std::int64_t due = 0;
    std::int32_t dueDay = 0;
};

PhaseFields fieldsOf(const Phase &phase)
{
    return std::visit(Overloaded{[](const New &) { return PhaseFields{}; },
                                 [](const Learning &p) {
                                     return PhaseFields{'L', p.step, p.due.value, 0};
                                 },
                                 [](const Review &p) {
                                     return PhaseFields{'R', p.scheduledDays, p.due.value, p.dueDay.value};
                                 },
                                 [](const Relearning &p) {
                                     return PhaseFields{'F', p.step, p.due.value, 0};
                                 }},
                      phase);
}

std::optional<Phase> phaseOf(const PhaseFields &fields)
{
    switch (fields.letter) {
    case 'N':
        return New{};
    case 'L':
        return Learning{fields.count, {fields.due}};
    case 'R':
        return Review{fields.count, {fields.due}, {fields.dueDay}};
    case 'F':
        return Relearning{fields.count, {fields.due}};
    default:
        return std::nullopt;
    }
}

/// Reads space-separated fields; any failure sticks.
class Fields
{
public:
    explicit Fields(std::string_view text)
    {
        while (!text.empty()) {
            const auto end = std::min(text.find(' '), text.size());
            m_fields.push_back(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        m_ok = m_fields.size() == fieldCount;
    }

    std::string_view text() { return m_ok ? m_fields[m_next++] : std::string_view(); }

    template <class Number>
    Number number()
    {
        Number value{};
        const auto field = text();
        const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
        m_ok = m_ok && error == std::errc() && end == field.data() + field.size();
        if constexpr (std::is_floating_point_v<Number>) {
            m_ok = m_ok && std::isfinite(value);
        }
        return value;
    }

    bool ok() const { return m_ok; }

private:
    std::vector<std::string_view> m_fields;
    std::size_t m_next = 0;
    bool m_ok = true;
};
} // namespace

bool isNew(const CardState &state)
{
    return std::holds_alternative<New>(state.phase);
}

bool isInSteps(const CardState &state)
{
    return std::holds_alternative<Learning>(state.phase) || std::holds_alternative<Relearning>(state.phase);
}

base::UtcMs dueAt(const CardState &state)
{
    return {fieldsOf(state.phase).due};
}

base::LocalDay dueDay(const CardState &state)
{
    const auto *review = std::get_if<Review>(&state.phase);
    return review != nullptr ? review->dueDay : state.lastDay;
}

bool isLeech(const CardState &state)
{
    return state.lapses >= leechFromLapses;
}

int scheduledDays(const CardState &state)
{
    const auto *review = std::get_if<Review>(&state.phase);
    return review != nullptr ? review->scheduledDays : 0;
}

std::string serialise(const CardState &state)
{
    const auto phase = fieldsOf(state.phase);
    std::string out(formatVersion);
    out += ' ';
    out += phase.letter;
    append(out, phase.count);
    append(out, phase.due);
    append(out, phase.dueDay);
    append(out, state.lastReviewed.value);
    append(out, state.firstDay.value);
    append(out, state.lastDay.value);
    append(out, state.reps);
    append(out, state.lapses);
    append(out, static_cast<int>(state.memory.model));
    for (const double number : state.memory.numbers) {
        append(out, number);
    }
    return out;
}

base::Result<CardState> parseCardState(std::string_view text)
{
    const base::Error bad{base::ErrorKind::Corrupt, "'" + std::string(text.substr(0, 200)) + "' is not a card state"};
    Fields fields(text);
    if (fields.text() != formatVersion) {
        return bad;
    }
    PhaseFields phase;
    const auto letter = fields.text();
    phase.letter = letter.size() == 1 ? letter.front() : '?';
    phase.count = fields.number<int>();
    phase.due = fields.number<std::int64_t>();
    phase.dueDay = fields.number<std::int32_t>();
    CardState state;
    state.lastReviewed.value = fields.number<std::int64_t>();
    state.firstDay.value = fields.number<std::int32_t>();
    state.lastDay.value = fields.number<std::int32_t>();
    state.reps = fields.number<int>();
    state.lapses = fields.number<int>();
    const int model = fields.number<int>();
    for (double &number : state.memory.numbers) {
        number = fields.number<double>();
    }
    const auto parsed = phaseOf(phase);
    if (!fields.ok() || !parsed || model < 0 || model > 255 || state.reps < 0 || state.lapses < 0 || phase.count < 0) {
        return bad;
    }
    state.phase = *parsed;
    state.memory.model = static_cast<std::uint8_t>(model);
    return state;
}

} // namespace fagdansk::drill
