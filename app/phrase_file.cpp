#include "phrase_file.h"

#include "folders.h"

#include <QSettings>

namespace sextant::app {

namespace {

const QString kOwn = QStringLiteral("phrases/own");

QString path()
{
    return configFolder() + QStringLiteral("/phrases.ini");
}

} // namespace

QStringList PhraseFile::load() const
{
    return QSettings(path(), QSettings::IniFormat).value(kOwn).toStringList();
}

void PhraseFile::save(const QStringList& phrases)
{
    QSettings(path(), QSettings::IniFormat).setValue(kOwn, phrases);
}

} // namespace sextant::app
