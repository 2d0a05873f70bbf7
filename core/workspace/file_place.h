#pragma once

#include <QString>
#include <QStringList>

namespace sextant::workspace {

/// Whose folder a file lies in. In all but the user's own it may vanish or be replaced at any time.
enum class PlaceKind { Own, Chat, Mail, Temporary };

struct FilePlace
{
    PlaceKind kind = PlaceKind::Own;
    QString program; ///< the chat program's name, as it calls itself abroad: "WeChat"; else empty
    bool isOwn() const { return kind == PlaceKind::Own; }
    friend bool operator==(const FilePlace&, const FilePlace&) = default;
};

/// By the names of the folders alone: nothing is read. \a temporaryFolder: the system's; empty: as it is
/// here.
FilePlace placeOf(const QString& path, const QString& temporaryFolder = {});

/// Whether \a other is named as a second state of the file \a name: what sync clients, chat programs and file
/// managers call a copy ("a (1).sextant", "a 的冲突副本.sextant", "a (conflicted copy 2026-03-14).sextant",
/// "a.sync-conflict-20260314-140200-ABC.sextant", "a - 副本.sextant").
bool isCopyName(const QString& other, const QString& name);

/// Names of such files beside \a path, sorted. Reads the folder: call it from a worker.
QStringList copiesBeside(const QString& path);

} // namespace sextant::workspace
