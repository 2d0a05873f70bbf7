#include "ui/shared/dialogs.h"

#include "ui/shared/message_dialog.h"

#include <QFileDialog>

namespace sextant::ui {

namespace {

QString chosenFile(QFileDialog& dialog, const FileRequest& request)
{
    dialog.setNameFilters(request.filters);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QStringList files = dialog.selectedFiles();
    return files.isEmpty() ? QString() : files.first();
}

} // namespace

QString QtDialogs::openFile(QWidget* parent, const FileRequest& request)
{
    QFileDialog dialog(parent, request.title, request.path);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenFile(dialog, request);
}

QStringList QtDialogs::openFiles(QWidget* parent, const FileRequest& request)
{
    QFileDialog dialog(parent, request.title, request.path);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setNameFilters(request.filters);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString QtDialogs::openFolder(QWidget* parent, const FileRequest& request)
{
    QFileDialog dialog(parent, request.title, request.path);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString QtDialogs::saveFile(QWidget* parent, const FileRequest& request)
{
    const QFileInfo proposed(request.path);
    const bool isFolder = proposed.isDir();
    QFileDialog dialog(parent, request.title, isFolder ? request.path : proposed.path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(request.suffix);
    if (!isFolder)
        dialog.selectFile(proposed.fileName());
    return chosenFile(dialog, request);
}

bool QtDialogs::ask(QWidget* parent, const Question& question)
{
    MessageDialog dialog(m_theme, question, parent);
    return dialog.exec() == QDialog::Accepted;
}

void QtDialogs::tell(QWidget* parent, const Notice& notice)
{
    MessageDialog dialog(m_theme, notice, parent);
    dialog.exec();
}

} // namespace sextant::ui
