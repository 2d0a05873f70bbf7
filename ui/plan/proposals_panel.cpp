#include "ui/plan/proposals_panel.h"

#include "ui/shared/effect_words.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace sextant::ui {

using improvement::Proposal;

namespace {

constexpr int kBox = 32;  ///< from the left edge to the words
constexpr int kGain = 64; ///< room for the figure at the right
constexpr int kPadding = 8;

} // namespace

ProposalRow::ProposalRow(const Theme& theme, QWidget* parent)
    : QCheckBox(parent)
    , m_theme(theme)
{
    setShapeRadius(this, metric::kRadius);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme.keep(this, [this] { updateGeometry(); });
}

void ProposalRow::setTexts(const QString& what, const QString& facts, const QString& gain)
{
    m_what = what;
    m_facts = facts;
    m_gain = gain;
    setAccessibleName(what);
    setAccessibleDescription(gain.isEmpty() ? facts : tr("%1; brings %2").arg(facts, gain));
    updateGeometry();
    update();
}

int ProposalRow::heightForWidth(int width) const
{
    const int room = qMax(1, width - m_theme.px(kBox + kGain + kPadding));
    const TextFlow what(m_what, {}, m_theme.font(TextRole::Body), m_theme.step(TextRole::Body).lineHeight,
                        room, 2);
    return what.height() + m_theme.step(TextRole::Caption).lineHeight + m_theme.px(2 * kPadding);
}

QSize ProposalRow::sizeHint() const
{
    const int width = m_theme.px(420);
    return {width, heightForWidth(width)};
}

QSize ProposalRow::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(48)};
}

void ProposalRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(QRect(0, height() - metric::kLine, width(), metric::kLine), tokens.line);
    QStyleOptionButton box;
    initStyleOption(&box);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, this);
    const int top = m_theme.px(kPadding) + (m_theme.step(TextRole::Body).lineHeight - side) / 2;
    box.rect = QRect(m_theme.px(4), top, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    const int left = m_theme.px(kBox);
    const int room = qMax(1, width() - m_theme.px(kBox + kGain + kPadding));
    const TextFlow what(m_what, {}, m_theme.font(TextRole::Body), m_theme.step(TextRole::Body).lineHeight,
                        room, 2);
    what.paint(painter, QPointF(left, m_theme.px(kPadding)), tokens.ink);
    const TextFlow facts(m_facts, {}, m_theme.font(TextRole::Caption),
                         m_theme.step(TextRole::Caption).lineHeight, room, 1);
    facts.paint(painter, QPointF(left, m_theme.px(kPadding) + what.height()), tokens.text2);
    painter.setFont(m_theme.font(TextRole::BodyBold));
    painter.setPen(tokens.ink);
    const QRect right(width() - m_theme.px(kGain + kPadding), m_theme.px(kPadding), m_theme.px(kGain),
                      m_theme.step(TextRole::Body).lineHeight);
    painter.drawText(right, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_gain);
}

void ProposalRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QCheckBox::keyPressEvent(event);
}

ProposalsPanel::ProposalsPanel(const Theme& theme, workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_heading(new Label(theme, TextRole::Heading))
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_effect(new TextBlock(theme, TextRole::Body))
    , m_list(new QVBoxLayout)
    , m_all(new QPushButton)
    , m_none(new QPushButton)
    , m_confirm(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_confirm->setObjectName(u"addProposedButton"_qs);
    m_cancel->setObjectName(u"cancelProposedButton"_qs);
    m_all->setObjectName(u"tickAllButton"_qs);
    m_none->setObjectName(u"tickNoneButton"_qs);
    m_effect->setObjectName(u"proposedEffect"_qs);
    setButtonKind(m_confirm, ButtonKind::Primary);
    for (QPushButton* button : {m_all, m_none, m_cancel})
        setButtonKind(button, ButtonKind::Quiet);
    auto* buttons = new QHBoxLayout;
    theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    for (QPushButton* button : {m_confirm, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    auto* rows = new QWidget;
    auto* filled = new QVBoxLayout(rows);
    theme.keepSpacing(filled, QMargins(4, 4, 4, 4), 0);
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    filled->addLayout(m_list);
    filled->addStretch(1);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), metric::kGrid);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(newPageScroll(rows), 1);
    column->addWidget(m_effect);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &ProposalsPanel::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &ProposalsPanel::cancelled);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    retranslate();
}

