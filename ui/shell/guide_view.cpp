#include "ui/shell/guide_view.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>

namespace sextant::ui {

namespace {

constexpr int kMostMatches = 500;
constexpr int kCellPadding = 6;
constexpr int kMostLevels = 2; ///< of headings, in the list of contents

TextRole roleOf(int headingLevel)
{
    if (headingLevel == 1)
        return TextRole::Title;
    return headingLevel == 2 ? TextRole::Heading : TextRole::BodyBold;
}

} // namespace

/// Text that fetches nothing: a guide that names a picture or a page outside gets none.
class GuideText : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

GuideView::GuideView(const Theme& theme, const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_folder(folder)
    , m_contents(new ChoiceBox(this))
    , m_search(new QLineEdit(this))
    , m_count(new Label(theme, TextRole::Caption, Ink::Text2, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_text(new GuideText(this))
{
    m_contents->setObjectName(u"guideContentsCombo"_qs);
    m_search->setObjectName(u"guideSearchEdit"_qs);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"guideMatchLabel"_qs);
    m_previous->setObjectName(u"guidePreviousButton"_qs);
    m_previous->setIcon(theme.icon(Icon::ChevronUp));
    m_next->setObjectName(u"guideNextButton"_qs);
    m_next->setIcon(theme.icon(Icon::ChevronDown));
    m_text->setObjectName(u"guideText"_qs);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* row = new QHBoxLayout;
    theme.keepSpacing(row, QMargins(), metric::kGrid);
    row->addWidget(m_contents, 2);
    row->addWidget(m_search, 3);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_previous, m_next})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), 12);
    column->addLayout(row);
    column->addWidget(m_text, 1);

    connect(m_search, &QLineEdit::textChanged, this, &GuideView::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_contents, &QComboBox::activated, this, [this](int index) {
        m_text->setTextCursor(
            QTextCursor(m_text->document()->findBlock(m_contents->itemData(index).toInt())));
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() +
                                              m_text->cursorRect().top());
        m_text->setFocus();
    });
    connect(&theme, &Theme::changed, this, &GuideView::loadIfSeen);
    retranslate();
}

void GuideView::load()
{
    m_isStale = false;
    QFile file(m_folder + u'/' + languageCode(m_theme.language()) + u".md"_qs);
    const QString text = file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    QTextDocument* document = m_text->document();
    document->setDefaultFont(m_theme.font(TextRole::Body));
    document->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                    QTextDocument::MarkdownNoHTML);
    dress();
    dressTables();
    fillContents();
    m_text->moveCursor(QTextCursor::Start);
    search();
}

void GuideView::loadIfSeen()
{
    m_isStale = true;
    if (isVisible())
        load();
}

/// Type, spaces and lines as everywhere in the program; links that would lead out are words.
void GuideView::dress()
{
    const QTextDocument* document = m_text->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const TypeStep step = m_theme.step(level > 0 ? roleOf(level) : TextRole::Body);
        format.setLineHeight(step.lineHeight, QTextBlockFormat::FixedHeight);
        format.setTopMargin(m_theme.px(level > 1 ? metric::kCardPadding : 0));
        format.setBottomMargin(m_theme.px(cursor.currentTable() != nullptr ? 0 : metric::kGrid));
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat words;
        words.setForeground(m_theme.color(Ink::Ink));
        words.setAnchor(false);
        words.setAnchorHref({});
        words.setFontUnderline(false);
        if (level > 0)
            words.setFont(m_theme.font(roleOf(level)));
        cursor.mergeCharFormat(words);
    }
}

void GuideView::dressTables()
{
    for (QTextFrame* frame : m_text->document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(metric::kLine);
        format.setBorderBrush(m_theme.tokens().line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(m_theme.px(kCellPadding));
        format.setBottomMargin(m_theme.px(metric::kCardPadding));
        table->setFormat(format);
    }
}

void GuideView::fillContents()
{
    m_contents->clear();
    const QTextDocument* document = m_text->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0 && level <= kMostLevels)
            m_contents->addItem(block.text(), block.position());
    }
    m_contents->setEnabled(m_contents->count() > 0);
}

void GuideView::search()
{
    m_matches.clear();
    m_match = -1;
    const QString wanted = m_search->text();
    QTextCursor found(m_text->document());
    while (!wanted.isEmpty() && m_matches.size() < kMostMatches) {
        found = m_text->document()->find(wanted, found);
        if (found.isNull())
            break;
        m_matches.push_back(found);
    }
    step(1);
}

void GuideView::step(int by)
{
    const int count = matchCount();
    if (count > 0) {
        m_match = m_match < 0 ? 0 : (m_match + by + count) % count;
        QTextCursor place = m_matches[static_cast<std::size_t>(m_match)];
        place.clearSelection();
        m_text->setTextCursor(place);
        m_text->ensureCursorVisible();
    }
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
    //: which of the places found is in view, and how many there are
    m_count->setText(count > 0                    ? tr("%1 of %2").arg(m_match + 1).arg(count)
                     : m_search->text().isEmpty() ? QString()
                                                  : tr("not found"));
    mark();
}

void GuideView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < m_matches.size(); ++i) {
        const bool isCurrent = static_cast<int>(i) == m_match;
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_matches[i];
        selection.format.setBackground(isCurrent ? m_theme.tokens().accent : m_theme.tokens().accentTint);
        selection.format.setForeground(isCurrent ? m_theme.tokens().onAccent : m_theme.tokens().ink);
        marks.append(selection);
    }
    m_text->setExtraSelections(marks);
}

void GuideView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool GuideView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isBack = (key->modifiers() & Qt::ShiftModifier) != 0;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(isBack ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GuideView::showEvent(QShowEvent* event)
{
    if (m_isStale)
        load();
    QWidget::showEvent(event);
}

void GuideView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        loadIfSeen();
    }
    QWidget::changeEvent(event);
}

void GuideView::retranslate()
{
    m_contents->setAccessibleName(tr("Contents"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_text->setAccessibleName(tr("User guide"));
    m_previous->setToolTip(tr("Previous place"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place"));
    m_next->setAccessibleName(tr("Next place"));
    m_contents->setToolTip(tr("Contents"));
}

} // namespace sextant::ui

#include "guide_view.moc"
