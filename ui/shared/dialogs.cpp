#include "ui/shared/dialogs.h"

#include "ui/shared/message_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace sextant::ui {

namespace {

/// "svg" of "Drawing (*.svg)"; empty where a filter names no ending, or several.
QString endingOf(const QString& filter)
{
    static const QRegularExpression one(u"\\(\\*\\.(\\w+)\\)$"_qs);
    return one.match(filter).captured(1);
}

/// The ending of the name follows the kind of file that is chosen.
void followFilter(QFileDialog& dialog, const FileRequest& request)
{
    QObject::connect(
        &dialog, &QFileDialog::filterSelected, &dialog, [&dialog, request](const QString& chosen) {
            const QString ending = endingOf(chosen);
            if (ending.isEmpty())
                return;
            dialog.setDefaultSuffix(ending);
            QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
            for (const QString& filter : request.filters)
                if (const QString other = u'.' + endingOf(filter); other.size() > 1 && name.endsWith(other)) {
                    name.chop(other.size());
                    dialog.selectFile(name + u'.' + ending);
                    return;
                }
        });
}

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
    followFilter(dialog, request);
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
