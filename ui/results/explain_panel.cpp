#include "ui/results/explain_panel.h"

#include "ui/results/item_table.h"
#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kPadding = 20;
constexpr int kRowHeight = 38;
constexpr int kLineColumns = 3;

} // namespace

ExplainPanel::ExplainPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new TextBlock(theme, TextRole::Heading))
    , m_close(new QToolButton)
    , m_node(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_figure(new Label(theme, TextRole::Figure, Ink::Accent))
    , m_fraction(new Label(theme, TextRole::Body, Ink::Text2))
    , m_rule(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_question(new QPushButton)
    , m_action(new QPushButton)
    , m_try(new QPushButton)
    , m_buttons(newButtons())
    , m_table(new ItemTable(theme))
    , m_lines(new QGridLayout)
    , m_whatIf(new MessageBar(theme, MessageKind::Info))
    , m_foot(new TextBlock(theme, TextRole::Caption, Ink::Text3))
{
    m_close->setIcon(theme.icon(Icon::Close));
    m_close->setObjectName(u"closeExplanationButton"_qs);
    m_close->setAutoRaise(true);
    m_node->setObjectName(u"explainedNode"_qs);
    m_figure->setObjectName(u"explainedFigure"_qs);
    m_fraction->setObjectName(u"explainedFraction"_qs);
    m_rule->setObjectName(u"explainedRule"_qs);
    m_table->setObjectName(u"explanationTable"_qs);
    m_table->setLeadsOn(true);
    m_table->setRowHeight(kRowHeight);
    m_whatIf->setObjectName(u"whatIf"_qs);
    m_whatIf->setFilled(false);
    lay();
    connect(m_close, &QToolButton::clicked, this, &ExplainPanel::closed);
    connect(m_table, &ItemTable::itemActivated, this, &ExplainPanel::itemRequested);
    connect(m_table, &ItemTable::sectionActivated, this, &ExplainPanel::sectionRequested);
    connect(m_question, &QPushButton::clicked, this, [this] { Q_EMIT questionRequested(m_item); });
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_item); });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT whatIfRequested(m_item); });
    retranslate();
}

QWidget* ExplainPanel::newButtons()
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(m_theme, buttons);
    m_question->setObjectName(u"explainedQuestionButton"_qs);
    m_action->setObjectName(u"explainedActionButton"_qs);
    m_try->setObjectName(u"explainedWhatIfButton"_qs);
    for (QPushButton* button : {m_question, m_action, m_try}) {
        setControlSize(button, ControlSize::Compact);
        flow->addWidget(button);
    }
    return buttons;
}

void ExplainPanel::lay()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto* figure = new QHBoxLayout;
    m_theme.keepSpacing(figure, QMargins(), metric::kGrid);
    figure->addWidget(m_figure);
    figure->addWidget(m_fraction);
    figure->addStretch();
    m_lines->setColumnStretch(0, 1);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(kPadding, metric::kCardPadding, kPadding, metric::kCardPadding),
                        metric::kHalfGrid);
    column->addLayout(top);
    column->addWidget(m_node);
    column->addLayout(figure);
    column->addWidget(m_rule);
    column->addWidget(m_buttons);
    column->addSpacing(metric::kGrid);
    column->addWidget(m_table);
    column->addLayout(m_lines);
    column->addSpacing(metric::kGrid);
    column->addWidget(m_whatIf);
    column->addSpacing(metric::kGrid);
    column->addWidget(m_foot);
    column->addStretch();
    m_theme.keep(this, [this] {
        m_lines->setHorizontalSpacing(m_theme.px(12));
        m_lines->setVerticalSpacing(m_theme.px(metric::kHalfGrid));
        // The fraction stands on the line of the big figure.
        const int below = m_theme.step(TextRole::Figure).lineHeight - m_theme.step(TextRole::Body).lineHeight;
        m_fraction->setContentsMargins(0, below / 2, 0, 0);
    });
}

void ExplainPanel::setExplained(const Explained& told)
{
    m_item = told.item;
    m_node->setText(told.title);
    m_figure->setText(told.figure);
    m_fraction->setText(told.fraction);
    m_rule->setText(told.rule);
    m_buttons->setVisible(m_item >= 0);
    m_table->rows()->setHeadings(told.headings);
    m_table->rows()->setRows(told.rows);
    m_table->setHidden(told.rows.empty());
    showFacts(told.facts);
    m_whatIf->setHidden(told.whatIfTitle.isEmpty());
    m_whatIf->setMessage(told.whatIfTitle, told.whatIf);
    m_foot->setText(told.foot);
}

void ExplainPanel::focusRows()
{
    if (m_table->isHidden())
        m_close->setFocus();
    else
        m_table->setFocus();
}

void ExplainPanel::showFacts(const std::vector<ExplainedFact>& facts)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    m_lines->addWidget(new Hairline(m_theme), row++, 0, 1, kLineColumns);
    for (const ExplainedFact& fact : facts)
        addFact(fact, row++);
}

void ExplainPanel::addFact(const ExplainedFact& fact, int row)
{
    auto* text = new TextBlock(m_theme, TextRole::Body, Ink::Text2, this);
    text->setText(fact.text);
    text->setPreferredWidth(1);
    m_lines->addWidget(text, row, 0, 1, fact.calculation.isEmpty() ? 2 : 1);
    const auto add = [this, row](const QString& word, TextRole role, Ink ink, int column) {
        auto* label = new Label(m_theme, role, ink, this);
        label->setText(word);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_lines->addWidget(label, row, column);
    };
    if (!fact.calculation.isEmpty())
        add(fact.calculation, TextRole::Body, Ink::Text3, 1);
    add(fact.figure, TextRole::BodyBold, Ink::Ink, 2);
}

void ExplainPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ExplainPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().card);
    painter.fillRect(QRect(0, 0, metric::kLine, height()), m_theme.tokens().line);
}

void ExplainPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplainPanel::retranslate()
{
    m_heading->setText(tr("Where this number comes from"));
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(tr("Close the explanation"));
    m_question->setText(tr("Go to the question"));
    m_action->setText(tr("Make an action of it"));
    m_try->setText(tr("What if"));
    m_table->setAccessibleName(tr("Answers behind the number"));
}

} // namespace sextant::ui
