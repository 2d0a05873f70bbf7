#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_text.h"

#include <QColor>
#include <QPen>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace sextant::ui {

/// How many profiles have a sign of their own; further ones begin again.
inline constexpr size_t kProfileSigns = 8;

/// The sign of \a profile, from 0.
inline size_t signOf(const report::Profile& profile)
{
    return static_cast<size_t>(profile.number < 1 ? 0 : profile.number - 1);
}

/// Colour, dashes and shape tell profiles apart, each of them without the others: on a screen, on paper
/// without colour, and for those who see few colours. \a number counts from 0.
QColor profileColor(const ChartStyle& style, size_t number);
QPen profilePen(const ChartStyle& style, size_t number, qreal width);
/// The shape of profile \a number around \a centre, hollow while its figure is open. \a radius in design px.
void paintProfileSign(QPainter& painter, const ChartStyle& style, QPointF centre, size_t number, bool open,
                      qreal radius = 4.5);

/// Line, sign, number and name of every profile, in rows as many as \a width needs.
struct ProfileKeys
{
    struct Key
    {
        QRectF area; ///< from the keys' own top left
        size_t sign = 0;
        QString text;
    };
    std::vector<Key> keys;
    qreal height = 0;
};
ProfileKeys profileKeys(const ChartStyle& style, const std::vector<report::Profile>& profiles, qreal width);
void paintProfileKeys(QPainter& painter, const ChartStyle& style, QPointF topLeft, const ProfileKeys& keys);

/// What the profiles have in place number \a place, in words: "A Governance", then "2 2024
/// self-rating: 2.33".
QString profilesText(const std::vector<report::ProfilePlace>& places,
                     const std::vector<report::Profile>& profiles, size_t place);

} // namespace sextant::ui
