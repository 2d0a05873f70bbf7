#include "ui/shell/help_window.h"

#include "ui/shared/key_cap.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/shell/guide_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr QSize kSize(680, 720);
constexpr int kRowGap = 6;
constexpr int kTopicMargin = 4; ///< room for the focus ring

} // namespace

HelpWindow::HelpWindow(const Theme& theme, const QString& guideFolder, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_switch(new SegmentedSwitch(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_guide(new GuideView(theme, guideFolder, this))
{
    setModal(false);
    m_switch->setObjectName(u"helpSwitch"_qs);
    m_switch->addSegment({});
    m_switch->addSegment({});
    m_switch->setCurrent(TopicPart);
    m_stack->addWidget(newTopicPart());
    m_stack->addWidget(m_guide);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(20, 16, 20, 16), metric::kCardPadding);
    column->addWidget(m_switch, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedSwitch::chosen, this,
            [this](int index) { showPart(static_cast<Part>(index)); });
    const QSize room = parent->screen()->availableSize();
    resize(QSize(theme.px(kSize.width()), theme.px(kSize.height())).boundedTo(room));
    retranslate();
}

QWidget* HelpWindow::newTopicPart()
{
    m_column = new QWidget;
    m_title = new TextBlock(m_theme, TextRole::Title);
    m_title->setObjectName(u"helpTitle"_qs);
    m_text = new TextBlock(m_theme, TextRole::Body);
    m_text->setObjectName(u"helpText"_qs);
    auto* column = new QVBoxLayout(m_column);
    m_theme.keepSpacing(column, QMargins(kTopicMargin, kTopicMargin, metric::kCardPadding, kTopicMargin),
                        metric::kCardPadding);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch(1);
    QScrollArea* scroll = newPageScroll(m_column);
    scroll->setObjectName(u"helpScroll"_qs);
    scroll->setFocusPolicy(Qt::StrongFocus); // nothing inside takes the focus, and keys are to scroll
    return scroll;
}

void HelpWindow::setTopic(const HelpTopic& topic)
{
    m_topic = topic;
    m_title->setText(topic.title);
    m_text->setText(topic.text);
    m_title->setHidden(topic.title.isEmpty());
    m_text->setHidden(topic.text.isEmpty());
    fillKeys();
}

void HelpWindow::fillKeys()
{
    delete m_keys;
    m_keys = new QWidget;
    auto* grid = new QGridLayout(m_keys);
    grid->setColumnStretch(1, 1);
    m_theme.keep(grid, [this, grid] {
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(m_theme.px(metric::kCardPadding));
        grid->setVerticalSpacing(m_theme.px(kRowGap));
    });
    const int row = addKeys(0, tr("Keys on this page"), m_topic.here);
    addKeys(row, tr("Keys that work everywhere"), m_topic.everywhere);
    auto* column = static_cast<QVBoxLayout*>(m_column->layout());
    column->insertWidget(2, m_keys);
}

int HelpWindow::addKeys(int row, const QString& heading, const std::vector<KeyHint>& keys)
{
    if (keys.empty())
        return row;
    auto* grid = static_cast<QGridLayout*>(m_keys->layout());
    auto* head = new TextBlock(m_theme, TextRole::Heading);
    head->setText(heading);
    grid->addWidget(head, row++, 0, 1, 2);
    for (const KeyHint& key : keys) {
        auto* caps = new QWidget;
        auto* line = new QHBoxLayout(caps);
        m_theme.keepSpacing(line, QMargins(), metric::kHalfGrid);
        for (const QString& cap : key.keys)
            line->addWidget(new KeyCap(m_theme, cap));
        line->addStretch(1);
        auto* word = new TextBlock(m_theme, TextRole::Body);
        word->setText(key.word);
        //: for a screen reader: what is done, and by which key
        word->setAccessibleName(tr("%1: %2").arg(key.word, key.keys.join(u' ')));
        grid->addWidget(caps, row, 0, Qt::AlignTop);
        grid->addWidget(word, row++, 1);
    }
    return row;
}

void HelpWindow::showPart(Part part)
{
    m_switch->setCurrent(part);
    m_stack->setCurrentIndex(part);
    show();
    raise();
    activateWindow();
    if (part == GuidePart)
        m_guide->focusSearch();
    else
        m_stack->currentWidget()->setFocus();
}

void HelpWindow::showTopic()
{
    showPart(TopicPart);
}

void HelpWindow::showGuide()
{
    showPart(GuidePart);
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_switch->setAccessibleName(tr("Part of the help"));
    m_switch->setSegmentText(TopicPart, tr("This page"));
    m_switch->setSegmentText(GuidePart, tr("User guide"));
    m_stack->widget(TopicPart)->setAccessibleName(tr("About this page"));
}

} // namespace sextant::ui
