#include "ui/assessment/result_panel.h"

#include "ui/assessment/history_entries.h"
#include "ui/assessment/history_reader.h"
#include "ui/assessment/item_figure_row.h"
#include "ui/assessment/result_words.h"
#include "ui/assessment/track_bar.h"
#include "ui/shared/card.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "workspace/change_notifier.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace sextant::ui {

namespace {

constexpr int kEdge = 20;
constexpr int kHistoryLines = 30;

} // namespace

ResultPanel::ResultPanel(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_presenter(presenter)
    , m_reader(new HistoryReader(presenter.workspace(), this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
    auto* column = new QVBoxLayout(m_content);
    theme.keepSpacing(column, QMargins(kEdge, kEdge, kEdge, kEdge), 0);
    buildFigure(*column);
    buildHistory(*column);
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(&presenter, &AssessmentPresenter::currentChanged, this, &ResultPanel::refresh);
    connect(&presenter, &AssessmentPresenter::visibilityChanged, this, &ResultPanel::refreshFigure);
    connect(&presenter, &AssessmentPresenter::assessmentChanged, this, &ResultPanel::refreshFigure);
    connect(&presenter, &AssessmentPresenter::answersChanged, this, &ResultPanel::refreshFigure);
    connect(&presenter, &AssessmentPresenter::answerChanged, this, [this](int index) {
        if (index != m_presenter.current() || !isVisible())
            return;
        m_historyStale = true;
        readHistory();
    });
    connect(&presenter.workspace().notifier(), &workspace::ChangeNotifier::committed, this, [this] {
        if (m_historyStale)
            readHistory();
        m_historyStale = false;
    });
    connect(m_reader, &HistoryReader::ready, this, [this](const std::vector<workspace::HistoryLine>& lines) {
        m_lines = lines;
        showHistory();
    });
    theme.keep(this, [this] { refresh(); });
}

void ResultPanel::buildFigure(QVBoxLayout& column)
{
    m_heading = new Label(m_theme, TextRole::BodyBold, Ink::Ink, m_content);
    m_score = new Label(m_theme, TextRole::Figure, Ink::Accent, m_content);
    m_score->setObjectName(QStringLiteral("sectionScore"));
    m_scale = new Label(m_theme, TextRole::Body, Ink::Text2, m_content);
    m_last = new Label(m_theme, TextRole::Body, Ink::Text2, m_content);
    auto* figure = new QHBoxLayout;
    figure->addWidget(m_score, 0, Qt::AlignBottom);
    figure->addWidget(m_scale, 0, Qt::AlignBottom);
    figure->addStretch(1);
    figure->addWidget(m_last, 0, Qt::AlignBottom);
    m_theme.keepSpacing(figure, QMargins(0, 4, 0, 0), metric::kGrid);
    m_track = new TrackBar(m_theme, m_content);
    m_interval = new TextBlock(m_theme, TextRole::Caption, Ink::Text2, m_content);
    m_rowColumn = new QVBoxLayout;
    m_theme.keepSpacing(m_rowColumn, QMargins(0, 12, 0, 8), 0);
    m_legend = new TrackLegend(m_theme, m_content);
    m_verdict = new MessageBar(m_theme, MessageKind::Info, m_content);
    m_verdict->setFilled(false);
    auto* words = new QVBoxLayout;
    words->addWidget(m_verdict);
    m_theme.keepSpacing(words, QMargins(0, 14, 0, 16), 0);
    auto* interval = new QVBoxLayout;
    interval->addWidget(m_interval);
    m_theme.keepSpacing(interval, QMargins(0, 4, 0, 0), 0);
    column.addWidget(m_heading);
    column.addLayout(figure);
    column.addWidget(m_track);
    column.addLayout(interval);
    column.addLayout(m_rowColumn);
    column.addWidget(m_legend);
    column.addLayout(words);
}

void ResultPanel::buildHistory(QVBoxLayout& column)
{
    column.addWidget(new Hairline(m_theme, Qt::Horizontal, m_content));
    m_historyHeading = new Label(m_theme, TextRole::BodyBold, Ink::Ink, m_content);
    m_historyColumn = new QVBoxLayout;
    m_allHistory = new QPushButton(m_content);
    m_allHistory->setObjectName(QStringLiteral("historyButton"));
    setButtonKind(m_allHistory, ButtonKind::Link);
    connect(m_allHistory, &QPushButton::clicked, this, &ResultPanel::historyRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(m_historyHeading);
    head->addStretch(1);
    head->addWidget(m_allHistory);
    m_historyColumn->addLayout(head);
    m_theme.keepSpacing(m_historyColumn, QMargins(0, 12, 0, 0), metric::kHalfGrid);
    column.addLayout(m_historyColumn);
}

QWidget* ResultPanel::focusTarget() const
{
    return m_rows.empty() ? nullptr : m_rows.front();
}

void ResultPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

void ResultPanel::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_heading->setText(tr("Result of this domain"));
    m_historyHeading->setText(tr("History of this answer"));
    m_allHistory->setText(tr("Restore… (H)"));
    m_allHistory->setAccessibleName(tr("History of this answer, and restore"));
    const bool shown = !m_presenter.isEmpty() && m_presenter.current() >= 0;
    m_content->setVisible(shown);
    if (!shown)
        return;
    refreshFigure();
    m_lines.clear();
    showHistory();
    readHistory();
}

void ResultPanel::refreshFigure()
{
    m_stale = m_stale || !isVisible();
    if (m_presenter.isEmpty() || m_presenter.current() < 0 || m_stale)
        return;
    const SectionFigures figures = sectionFigures(m_presenter, m_presenter.current());
    m_score->setText(figures.score ? figureText(m_presenter, *figures.score) : QString(QChar(0x2013)));
    //: The scale's highest figure after the score: "1.67 of 4"
    m_scale->setText(tr("of %1").arg(QString::number(figures.range.maximum)));
    m_last->setText(figures.last ? tr("last time %1").arg(figureText(m_presenter, *figures.last))
                                 : QString());
    m_track->setFigure({figures.range, figures.score, figures.intervalMinimum, figures.intervalMaximum,
                        figures.last, figures.target});
    const QString interval = intervalWords(m_presenter, figures);
    m_interval->setText(interval, {boldSpan(interval, figureText(m_presenter, figures.intervalMinimum)),
                                   boldSpan(interval, figureText(m_presenter, figures.intervalMaximum))});
    m_track->setAccessibleName(m_score->text() + u' ' + m_scale->text());
    m_track->setAccessibleDescription(interval);
    m_legend->setMarks(figures.target.has_value(), figures.last.has_value(), figures.open);
    const VerdictWords words = verdictWords(m_presenter, m_presenter.current(), m_theme.language());
    m_verdict->setVisible(!words.title.isEmpty());
    m_verdict->setKind(words.kind);
    m_verdict->setMessage(words.title, words.text);
    refreshRows();
}

void ResultPanel::refreshRows()
{
    const SectionFigures figures = sectionFigures(m_presenter, m_presenter.current());
    while (m_rows.size() > figures.items.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < figures.items.size()) {
        auto* row = new ItemFigureRow(m_theme, m_content);
        const size_t place = m_rows.size();
        connect(row, &QAbstractButton::clicked, this, [this, place] {
            m_presenter.goTo(sectionFigures(m_presenter, m_presenter.current()).items[place].item);
        });
        m_rowColumn->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const ItemFigure& figure = figures.items[i];
        m_rows[i]->setFigure(figure, m_presenter.item(figure.item).code,
                             itemFigureWords(m_presenter, figure, m_theme.language()));
    }
}

void ResultPanel::readHistory()
{
    if (m_presenter.current() >= 0)
        m_reader->read(m_presenter.assessmentId(), m_presenter.item(m_presenter.current()).id, kHistoryLines);
}

void ResultPanel::showHistory()
{
    delete m_historyBox;
    m_historyBox = new QWidget(m_content);
    auto* box = new QVBoxLayout(m_historyBox);
    m_theme.keepSpacing(box, QMargins(), metric::kGrid);
    const auto entries =
        historyEntries(m_presenter, m_presenter.current(), m_lines, m_clock.nowUtc(), m_theme.language());
    for (const HistoryEntry& entry : entries) {
        auto* line = new QHBoxLayout;
        auto* what = new ElidedLabel(m_theme, TextRole::Body, Ink::Ink, m_historyBox);
        what->setObjectName(QStringLiteral("historyLine"));
        what->setText(entry.what);
        auto* when = new Label(m_theme, TextRole::Caption, Ink::Text3, m_historyBox);
        when->setText(entry.when);
        line->addWidget(what, 1);
        line->addWidget(when);
        box->addLayout(line);
        if (entry.detail.isEmpty())
            continue;
        auto* detail = new TextBlock(m_theme, TextRole::Caption, Ink::Text2, m_historyBox);
        detail->setText(entry.detail);
        box->addWidget(detail);
    }
    m_historyHeading->setVisible(!entries.empty());
    m_allHistory->setVisible(!m_lines.empty());
    m_historyColumn->addWidget(m_historyBox);
    m_historyBox->show();
}

void ResultPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
