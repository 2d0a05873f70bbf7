#include "ui/manual/manual_reader.h"

#include "ui/manual/manual_text.h"

#include <QScrollBar>
#include <QTextBlock>

namespace sextant::ui {

namespace {

constexpr int kMeasure = 720; ///< px at 100 %: some 85 Latin letters, 42 Chinese ones, and the inset
constexpr int kInset = 20;
constexpr int kLeastMargin = 8;
constexpr int kWhole = 1000;

} // namespace

ManualReader::ManualReader(const Theme& theme, QWidget* parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setObjectName(u"manualReader"_qs);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                            Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const QString link = url.toString();
        if (link.startsWith(kManualLink))
            Q_EMIT partRequested(link.mid(kManualLink.size()));
    });
    connect(&theme, &Theme::changed, this, [this] {
        const int kept = place();
        setMeasure();
        fill();
        setPlace(kept);
    });
    setMeasure();
}

void ManualReader::read(std::vector<report::Block> blocks, Language language, const search::Query& query)
{
    m_blocks = std::move(blocks);
    m_language = language;
    m_query = query;
    fill();
    verticalScrollBar()->setValue(0);
    if (const auto marks = extraSelections(); !marks.isEmpty()) {
        QTextCursor first = marks.front().cursor;
        first.setPosition(first.selectionStart());
        setTextCursor(first);
        ensureCursorVisible();
    }
}

void ManualReader::fill()
{
    setExtraSelections({});
    fillDocument(*document(), m_blocks, m_theme, m_language);
    document()->setDocumentMargin(m_theme.px(kInset));
    mark();
}

void ManualReader::setQuery(const search::Query& query)
{
    m_query = query;
    mark();
}

void ManualReader::mark()
{
    setExtraSelections(marksOf(*document(), m_query, m_theme));
}

int ManualReader::place() const
{
    const int most = verticalScrollBar()->maximum();
    return most == 0 ? 0 : verticalScrollBar()->value() * kWhole / most;
}

void ManualReader::setPlace(int place)
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum() * qBound(0, place, kWhole) / kWhole);
}

void ManualReader::setMeasure()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = qMax(m_theme.px(kLeastMargin), (room - m_theme.px(kMeasure)) / 2);
    setViewportMargins(side, 0, qMax(0, room - side - qMin(m_theme.px(kMeasure), room - 2 * side)), 0);
}

void ManualReader::resizeEvent(QResizeEvent* event)
{
    setMeasure();
    QTextBrowser::resizeEvent(event);
}

} // namespace sextant::ui
