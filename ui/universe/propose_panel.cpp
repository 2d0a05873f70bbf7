#include "ui/universe/propose_panel.h"

#include "audit/risk.h"
#include "audit/unit_words.h"
#include "organisation/code_lists.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/universe/universe_acts.h"
#include "workspace/organisation_service.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

int countTicked(const std::vector<QCheckBox*>& boxes)
{
    return static_cast<int>(std::ranges::count_if(boxes, &QCheckBox::isChecked));
}

/// "Kigali office, Rwanda": what stands behind the last comma is a country when there is one of that name.
AuditPlace placeOf(const QString& text)
{
    const qsizetype comma = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'，'));
    const QString behind = text.mid(comma + 1).trimmed();
    for (const organisation::CodeName& one : organisation::countriesAndRegions())
        if (comma > 0 && (one.name.en.compare(behind, Qt::CaseInsensitive) == 0 || one.name.zh == behind))
            return {text.left(comma).trimmed(), one.code};
    return {text, {}};
}

} // namespace

void ProposePanel::open(const organisation::OrganisationId& organisation)
{
    m_organisation = organisation;
    for (auto* boxes : {&m_placeBoxes, &m_chapterBoxes}) {
        qDeleteAll(*boxes);
        boxes->clear();
    }
    m_places.clear();
    m_chapters.clear();
    const auto units = m_acts.audits().units(organisation);
    for (const audit::AuditableUnit& unit : units)
        if (!unit.entity.isEmpty() || !unit.country.isEmpty())
            addPlace({unit.entity, unit.country}, false);
    if (m_places.empty())
        addPlace({tr("Head office"), u"CN"_qs}, true);
    if (const auto* owner = m_acts.file().organisations().find(organisation); owner != nullptr)
        for (const QString& country : owner->countries)
            if (std::ranges::none_of(m_places, [&](const auto& place) { return place.country == country; }))
                addPlace({{}, country}, false);
    if (const framework::FrameworkIndex* manual = m_acts.chapters(); manual != nullptr)
        for (const auto& node : manual->nodes())
            if (node.depth == 0) {
                m_chapterBoxes.push_back(
                    addBox(m_chapterColumn, u"chapter-%1"_qs.arg(m_chapters.size()), true));
                m_chapters.push_back(node.section->id);
            }
    m_newPlace->clear();
    m_newPlaceBox->setHint({}, false);
    orderTabs();
    retranslate();
}

void ProposePanel::takePlace()
{
    const QString text = m_newPlace->text().trimmed();
    m_newPlaceBox->setHint(text.isEmpty() ? tr("Write the name of an office or another entity.") : QString(),
                           text.isEmpty());
    if (text.isEmpty()) {
        m_newPlace->setFocus();
        return;
    }
    addPlace(placeOf(text), true);
    m_newPlace->clear();
    fillPlaces();
    orderTabs();
    showCount();
}

void ProposePanel::orderTabs()
{
    std::vector<QWidget*> all(m_placeBoxes.begin(), m_placeBoxes.end());
    all.insert(all.end(), {m_newPlace, m_addPlace, m_all, m_none});
    all.insert(all.end(), m_chapterBoxes.begin(), m_chapterBoxes.end());
    all.insert(all.end(), {m_confirm, m_cancel});
    for (size_t i = 1; i < all.size(); ++i)
        setTabOrder(all[i - 1], all[i]);
}

std::vector<audit::AuditableUnit> ProposePanel::chosen() const
{
    const auto there = m_acts.audits().units(m_organisation);
    std::vector<audit::AuditableUnit> units;
    for (size_t p = 0; p < m_places.size(); ++p)
        for (size_t c = 0; c < m_chapters.size(); ++c) {
            if (!m_placeBoxes[p]->isChecked() || !m_chapterBoxes[c]->isChecked())
                continue;
            audit::AuditableUnit unit;
            unit.organisation = m_organisation;
            unit.chapter = m_chapters[c];
            unit.entity = m_places[p].entity;
            unit.country = m_places[p].country;
            unit.factors[static_cast<size_t>(audit::RiskFactor::TimeSinceAudit)] =
                audit::timeSinceAuditFactor({}, m_acts.today());
            const bool isThere = std::ranges::any_of(there, [&](const audit::AuditableUnit& one) {
                return one.chapter == unit.chapter && one.entity == unit.entity &&
                       one.country == unit.country;
            });
            if (!isThere)
                units.push_back(unit);
        }
    return units;
}

void ProposePanel::focusFirst()
{
    if (!m_placeBoxes.empty())
        m_placeBoxes.front()->setFocus();
}

QString ProposePanel::placeText(const AuditPlace& place) const
{
    audit::AuditableUnit unit;
    unit.entity = place.entity;
    unit.country = place.country;
    return audit::unitName(unit, nullptr, m_theme.language());
}

void ProposePanel::fillPlaces()
{
    for (size_t i = 0; i < m_places.size(); ++i)
        m_placeBoxes[i]->setText(placeText(m_places[i]));
}

void ProposePanel::fillChapters()
{
    const framework::FrameworkIndex* manual = m_acts.chapters();
    for (size_t i = 0; i < m_chapters.size(); ++i)
        m_chapterBoxes[i]->setText(audit::chapterName(m_chapters[i], manual, m_theme.language()));
}

void ProposePanel::showCount()
{
    const int chapters = countTicked(m_chapterBoxes);
    const int places = countTicked(m_placeBoxes);
    const auto added = static_cast<int>(chosen().size());
    QString text =
        tr("%1 chapters × %2 places = %n unit(s)", nullptr, chapters * places).arg(chapters).arg(places);
    if (added < chapters * places)
        //: behind "22 chapters × 2 places = 44 units"
        text = tr("%1; %2 of them are there already").arg(text).arg(chapters * places - added);
    m_count->setText(text);
    m_confirm->setText(tr("Add %n unit(s)", nullptr, added));
    m_confirm->setEnabled(added > 0);
    m_confirm->setToolTip(added > 0 ? QString() : tr("Nothing new is ticked."));
}

void ProposePanel::tickChapters(bool ticked)
{
    for (QCheckBox* box : m_chapterBoxes)
        box->setChecked(ticked);
}

bool ProposePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            focusNextPrevChild(key == Qt::Key_Down);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProposePanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && m_confirm->isEnabled() && !m_newPlace->hasFocus())
        Q_EMIT confirmed();
    else if (!isEnter)
        QWidget::keyPressEvent(event);
}

void ProposePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProposePanel::retranslate()
{
    m_heading->setText(tr("Propose auditable units"));
    m_text->setText(
        tr("A unit is a chapter of the manual at an office and in a country. About 25 are enough for a "
           "head office with two offices abroad: join what one person runs, and untick what is not "
           "done there. Nothing is added before you say so; Ctrl+Z takes it all away again."));
    m_placesTitle->setText(tr("Places"));
    m_chaptersTitle->setText(tr("Chapters"));
    m_newPlaceBox->setTitle(tr("Another office or entity"));
    m_newPlace->setPlaceholderText(tr("Kigali office, Rwanda"));
    m_addPlace->setText(tr("Add the place"));
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_cancel->setText(tr("Cancel"));
    fillPlaces();
    fillChapters();
    showCount();
}

} // namespace sextant::ui
