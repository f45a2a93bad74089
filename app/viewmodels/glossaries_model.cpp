#include "app/viewmodels/glossaries_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/newest_files.h"
#include "app/viewmodels/own_word_items.h"

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
using base::Result;
using scenarios::OwnGlossary;

const glossary::Term *wordOf(const OwnGlossary &own, const QString &id)
{
    const auto wanted = id.toStdString();
    const auto found = std::ranges::find(own.terms, wanted, [](const glossary::Term &term) { return term.id.text(); });
    return found == own.terms.end() ? nullptr : &*found;
}
} // namespace

GlossariesModel::GlossariesModel(AppModel &app, DeskModel &desk)
    : QObject(&desk), m_app(app), m_desk(desk), m_form(new TermForm(this))
{}

void GlossariesModel::load()
{
    m_app.backend().run(this, &scenarios::ownGlossaries, [this](Result<std::vector<OwnGlossary>> all) {
        if (!all) {
            m_desk.tell(all.error(), {});
            return;
        }
        m_all = std::move(*all);
        Q_EMIT changed();
    });
}

void GlossariesModel::forget()
{
    m_all.clear();
    m_open = {};
    m_titleFault.clear();
    m_before.reset();
    m_document.clear();
    m_form->close();
    Q_EMIT changed();
}

QList<GlossaryItem> GlossariesModel::all() const
{
    QList<GlossaryItem> items;
    for (const auto &own : m_all) {
        items.append(glossaryItem(own));
    }
    return items;
}

const OwnGlossary *GlossariesModel::opened() const
{
    const auto found = std::ranges::find(m_all, m_open, &OwnGlossary::id);
    return found == m_all.end() ? nullptr : &*found;
}

GlossaryItem GlossariesModel::open() const
{
    const auto *own = opened();
    return own ? glossaryItem(*own) : GlossaryItem();
}

QList<OwnWordItem> GlossariesModel::words() const
{
    const auto *own = opened();
    return own ? ownWordItems(*own) : QList<OwnWordItem>();
}

QStringList GlossariesModel::sources() const
{
    QStringList names;
    if (const auto *own = opened()) {
        for (const auto &source : own->sources) {
            names.append(QString::fromStdString(source.name));
        }
    }
    return names;
}

void GlossariesModel::select(const QString &id)
{
    m_open = idFrom<base::GlossaryId>(id);
    m_titleFault.clear();
    m_before.reset();
    m_wasAdded = false;
    m_document.clear();
    m_leftOut.clear();
    m_sheetLanguage = 0;
    m_form->close();
    m_desk.setPage(DeskModel::Glossary);
    Q_EMIT changed();
}

void GlossariesModel::add(const QString &title)
{
    OwnGlossary own;
    own.title = title.trimmed().toStdString();
    m_app.backend().run(
        this, [own](scenarios::Station &station) { return scenarios::keepGlossary(station, own); },
        [this](const Result<base::GlossaryId> &id) {
            if (id) {
                select(idText(*id));
                Q_EMIT added();
            }
            kept(id, tr("Ordlisten er oprettet. Skriv dens ord, eller hent dem fra en tekst."));
        });
}

void GlossariesModel::brought(const base::GlossaryId &id, const QString &note)
{
    select(idText(id));
    m_wasAdded = true;
    m_undoable = note;
    kept(id, note);
}

void GlossariesModel::kept(const Result<base::GlossaryId> &id, const QString &note)
{
    const bool isTitle = !id && id.error().kind == base::ErrorKind::InvalidInput;
    m_titleFault = isTitle ? tr("Giv ordlisten et navn på højst 60 tegn.") : QString();
    load();
    if (!isTitle) {
        m_desk.tell(id ? Result<void>() : id.error(), note);
    }
    Q_EMIT changed();
}

void GlossariesModel::change(const OwnGlossary &own, const QString &what)
{
    const auto before = *opened();
    m_app.backend().run(
        this, [own](scenarios::Station &station) { return scenarios::keepGlossary(station, own); },
        [this, before, what](const Result<base::GlossaryId> &id) {
            if (id) {
                m_before = before;
                m_wasRemoved = false;
                m_wasAdded = false;
                m_undoable = what;
            }
            kept(id, what);
        });
}

void GlossariesModel::rename(const QString &title)
{
    if (const auto *own = opened()) {
        auto renamed = *own;
        renamed.title = title.trimmed().toStdString();
        change(renamed, tr("Navnet er ændret."));
    }
}

void GlossariesModel::newWord()
{
    if (const auto *own = opened()) {
        m_form->load({}, own->units.empty() ? std::string() : own->units.back().title);
    }
}

void GlossariesModel::edit(const QString &word)
{
    const auto *own = opened();
    if (const auto *term = own ? wordOf(*own, word) : nullptr) {
        m_form->load(*term, scenarios::unitTitleOf(*own, *term));
    }
}

void GlossariesModel::saveEdit()
{
    const auto *own = opened();
    auto term = m_form->complete();
    if (!own || !term) {
        return;
    }
    auto changed = *own;
    const bool isNew = term->id.empty();
    if (isNew) {
        scenarios::addTerm(changed, std::move(*term), m_form->unitTitle());
    } else if (!scenarios::changeTerm(changed, std::move(*term), m_form->unitTitle())) {
        return;
    }
    m_form->close();
    change(changed, isNew ? tr("Ordet er lagt i ordlisten.") : tr("Ordet er ændret."));
}

