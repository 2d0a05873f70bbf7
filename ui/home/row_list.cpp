#include "ui/home/row_list.h"

#include "ui/shared/list_row.h"

#include <QVBoxLayout>

namespace sextant::ui {

RowList::RowList(const Theme& theme, int padding, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_padding(padding)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addStretch();
}

void RowList::setRows(const std::vector<RowText>& rows)
{
    while (m_rows.size() > rows.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // it may be the one that has just been pressed
        m_rows.pop_back();
    }
    while (m_rows.size() < rows.size()) {
        const int number = static_cast<int>(m_rows.size());
        auto* row = new ListRow(m_theme, this);
        row->setObjectName(QStringLiteral("row%1").arg(number));
        row->setPadding(m_padding);
        row->setHairline(number > 0);
        connect(row, &ListRow::clicked, this, [this, number] { Q_EMIT pressed(number); });
        m_column->insertWidget(number, row);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        m_rows[i]->setRowIcon(rows[i].icon, rows[i].ink);
        m_rows[i]->setStrong(rows[i].isStrong);
        m_rows[i]->setTexts(rows[i].title, rows[i].second, rows[i].fact);
    }
}

} // namespace sextant::ui
