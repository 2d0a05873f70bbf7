#pragma once

#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/scripted_dialogs.h"

#include "ui/assessment/assessment_page.h"
#include "ui/assessment/grid_view.h"

#include <QUndoStack>
#include <QVBoxLayout>

#include <memory>

namespace page_bench {

using namespace sextant;
using workspace_fixture::item;
using workspace_fixture::level;

/// The assessment page in a window of its own, on a workspace with the trial framework. Ctrl+Z and
/// Ctrl+Shift+Z belong to the window, as in the program.
class PageBench : public workspace_fixture::Bench
{
public:
    explicit PageBench(const QSize& size = {1272, 812});
    ~PageBench();

    /// Closes page and file, and opens both again.
    void restart();
    /// Closes the page first: it must not outlive the file.
    void closePage();
    void openPage();

    ui::AssessmentPage& page() { return *m_page; }
    ui::AssessmentPresenter& presenter() { return page().presenter(); }
    QWidget& window() { return *m_window; }
    /// Presses \a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types \a text where the focus is.
    void type(const QString& text);
    template <typename T>
    T* part(const char* name)
    {
        return page().findChild<T*>(QString::fromLatin1(name));
    }
    const assessment::Answer& answerTo(const char* id) { return presenter().answer(indexOf(id)); }
    int indexOf(const char* id) { return presenter().index().indexOf(item(id)); }
    void goTo(const char* id) { presenter().goTo(indexOf(id)); }
    QString noticeTitle();
    /// Starts and shows an assessment of ten sections with \a perSection items of five levels each.
    assessment::AssessmentId startBig(int perSection);
    /// Shows the grid (F5); its view has the focus.
    ui::GridView& grid();
    /// The outcome of the last act, as the line below the grid tells it.
    QString outcome();
    /// A key of a keyboard in another mode: what it types, without a key of its own.
    void sendText(const QString& text);
    void openPreedit(const QString& text);
    void commitComposed(const QString& text);

    ui::Theme& theme;
    test::ScriptedDialogs dialogs;
    QUndoStack undo;
    ui::PhraseStore* phrases = nullptr; ///< for the page that is opened next
    QStringList opened;                 ///< paths of evidence handed to the desktop

private:
    QSize m_size;
    std::unique_ptr<QWidget> m_window;
    ui::AssessmentPage* m_page = nullptr;
};

} // namespace page_bench
