#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace sextant::ui {

class Label;

/// One line that can be picked.
struct PickEntry
{
    QString text;   ///< what is shown, plain
    QString detail; ///< beside it, quieter; also searched
    QString key;    ///< an exact or beginning match of this comes first (a code, a number)
    bool removable = false;
    friend bool operator==(const PickEntry&, const PickEntry&) = default;
};

/// What is to be picked, and what comes of it.
struct PickRequest
{
    QString title;
    QString placeholder;
    QString typed; ///< stands in the field already
    std::vector<PickEntry> entries;
    std::function<void(int)> picked;                ///< the entry's place
    std::function<QString(const QString&)> newWord; ///< what picking a new text would do; empty: not offered
    std::function<void(const QString&)> pickedNew;
    std::function<void(int)> remove; ///< Shift+Delete on a removable entry; opens the list anew
};

/// A field with a list below it, over the page: type to narrow down, arrows choose, Enter picks, Escape or a
/// click elsewhere gives up. The focus goes back to where it was.
class PickPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PickPanel(const Theme& theme, QWidget* page);

    void open(PickRequest request);
    bool isOpen() const { return !isHidden(); }
    /// Gives up; the focus goes back.
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void place();
    void pick(int row);
    void removeCurrent();
    int rank(const PickEntry& entry, const QString& folded) const;

    const Theme& m_theme;
    Label* m_title;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    PickRequest m_request;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace sextant::ui
