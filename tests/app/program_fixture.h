#pragma once

#include "program.h"
#include "support/scripted_dialogs.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>

namespace sextant::test {

/// The whole program in this process, with settings, data and bin in a folder of its own.
class ProgramBench
{
public:
    explicit ProgramBench(const QString& vfs = {})
        : m_vfs(vfs)
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(QStringLiteral("CONFIG"))));
        qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("DATA"))));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(path(QStringLiteral("CACHE"))));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // the look of this desktop is no part of a test
        start();
        // The screen of the offscreen platform is smaller than any laptop's.
        window().setWindowState(Qt::WindowNoState);
        window().resize(1440, 900);
    }
    ~ProgramBench() { end(); }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void start()
    {
        auto scripted = std::make_unique<ScriptedDialogs>();
        dialogs = scripted.get();
        program = std::make_unique<app::Program>(*qApp, app::Program::Parts{std::move(scripted), m_vfs, {}});
        program->setLanguage(Language::English);
    }
    void end()
    {
        program.reset();
        QApplication::setStyle(
            QStyleFactory::create(QStringLiteral("Fusion"))); // ours painted with its theme
    }
    void restart()
    {
        end();
        start();
    }

    void open(const QString& name) { program->fulfil(app::Program::wishToOpen(path(name))); }
    /// Begins the file \a name as a user would.
    void create(const QString& name)
    {
        dialogs->files.push_back(path(name));
        program->files().create();
    }
    workspace::Workspace& workspace() const { return program->files().current()->workspace(); }
    ui::MainWindow& window() const { return program->window(); }

    std::unique_ptr<app::Program> program;
    ScriptedDialogs* dialogs = nullptr; ///< of the program at hand

private:
    QTemporaryDir m_folder;
    QString m_vfs;
};

} // namespace sextant::test
