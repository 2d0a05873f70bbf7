#include "ui/shared/name_completion.h"

#include <QCompleter>
#include <QLineEdit>

namespace sextant::ui {

void completeNames(QLineEdit* field, const QStringList& names)
{
    auto* completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

} // namespace sextant::ui
