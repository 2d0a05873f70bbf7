#include "early_fonts.h"

#include "ui/theme/metrics.h"

#include <QFontMetrics>

#include <tuple>

#include <fontconfig/fontconfig.h>

namespace sextant::app {

EarlyFonts::EarlyFonts()
    : m_thread([asked = m_language.get_future()]() mutable {
        FcInit();
        if (const std::optional<Language> language = asked.get())
            std::ignore = QFontMetrics(ui::fontOf(ui::TextRole::Body, *language)).height();
    })
{}

EarlyFonts::~EarlyFonts()
{
    if (!m_wentOn)
        m_language.set_value(std::nullopt);
}

void EarlyFonts::goOn(Language language)
{
    m_wentOn = true;
    m_language.set_value(language);
}

} // namespace sextant::app
