#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

class QCoreApplication;

namespace sextant::ui {

class SwitchingTranslator;

/// Switches the interface between English and Chinese while it runs: texts, fonts, locale. Every widget hears
/// one LanguageChange and reads its texts again.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    /// Texts come from :/i18n/sextant_zh_CN.qm and sextant_en.qm (plural forms); those of Qt itself from \a
    /// qtFolder, by default where Qt keeps them, or from :/i18n.
    LanguageSwitcher(QCoreApplication& application, Theme& theme, const QString& qtFolder = {});
    ~LanguageSwitcher() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);

Q_SIGNALS:
    void languageChanged();

private:
    void load();

    Theme& m_theme;
    QString m_qtFolder;
    Language m_language = Language::English;
    std::unique_ptr<SwitchingTranslator> m_translator;
};

} // namespace sextant::ui
