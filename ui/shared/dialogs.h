#pragma once

#include "ui/shared/message_bar.h"

#include <QStringList>

namespace sextant::ui {

/// Which file: \a path is where to begin (folder, or a file name to propose); filters as "Sextant file
/// (*.sextant)".
struct FileRequest
{
    QString title;
    QString path;
    QStringList filters;
    /// Added to a name typed without an ending, without the dot; saving only.
    QString suffix;
};

/// Asked once, for what cannot be undone. The verb stands on the button: "Delete file", never "OK".
struct Question
{
    QString title;
    QString text;
    QString verb;
    bool danger = false;
};

/// Something the user must know before going on.
struct Notice
{
    MessageKind kind = MessageKind::Info;
    QString title;
    QString text;
    /// Technical text, offered for copying; may be empty.
    QString detail;
};

/// Everything that stops the program until the user has answered. Pages get a reference; tests pass a
/// scripted one.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// The file chosen; empty: the user gave up.
    virtual QString openFile(QWidget* parent, const FileRequest& request) = 0;
    /// The files chosen, one or more; empty: the user gave up.
    virtual QStringList openFiles(QWidget* parent, const FileRequest& request)
    {
        const QString path = openFile(parent, request);
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    /// The folder chosen, from \a request's path on; empty: the user gave up.
    virtual QString openFolder(QWidget* parent, const FileRequest& request)
    {
        return openFile(parent, request);
    }
    /// The file to write; empty: the user gave up. Asks by itself before an existing file is named.
    virtual QString saveFile(QWidget* parent, const FileRequest& request) = 0;
    /// True when the user pressed the verb.
    virtual bool ask(QWidget* parent, const Question& question) = 0;
    virtual void tell(QWidget* parent, const Notice& notice) = 0;
};

/// The real ones.
class QtDialogs : public Dialogs
{
public:
    explicit QtDialogs(const Theme& theme)
        : m_theme(theme)
    {}

    QString openFile(QWidget* parent, const FileRequest& request) override;
    QStringList openFiles(QWidget* parent, const FileRequest& request) override;
    QString openFolder(QWidget* parent, const FileRequest& request) override;
    QString saveFile(QWidget* parent, const FileRequest& request) override;
    bool ask(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const Notice& notice) override;

private:
    const Theme& m_theme;
};

} // namespace sextant::ui
