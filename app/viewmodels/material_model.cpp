#include "app/viewmodels/material_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/material_view.h"
#include "app/viewmodels/newest_files.h"
#include "app/viewmodels/own_word_items.h"

#include <QFileInfo>

namespace fagdansk::viewmodels {
namespace {
using base::Result;

constexpr std::size_t wordsAtATime = 20;
constexpr std::size_t paragraphsAtATime = 12;
} // namespace

MaterialModel::MaterialModel(AppModel &app, DeskModel &desk)
    : QObject(&desk),
      m_app(app),
      m_desk(desk),
      m_form(new TermForm(this)),
      m_share(std::make_shared<std::atomic<double>>(0.0))
{
    constexpr int lookMs = 100;
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &MaterialModel::progressed);
    connect(&m_app, &AppModel::languageChanged, this, &MaterialModel::changed);
}

MaterialModel::~MaterialModel()
{
    m_stop.request_stop();
}

void MaterialModel::clear()
{
    m_stop.request_stop();
    ++m_asked;
    m_state = Choosing;
    m_look.stop();
    m_share = std::make_shared<std::atomic<double>>(0.0);
    m_fault.clear();
    m_material = {};
    m_taken.clear();
    m_dropped.clear();
    m_shownWords = wordsAtATime;
    m_shownParagraphs = paragraphsAtATime;
    m_target = 0;
    m_titleFault.clear();
    m_form->close();
}

void MaterialModel::forget()
{
    clear();
    m_files.clear();
    m_glossaries.clear();
    Q_EMIT changed();
}

void MaterialModel::start()
{
    clear();
    m_desk.setPage(DeskModel::Material);
    m_app.backend().runAside(this, &newestDocuments, [this](const QStringList &files) {
        m_files = files;
        Q_EMIT changed();
    });
    loadTargets();
    Q_EMIT changed();
}

void MaterialModel::loadTargets()
{
    m_app.backend().run(this, &scenarios::ownGlossaries, [this](Result<std::vector<scenarios::OwnGlossary>> all) {
        if (all) {
            m_glossaries = std::move(*all);
        }
        Q_EMIT changed();
    });
}

QStringList MaterialModel::fileNames() const
{
    QStringList names;
    for (const auto &file : m_files) {
        names.append(QFileInfo(file).fileName());
    }
    return names;
}

void MaterialModel::readNewest(int file)
{
    if (file >= 0 && file < m_files.size()) {
        readFile(m_files[file]);
    }
}

void MaterialModel::readFile(const QString &path)
{
    read({localPath(path).toStdString(), {}});
}

void MaterialModel::readText(const QString &text)
{
    read({{}, text.toStdString()});
}

void MaterialModel::read(const scenarios::MaterialRequest &request)
{
    clear();
    m_state = Reading;
    m_stop = {};
    Q_EMIT progressed();
    Q_EMIT changed();
    const scenarios::ExchangeControl control{m_stop.get_token(), [share = m_share](double done) { *share = done; }};
    m_look.start();
    m_app.backend().run(
        this, [](scenarios::Station &station) { return station.materials(); },
        [this, request, control, asked = m_asked](const std::shared_ptr<scenarios::Materials> &materials) {
            m_app.backend().runAside(
                this, [materials, request, control] { return materials->read(request, control); },
                [this, asked](Result<scenarios::Material> material) {
                    if (asked == m_asked) {
                        show(std::move(material));
                    }
                });
        });
}

void MaterialModel::show(Result<scenarios::Material> material)
{
    m_look.stop();
    m_state = material ? Read : Choosing;
    m_fault.clear();
    if (!material) {
        ErrorText::log(material.error());
        m_fault = Fault([error = material.error()] { return materialFault(error); });
    }
    if (material) {
        m_material = std::move(*material);
    }
    Q_EMIT changed();
}

void MaterialModel::cancel()
{
    clear();
    Q_EMIT changed();
}

QString MaterialModel::name() const
{
    return QString::fromStdString(m_material.name);
}

QString MaterialModel::readability() const
{
    return m_state == Read ? readabilityText(m_material.readability) : QString();
}

QStringList MaterialModel::paragraphs() const
{
    QStringList shown;
    for (const auto &paragraph : m_material.paragraphs) {
        if (static_cast<std::size_t>(shown.size()) < m_shownParagraphs) {
            shown.append(richText(paragraph));
        }
    }
    return shown;
}

bool MaterialModel::hasMoreText() const
{
    return m_material.paragraphs.size() > m_shownParagraphs;
}