void ProposalsPanel::open(const assessment::AssessmentId& assessment)
{
    m_assessment = assessment;
    m_proposals = m_workspace.actions().proposals(assessment);
    for (ProposalRow* row : m_rows)
        delete row;
    m_rows.clear();
    for (size_t i = 0; i < m_proposals.size(); ++i) {
        auto* row = new ProposalRow(m_theme);
        row->setChecked(true);
        connect(row, &QCheckBox::toggled, this, &ProposalsPanel::showEffect);
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    QWidget* before = nullptr;
    for (ProposalRow* row : m_rows) {
        if (before != nullptr)
            setTabOrder(before, row);
        before = row;
    }
    for (QPushButton* button : {m_confirm, m_cancel, m_all, m_none}) {
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
    }
    retranslate();
}

QString ProposalsPanel::factsOf(const Proposal& proposal, const framework::FrameworkIndex& index) const
{
    const QString code = index.items()[static_cast<size_t>(index.indexOf(proposal.item))]->code;
    const QString now = proposal.points.toString();
    const QString target = proposal.target.toString();
    return proposal.gateFailed ? tr("%1, gate failed: now %2, must reach %3").arg(code, now, target)
                               : tr("%1, below target: now %2, target %3").arg(code, now, target);
}

void ProposalsPanel::fillRows()
{
    const auto framework = m_workspace.assessments().framework(m_assessment);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Proposal& proposal = m_proposals[i];
        const double gain = proposal.gain.toDouble();
        const bool isHigherBetter =
            framework->framework.method.better == framework::Direction::HigherIsBetter;
        m_rows[i]->setTexts(proposal.what.in(m_theme.language()), factsOf(proposal, framework->index),
                            changeText(isHigherBetter ? gain : -gain));
    }
}

std::vector<Proposal> ProposalsPanel::chosen() const
{
    std::vector<Proposal> ticked;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i]->isChecked())
            ticked.push_back(m_proposals[i]);
    return ticked;
}

QWidget* ProposalsPanel::firstRow() const
{
    return m_rows.empty() ? static_cast<QWidget*>(m_cancel) : m_rows.front();
}

void ProposalsPanel::tickAll(bool on)
{
    for (ProposalRow* row : m_rows)
        row->setChecked(on);
}

void ProposalsPanel::showEffect()
{
    const auto ticked = chosen();
    const int count = static_cast<int>(ticked.size());
    m_confirm->setText(tr("Add %n action(s)", nullptr, count));
    m_confirm->setEnabled(count > 0);
    if (count == 0) {
        m_effect->setText(QString());
        return;
    }
    const auto& assessments = m_workspace.assessments();
    const EffectWords words =
        effectWords(assessments.framework(m_assessment)->index, assessments.score(m_assessment),
                    m_workspace.actions().scoreWithProposals(m_assessment, ticked), m_theme.language());
    m_effect->setText(words.isNone ? QString()
                                   : tr("When these are done: %1").arg(words.all(m_theme.language())));
}

void ProposalsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void ProposalsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProposalsPanel::retranslate()
{
    m_heading->setText(tr("Propose from gaps"));
    m_text->setText(
        m_proposals.empty()
            ? tr("Every gap and failed gate has an action already, or no target is set that is not "
                 "reached.")
            : tr("Failed gates and questions below their target that no action answers to yet. Tick "
                 "what you want; nothing is added before."));
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_all->setVisible(!m_proposals.empty());
    m_none->setVisible(!m_proposals.empty());
    m_confirm->setVisible(!m_proposals.empty());
    m_cancel->setText(m_proposals.empty() ? tr("Back to the plan") : tr("Cancel"));
    if (!m_proposals.empty()) {
        fillRows();
        showEffect();
    } else {
        m_effect->setText(QString());
    }
}

} // namespace sextant::ui
