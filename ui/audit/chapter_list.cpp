#include "ui/audit/chapter_list.h"

#include "ui/audit/engagement_words.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kColumnGap = 24;

} // namespace

ChapterList::ChapterList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    theme.keep(this, [this] {
        m_grid->setHorizontalSpacing(m_theme.px(kColumnGap));
        m_grid->setVerticalSpacing(m_theme.px(metric::kGrid));
        m_columns = 0;
        arrange();
    });
}

void ChapterList::setChapters(const framework::FrameworkIndex& manual,
                              const std::vector<framework::SectionId>& among)
{
    std::vector<Chapter> chapters = chaptersOf(manual, m_theme.language());
    if (!among.empty())
        std::erase_if(chapters, [&](const Chapter& chapter) {
            return std::find(among.begin(), among.end(), chapter.id) == among.end();
        });
    while (m_lines.size() > chapters.size()) {
        delete m_lines.back().box;
        m_lines.pop_back();
        m_columns = 0;
    }
    for (size_t i = 0; i < chapters.size(); ++i) {
        if (i == m_lines.size()) {
            m_lines.push_back({{}, 0, new QCheckBox(this)});
            connect(m_lines.back().box, &QCheckBox::clicked, this, &ChapterList::edited);
            m_lines.back().box->setVisible(true);
            m_columns = 0;
        }
        Line& line = m_lines[i];
        line.id = chapters[i].id;
        line.checks = chapters[i].checks;
        line.box->setObjectName(u"chapter-"_qs + line.id.text);
        line.box->setEnabled(!m_readOnly);
        //: a chapter of the manual and the number of its checks
        line.box->setText(
            tr("%1 (%n)", nullptr, line.checks).arg(QString(chapters[i].title).replace(u'&', u"&&"_qs)));
        line.box->setAccessibleName(tr("%1, %n check(s)", nullptr, line.checks).arg(chapters[i].title));
    }
    arrange();
}

void ChapterList::setChosen(const std::vector<framework::SectionId>& chosen)
{
    for (const Line& line : m_lines) {
        const QSignalBlocker blocker(line.box);
        line.box->setChecked(std::find(chosen.begin(), chosen.end(), line.id) != chosen.end());
    }
}

std::vector<framework::SectionId> ChapterList::chosen() const
{
    std::vector<framework::SectionId> chosen;
    for (const Line& line : m_lines)
        if (line.box->isChecked())
            chosen.push_back(line.id);
    return chosen;
}

int ChapterList::chosenChecks() const
{
    int checks = 0;
    for (const Line& line : m_lines)
        checks += line.box->isChecked() ? line.checks : 0;
    return checks;
}

void ChapterList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Line& line : m_lines)
        line.box->setEnabled(!readOnly);
}

void ChapterList::focusFirst()
{
    if (!m_lines.empty())
        m_lines.front().box->setFocus();
}

int ChapterList::widest() const
{
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, line.box->sizeHint().width());
    return widest;
}

/// That of one column: two are for where there is room.
QSize ChapterList::minimumSizeHint() const
{
    return {widest(), m_grid->minimumSize().height()};
}

void ChapterList::arrange()
{
    const int columns = width() >= 2 * widest() + m_theme.px(kColumnGap) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int rows = (static_cast<int>(m_lines.size()) + columns - 1) / columns;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        m_grid->addWidget(m_lines[static_cast<size_t>(i)].box, i % rows, i / rows);
    QWidget* last = nullptr;
    for (const Line& line : m_lines) {
        if (last != nullptr)
            setTabOrder(last, line.box);
        last = line.box;
    }
}

void ChapterList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ChapterList::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

} // namespace sextant::ui
