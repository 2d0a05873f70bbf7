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
    , m_report(new QPushButton)
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
    m_why->setObjectName(u"explainWholeButton"_qs);
    setButtonKind(m_why, ButtonKind::Quiet);
    setControlSize(m_why, ControlSize::Compact);
    m_report->setObjectName(u"reportButton"_qs);
    m_report->setIcon(theme.icon(Icon::Report));
    setControlSize(m_report, ControlSize::Compact);
    m_verdict->setObjectName(u"verdict"_qs);
    m_reasons->setObjectName(u"reasons"_qs);
    auto* top = new QHBoxLayout;
    theme.keepSpacing(top, QMargins(), metric::kCardPadding);
    top->addWidget(m_views);
    top->addWidget(m_title, 1);
    top->addWidget(m_why);
    top->addWidget(m_report);
    m_words->addWidget(m_verdict, 0, Qt::AlignTop);
    m_reasonsColumn->addWidget(m_reasons);
    m_reasonsColumn->addStretch();
    m_words->addLayout(m_reasonsColumn, 1);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), 12);
    column->addLayout(top);
    column->addLayout(m_words);
    theme.keep(this, [this] { setNarrow(m_words->direction() == QBoxLayout::TopToBottom); });
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int view) {
        m_views->setCurrent(kResults);
        if (view == kQuestions)
            Q_EMIT questionsRequested();
    });
    connect(m_why, &QPushButton::clicked, this, &ResultsHeader::whyRequested);
    connect(m_report, &QPushButton::clicked, this, &ResultsHeader::reportRequested);
    retranslate();
}

void ResultsHeader::setNarrow(bool narrow)
{
    m_words->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(m_theme.px(narrow ? metric::kHalfGrid : kVerdictGap));
    // Beside each other, the first line of the reasons stands on the line of the verdict.
    const int drop = m_theme.step(TextRole::Title).lineHeight - m_theme.step(TextRole::Lead).lineHeight;
    m_reasonsColumn->setContentsMargins(0, narrow ? 0 : drop / 2, 0, 0);
}

void ResultsHeader::setFigures(const report::Figures& figures, const QString& title, Language language)
{
    m_title->setText(title);
    m_verdict->setText(report::verdictTitle(figures, language));
    m_reasons->setText(report::verdictReasons(figures, language));
    m_reasons->setHidden(m_reasons->text().isEmpty());
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
    m_why->setText(tr("Why this number"));
    m_report->setText(tr("Make the report"));
}

} // namespace sextant::ui
