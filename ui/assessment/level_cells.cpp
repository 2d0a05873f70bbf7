#include "ui/assessment/level_cells.h"

#include "ui/theme/paint.h"

#include "assessment/response_check.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace sextant::ui {

/// The words of this file, for the translator.
class LevelCellWords
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::LevelCellWords)
};

namespace {

constexpr int kWidth = 26;
constexpr int kHeight = 22;
constexpr int kGap = 2;
constexpr int kInset = 9;
constexpr int kMaxOptions = 10; ///< those that have a key

} // namespace

LevelCells::LevelCells(const Theme& theme, const AssessmentPresenter& presenter, int item, const QRectF& rect)
    : m_theme(theme)
    , m_presenter(presenter)
    , m_item(item)
    , m_rect(rect)
{
    const framework::Item& asked = presenter.item(item);
    if (asked.kind != framework::ItemKind::Option && asked.kind != framework::ItemKind::Options)
        return;
    m_options = std::min(static_cast<int>(asked.options.size()), kMaxOptions);
    m_notApplicable = assessment::takesNotApplicable(presenter.method(), asked);
    const qreal room = rect.width() - 2 * theme.px(kInset) - (count() - 1) * kGap;
    m_width = std::min<qreal>(theme.px(kWidth), room / std::max(count(), 1));
}

QRectF LevelCells::cell(int place) const
{
    const qreal height = m_theme.px(kHeight);
    const qreal left = m_rect.left() + m_theme.px(kInset) + place * (m_width + kGap);
    return {left, std::floor(m_rect.center().y() - height / 2 + 0.5), m_width, height};
}

QRectF LevelCells::frame() const
{
    return cell(0).united(cell(count() - 1));
}

int LevelCells::at(const QPointF& place) const
{
    for (int i = 0; i < count(); ++i) {
        if (cell(i).contains(place))
            return i;
    }
    return -1;
}

void LevelCells::paintOption(QPainter& painter, int option, bool chosen) const
{
    const Tokens& t = m_theme.tokens();
    const framework::Item& asked = m_presenter.item(m_item);
    const OptionMark mark = optionMarks(asked, m_presenter.method().better)[static_cast<size_t>(option)];
    const auto level = static_cast<size_t>(std::max(mark.level, 0));
    const QRectF square = cell(option);
    if (chosen)
        paintShape(painter, square, metric::kRadiusSmall, mark.level < 0 ? t.accent : t.level[level],
                   QColor());
    painter.setFont(m_theme.font(chosen ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(!chosen ? t.text3 : mark.level < 0 ? t.onAccent : t.levelNumber[level]);
    painter.drawText(square, Qt::AlignCenter, mark.symbol);
}

void LevelCells::paint(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const bool conflict = m_presenter.isConflicted(m_item);
    const assessment::Response response =
        conflict ? assessment::Response{} : m_presenter.answer(m_item).response;
    const std::vector<int> chosen = chosenOptions(m_presenter.item(m_item), response);
    if (conflict)
        paintShape(painter, frame().adjusted(-2, -1, 2, 1), metric::kRadiusSmall, t.badTint, t.bad,
                   metric::kLine);
    for (int option = 0; option < m_options; ++option)
        paintOption(painter, option, std::ranges::find(chosen, option) != chosen.end());
    if (!m_notApplicable)
        return;
    const bool isChosen = assessment::isNotApplicable(response);
    const QRectF square = cell(m_options);
    if (isChosen)
        paintShape(painter, square, metric::kRadiusSmall, t.sunk, t.edge, metric::kLine);
    painter.setFont(m_theme.font(isChosen ? TextRole::CaptionBold : TextRole::Caption));
    painter.setPen(isChosen ? t.ink : t.text3);
    //: Short, in a small square: not applicable
    painter.drawText(square, Qt::AlignCenter, LevelCellWords::tr("N/A"));
}

} // namespace sextant::ui
