#include "ui/results/results_header.h"

#include "report/verdict.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kQuestions = 0;
constexpr int kResults = 1;
constexpr int kVerdictGap = 20;

} // namespace

ResultsHeader::ResultsHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_views(new SegmentedSwitch(theme))
    , m_title(new ElidedLabel(theme, TextRole::BodyBold))
    , m_why(new QPushButton)
    , m_whatIf(new QPushButton)
    , m_reach(new QPushButton)
    , m_compare(new QPushButton)
    , m_report(new QPushButton)
    , m_buttons(newButtons())
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_reasonsColumn(new QVBoxLayout)
    , m_verdict(new TextBlock(theme, TextRole::Title))
    , m_reasons(new TextBlock(theme, TextRole::Lead, Ink::Text2))
{
    m_views->setObjectName(u"viewSwitch"_qs);
    m_views->setCompact(true);
    m_views->addSegment({});
    m_views->addSegment({});
    m_views->setCurrent(kResults);
    m_verdict->setObjectName(u"verdict"_qs);
    m_reasons->setObjectName(u"reasons"_qs);
    lay();
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int view) {
        m_views->setCurrent(kResults);
        if (view == kQuestions)
            Q_EMIT questionsRequested();
    });
    connect(m_why, &QPushButton::clicked, this, &ResultsHeader::whyRequested);
    connect(m_whatIf, &QPushButton::clicked, this, &ResultsHeader::whatIfRequested);
    connect(m_reach, &QPushButton::clicked, this, &ResultsHeader::reachRequested);
    connect(m_compare, &QPushButton::clicked, this, &ResultsHeader::comparisonRequested);
    connect(m_report, &QPushButton::clicked, this, &ResultsHeader::reportRequested);
    retranslate();
}

QWidget* ResultsHeader::newButtons()
{
    m_why->setObjectName(u"explainWholeButton"_qs);
    setButtonKind(m_why, ButtonKind::Quiet);
    m_whatIf->setObjectName(u"whatIfButton"_qs);
    m_reach->setObjectName(u"reachButton"_qs);
    m_compare->setObjectName(u"compareButton"_qs);
    m_report->setObjectName(u"reportButton"_qs);
    m_report->setIcon(m_theme.icon(Icon::Report));
    for (QPushButton* button : {m_whatIf, m_reach})
        button->setCheckable(true);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    m_theme.keepSpacing(row, QMargins(), metric::kGrid);
    for (QPushButton* button : {m_why, m_whatIf, m_reach, m_compare, m_report}) {
        setControlSize(button, ControlSize::Compact);
        row->addWidget(button);
    }
    return buttons;
}

void ResultsHeader::lay()
{
    auto* first = new QHBoxLayout;
    m_theme.keepSpacing(first, QMargins(), metric::kCardPadding);
    first->addWidget(m_views);
    first->addWidget(m_title, 1);
    m_top->addLayout(first, 1);
    m_top->addWidget(m_buttons);
    m_words->addWidget(m_verdict, 0, Qt::AlignTop);
    m_reasonsColumn->addWidget(m_reasons);
    m_reasonsColumn->addStretch();
    m_words->addLayout(m_reasonsColumn, 1);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), 12);
    column->addLayout(m_top);
    column->addLayout(m_words);
    m_theme.keep(this, [this] { setNarrow(m_isNarrow); });
}

void ResultsHeader::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    arrangeTop();
    m_words->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(m_theme.px(narrow ? metric::kHalfGrid : kVerdictGap));
    // Beside each other, the first line of the reasons stands on the line of the verdict.
    const int drop = m_theme.step(TextRole::Title).lineHeight - m_theme.step(TextRole::Lead).lineHeight;
    m_reasonsColumn->setContentsMargins(0, narrow ? 0 : drop / 2, 0, 0);
}

/// The title is read whole: where the buttons leave it no room, they go below.
void ResultsHeader::arrangeTop()
{
    const int gap = m_theme.px(metric::kCardPadding);
    const int needed =
        m_views->sizeHint().width() + gap + m_title->sizeHint().width() + gap + m_buttons->sizeHint().width();
    const bool isBelow = m_isNarrow || width() < needed;
    const int spacing = isBelow ? m_theme.px(metric::kGrid) : gap;
    const auto direction = isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_top->direction() == direction && m_top->spacing() == spacing)
        return; // a layout that is set anew asks to be arranged again: without end
    m_top->setDirection(direction);
    m_top->setSpacing(spacing);
    m_top->setAlignment(m_buttons, isBelow ? Qt::AlignLeft : Qt::Alignment());
}

bool ResultsHeader::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrangeTop();
    return handled;
}

void ResultsHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeTop();
}

void ResultsHeader::setPanels(bool whatIf, bool reach)
{
    m_whatIf->setChecked(whatIf);
    m_reach->setChecked(reach);
}

void ResultsHeader::setCanTry(bool canTry)
{
    m_whatIf->setEnabled(canTry);
    m_reach->setEnabled(canTry);
}

void ResultsHeader::setFigures(const report::Figures& figures, const QString& title, Language language)
{
    m_title->setText(title);
    m_score = figures.card.overall.score ? report::scoreText(figures.index.framework(), figures.card.overall)
                                         : QString();
    m_isOpen = figures.card.overall.unanswered > 0;
    nameWhy();
    m_verdict->setText(report::verdictTitle(figures, language));
    m_reasons->setText(report::verdictReasons(figures, language));
    m_reasons->setHidden(m_reasons->text().isEmpty());
}

void ResultsHeader::nameWhy()
{
    m_why->setVisible(!m_score.isEmpty());
    m_why->setText((m_isOpen ? tr("So far %1") : tr("Overall %1")).arg(m_score));
    m_why->setToolTip(tr("Why this number"));
    m_why->setAccessibleDescription(tr("Why this number"));
}

void ResultsHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResultsHeader::retranslate()
{
    m_views->setSegmentText(kQuestions, tr("Questions"));
    m_views->setSegmentText(kResults, tr("Results"));
    m_views->setAccessibleName(tr("View"));
    m_whatIf->setText(tr("What if"));
    m_reach->setText(tr("Shortest list"));
    m_compare->setText(tr("Compare"));
    nameWhy();
    m_report->setText(tr("Make the report"));
}

} // namespace sextant::ui
