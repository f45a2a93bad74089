// The teacher's list with every role written out: a changed role shows as a line of difference.
#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/marking_model.h"
#include "tests/app/viewmodels/app_fixture.h"

#include <QMetaEnum>
#include <QMetaProperty>
#include <QRegularExpression>

#include <cstdlib>

namespace {
using namespace fagdansk;
using namespace fagdansk::viewmodels;

QString written(const QMetaProperty &property, const QVariant &value)
{
    if (property.metaType() == QMetaType::fromType<QVariantMap>()) {
        QStringList pairs;
        const auto map = value.toMap();
        for (auto pair = map.begin(); pair != map.end(); ++pair) {
            pairs.append(pair.key() + QLatin1Char(' ') + pair.value().toString());
        }
        return pairs.join(QLatin1String(", "));
    }
    return property.isEnumType() ? QString::fromLatin1(property.enumerator().valueToKey(value.toInt()))
           : value.metaType() == QMetaType::fromType<QStringList>() ? value.toStringList().join(QLatin1String(", "))
                                                                    : value.toString();
}

template <class Gadget>
QStringList roles(const Gadget &gadget)
{
    QStringList lines;
    const auto &meta = Gadget::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const auto property = meta.property(i);
        lines.append(QStringLiteral("  %1: %2")
                         .arg(QLatin1String(property.name()), written(property, property.readOnGadget(&gadget)))
                         .trimmed()
                         .prepend(QLatin1String("  ")));
    }
    return lines;
}

/// With FAGDANSK_UPDATE_GOLDEN in the environment the file is written instead.
void expectGolden(const QStringList &lines, const std::string &name)
{
    const auto file = std::filesystem::path(FAGDANSK_SOURCE_DIR) / "tests/golden/viewmodels" / name;
    if (std::getenv("FAGDANSK_UPDATE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(file.parent_path());
        support::writeBytes(file, lines.join(QLatin1Char('\n')).toStdString() + "\n");
    }
    const auto expected = QString::fromStdString(support::readBytes(file)).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(lines.size(), expected.size() - 1); ++i) {
        EXPECT_EQ(lines.value(i).toStdString(), expected.value(i).toStdString()) << name << ", line " << i + 1;
    }
}

class Participants : public AppTest
{
protected:
    void SetUp() override
    {
        m_app->begin();
        settle();
        m_app->openExample();
        settle();
        m_app->login()->logIn(wiring::exampleTeacher, wiring::examplePassword);
        settle();
    }
    QStringList list()
    {
        QStringList lines;
        const auto participants = m_app->desk()->participants();
        for (const auto &item : participants) {
            lines.append(QStringLiteral("participant"));
            lines.append(roles(item));
        }
        return lines;
    }
};

TEST_F(Participants, asATeacherFindsThem)
{
    ASSERT_EQ(m_app->desk()->participants().size(), 6);
    expectGolden(list(), "participants.txt");
}

TEST_F(Participants, afterMarkingAndPractice)
{
    m_app->desk()->setPage(DeskModel::Marking);
    settle();
    for (int i = 0; i < 100 && m_app->marking()->state() != MarkingModel::Empty; ++i) {
        m_app->marking()->mark(1);
        settle();
        m_app->marking()->confirm();
        settle();
    }
    const auto people = ask([](scenarios::Station &station) { return station.people().participants(); });
    const auto person = people->front().person;
    const base::PracticeId practice{ids.next()};
    const auto recorded = ask([&](scenarios::Station &station) {
        const auto day = station.calendar().dayOf(station.clock().now());
        return station.log().append({scenarios::PracticeStarted{practice, person, "svejsning", 10},
                                     scenarios::ReviewDone{person, practice, "fagdansk/svejsning/lysbue#meaning", 3,
                                                           day, 4'000, "meaning-choice", ""},
                                     scenarios::PracticeFinished{practice, person, 1, 90'000}});
    });
    ASSERT_TRUE(recorded.ok()) << recorded.error().detail;
    m_app->setLanguage("en");
    m_app->desk()->refresh();
    settle();
    expectGolden(list(), "participants-marked.txt");
}
} // namespace
