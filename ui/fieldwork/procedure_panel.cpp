#include "ui/fieldwork/procedure_panel.h"

#include "ui/shared/label.h"
#include "ui/shared/text_block.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

namespace sextant::ui {

namespace {

constexpr int kHeadingSpace = 6;
constexpr int kNumberWidth = 20;

} // namespace

std::vector<framework::DatedValue> valuesInForce(const framework::Parameter& parameter, const QDate& day)
{
    const QString now = day.toString(Qt::ISODate);
    std::vector<framework::DatedValue> values;
    for (const framework::DatedValue& value : parameter.values) {
        const bool hasBegun = value.from.isEmpty() || value.from <= now.left(value.from.size());
        const bool hasEnded = !value.to.isEmpty() && value.to < now.left(value.to.size());
        if (hasBegun && !hasEnded)
            values.push_back(value);
    }
    return values;
}

ProcedurePanel::ProcedurePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    theme.keep(this, [this] { refresh(); });
}

void ProcedurePanel::setCheck(const framework::Framework& manual, const framework::Item& check,
                              const QDate& on)
{
    m_figures.parameters = manual.parameters;
    m_check = check;
    m_on = on;
    refresh();
}

void ProcedurePanel::refresh()
{
    delete m_content;
    m_content = new QWidget(this);
    m_inner = new QVBoxLayout(m_content);
    m_theme.keepSpacing(m_inner, QMargins(), metric::kHalfGrid);
    m_column->addWidget(m_content);
    if (!m_check.procedure)
        return;
    const framework::Procedure& procedure = *m_check.procedure;
    const Language language = m_theme.language();
    if (m_check.gate) {
        addHeading(tr("Gate"));
        addText(tr("If this is not satisfactory, the opinion is unsatisfactory."));
        if (!m_check.why.isEmpty())
            addText(m_check.why.in(language));
    }
    addHeading(tr("Control objective"));
    addText(procedure.objective.in(language));
    addHeading(tr("How to test"));
    addList(procedure.steps, true);
    if (!m_check.evidence.empty()) {
        addHeading(tr("What to ask for"));
        addList(m_check.evidence, false);
    }
    addResults(procedure);
    if (!procedure.samplingHint.isEmpty()) {
        addHeading(tr("Sample"));
        addText(procedure.samplingHint.in(language));
    }
    addFigures(procedure);
}

void ProcedurePanel::addHeading(const QString& text)
{
    if (m_inner->count() > 0)
        m_inner->addSpacing(m_theme.px(kHeadingSpace));
    auto* heading = new Label(m_theme, TextRole::BodyBold, Ink::Ink, m_content);
    heading->setText(text);
    m_inner->addWidget(heading);
}

void ProcedurePanel::addText(const QString& text)
{
    auto* block = new TextBlock(m_theme, TextRole::Body, Ink::Text2, m_content);
    block->setText(text);
    m_inner->addWidget(block);
}

void ProcedurePanel::addList(const std::vector<LocalizedText>& entries, bool numbered)
{
    auto* grid = new QGridLayout;
    m_theme.keepSpacing(grid, QMargins(), metric::kHalfGrid);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, m_theme.px(kNumberWidth));
    for (size_t i = 0; i < entries.size(); ++i) {
        const int row = static_cast<int>(i);
        auto* sign = new Label(m_theme, TextRole::Body, Ink::Text3, m_content);
        sign->setText(numbered ? QString::number(row + 1) : QStringLiteral("–"));
        auto* block = new TextBlock(m_theme, TextRole::Body, Ink::Text2, m_content);
        block->setText(entries[i].in(m_theme.language()));
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(block, row, 1);
    }
    m_inner->addLayout(grid);
}

void ProcedurePanel::addResults(const framework::Procedure& procedure)
{
    if (procedure.good.isEmpty() && procedure.bad.isEmpty())
        return;
    auto* grid = new QGridLayout;
    m_theme.keepSpacing(grid, QMargins(0, m_theme.px(kHeadingSpace), 0, 0), metric::kHalfGrid);
    grid->setHorizontalSpacing(m_theme.px(metric::kCardGap));
    const auto add = [&](int column, const QString& title, const QString& text) {
        auto* heading = new Label(m_theme, TextRole::BodyBold, column == 0 ? Ink::Ok : Ink::Bad, m_content);
        heading->setText(title);
        auto* block = new TextBlock(m_theme, TextRole::Body, Ink::Text2, m_content);
        block->setText(text);
        grid->addWidget(heading, 0, column);
        grid->addWidget(block, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    };
    add(0, tr("Good result"), procedure.good.in(m_theme.language()));
    add(1, tr("Bad result"), procedure.bad.in(m_theme.language()));
    m_inner->addLayout(grid);
}

void ProcedurePanel::addFigures(const framework::Procedure& procedure)
{
    const Language language = m_theme.language();
    bool isFirst = true;
    for (const framework::Parameter& figure : m_figures.parameters) {
        if (!procedure.parameters.contains(figure.id))
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("Legal figures in force"));
        QStringList values;
        for (const framework::DatedValue& value : valuesInForce(figure, m_on)) {
            const QString band = value.band.in(language);
            values << (band.isEmpty() ? value.value : tr("%1 (%2)").arg(value.value, band));
        }
        const QString text = values.isEmpty() ? tr("none on record") : values.join(tr("; "));
        auto* block = new TextBlock(m_theme, TextRole::Body, Ink::Text2, m_content);
        const QString title = figure.title.in(language);
        //: A legal figure: its name, its values, its unit
        block->setText(tr("%1: %2 %3").arg(title, text, figure.unit.in(language)).trimmed(),
                       {{0, static_cast<int>(title.size()), true, {}}});
        m_inner->addWidget(block);
        auto* rule = new TextBlock(m_theme, TextRole::Caption, Ink::Text3, m_content);
        rule->setText(figure.rule.in(language));
        m_inner->addWidget(rule);
    }
}

void ProcedurePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
