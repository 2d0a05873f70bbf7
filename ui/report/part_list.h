#pragma once

#include "base/language.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <set>
#include <vector>

namespace sextant::ui {

/// Something that can be ticked.
struct PartRow
{
    QString id;
    QString name;
    bool available = true; ///< else it is greyed, and not in the report whatever its tick says
};

/// Parts of a report with a tick each.
class PartModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// All but \a leftOut are ticked. Rows of the same ids are only renamed.
    void setRows(std::vector<PartRow> rows, const QStringList& leftOut);
    /// Ids without a tick, in their order.
    QStringList leftOut() const;
    /// Ids with one, in their order.
    QStringList chosen() const;
    void setAll(bool ticked);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The user, or setAll(), has changed what is ticked.
    void ticked();

private:
    std::vector<PartRow> m_rows;
    std::set<QString> m_leftOut;
};

/// The list of them, as tall as it has rows, up to a number: Space ticks, Ctrl+A ticks all or none.
class PartList : public QListView
{
    Q_OBJECT

public:
    PartList(const Theme& theme, int mostRows, QWidget* parent = nullptr);

    PartModel& parts() { return *m_parts; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    PartModel* m_parts;
    int m_mostRows;
};

} // namespace sextant::ui
