#include "ui/search/find_row.h"

namespace sextant::ui {

search::Excerpt unmarked(const QString& text)
{
    constexpr int kLongest = 200;
    return search::excerpt(text, {}, 0, kLongest);
}

QString keyCapText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    const bool endsInPlus = text.endsWith(u'+');
    if (endsInPlus)
        text.chop(1);
    text.replace(u'+', u' ');
    if (endsInPlus)
        text = QString(text.trimmed() + QStringLiteral(" +")).trimmed();
    return text;
}

} // namespace sextant::ui
