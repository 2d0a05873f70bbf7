#include "ui/home/start_page.h"

#include "ui/home/drop_hint.h"
#include "ui/home/recent_list.h"
#include "ui/home/start_card.h"
#include "ui/shared/card.h"
#include "ui/shared/icon_label.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kContentWidth = 1040;
constexpr int kWideFrom = 720; ///< px at 100 %: cards side by side
constexpr int kTop = 56;
constexpr int kMark = 48;
constexpr int kGapBelowLead = 16;
constexpr int kMostRecent = 3;
constexpr int kSteps = 3;

QString droppedFile(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

StartPage::StartPage(const Theme& theme, RecentFiles& recent, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_recent(recent)
{
    setAcceptDrops(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(newPageScroll(newContent()));
    theme.keep(this, [this] { arrange(); });
    retranslate();
}

QWidget* StartPage::newContent()
{
    auto* content = new QWidget;
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    m_theme.keepSpacing(column, QMargins(), metric::kCardGap);
    column->addWidget(newHeading());
    column->addSpacing(kGapBelowLead);
    column->addLayout(newCards());
    m_dropHint = new DropHint(m_theme);
    column->addWidget(m_dropHint);
    column->addWidget(newRecent());
    column->addSpacing(kGapBelowLead);
    column->addWidget(new Hairline(m_theme));
    column->addWidget(newSteps());
    column->addSpacing(kGapBelowLead);
    column->addWidget(newFootnotes());
    column->addStretch();
    m_theme.keep(holder, [this, holder] { holder->setMaximumWidth(m_theme.px(kContentWidth)); });
    auto* row = new QHBoxLayout(content);
    m_theme.keepSpacing(row, QMargins(metric::kHomeEdge, kTop, metric::kHomeEdge, metric::kHomeEdge), 0);
    row->addStretch(1);
    row->addWidget(holder, 100);
    row->addStretch(1);
    return content;
}

QLayout* StartPage::newCards()
{
    m_new = new StartCard(m_theme, Icon::Assessment, u"1"_qs, true);
    m_demo = new StartCard(m_theme, Icon::Demo, u"2"_qs, false);
    m_open = new StartCard(m_theme, Icon::Open, u"3"_qs, false);
    m_new->button()->setObjectName(u"newFileButton"_qs);
    m_demo->button()->setObjectName(u"openDemoButton"_qs);
    m_open->button()->setObjectName(u"openFileButton"_qs);
    connect(m_new->button(), &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_demo->button(), &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(m_open->button(), &QPushButton::clicked, this, &StartPage::openRequested);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_theme.keepSpacing(m_cards, QMargins(), metric::kCardGap);
    for (StartCard* card : {m_new, m_demo, m_open})
        m_cards->addWidget(card, 1);
    return m_cards;
}

/// Hidden at the very first start, when there is nothing to show.
QWidget* StartPage::newRecent()
{
    m_recentPart = new QWidget;
    m_recentHeading = new Label(m_theme, TextRole::BodyBold);
    m_recentList = new RecentList(m_theme, m_recent, kMostRecent, metric::kGrid);
    connect(m_recentList, &RecentList::openRequested, this, &StartPage::fileRequested);
    auto* column = new QVBoxLayout(m_recentPart);
    m_theme.keepSpacing(column, QMargins(), metric::kHalfGrid);
    column->addWidget(m_recentHeading);
    column->addWidget(m_recentList);
    const auto showIfAny = [this] { m_recentPart->setHidden(m_recent.files().empty()); };
    connect(&m_recent, &RecentFiles::changed, this, showIfAny);
    showIfAny();
    return m_recentPart;
}

QWidget* StartPage::newHeading()
{
    m_heading = new TextBlock(m_theme, TextRole::Display);
    m_lead = new TextBlock(m_theme, TextRole::Lead, Ink::Text2);
    auto* heading = new QWidget;
    auto* top = new QHBoxLayout;
    m_theme.keepSpacing(top, QMargins(-6, 0, 0, 0), 14);
    top->addWidget(new IconLabel(m_theme, Icon::Mark, Ink::Accent, kMark));
    top->addWidget(m_heading, 1, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(heading);
    m_theme.keepSpacing(column, QMargins(), 12);
    column->addLayout(top);
    column->addWidget(m_lead);
    return heading;
}

QWidget* StartPage::newSteps()
{
    auto* steps = new QWidget;
    m_stepsRow = new QBoxLayout(QBoxLayout::LeftToRight, steps);
    m_theme.keepSpacing(m_stepsRow, QMargins(), metric::kCardGap);
    for (int i = 0; i < kSteps; ++i) {
        auto* part = new QVBoxLayout;
        part->setSpacing(0);
        m_steps.push_back(
            {new Label(m_theme, TextRole::BodyBold), new TextBlock(m_theme, TextRole::Body, Ink::Text2)});
        part->addWidget(m_steps.back().title);
        part->addWidget(m_steps.back().text);
        part->addStretch();
        m_stepsRow->addLayout(part, 1);
    }
    return steps;
}

QWidget* StartPage::newFootnotes()
{
    auto* notes = new QWidget;
    auto* row = new QHBoxLayout(notes);
    m_theme.keepSpacing(row, QMargins(), metric::kGrid);
    for (const Icon icon : {Icon::Lock, Icon::Info}) {
        m_footnotes.push_back(new TextBlock(m_theme, TextRole::Caption, Ink::Text2));
        row->addWidget(new IconLabel(m_theme, icon, Ink::Text2, metric::kIconButton), 0, Qt::AlignTop);
        row->addWidget(m_footnotes.back());
        row->addSpacing(metric::kCardPadding);
    }
    row->addStretch(1);
    return notes;
}

void StartPage::arrange()
{
    const auto direction =
        width() < m_theme.px(kWideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_cards->setDirection(direction);
    m_stepsRow->setDirection(direction);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

std::vector<KeyHint> StartPage::hints() const
{
    return {{{u"1"_qs}, tr("new file")}, {{u"2"_qs}, tr("open the demo")}, {{u"3"_qs}, tr("open a file")}};
}

void StartPage::activated()
{
    m_recent.check();
    m_new->button()->setFocus();
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_1)
        Q_EMIT newRequested();
    else if (isPlain && event->key() == Qt::Key_2)
        Q_EMIT demoRequested();
    else if (isPlain && event->key() == Qt::Key_3)
        Q_EMIT openRequested();
    else
        Page::keyPressEvent(event);
}

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty())
        Q_EMIT fileRequested(path);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void StartPage::retranslate()
{
    m_heading->setText(tr("Before you sail, know where you stand"));
    m_lead->setText(
        tr("Sextant helps organisations that go global to assess their own capacity and to print a "
           "readiness report. Everything stays on this computer; no network is needed."));
    m_new->setTexts(
        tr("Start an assessment"),
        tr("Make a file for your organisation and begin with the first question. Close it whenever you "
           "like: nothing is lost."),
        tr("New file"));
    m_demo->setTexts(
        tr("Open the demo"),
        tr("Seabridge Foundation: three assessments with notes and evidence, to look at and to change "
           "at will."),
        tr("Open the demo"));
    m_open->setTexts(tr("Open a file"),
                     tr("Go on with a file of yours, or look at one that a colleague sent."),
                     tr("Choose a file"));
    m_dropHint->setText(
        tr("You can also drop a .sextant file here. Files from a read-only place open for reading "
           "only; save a copy to work on them."));
    m_recentHeading->setText(tr("Recent files"));
    m_steps[0].title->setText(tr("Assessment"));
    m_steps[0].text->setText(tr("Ten domains, 62 indicators; five levels each, with what each level asks."));
    m_steps[1].title->setText(tr("Results"));
    m_steps[1].text->setText(tr("Profile, gates and gaps; every figure opens to the answers behind it."));
    m_steps[2].title->setText(tr("Readiness report"));
    m_steps[2].text->setText(tr("One page to sign, every detail behind it; in English or Chinese."));
    m_footnotes[0]->setText(tr("No network, no upload: the file is yours to keep."));
    m_footnotes[1]->setText(tr("Results are self-assessed and indicative; they are nobody's rating."));
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
