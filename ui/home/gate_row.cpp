#include "ui/home/gate_row.h"

#include "report/scale.h"
#include "ui/charts/level_square_widget.h"
#include "ui/shared/icon_label.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"

#include <QGridLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kColumns = 6;
constexpr int kSquare = 18;
constexpr int kMostLines = 4;

struct GateLook
{
    Icon icon;
    Ink ink;
    QString word;
};

GateLook lookOf(scoring::GateState state)
{
    switch (state) {
    case scoring::GateState::Passed:
        return {Icon::Check, Ink::Ok, GateRow::tr("passed")};
    case scoring::GateState::Failed:
        return {Icon::Close, Ink::Bad, GateRow::tr("failed")};
    case scoring::GateState::Open:
        return {Icon::Dot, Ink::Text3, GateRow::tr("open")};
    case scoring::GateState::Dropped:
        break;
    }
    return {Icon::Dash, Ink::Text3, GateRow::tr("not applicable")};
}

/// "each needs level 2", where all gates have one threshold.
QString needText(const report::Figures& figures)
{
    const auto& gates = figures.card.gates;
    const bool isOne = std::all_of(gates.begin(), gates.end(), [&gates](const scoring::GateResult& gate) {
        return gate.threshold == gates.front().threshold;
    });
    if (!isOne)
        return {};
    const QString level = gates.front().threshold.toString();
    return figures.index.framework().method.better == framework::Direction::LowerIsBetter
               ? GateRow::tr("each may be at level %1 at most").arg(level)
               : GateRow::tr("each needs level %1").arg(level);
}

} // namespace

GateRow::GateRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    theme.keep(this, [this] { m_grid->setSpacing(m_theme.px(metric::kGrid)); });
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
}

QString GateRow::summary(const report::Figures& figures)
{
    if (figures.card.gates.empty())
        return {};
    const auto count = [&figures](scoring::GateState state) {
        return static_cast<int>(std::count_if(figures.card.gates.begin(), figures.card.gates.end(),
                                              [state](const auto& gate) { return gate.state == state; }));
    };
    QStringList counts;
    if (const int passed = count(scoring::GateState::Passed))
        counts << tr("%1 passed").arg(passed);
    if (const int failed = count(scoring::GateState::Failed))
        counts << tr("%1 failed").arg(failed);
    if (const int open = count(scoring::GateState::Open))
        counts << tr("%1 open").arg(open);
    const QString need = needText(figures);
    //: between the counts of gates: "5 passed, 1 failed"
    const QString all = counts.join(tr(", "));
    //: what each gate needs, and how many pass
    return need.isEmpty() || all.isEmpty() ? need + all : tr("%1; %2").arg(need, all);
}

void GateRow::setFigures(const report::Figures& figures, Language language)
{
    std::vector<Cell> cells;
    for (const auto& gate : figures.card.gates) {
        const framework::Item& item = *figures.index.items()[static_cast<size_t>(gate.item)];
        cells.push_back({item.code, item.title.in(language),
                         report::levelMark(figures.index, figures.card, gate.item), gate.state});
    }
    if (cells == m_cells)
        return;
    m_cells = std::move(cells);
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const Cell& cell : m_cells) {
        m_grid->addWidget(newCell(cell), place / kColumns, place % kColumns);
        ++place;
    }
}

QWidget* GateRow::newCell(const Cell& cell)
{
    const GateLook look = lookOf(cell.state);
    auto* widget = new QWidget(this);
    //: a gate for screen readers: code, title, level in words, state
    widget->setAccessibleName(
        tr("%1 %2: %3, %4").arg(cell.code, cell.title, levelSquareText(cell.mark), look.word));
    auto* code = new Label(m_theme, TextRole::BodyBold);
    code->setText(cell.code);
    auto* top = new QHBoxLayout;
    m_theme.keepSpacing(top, QMargins(), metric::kGrid);
    top->addWidget(new IconLabel(m_theme, look.icon, look.ink, metric::kIconButton));
    top->addWidget(code);
    top->addWidget(new LevelSquare(m_theme, cell.mark, kSquare));
    top->addStretch();
    const bool isFailed = cell.state == scoring::GateState::Failed;
    auto* title = new TextBlock(m_theme, TextRole::Caption, isFailed ? Ink::Bad : Ink::Text2);
    title->setText(cell.title);
    title->setMaxLines(kMostLines);
    auto* column = new QVBoxLayout(widget);
    m_theme.keepSpacing(column, QMargins(), 2);
    column->addLayout(top);
    column->addWidget(title);
    column->addStretch();
    return widget;
}

} // namespace sextant::ui