void GlossariesModel::removeWord(const QString &word)
{
    const auto *own = opened();
    if (const auto *term = own ? wordOf(*own, word) : nullptr) {
        auto changed = *own;
        scenarios::removeTerm(changed, term->id);
        change(changed, tr("Ordet er taget ud: %1").arg(QString::fromStdString(term->lemma)));
    }
}

void GlossariesModel::move(const QString &word, int step)
{
    const auto *own = opened();
    if (const auto *term = own ? wordOf(*own, word) : nullptr) {
        auto changed = *own;
        scenarios::moveTerm(changed, term->id, step);
        if (changed != *own) {
            change(changed, tr("Rækkefølgen er ændret."));
        }
    }
}

std::vector<glossary::Term> GlossariesModel::chosenWords() const
{
    std::vector<glossary::Term> chosen;
    const auto *own = opened();
    for (const auto &term : own ? own->terms : std::vector<glossary::Term>()) {
        const bool isOut = m_leftOut.contains(QString::fromStdString(term.id.text()));
        if (scenarios::canBePractised(term) && !isOut && chosen.size() < scenarios::mostWorksheetWords) {
            chosen.push_back(term);
        }
    }
    return chosen;
}

QList<OwnWordItem> GlossariesModel::sheetWords() const
{
    QList<OwnWordItem> items;
    const auto chosen = chosenWords();
    const auto *own = opened();
    for (const auto &term : own ? own->terms : std::vector<glossary::Term>()) {
        if (scenarios::canBePractised(term)) {
            auto item = ownWordItem(term);
            item.word = QString::fromStdString(term.lemma);
            item.taken = std::ranges::find(chosen, term.id, &glossary::Term::id) != chosen.end();
            items.append(item);
        }
    }
    return items;
}

QStringList GlossariesModel::sheetLanguages() const
{
    QStringList languages{QString()};
    const auto *own = opened();
    for (const auto &language : TermForm::languages()) {
        const bool isUsed = own && std::ranges::any_of(own->terms, [&](const glossary::Term &term) {
                                return term.translations.contains(language.toStdString());
                            });
        if (isUsed) {
            languages.append(language);
        }
    }
    return languages;
}

QStringList GlossariesModel::sheetLanguageNames() const
{
    QStringList names{tr("Ingen")};
    for (const auto &language : sheetLanguages().mid(1)) {
        names.append(TermForm::languageNames().value(TermForm::languages().indexOf(language)));
    }
    return names;
}

void GlossariesModel::toggleSheetWord(const QString &word)
{
    if (!m_leftOut.removeOne(word)) {
        m_leftOut.append(word);
    }
    Q_EMIT changed();
}

void GlossariesModel::writeSheet()
{
    const auto *own = opened();
    const auto chosen = chosenWords();
    if (!own || chosen.empty()) {
        return;
    }
    const auto file =
        documentFile(QStringLiteral("øveark ") + QString::fromStdString(own->title), QStringLiteral("pdf"));
    const auto language = sheetLanguages().value(m_sheetLanguage).toStdString();
    m_app.backend().run(
        this,
        [write = m_app.options().writeWorksheet, centre = m_app.centreName(), title = own->title, chosen, language,
         file](scenarios::Station &station) {
            return write(scenarios::makeWorksheet(title, chosen, language, station.random()), centre, file);
        },
        [this, file](const Result<void> &written) {
            m_document = written ? file : QString();
            if (written) {
                m_app.options().openFile(file);
            }
            m_desk.tell(written, tr("Øvearket er gemt: %1").arg(file));
            Q_EMIT changed();
        });
}

void GlossariesModel::remove()
{
    const auto *own = opened();
    if (!own) {
        return;
    }
    m_app.backend().run(
        this, [own = *own](scenarios::Station &station) { return scenarios::removeGlossary(station, own); },
        [this, before = *own](const Result<void> &removed) {
            if (removed) {
                m_desk.setPage(DeskModel::Glossaries);
                m_before = before;
                m_wasRemoved = true;
                m_wasAdded = false;
                m_undoable = tr("Ordlisten er fjernet: %1").arg(QString::fromStdString(before.title));
            }
            load();
            m_desk.tell(removed, m_undoable);
        });
}

void GlossariesModel::undo()
{
    if (m_wasAdded) {
        remove();
        return;
    }
    if (!m_before) {
        return;
    }
    auto before = *m_before;
    const bool wasRemoved = m_wasRemoved;
    if (const auto *now = opened(); now && !wasRemoved) {
        before.version = now->version;
    }
    m_before.reset();
    m_app.backend().run(
        this,
        [before, wasRemoved](scenarios::Station &station) -> Result<base::GlossaryId> {
            if (!wasRemoved) {
                return scenarios::keepGlossary(station, before);
            }
            const auto back = scenarios::bringBackGlossary(station, before);
            return back ? Result<base::GlossaryId>(before.id) : back.error();
        },
        [this](const Result<base::GlossaryId> &id) { kept(id, tr("Det er fortrudt.")); });
}

} // namespace fagdansk::viewmodels
