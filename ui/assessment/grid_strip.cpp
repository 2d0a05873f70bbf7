#include "ui/assessment/grid_strip.h"

#include "ui/shared/card.h"
#include "ui/shared/label.h"
#include "ui/shared/level_badge.h"
#include "ui/shared/text_block.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kHead = 200;
constexpr int kBadge = 20;
constexpr size_t kLevels = 5;
constexpr int kLines = 4;
constexpr int kEdge = 10; ///< above and below

} // namespace

GridStrip::GridStrip(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_head(new QWidget(this))
    , m_code(new Label(theme, TextRole::Question, Ink::Accent, m_head))
    , m_title(new ElidedLabel(theme, TextRole::BodyBold, Ink::Ink, m_head))
    , m_place(new Label(theme, TextRole::Caption, Ink::Text2, m_head))
    , m_question(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
{
    m_place->setObjectName(QStringLiteral("gridOutcome"));
    auto* words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_place);
    words->addStretch(1);
    theme.keepSpacing(words, QMargins(), 0);
    auto* head = new QHBoxLayout(m_head);
    head->addWidget(m_code, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    theme.keepSpacing(head, QMargins(), 12);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_head);
    row->addWidget(new Hairline(theme, Qt::Vertical, this));
    buildColumns(*row);
    row->addWidget(m_question, 1);
    m_question->setMaxLines(3);
    theme.keepSpacing(row, QMargins(metric::kPageEdge, kEdge, metric::kPageEdge, kEdge),
                      metric::kCardPadding);
    theme.keep(this, [this] {
        m_head->setFixedWidth(m_theme.px(kHead));
        setFixedHeight(kLines * m_theme.step(TextRole::Caption).lineHeight + m_theme.px(2 * kEdge));
        refresh();
    });
}

void GridStrip::buildColumns(QHBoxLayout& row)
{
    for (size_t level = 0; level < kLevels; ++level) {
        Column column;
        column.box = new QWidget(this);
        column.badge = new LevelBadge(m_theme, levelMark(static_cast<int>(level)), kBadge, column.box);
        column.text = new TextBlock(m_theme, TextRole::Caption, Ink::Text2, column.box);
        column.text->setMaxLines(kLines);
        auto* line = new QHBoxLayout(column.box);
        line->addWidget(column.badge, 0, Qt::AlignTop);
        line->addWidget(column.text, 1, Qt::AlignTop);
        m_theme.keepSpacing(line, QMargins(), metric::kGrid);
        row.addWidget(column.box, 1);
        m_columns.push_back(column);
    }
}

QString GridStrip::placeText(int item) const
{
    int place = 0;
    for (int i = 0; i <= item; ++i)
        place += m_presenter.isShown(i) ? 1 : 0;
    return tr("Row %1 of %2").arg(place).arg(m_presenter.shownCount());
}

void GridStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void GridStrip::refresh()
{
    if (!isVisible())
        return;
    const int item = m_presenter.isEmpty() ? -1 : m_presenter.current();
    m_head->setVisible(item >= 0);
    if (item < 0) {
        for (const Column& column : m_columns)
            column.box->hide();
        m_question->hide();
        return;
    }
    const framework::Item& asked = m_presenter.item(item);
    m_code->setText(asked.code);
    m_title->setText((asked.title.isEmpty() ? asked.question : asked.title).in(m_theme.language()));
    m_place->setInk(Ink::Text2);
    m_place->setText(placeText(item));
    refreshColumns(asked);
}

void GridStrip::refreshColumns(const framework::Item& item)
{
    const std::vector<OptionMark> marks = optionMarks(item, m_presenter.method().better);
    const bool levels = marks.size() == kLevels &&
                        std::ranges::all_of(marks, [](const OptionMark& mark) { return mark.level >= 0; });
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].box->setVisible(levels);
        if (!levels)
            continue;
        const framework::Option& option = item.options[i];
        const LocalizedText& text = !option.descriptor.isEmpty() ? option.descriptor
                                    : !option.summary.isEmpty()  ? option.summary
                                                                 : option.label;
        m_columns[i].text->setText(text.in(m_theme.language()));
    }
    m_question->setVisible(!levels);
    QStringList lines{item.question.in(m_theme.language())};
    for (size_t i = 0; i < marks.size(); ++i)
        lines << marks[i].symbol + u' ' + item.options[i].label.in(m_theme.language());
    m_question->setText(lines.join(QStringLiteral("   ")));
}

void GridStrip::tell(const QString& text)
{
    m_place->setInk(Ink::Ok);
    m_place->setText(text);
    m_place->setAccessibleName(text);
    QAccessibleEvent event(m_place, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void GridStrip::forget()
{
    m_place->setAccessibleName({});
    refresh();
}

} // namespace sextant::ui
