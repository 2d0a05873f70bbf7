#include "ui/shared/language_switcher.h"

#include "ui/shared/format.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

namespace sextant::ui {

/// One translator that is installed once and changes what it says: installing and removing two of them would
/// make every widget read its texts four times.
class SwitchingTranslator : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* comment, int count) const override
    {
        const QString own = m_own->translate(context, source, comment, count);
        return own.isNull() ? m_qt->translate(context, source, comment, count) : own;
    }
    bool isEmpty() const override { return false; }

    void load(const QString& ownFile, const QStringList& qtFiles)
    {
        m_own = std::make_unique<QTranslator>();
        m_qt = std::make_unique<QTranslator>();
        [[maybe_unused]] const bool found = m_own->load(ownFile);
        for (const QString& file : qtFiles)
            if (m_qt->load(file))
                break;
    }

private:
    std::unique_ptr<QTranslator> m_own = std::make_unique<QTranslator>();
    std::unique_ptr<QTranslator> m_qt = std::make_unique<QTranslator>();
};

LanguageSwitcher::LanguageSwitcher(QCoreApplication& application, Theme& theme, const QString& qtFolder)
    : m_theme(theme)
    , m_qtFolder(qtFolder.isEmpty() ? QLibraryInfo::path(QLibraryInfo::TranslationsPath) : qtFolder)
    , m_translator(std::make_unique<SwitchingTranslator>())
{
    load();
    application.installTranslator(m_translator.get());
}

LanguageSwitcher::~LanguageSwitcher() = default;

void LanguageSwitcher::load()
{
    const bool chinese = m_language == Language::Chinese;
    QStringList qtFiles;
    if (chinese)
        qtFiles = {QStringLiteral(":/i18n/qtbase_zh_CN.qm"), m_qtFolder + QStringLiteral("/qtbase_zh_CN.qm")};
    m_translator->load(chinese ? QStringLiteral(":/i18n/sextant_zh_CN.qm")
                               : QStringLiteral(":/i18n/sextant_en.qm"),
                       qtFiles);
    QLocale::setDefault(localeOf(m_language));
    m_theme.setLanguage(m_language);
}

void LanguageSwitcher::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    load();
    // The application would only post it: the texts are to change at once, with the fonts. Each window hands
    // it on.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &change);
    }
    Q_EMIT languageChanged();
}

} // namespace sextant::ui
