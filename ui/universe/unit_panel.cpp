#include "ui/universe/unit_panel.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/due_date.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "ui/universe/rating_row.h"
#include "ui/universe/universe_acts.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace sextant::ui {

namespace {

constexpr int kConfidenceRow = audit::kRiskFactorCount;
constexpr int kImpactRow = kConfidenceRow + 1;
constexpr int kLikelihoodRow = kImpactRow + 1;
constexpr int kRatingCount = kLikelihoodRow + 1;

/// The rows that digits typed in the table go through: the others follow from them.
constexpr int kJudgedCount = kConfidenceRow + 1;

RatingRow* newRating(const Theme& theme, int index)
{
    if (index < kConfidenceRow)
        return new RatingRow(theme, 0, audit::kGreatestFactor);
    if (index == kConfidenceRow)
        return new RatingRow(theme, 0, audit::kGreatestConfidence);
    return new RatingRow(theme, 1, audit::kGreatestWeight);
}

} // namespace

UnitPanel::UnitPanel(const Theme& theme, UniverseActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_heading(new TextBlock(theme, TextRole::Heading))
    , m_close(new QPushButton)
    , m_summary(new TextBlock(theme, TextRole::Body))
    , m_title(new QLineEdit)
    , m_titleBox(new FieldBox(theme, m_title))
    , m_chapter(new ChoiceBox)
    , m_chapterBox(new FieldBox(theme, m_chapter))
    , m_entity(new QLineEdit)
    , m_entityBox(new FieldBox(theme, m_entity))
    , m_country(new ChoiceBox)
    , m_countryBox(new FieldBox(theme, m_country))
    , m_audited(new QLineEdit)
    , m_auditedBox(new FieldBox(theme, m_audited))
    , m_factorsTitle(new Label(theme, TextRole::BodyBold))
    , m_riskTitle(new Label(theme, TextRole::BodyBold))
    , m_active(new QCheckBox)
    , m_start(new QPushButton)
    , m_delete(new QPushButton)
{
    for (int i = 0; i < kRatingCount; ++i) {
        m_ratings.push_back(newRating(theme, i));
        m_ratings.back()->setObjectName(u"rating-%1"_qs.arg(i));
    }
    build();
    connectFields();
    connectRatings();
    setJudged(0);
    retranslate();
}

void UnitPanel::build()
{
    m_heading->setObjectName(u"unitHeading"_qs);
    m_summary->setObjectName(u"unitSummary"_qs);
    m_title->setObjectName(u"unitTitleEdit"_qs);
    m_chapter->setObjectName(u"unitChapterBox"_qs);
    m_entity->setObjectName(u"unitEntityEdit"_qs);
    m_country->setObjectName(u"unitCountryBox"_qs);
    m_audited->setObjectName(u"unitAuditedEdit"_qs);
    m_active->setObjectName(u"unitActiveBox"_qs);
    m_start->setObjectName(u"startFromUnitButton"_qs);
    m_delete->setObjectName(u"deleteUnitButton"_qs);
    m_close->setObjectName(u"closeUnitButton"_qs);
    for (QPushButton* button : {m_close, m_delete})
        setButtonKind(button, ButtonKind::Quiet);
    setControlSize(m_close, ControlSize::Compact);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(4, 4, 12, 12), 12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addWidget(m_factorsTitle);
    auto* factors = new QVBoxLayout;
    m_theme.keepSpacing(factors, QMargins(), 4);
    for (int i = 0; i < kJudgedCount; ++i)
        factors->addWidget(m_ratings[static_cast<size_t>(i)]);
    column->addLayout(factors);
    column->addWidget(m_riskTitle);
    auto* risk = new QVBoxLayout;
    m_theme.keepSpacing(risk, QMargins(), 4);
    for (int i = kJudgedCount; i < kRatingCount; ++i)
        risk->addWidget(m_ratings[static_cast<size_t>(i)]);
    column->addLayout(risk);
    column->addWidget(m_titleBox);
    column->addWidget(m_chapterBox);
    auto* grid = new QGridLayout;
    m_theme.keepSpacing(grid, QMargins(), 12);
    grid->addWidget(m_entityBox, 0, 0);
    grid->addWidget(m_countryBox, 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(m_auditedBox);
    column->addWidget(m_active);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void UnitPanel::connectFields()
{
    connect(m_close, &QPushButton::clicked, this, &UnitPanel::closed);
    connect(m_start, &QPushButton::clicked, this, &UnitPanel::startRequested);
    connect(m_delete, &QPushButton::clicked, this, &UnitPanel::deleteRequested);
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        change(tr("rename an auditable unit"), [this](audit::AuditableUnit& unit) {
            (m_theme.language() == Language::Chinese ? unit.title.zh : unit.title.en) = m_title->text();
        });
    });
    connect(m_entity, &QLineEdit::editingFinished, this, [this] {
        change(tr("change the entity of a unit"),
               [this](audit::AuditableUnit& unit) { unit.entity = m_entity->text(); });
    });
    connect(m_chapter, &QComboBox::activated, this, [this] {
        change(tr("change the chapter of a unit"),
               [this](audit::AuditableUnit& unit) { unit.chapter = {m_chapter->currentData().toString()}; });
    });
    connect(m_country, &QComboBox::activated, this, [this] {
        change(tr("change the country of a unit"),
               [this](audit::AuditableUnit& unit) { unit.country = m_country->currentData().toString(); });
    });
    connect(m_audited, &QLineEdit::editingFinished, this, &UnitPanel::takeLastAudited);
    connect(m_active, &QCheckBox::clicked, this, [this](bool isActive) {
        change(isActive ? tr("take a unit into use") : tr("take a unit out of use"),
               [isActive](audit::AuditableUnit& unit) { unit.active = isActive; });
    });
}

void UnitPanel::connectRatings()
{
    for (int i = 0; i < kRatingCount; ++i) {
        RatingRow* row = m_ratings[static_cast<size_t>(i)];
        connect(row, &RatingRow::rated, this, [this, i](int value) {
            change(tr("judge an auditable unit"), [i, value](audit::AuditableUnit& unit) {
                if (i < kConfidenceRow)
                    unit.factors[static_cast<size_t>(i)] = value;
                else if (i == kConfidenceRow)
                    unit.controlConfidence = value;
                else
                    (i == kImpactRow ? unit.impact : unit.likelihood) = value;
            });
        });
        connect(row, &RatingRow::cleared, this, [this, i] {
            change(tr("take the proposed number"), [i](audit::AuditableUnit& unit) {
                (i == kImpactRow ? unit.impact : unit.likelihood).reset();
            });
            focusRow(i);
        });
        connect(row, &RatingRow::moveRequested, this, [this, i](int rows) { focusRow(i + rows); });
        connect(row, &RatingRow::entered, this, [this, i] { setJudged(i); });
    }
}

void UnitPanel::change(const QString& step, const Change& change)
{
    const audit::AuditableUnit* found = m_acts.audits().find(unitId());
    if (found == nullptr)
        return;
    audit::AuditableUnit changed = *found;
    change(changed);
    if (!(changed == *found) && !m_acts.update(changed, step))
        showFields();
}

void UnitPanel::takeLastAudited()
{
    const QString text = m_audited->text().trimmed();
    const auto day = parseDueDate(text, m_acts.today());
    const bool isRead = text.isEmpty() || (day.has_value() && *day <= m_acts.today());
    m_auditedBox->setHint(isRead ? QString() : tr("Write a day that has been, as 2025-03-09."), !isRead);
    if (!isRead)
        return;
    change(tr("change when a unit was audited"), [&](audit::AuditableUnit& unit) {
        const QDate audited = day.value_or(QDate());
        if (unit.lastAudited == audited)
            return;
        unit.lastAudited = audited;
        unit.factors[static_cast<size_t>(audit::RiskFactor::TimeSinceAudit)] =
            audit::timeSinceAuditFactor(audited, m_acts.today());
    });
}

void UnitPanel::setJudged(int index)
{
    m_judged = index;
    for (int i = 0; i < kRatingCount; ++i)
        m_ratings[static_cast<size_t>(i)]->setJudged(i == index);
}

void UnitPanel::focusRow(int index)
{
    if (index >= 0 && index < kRatingCount)
        m_ratings[static_cast<size_t>(index)]->focusChosen();
}

void UnitPanel::rate(int digit)
{
    RatingRow* row = m_ratings[static_cast<size_t>(m_judged)];
    if (m_acts.isReadOnly() || digit < row->least() || digit > row->greatest())
        return;
    const int judged = m_judged;
    Q_EMIT row->rated(digit);
    setJudged(judged + 1 < kJudgedCount ? judged + 1 : 0);
}

void UnitPanel::stepBack()
{
    setJudged(m_judged > 0 ? m_judged - 1 : 0);
}

void UnitPanel::focusJudged()
{
    focusRow(m_judged);
}

void UnitPanel::focusName()
{
    m_title->setFocus();
    m_title->selectAll();
}

void UnitPanel::commitTyping()
{
    if (QWidget* typing = typingIn(); typing != nullptr)
        typing->clearFocus();
}

QWidget* UnitPanel::typingIn() const
{
    QWidget* focus = focusWidget();
    return focus != nullptr && focus->hasFocus() ? qobject_cast<QLineEdit*>(focus) : nullptr;
}

void UnitPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        Q_EMIT moveRequested(event->key() == Qt::Key_PageDown ? 1 : -1);
    else if (isControl && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT startRequested();
    else
        QWidget::keyPressEvent(event);
}

void UnitPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
