#include "app/viewmodels/setup_words.h"

#include <QCoreApplication>

namespace fagdansk::viewmodels {
namespace {
class SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(fagdansk::viewmodels::SetupWords)

public:
    static QStringList who(const scenarios::ScreeningSetup &setup)
    {
        QStringList lines;
        const auto add = [&lines](const QString &sentence, const std::string &text) {
            if (!text.empty()) {
                lines.append(sentence.arg(isolated(text)));
            }
        };
        if (!setup.courseTitle.empty() && !setup.courseNumber.empty()) {
            lines.append(tr("Kursus: %1 (%2)").arg(isolated(setup.courseTitle), isolated(setup.courseNumber)));
        } else {
            add(tr("Kursus: %1"), setup.courseTitle + setup.courseNumber);
        }
        add(tr("Sted: %1"), setup.place);
        add(tr("Henvist af: %1"), setup.referredBy);
        return lines;
    }
    static QString extraTime(int percent) { return tr("Ekstra tid: %1 %").arg(percent); }
    static QString readAloud() { return tr("Teksterne må læses op."); }
    static QString heard(int steps)
    {
        return steps == 0 ? tr("Teksterne måtte læses op. Det blev ikke brugt.")
                          : tr("Teksterne måtte læses op. Det blev brugt ved %n opgaver.", nullptr, steps);
    }

private:
    /// Whatever script it is written in, it leaves the sentence's direction alone.
    static QString isolated(const std::string &text)
    {
        return QChar(0x2068) + QString::fromStdString(text) + QChar(0x2069);
    }
};

QStringList linesOf(const scenarios::ScreeningSetup &setup, const QString &aloud)
{
    auto lines = SetupWords::who(setup);
    if (setup.readAloud) {
        lines.append(aloud);
    }
    if (setup.extraTimePercent > 0) {
        lines.append(SetupWords::extraTime(setup.extraTimePercent));
    }
    return lines;
}
} // namespace

QStringList setupLines(const scenarios::ScreeningSetup &setup)
{
    return linesOf(setup, SetupWords::readAloud());
}

QStringList conditionLines(const scenarios::DecisionFile &file)
{
    return linesOf(file.setup, SetupWords::heard(file.readAloud));
}

} // namespace fagdansk::viewmodels
