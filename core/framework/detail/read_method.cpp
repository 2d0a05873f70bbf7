#include "framework/detail/read_context.h"

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

void readBandList(ReadContext& context, MapReader& map, Method& method)
{
    for (const YamlNode& node : map.list("list"_L1)) {
        MapReader entry(map.file(), node, u"a band"_s, context.log);
        const int number = static_cast<int>(method.bands.size());
        Band band;
        context.places.set({Place::Of::Band, number, {}, -1}, entry.spot());
        band.id = entry.requiredText("id"_L1).value_or(QString());
        band.from = entry.decimal("from"_L1);
        readTextAt(context, entry, "label"_L1, {Place::Of::Band, number, "label", -1}, band.label, true);
        rememberKey(context, entry, "from"_L1, {Place::Of::Band, number, "from", -1});
        entry.finish();
        method.bands.push_back(std::move(band));
    }
}

void readBands(ReadContext& context, const QString& file, const YamlNode& node, Method& method)
{
    MapReader map(file, node, u"“bands”"_s, context.log);
    map.require("rule"_L1);
    method.bandRule = map.choice<BandRule>("rule"_L1, {{"fixed"_L1, BandRule::Fixed},
                                                       {"hactWidths"_L1, BandRule::HactWidths},
                                                       {"pointShares"_L1, BandRule::PointShares}})
                          .value_or(BandRule::None);
    method.bandMeasure = map.choice<BandMeasure>("measure"_L1, {{"score"_L1, BandMeasure::Score},
                                                                {"ratio"_L1, BandMeasure::Ratio},
                                                                {"points"_L1, BandMeasure::Points}})
                             .value_or(BandMeasure::Score);
    map.require("list"_L1);
    readBandList(context, map, method);
    rememberKey(context, map, "measure"_L1, {Place::Of::Method, 0, "measure", -1});
    map.finish();
}

int readDecimals(ReadContext& context, MapReader& map)
{
    const auto places = map.decimal("decimals"_L1);
    if (!places)
        return Method().decimals;
    if (places->scaled % Decimal::kScale != 0 || places->scaled < 0 || *places > Decimal::fromInt(4)) {
        context.log.error(map.spot(*map.find("decimals"_L1)),
                          u"“decimals” must be a whole number from 0 to 4"_s);
        return Method().decimals;
    }
    return static_cast<int>(places->scaled / Decimal::kScale);
}

} // namespace

Method readMethod(ReadContext& context, const QString& file, const YamlNode& node)
{
    const int before = context.log.errorCount();
    MapReader map(file, node, u"“method”"_s, context.log);
    Method method;
    context.places.set({Place::Of::Method, 0, {}, -1}, map.spot());
    method.better = map.choice<Direction>("better"_L1, {{"higher"_L1, Direction::HigherIsBetter},
                                                        {"lower"_L1, Direction::LowerIsBetter}})
                        .value_or(method.better);
    method.aggregate = map.choice<Aggregate>("aggregate"_L1, {{"mean"_L1, Aggregate::Mean},
                                                              {"sum"_L1, Aggregate::Sum},
                                                              {"minimum"_L1, Aggregate::Minimum}})
                           .value_or(method.aggregate);
    method.parents = map.choice<ParentRule>("parents"_L1, {{"items"_L1, ParentRule::Items},
                                                           {"sections"_L1, ParentRule::Sections}})
                         .value_or(method.parents);
    method.notApplicable =
        map.choice<NotApplicableRule>("notApplicable"_L1, {{"excluded"_L1, NotApplicableRule::Excluded},
                                                           {"refused"_L1, NotApplicableRule::Refused},
                                                           {"points"_L1, NotApplicableRule::Points}})
            .value_or(method.notApplicable);
    method.decimals = readDecimals(context, map);
    method.zeroBlocks = map.boolean("zeroBlocks"_L1);
    if (const YamlNode* bands = map.find("bands"_L1))
        readBands(context, file, *bands, method);
    for (const char* key : {"notApplicable", "bands", "decimals"})
        rememberKey(context, map, QLatin1StringView(key), {Place::Of::Method, 0, key, -1});
    map.finish();
    if (context.log.errorCount() > before)
        context.places.setBroken(Place::Of::Method, 0);
    return method;
}

} // namespace sextant::framework::detail
