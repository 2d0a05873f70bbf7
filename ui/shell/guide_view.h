#pragma once

#include "ui/theme/theme.h"

#include <QTextCursor>
#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace sextant::ui {

class GuideText;
class Label;

/// The user guide, to read and to search, from the program itself: nothing is fetched from outside, no link
/// leads out of it.
class GuideView : public QWidget
{
    Q_OBJECT

public:
    /// The guide lies at \a folder as en.md and zh.md.
    GuideView(const Theme& theme, const QString& folder, QWidget* parent = nullptr);

    /// Shows the guide in the language of the screen, from its beginning.
    void load();
    /// To the place where one searches.
    void focusSearch();
    int matchCount() const { return static_cast<int>(m_matches.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void loadIfSeen();
    void dress();
    void dressTables();
    void fillContents();
    void search();
    void step(int by);
    void mark();
    void retranslate();

    const Theme& m_theme;
    QString m_folder;
    QComboBox* m_contents;
    QLineEdit* m_search;
    Label* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    GuideText* m_text;
    std::vector<QTextCursor> m_matches;
    int m_match = -1; ///< the one in view
    bool m_isStale = true;
};

} // namespace sextant::ui
