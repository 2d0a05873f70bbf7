#include "ui/organisation/code_picker.h"

#include "base/text.h"
#include "ui/shared/flow_layout.h"
#include "ui/theme/control_kind.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

QString entryText(const organisation::CodeName& entry, Language language)
{
    return entry.code + u"\u2002" + entry.name.in(language);
}

} // namespace

CodePicker::CodePicker(const Theme& theme, std::span<const organisation::CodeName> list, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(list)
    , m_field(new QLineEdit(this))
    , m_chips(new QWidget(this))
{
    auto* completer = new QCompleter(new QStringListModel(this), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::returnPressed, this, &CodePicker::addTyped);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &CodePicker::addTyped,
            Qt::QueuedConnection);

    setFocusProxy(m_field);
    new FlowLayout(theme, m_chips);
    auto* layout = new QVBoxLayout(this);
    theme.keepSpacing(layout, QMargins(), metric::kHalfGrid);
    layout->addWidget(m_field);
    layout->addWidget(m_chips);
}

void CodePicker::setCodes(const QStringList& codes)
{
    if (sorted(codes) == m_codes)
        return;
    m_codes = sorted(codes);
    rebuild();
}

void CodePicker::setLanguage(Language language)
{
    m_language = language;
    m_field->setPlaceholderText(tr("Type a name or a code, then Enter"));
    QStringList entries;
    for (const auto& entry : m_list)
        entries.append(entryText(entry, language));
    static_cast<QStringListModel*>(m_field->completer()->model())->setStringList(entries);
    rebuild();
}

void CodePicker::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_chips->setEnabled(!readOnly);
}

void CodePicker::addTyped()
{
    const QString code = codeOf(m_field->text());
    if (code.isEmpty())
        return;
    m_field->clear();
    if (m_codes.contains(code))
        return;
    m_codes = sorted(m_codes + QStringList{code});
    rebuild();
    Q_EMIT edited();
}

void CodePicker::remove(const QString& code)
{
    m_codes.removeAll(code);
    rebuild();
    m_field->setFocus();
    Q_EMIT edited();
}

void CodePicker::rebuild()
{
    qDeleteAll(m_chips->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    for (const QString& code : m_codes) {
        auto* chip = new QPushButton(organisation::nameOfCode(m_list, code).in(m_language), m_chips);
        setButtonKind(chip, ButtonKind::Plain);
        setControlSize(chip, ControlSize::Compact);
        chip->setIcon(m_theme.icon(Icon::Close, Ink::Text3));
        chip->setAccessibleName(tr("Remove %1").arg(chip->text()));
        chip->setObjectName(u"remove_"_qs + code);
        connect(
            chip, &QPushButton::clicked, this, [this, code] { remove(code); }, Qt::QueuedConnection);
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_codes.isEmpty());
}

QString CodePicker::codeOf(const QString& typed) const
{
    const QString wanted = foldedText(typed);
    if (wanted.isEmpty())
        return {};
    for (const auto& entry : m_list)
        for (const QString& form : {entry.code, entry.name.en, entry.name.zh,
                                    entryText(entry, Language::English), entryText(entry, Language::Chinese)})
            if (foldedText(form) == wanted)
                return entry.code;
    const auto begins = [&wanted](const organisation::CodeName& entry) {
        return foldedText(entry.name.en).startsWith(wanted) || foldedText(entry.name.zh).startsWith(wanted);
    };
    const auto first = std::find_if(m_list.begin(), m_list.end(), begins);
    const bool isOnly = first != m_list.end() && std::none_of(std::next(first), m_list.end(), begins);
    return isOnly ? first->code : QString();
}

QStringList CodePicker::sorted(const QStringList& codes) const
{
    QStringList known;
    for (const auto& entry : m_list)
        if (codes.contains(entry.code))
            known.append(entry.code);
    for (const QString& code : codes) // what a newer list has is kept
        if (!known.contains(code))
            known.append(code);
    return known;
}

} // namespace sextant::ui
