#pragma once

#include "base/language.h"
#include "organisation/code_lists.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <span>

class QLineEdit;

namespace sextant::ui {

/// Entries chosen from a public code list: typed or picked in a field with completion, shown as chips that
/// take themselves away when pressed.
class CodePicker : public QWidget
{
    Q_OBJECT

public:
    CodePicker(const Theme& theme, std::span<const organisation::CodeName> list, QWidget* parent = nullptr);

    const QStringList& codes() const { return m_codes; }
    void setCodes(const QStringList& codes);
    void setLanguage(Language language);
    void setReadOnly(bool readOnly);
    QLineEdit* field() { return m_field; }

Q_SIGNALS:
    /// The user added or removed an entry.
    void edited();

private:
    void addTyped();
    void remove(const QString& code);
    void rebuild();
    /// Code of the entry whose code or name is \a typed, in either language; empty when none or several.
    QString codeOf(const QString& typed) const;
    /// In the order of the list.
    QStringList sorted(const QStringList& codes) const;

    const Theme& m_theme;
    std::span<const organisation::CodeName> m_list;
    Language m_language = Language::English;
    QStringList m_codes;
    QLineEdit* m_field;
    QWidget* m_chips;
};

} // namespace sextant::ui
