#pragma once

#include "audit/engagement.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace sextant::ui {

class ListRow;

/// What a line of the list of audits says.
struct EngagementRow
{
    audit::EngagementId id;
    audit::EngagementStage stage = audit::EngagementStage::Planned;
    QString title;
    QString second; ///< code, period, progress
    QString fact;   ///< the opinion so far
    friend bool operator==(const EngagementRow&, const EngagementRow&) = default;
};

/// The audits of an organisation under the stages they are at. Arrows move, Enter opens, Del asks for
/// deletion.
class EngagementList : public QWidget
{
    Q_OBJECT

public:
    explicit EngagementList(const Theme& theme, QWidget* parent = nullptr);

    /// \a rows by stage, as they are to stand; the one that has the focus keeps it.
    void setRows(const std::vector<EngagementRow>& rows);
    const std::vector<EngagementRow>& rows() const { return m_rows; }
    /// The one that has or last had the focus; null: none.
    audit::EngagementId current() const { return m_current; }
    void setCurrent(const audit::EngagementId& id);
    void focusCurrent();

Q_SIGNALS:
    void opened(const sextant::audit::EngagementId& id);
    void deleteRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void move(int steps);
    /// False when \a key means nothing here.
    bool take(int key);
    /// -1: none.
    int indexOf(const audit::EngagementId& id) const;

    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<EngagementRow> m_rows;
    std::vector<ListRow*> m_lines; ///< one for each row
    audit::EngagementId m_current;
};

} // namespace sextant::ui
