#include "framework/detail/check.h"
#include "framework/points.h"

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

void Checker::checkMethod()
{
    const Method& method = m_framework.method;
    if (method.decimals < 0 || method.decimals > 4)
        error({Place::Of::Method, 0, "decimals", -1}, u"“decimals” must be a whole number from 0 to 4"_s);
    if (m_places.isBroken(Place::Of::Method, 0))
        return;
    checkBands();
    if (method.aggregate == Aggregate::Sum && method.bandRule == BandRule::Fixed &&
        method.bandMeasure != BandMeasure::Ratio && method.notApplicable == NotApplicableRule::Excluded)
    {
        error({Place::Of::Method, 0, "notApplicable", -1},
              u"a sum with fixed bands cannot leave items out: write “notApplicable: refused”, or "
              u"“notApplicable: points” and "
              "“notApplicablePoints” in the items"_s);
    }
    bool given = method.notApplicable != NotApplicableRule::Points || m_places.partsMissing();
    for (const Item* item : m_index.items())
        given = given || item->notApplicablePoints.has_value();
    if (!given)
        warning({Place::Of::Method, 0, "notApplicable", -1},
                u"no item has “notApplicablePoints”, so none can be not applicable"_s);
}

void Checker::checkBands()
{
    const Method& method = m_framework.method;
    const Place place{Place::Of::Method, 0, "bands", -1};
    if (method.bandRule == BandRule::None) {
        if (!method.bands.empty())
            error(place, u"bands need a rule"_s);
        return;
    }
    if (method.bands.size() < 2 || method.bands.size() > static_cast<size_t>(kMostOptions))
        error(place, u"there must be between 2 and %1 bands"_s.arg(kMostOptions));
    if (method.bandRule != BandRule::Fixed && method.bandMeasure != BandMeasure::Score)
        error({Place::Of::Method, 0, "measure", -1}, u"“measure” goes with “rule: fixed” only"_s);
    QSet<QString> ids;
    for (int i = 0; i < static_cast<int>(method.bands.size()); ++i) {
        const Band& band = method.bands[static_cast<size_t>(i)];
        checkId(band.id, {Place::Of::Band, i, {}, -1}, ids, u"a band"_s);
        if (band.label.isEmpty())
            error({Place::Of::Band, i, {}, -1}, u"a band needs a label"_s);
    }
    if (method.bandRule == BandRule::HactWidths)
        checkHactWidths();
    else
        checkFixedBands();
}

void Checker::checkFixedBands()
{
    const Method& method = m_framework.method;
    std::optional<Decimal> before;
    for (int i = 0; i < static_cast<int>(method.bands.size()); ++i) {
        const auto& from = method.bands[static_cast<size_t>(i)].from;
        const Place place{Place::Of::Band, i, "from", -1};
        if (i == 0 && from)
            error(place, u"the first band begins at the lowest figure: leave out “from”"_s);
        if (i > 0 && !from)
            error(place, u"every band but the first needs “from”"_s);
        if (i > 0 && from && before && *from <= *before)
            error(place, u"bands must rise: each “from” is greater than the one before"_s);
        const bool share =
            method.bandRule == BandRule::PointShares || method.bandMeasure == BandMeasure::Ratio;
        if (from && share && (*from <= Decimal() || *from > Decimal::fromInt(1)))
            error(place, u"a share or ratio lies above 0 and at most at 1"_s);
        before = from;
    }
}

/// The widths between 1 and (4q + 4k)/q hold only for the points that the HACT questionnaire of 2016 uses.
void Checker::checkHactWidths()
{
    const Method& method = m_framework.method;
    const Place place{Place::Of::Method, 0, "bands", -1};
    if (method.bands.size() != 4)
        error(place, u"“rule: hactWidths” needs four bands"_s);
    for (int i = 0; i < static_cast<int>(method.bands.size()); ++i) {
        if (method.bands[static_cast<size_t>(i)].from)
            error({Place::Of::Band, i, "from", -1},
                  u"“rule: hactWidths” computes the limits itself: leave out “from”"_s);
    }
    if (method.aggregate != Aggregate::Mean || method.better != Direction::LowerIsBetter)
        error(place, u"“rule: hactWidths” needs “better: lower” and “aggregate: mean”"_s);
    for (int i = 0; i < static_cast<int>(m_index.items().size()); ++i) {
        const Item& item = *m_index.items()[static_cast<size_t>(i)];
        if (m_places.isBroken(Place::Of::Item, i) || !hasPoints(item) || item.weight == Decimal())
            continue;
        const PointSpan wanted{Decimal::fromInt(1), Decimal::fromInt(item.key ? 8 : 4)};
        if (item.weight != Decimal::fromInt(1) || attainablePoints(item) != wanted) {
            error({Place::Of::Item, i, {}, -1},
                  u"“rule: hactWidths” needs weight 1 (or 0) and points from 1 to %1"_s.arg(
                      item.key ? u"8 in a key item"_s : u"4"_s));
        }
    }
}

void Checker::checkReadiness()
{
    if (!m_framework.readiness)
        return;
    const Place place{Place::Of::Readiness, 0, {}, -1};
    const ReadinessRule& rule = *m_framework.readiness;
    if (m_framework.method.better != Direction::HigherIsBetter)
        error(place, u"a readiness rule needs “better: higher”"_s);
    if (m_framework.sections.empty() && !m_places.partsMissing())
        error(place, u"a readiness rule needs sections"_s);
    for (const Decimal threshold : {rule.overallMinimum, rule.sectionMinimum, rule.notReadyAtGatePoints}) {
        if (!isWithin(threshold, kMostPoints))
            error(place, u"thresholds must lie between -%1 and %1"_s.arg(kMostPoints.toString()));
    }
}

} // namespace sextant::framework::detail
