#pragma once

#include "support/demo_file.h"
#include "support/look.h"
#include "ui/search/find_field.h"
#include "ui/search/find_popup.h"
#include "ui/search/finder.h"
#include "ui/shared/language_switcher.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

namespace search_fixture {

using namespace sextant;

/// A window with the field at its top and a text field of a page below; the demo organisation is open.
class FinderBench
{
public:
    explicit FinderBench(Language language = Language::English)
        : file(language)
    {
        switcher.setLanguage(language);
        auto* column = new QVBoxLayout(&window);
        pageField = new QLineEdit(&window);
        finder = new ui::Finder(
            theme, &window, [this] { return groups; }, [this] { return shown; });
        column->addWidget(finder->field(), 0, Qt::AlignHCenter);
        column->addWidget(pageField);
        column->addStretch(1);
        shown = file.underWay();
        finder->setWorkspace(file.workspace.get());
        QObject::connect(finder, &ui::Finder::hitChosen, &window,
                         [this](const workspace::SearchHit& hit) { chosen = hit; });
        window.resize(1200, 800);
        window.show();
        QApplication::setActiveWindow(&window);
        pageField->setFocus();
    }
    ~FinderBench()
    {
        finder->setWorkspace(nullptr);
        switcher.setLanguage(Language::English);
    }

    /// A key where the focus is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : &window, static_cast<Qt::Key>(key), modifiers);
    }
    void find() { press(Qt::Key_F, Qt::ControlModifier); }
    void command() { press(Qt::Key_K, Qt::ControlModifier); }
    /// As an input method does it: composed first, then committed.
    void compose(const QString& text)
    {
        QInputMethodEvent event(text, {});
        QApplication::sendEvent(field(), &event);
    }
    void type(const QString& text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field(), &event);
    }

    ui::FindField* field() const { return finder->field(); }
    ui::FindPopup* popup() const { return window.findChild<ui::FindPopup*>(); }
    QListView* list() const { return window.findChild<QListView*>(QStringLiteral("findList")); }
    /// Titles of all rows, or of those of \a kind.
    QStringList titles(std::optional<ui::FindRow::Kind> kind = {}) const
    {
        QStringList all;
        for (int i = 0; i < popup()->model().rowCount(); ++i)
            if (!kind || popup()->model().row(i).kind == *kind)
                all.append(popup()->model().row(i).title.text);
        return all;
    }
    QStringList headings() const { return titles(ui::FindRow::Kind::Heading); }
    const ui::FindRow* current() const { return popup()->chosen(); }

    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher{*qApp, theme};
    test::DemoFile file;
    QWidget window;
    QLineEdit* pageField = nullptr;
    ui::Finder* finder = nullptr;
    std::vector<ui::CommandGroup> groups;
    assessment::AssessmentId shown;
    std::optional<workspace::SearchHit> chosen;
};

} // namespace search_fixture
