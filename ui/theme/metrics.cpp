#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QThread>
#include <QtMath>

#include <map>
#include <tuple>

namespace sextant::ui {

namespace {

TypeStep latinStep(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return {32, 40, true};
    case TextRole::Figure:
        return {40, 52, true};
    case TextRole::Title:
        return {25, 32, true};
    case TextRole::Question:
        return {20, 28, true};
    case TextRole::Heading:
        return {16, 24, true};
    case TextRole::Lead:
        return {16, 24, false};
    case TextRole::Body:
        return {13, 20, false};
    case TextRole::BodyBold:
        return {13, 20, true};
    case TextRole::Caption:
        return {11, 16, false};
    case TextRole::CaptionBold:
        return {11, 16, true};
    }
    return {13, 20, false};
}

TypeStep hanStep(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return {32, 44, true};
    case TextRole::Figure:
        return {40, 52, true};
    case TextRole::Title:
        return {25, 36, true};
    case TextRole::Question:
        return {20, 30, true};
    case TextRole::Heading:
        return {16, 26, true};
    case TextRole::Lead:
        return {16, 26, false};
    case TextRole::Body:
        return {14, 22, false};
    case TextRole::BodyBold:
        return {14, 22, true};
    case TextRole::Caption:
        return {12, 18, false};
    case TextRole::CaptionBold:
        return {12, 18, true};
    }
    return {14, 22, false};
}

QFont newFont(TextRole role, Language language, int textSize)
{
    const TypeStep step = typeStep(role, language, textSize);
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPixelSize(step.pixelSize);
    font.setWeight(step.bold ? QFont::Bold : QFont::Normal);
    return font;
}

/// Those that the window has used: ten to a language and a text size.
std::map<std::tuple<TextRole, Language, int>, QFont> theFonts;

} // namespace

TypeStep typeStep(TextRole role, Language language, int textSize)
{
    TypeStep step = language == Language::Chinese ? hanStep(role) : latinStep(role);
    step.pixelSize = qRound(step.pixelSize * textSize / 100.0);
    step.lineHeight = qRound(step.lineHeight * textSize / 100.0);
    return step;
}

QStringList fontFamilies(Language language)
{
    if (language == Language::Chinese)
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC")};
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
            QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC")};
}

QFont fontOf(TextRole role, Language language, int textSize)
{
    // Copies of a font share what Qt has found for it; a new one is looked for again. Fonts of two threads
    // may not share it.
    const QCoreApplication* application = QCoreApplication::instance();
    if (application == nullptr || QThread::currentThread() != application->thread())
        return newFont(role, language, textSize);
    if (theFonts.empty())
        qAddPostRoutine([] { theFonts.clear(); }); // before Qt lets go what they share
    const auto key = std::tuple(role, language, textSize);
    const auto known = theFonts.find(key);
    return known != theFonts.end() ? known->second
                                   : theFonts.emplace(key, newFont(role, language, textSize)).first->second;
}

} // namespace sextant::ui
