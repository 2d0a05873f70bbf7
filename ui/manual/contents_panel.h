#pragma once

#include "search/query.h"
#include "ui/manual/manual_contents.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace sextant::ui {

class ContentsDelegate;
class ContentsFilter;
class ContentsModel;
class Label;

/// The left part of the page: what is looked for, and the contents, of which only what was found is left.
class ContentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContentsPanel(const Theme& theme, QWidget* parent = nullptr);

    void setContents(const std::shared_ptr<const ManualContents>& contents);
    void setLanguage(Language language);
    /// Selects \a node without announcing it; a node that is filtered out is selected once it is back.
    void setCurrent(int node);
    /// The node before (-1) or behind (1) the current one among those found; -1 when there is none.
    int neighbour(int step) const;

    const search::Query& query() const { return m_query; }
    QWidget* tree() const;
    QWidget* filterField() const;
    void focusFilter();

Q_SIGNALS:
    void chosen(int node);
    /// Enter on an entry: on to reading.
    void readingRequested();
    void queryChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void filter();
    void goToHits();
    void showCurrent();
    void retranslate();

    const Theme& m_theme;
    std::shared_ptr<const ManualContents> m_contents;
    search::Query m_query;
    int m_current = -1;
    int m_hitCount = 0;
    ContentsModel* m_model;
    ContentsFilter* m_found;
    ContentsDelegate* m_delegate;
    QLineEdit* m_field;
    Label* m_count;
    QTreeView* m_tree;
};

} // namespace sextant::ui
