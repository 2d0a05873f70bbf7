#include "core/framework/pack_generator.h"

#include "base/hashing.h"
#include "framework/detail/item_digest.h"
#include "framework/pack.h"
#include "framework/points.h"

#include <rapidcheck.h>

namespace pack_support {

using namespace sextant;
using namespace sextant::framework;

namespace {

int upTo(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

bool chance(int in)
{
    return upTo(in - 1) == 0;
}

QString anyText()
{
    static const QStringList words{QStringLiteral("a"),           QStringLiteral("理事会"),
                                   QStringLiteral("𠮷野家"),      QStringLiteral("é"),
                                   QStringLiteral("line\nbreak"), QStringLiteral(" \"'{}[]#: "),
                                   QStringLiteral("👩‍👧"), QStringLiteral("word ").repeated(60)};
    QString text = words.at(upTo(static_cast<int>(words.size()) - 1));
    if (chance(3))
        text += words.at(upTo(static_cast<int>(words.size()) - 1));
    return text;
}

LocalizedText anyTexts()
{
    return {anyText(), chance(4) ? QString() : anyText()};
}

LocalizedText maybeTexts()
{
    return chance(2) ? LocalizedText() : anyTexts();
}

Decimal between(int least, int most)
{
    return Decimal{*rc::gen::inRange<std::int64_t>(least * Decimal::kScale, most * Decimal::kScale + 1)};
}

/// Makes one framework; ids count up.
class Maker
{
public:
    Framework make()
    {
        Framework framework;
        framework.id = {id()};
        framework.version = QStringLiteral("1.%1").arg(upTo(99));
        framework.title = anyTexts();
        framework.summary = maybeTexts();
        framework.disclaimer = maybeTexts();
        framework.licence = chance(2) ? QString() : anyText();
        makeMethod(framework.method);
        if (m_higher && chance(2))
            framework.readiness = ReadinessRule{between(-5, 5), between(-5, 5), between(-5, 5)};
        makeRegister(framework);
        const int sections = 1 + upTo(2);
        for (int i = 0; i < sections; ++i)
            framework.sections.push_back(section(0));
        detail::fillItemDigests(framework);
        framework.digest = sha256(compilePack(framework));
        return framework;
    }

private:
    QString id() { return QStringLiteral("n%1.x-y").arg(m_next++); }

    void makeMethod(Method& method)
    {
        m_higher = !chance(3);
        method.better = m_higher ? Direction::HigherIsBetter : Direction::LowerIsBetter;
        method.aggregate = static_cast<Aggregate>(upTo(2));
        method.parents = static_cast<ParentRule>(upTo(1));
        m_pointsForNone = chance(3);
        method.notApplicable = m_pointsForNone ? NotApplicableRule::Points : NotApplicableRule::Refused;
        method.decimals = upTo(4);
        method.zeroBlocks = chance(2);
        if (chance(2))
            return;
        method.bandRule = chance(2) ? BandRule::Fixed : BandRule::PointShares;
        method.bandMeasure =
            method.bandRule == BandRule::Fixed ? static_cast<BandMeasure>(upTo(2)) : BandMeasure::Score;
        const int bands = 2 + upTo(3);
        for (int i = 0; i < bands; ++i)
            method.bands.push_back(
                {id(), anyTexts(), i == 0 ? std::nullopt : std::optional(Decimal{i * 1'000})});
    }

    void makeRegister(Framework& framework)
    {
        for (int i = upTo(3); i > 0; --i) {
            framework.tags.push_back({id(), maybeTexts()});
            m_tags.append(framework.tags.back().id);
        }
        for (int i = upTo(3); i > 0; --i) {
            const QDate from = chance(2) ? QDate() : QDate(2000, 1, 1).addDays(upTo(20'000));
            framework.references.push_back({id(), QStringLiteral("tool"), maybeTexts(), from});
            m_references.append(framework.references.back().id);
        }
        for (int i = upTo(2); i > 0; --i)
            framework.changes.push_back(
                {framework.version, QDate(2026, 1, 1).addDays(upTo(999)), maybeTexts()});
    }

    Section section(int depth)
    {
        Section section;
        section.id = {id()};
        section.code = chance(2) ? QString() : anyText();
        section.title = anyTexts();
        section.shortTitle = maybeTexts();
        section.intro = maybeTexts();
        section.weight = between(0, 1000);
        if (chance(3))
            section.aggregate = static_cast<Aggregate>(upTo(2));
        const bool nested = depth < 3 && chance(3);
        for (int i = nested ? upTo(1) : 1 + upTo(3); i > 0; --i)
            section.items.push_back(item());
        if (nested)
            section.sections.push_back(this->section(depth + 1));
        return section;
    }

    Procedure procedure()
    {
        Procedure procedure;
        procedure.objective = anyTexts();
        for (int i = 1 + upTo(3); i > 0; --i)
            procedure.steps.push_back(anyTexts());
        procedure.good = maybeTexts();
        procedure.finding.cause = maybeTexts();
        procedure.grade = static_cast<Grade>(upTo(2));
        procedure.sampling = static_cast<SamplingMethod>(upTo(5));
        return procedure;
    }

    Item item()
    {
        Item item;
        item.id = {id()};
        item.kind = static_cast<ItemKind>(upTo(4));
        item.title = anyTexts();
        item.question = anyTexts();
        item.guidance = maybeTexts();
        item.why = maybeTexts();
        for (int i = upTo(3); i > 0; --i)
            item.evidence.push_back(anyTexts());
        item.key = chance(3);
        makeAnswers(item);
        const auto span = attainablePoints(item);
        const bool scored = span.has_value();
        item.weight = scored ? between(0, 1000) : Decimal();
        if (scored && item.weight != Decimal() && chance(3))
            item.gate = Gate{m_higher ? span->highest : span->lowest};
        if (scored && m_pointsForNone && chance(2))
            item.notApplicablePoints = between(-100, 100);
        item.relevant = chance(2) ? Condition() : condition(0);
        item.tags = m_tags.first(upTo(static_cast<int>(m_tags.size())));
        item.references = m_references.first(upTo(static_cast<int>(m_references.size())));
        if (chance(4))
            item.procedure = procedure();
        m_earlier.push_back(item);
        return item;
    }

    void makeAnswers(Item& item)
    {
        if (item.kind == ItemKind::Option || item.kind == ItemKind::Options) {
            const bool keyPoints = chance(2);
            for (int i = 2 + upTo(3); i > 0; --i) {
                item.options.push_back({{id()},
                                        between(-10'000, 10'000),
                                        keyPoints ? std::optional(between(-10'000, 10'000)) : std::nullopt,
                                        anyTexts(),
                                        maybeTexts(),
                                        maybeTexts(),
                                        item.kind == ItemKind::Options && chance(3)});
            }
        }
        if (item.kind == ItemKind::Options) {
            item.minimum = between(-100, 0);
            item.maximum = between(0, 100);
        }
        if (item.kind == ItemKind::Number)
            item.unit = maybeTexts();
        if (item.kind == ItemKind::Number || item.kind == ItemKind::Date) {
            const int ranges = upTo(3);
            for (int i = 0; i < ranges; ++i)
                item.ranges.push_back({i == 0 ? std::nullopt : std::optional(Decimal::fromInt(i * 10 - 15)),
                                       between(-9, 9), maybeTexts()});
        }
    }

    /// Only on earlier items, so that there is no circle.
    Condition condition(int depth)
    {
        Condition condition;
        if (m_earlier.empty())
            return condition;
        if (depth < 3 && chance(2)) {
            condition.kind = chance(2) ? Condition::Kind::Any : Condition::Kind::All;
            for (int i = 1 + upTo(2); i > 0; --i)
                condition.conditions.push_back(this->condition(depth + 1));
            return condition;
        }
        const Item& needed = m_earlier.at(static_cast<size_t>(upTo(static_cast<int>(m_earlier.size()) - 1)));
        if (!hasPoints(needed))
            return condition;
        condition.item = needed.id;
        if (!needed.options.empty() && chance(2)) {
            condition.kind = Condition::Kind::OptionIn;
            condition.options = {needed.options.front().id, needed.options.back().id};
        } else {
            condition.kind = chance(2) ? Condition::Kind::PointsAtLeast : Condition::Kind::PointsBelow;
            condition.points = between(-10, 10);
        }
        return condition;
    }

    int m_next = 0;
    bool m_higher = true;
    bool m_pointsForNone = false;
    QStringList m_tags;
    QStringList m_references;
    std::vector<Item> m_earlier;
};

} // namespace

Framework anyFramework()
{
    return Maker().make();
}

} // namespace pack_support