QList<OwnWordItem> MaterialModel::words() const
{
    QList<OwnWordItem> items;
    for (std::size_t i = 0; i < std::min(m_shownWords, m_material.terms.size()); ++i) {
        if (m_dropped.contains(i)) {
            continue;
        }
        const auto &term = m_material.terms[i];
        auto item = ownWordItem(term.term);
        item.id = QString::number(i);
        item.sentence = QString::fromStdString(term.sentence);
        item.count = static_cast<int>(term.count);
        item.known = term.inGlossary;
        item.taken = m_taken.contains(i);
        items.append(item);
    }
    return items;
}

int MaterialModel::hiddenWords() const
{
    return static_cast<int>(m_material.terms.size() - std::min(m_shownWords, m_material.terms.size()));
}

int MaterialModel::takenLacking() const
{
    return static_cast<int>(std::ranges::count_if(
        m_taken, [this](std::size_t i) { return !scenarios::canBePractised(m_material.terms[i].term); }));
}

void MaterialModel::toggle(int word)
{
    const auto at = static_cast<std::size_t>(word);
    if (at < m_material.terms.size() && m_taken.erase(at) == 0) {
        m_taken.insert(at);
    }
    Q_EMIT changed();
}

void MaterialModel::takeKnown()
{
    for (std::size_t i = 0; i < m_material.terms.size(); ++i) {
        if (m_material.terms[i].inGlossary && !m_dropped.contains(i)) {
            m_taken.insert(i);
        }
    }
    Q_EMIT changed();
}

void MaterialModel::drop(int word)
{
    const auto at = static_cast<std::size_t>(word);
    if (at < m_material.terms.size()) {
        m_taken.erase(at);
        m_dropped.insert(at);
    }
    Q_EMIT changed();
}

void MaterialModel::fetchDropped()
{
    m_dropped.clear();
    Q_EMIT changed();
}

void MaterialModel::showMoreWords()
{
    m_shownWords += wordsAtATime;
    Q_EMIT changed();
}

void MaterialModel::showMoreText()
{
    m_shownParagraphs += paragraphsAtATime;
    Q_EMIT changed();
}

void MaterialModel::edit(int word)
{
    m_edited = static_cast<std::size_t>(word);
    if (m_edited < m_material.terms.size()) {
        m_form->load(m_material.terms[m_edited].term, {});
    }
}

void MaterialModel::saveEdit()
{
    auto term = m_form->complete();
    if (term && m_edited < m_material.terms.size()) {
        m_material.terms[m_edited].term = std::move(*term);
        m_taken.insert(m_edited);
        m_form->close();
        Q_EMIT changed();
    }
}

QStringList MaterialModel::targets() const
{
    QStringList titles;
    for (const auto &glossary : m_glossaries) {
        titles.append(QString::fromStdString(glossary.title));
    }
    titles.append(tr("En ny ordliste"));
    return titles;
}

void MaterialModel::setTarget(int target)
{
    m_target = target;
    Q_EMIT changed();
}

void MaterialModel::keep(const QString &title, const QString &unit)
{
    const bool isNew = m_target >= static_cast<int>(m_glossaries.size());
    auto own = isNew ? scenarios::OwnGlossary() : m_glossaries[static_cast<std::size_t>(m_target)];
    if (isNew) {
        own.title = title.trimmed().toStdString();
    }
    const auto heading = unit.trimmed().isEmpty() ? QFileInfo(name()).completeBaseName() : unit.trimmed();
    for (const auto at : m_taken) {
        scenarios::addTerm(own, m_material.terms[at].term, heading.toStdString());
    }
    const auto source = name().isEmpty() ? tr("Indsat tekst") : name();
    own.sources.push_back({{}, source.toStdString(), m_material.text});
    m_titleFault.clear();
    m_app.backend().run(
        this, [own](scenarios::Station &station) { return scenarios::keepGlossary(station, own); },
        [this, count = takenWords()](const Result<base::GlossaryId> &kept) {
            if (!kept && kept.error().kind == base::ErrorKind::InvalidInput) {
                m_titleFault = tr("Giv ordlisten et navn på højst 60 tegn.");
                Q_EMIT changed();
                return;
            }
            if (kept) {
                clear();
                m_desk.glossaries()->select(idText(*kept));
            }
            m_desk.tell(kept ? Result<void>() : kept.error(), tr("%n ord er lagt i ordlisten.", "", count));
        });
}

} // namespace fagdansk::viewmodels
