#include "audit/audit_words.h"
#include "audit/unit_words.h"
#include "organisation/code_lists.h"
#include "report/phrases.h"
#include "ui/shared/field_box.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/universe/rating_row.h"
#include "ui/universe/unit_panel.h"
#include "ui/universe/universe_acts.h"
#include "workspace/organisation_service.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kConfidenceRow = audit::kRiskFactorCount;

/// What somebody is typing is not taken out of his hands.
void showText(QLineEdit* field, const QString& text)
{
    if (!field->hasFocus() && field->text() != text)
        field->setText(text);
}

void choose(QComboBox* box, const QString& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

template <typename Words>
QStringList levelWords(int least, int greatest, Language language, Words words)
{
    QStringList all;
    for (int level = least; level <= greatest; ++level)
        all.append(words(level).in(language));
    return all;
}

} // namespace

void UnitPanel::showUnit(const UnitRow& row)
{
    const bool isOther = row.unit.id != m_row.unit.id;
    QWidget* typing = nullptr;
    if (isOther) {
        typing = typingIn();
        commitTyping();
        setJudged(0);
        m_auditedBox->setHint({}, false);
    }
    m_row = row;
    showFields();
    showRatings();
    showSummary();
    if (typing != nullptr)
        typing->setFocus();
}

void UnitPanel::showFields()
{
    const Language language = m_theme.language();
    const audit::AuditableUnit& unit = m_row.unit;
    m_heading->setText(audit::unitName(unit, m_acts.chapters(), language));
    showText(m_title, language == Language::Chinese ? unit.title.zh : unit.title.en);
    showText(m_entity, unit.entity);
    showText(m_audited, fieldDate(unit.lastAudited));
    showCountries();
    choose(m_chapter, unit.chapter.text);
    choose(m_country, unit.country);
    m_active->setChecked(unit.active);
    const QString why = m_acts.whyLocked();
    for (QLineEdit* field : {m_title, m_entity, m_audited}) {
        field->setReadOnly(!why.isEmpty());
        field->setToolTip(why);
    }
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_chapter, m_country, m_active, m_start, m_delete}) {
        control->setEnabled(why.isEmpty());
        control->setToolTip(why);
    }
}

/// The organisation's own countries first, then all others in the order of the language.
void UnitPanel::showCountries()
{
    const organisation::Organisation* owner = m_acts.file().organisations().find(m_row.unit.organisation);
    QStringList first{u"CN"_qs};
    if (owner != nullptr)
        first += owner->countries;
    if (m_country->count() > 0 && m_country->property("first").toStringList() == first)
        return;
    m_country->setProperty("first", first);
    m_country->clear();
    m_country->addItem(tr("None"), QString());
    const Language language = m_theme.language();
    const auto countries = organisation::countriesAndRegions();
    first.removeDuplicates();
    for (const QString& code : std::as_const(first))
        m_country->addItem(organisation::nameOfCode(countries, code).in(language), code);
    std::vector<const organisation::CodeName*> others;
    for (const organisation::CodeName& one : countries)
        if (!first.contains(one.code))
            others.push_back(&one);
    QCollator collator(localeOf(language));
    std::ranges::stable_sort(others, [&](const auto* a, const auto* b) {
        return collator.compare(a->name.in(language), b->name.in(language)) < 0;
    });
    for (const organisation::CodeName* one : others)
        m_country->addItem(one->name.in(language), one->code);
}

void UnitPanel::showRatings()
{
    const audit::AuditableUnit& unit = m_row.unit;
    for (size_t i = 0; i < unit.factors.size(); ++i)
        m_ratings[i]->setValue(unit.factors[i]);
    m_ratings[kConfidenceRow]->setValue(unit.controlConfidence);
    m_ratings[kConfidenceRow + 1]->setValue(m_row.risk.impact);
    m_ratings[kConfidenceRow + 1]->setProposal(audit::proposedImpact(unit.factors), unit.impact.has_value());
    m_ratings[kConfidenceRow + 2]->setValue(m_row.risk.likelihood);
    m_ratings[kConfidenceRow + 2]->setProposal(audit::proposedLikelihood(unit.factors),
                                               unit.likelihood.has_value());
    for (RatingRow* row : m_ratings)
        row->setLocked(m_acts.whyLocked());
}

void UnitPanel::showSummary()
{
    const Language language = m_theme.language();
    const audit::UnitRisk& risk = m_row.risk;
    QStringList said;
    if (!m_row.unit.active)
        said.append(tr("Out of use: not ranked and not planned."));
    said.append(tr("Inherent risk %1 × %2 = %3.").arg(risk.impact).arg(risk.likelihood).arg(risk.inherent));
    said.append(
        tr("Residual risk %1: %2.")
            .arg(numberText(risk.residual.toDouble(), 1, language), audit::label(risk.level).in(language)));
    said.append(tr("Audited every %n year(s).", nullptr, risk.cycleYears));
    said.append(risk.dueYear.has_value() ? tr("Due in %1.").arg(*risk.dueYear)
                                         : tr("Never audited: due now."));
    m_summary->setText(report::sentences(said, language));
}

void UnitPanel::retranslateRatings()
{
    const Language language = m_theme.language();
    for (int i = 0; i < audit::kRiskFactorCount; ++i) {
        const auto factor = static_cast<audit::RiskFactor>(i);
        m_ratings[static_cast<size_t>(i)]->setWords(
            audit::label(factor).in(language),
            levelWords(0, audit::kGreatestFactor, language,
                       [factor](int level) { return audit::factorLevel(factor, level); }));
    }
    m_ratings[kConfidenceRow]->setWords(
        tr("Confidence in the controls"),
        levelWords(0, audit::kGreatestConfidence, language, audit::confidenceLevel));
    m_ratings[kConfidenceRow + 1]->setWords(
        tr("Impact"), levelWords(1, audit::kGreatestWeight, language, audit::impactLevel));
    m_ratings[kConfidenceRow + 2]->setWords(
        tr("Likelihood"), levelWords(1, audit::kGreatestWeight, language, audit::likelihoodLevel));
}

void UnitPanel::retranslate()
{
    const Language language = m_theme.language();
    m_close->setText(tr("Close"));
    m_start->setText(tr("Start an audit of it…"));
    m_delete->setText(tr("Delete this unit"));
    m_active->setText(tr("In use: ranked and planned"));
    m_titleBox->setTitle(tr("Name of its own, if the chapter does not say it"));
    m_chapterBox->setTitle(tr("Chapter of the manual"));
    m_entityBox->setTitle(tr("Entity"));
    m_entity->setPlaceholderText(tr("Head office"));
    m_countryBox->setTitle(tr("Country"));
    m_auditedBox->setTitle(tr("Last audited on"));
    m_audited->setPlaceholderText(tr("never"));
    m_factorsTitle->setText(tr("Factors from 0 to 3, controls from 0 to 4"));
    m_riskTitle->setText(tr("Impact and likelihood, 1 to 5"));
    m_chapter->clear();
    m_chapter->addItem(tr("None, or several"), QString());
    if (const framework::FrameworkIndex* manual = m_acts.chapters(); manual != nullptr)
        for (const auto& node : manual->nodes())
            if (node.depth == 0)
                m_chapter->addItem(audit::chapterName(node.section->id, manual, language),
                                   node.section->id.text);
    m_country->clear();
    retranslateRatings();
    if (!m_row.unit.id.isNull())
        showUnit(m_row);
}

} // namespace sextant::ui
