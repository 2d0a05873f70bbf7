#pragma once

#include <QEvent>

namespace sextant::ui {

class ChartWidget;

/// Sent to a chart's window when the user wants its picture as a file: who may ask for one answers.
class ChartSaveEvent : public QEvent
{
public:
    explicit ChartSaveEvent(ChartWidget& chart)
        : QEvent(kind())
        , m_chart(chart)
    {}

    static Type kind()
    {
        static const auto registered = static_cast<Type>(registerEventType());
        return registered;
    }

    ChartWidget& chart() const { return m_chart; }

private:
    ChartWidget& m_chart;
};

} // namespace sextant::ui
